import type { Range } from '../finding/finding.js'

/** Lines that can be folded away under the first of them. */
export interface Folding {
  /** From the start of the line that stays to the end of the last line that is hidden. */
  readonly range: Range
  /** `comment`: several lines of comment. `text`: a long text. `block`: what is indented under a line. */
  readonly kind: 'comment' | 'text' | 'block'
}

interface Line {
  readonly start: number
  readonly end: number
  /** Spaces and tabs at its start; a dash counts as one, since what follows it belongs to the item. */
  readonly indentation: number
  readonly type: 'blank' | 'comment' | 'content'
  readonly opensText: boolean
}

/** What can be folded in a text, by its indentation alone: also while a line is half typed. In the order of the text. */
export function foldingOf(text: string): readonly Folding[] {
  const foldings: Folding[] = []
  const open: Line[] = []
  let lastContent: Line | undefined
  let comments: readonly [Line, Line] | undefined
  const closeTo = (indentation: number): void => {
    for (let line = open.at(-1); line !== undefined && line.indentation >= indentation; line = open.at(-1)) {
      open.pop()
      add(foldings, line, lastContent, line.opensText ? 'text' : 'block')
    }
  }
  const closeComments = (): void => {
    if (comments !== undefined) add(foldings, comments[0], comments[1], 'comment')
    comments = undefined
  }
  for (const line of linesOf(text)) {
    const inText = open.at(-1)
    if (inText?.opensText === true && (line.type === 'blank' || line.indentation > inText.indentation)) {
      if (line.type !== 'blank') lastContent = line
      continue
    }
    if (line.type === 'comment') comments = [comments?.[0] ?? line, line]
    else closeComments()
    if (line.type !== 'content') continue
    closeTo(line.indentation)
    open.push(line)
    lastContent = line
  }
  closeComments()
  closeTo(-1)
  return foldings.toSorted((a, b) => a.range[0] - b.range[0] || b.range[1] - a.range[1])
}

function add(foldings: Folding[], first: Line, last: Line | undefined, kind: Folding['kind']): void {
  if (last !== undefined && last.start > first.start) foldings.push({ range: [first.start, last.end], kind })
}

/** `text: >-` or `- |`, perhaps with a comment. */
const textHeader = /[:-][ \t]+[|>][-+\d]{0,2}[ \t]*(?:#.*)?$/

function* linesOf(text: string): Iterable<Line> {
  let start = 0
  while (start < text.length) {
    let end = start
    while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end += 1
    const line = text.slice(start, end)
    const content = line.trimStart()
    const indentation = line.length - content.length
    const type = content === '' ? 'blank' : content.startsWith('#') ? 'comment' : 'content'
    // An item stands deeper than its list's field even where it is not indented.
    const isItem = type === 'content' && /^-(?:\s|$)/.test(content)
    yield {
      start,
      end,
      indentation: 2 * indentation + (isItem ? 1 : 0),
      type,
      opensText: type === 'content' && line.length < 1000 && textHeader.test(line),
    }
    start = end + (text.startsWith('\r\n', end) ? 2 : 1)
  }
}
