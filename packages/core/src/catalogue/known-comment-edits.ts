import type { Analysis } from '../analyse.js'
import type { Edit } from '../finding/finding.js'
import { lineBreakOf } from '../source/lines.js'
import type { KnownTexts } from './known-texts.js'

/** The edits that say comments of the specification's own file in another language, where they are as they were known. */
export function knownCommentEdits({ name, sources }: Analysis, known: KnownTexts['comment']): readonly Edit[] {
  const text = sources.get(name) ?? ''
  const lineBreak = lineBreakOf(text)
  const lines = commentLines(text)
  const edits: Edit[] = []
  for (let index = 0; index < lines.length;) {
    const first = lines[index]
    const run = runFrom(lines, index)
    const found = known(run.map((line) => line.said))
    const last = run[(found?.length ?? 0) - 1]
    if (first === undefined || found === undefined || last === undefined) {
      index += 1
      continue
    }
    const newText = found.lines.map((line) => `# ${line}`).join(`${lineBreak}${first.indentation}`)
    const range = [first.start, last.end] as const
    if (text.slice(...range) !== newText) edits.push({ location: { source: name, range: [...range] }, newText })
    index += found.length
  }
  return edits
}

interface CommentLine {
  readonly indentation: string
  readonly said: string
  readonly line: number
  /** Of the number sign. */
  readonly start: number
  readonly end: number
}

/** Lines that are nothing but a comment. */
function commentLines(text: string): readonly CommentLine[] {
  const lines: CommentLine[] = []
  let at = 0
  for (const [line, written] of text.split('\n').entries()) {
    const match = /^( *)# (.*?)\r?$/.exec(written)
    if (match !== null) {
      const [, indentation = '', said = ''] = match
      const start = at + indentation.length
      lines.push({ indentation, said, line, start, end: start + 2 + said.length })
    }
    at += written.length + 1
  }
  return lines
}

/** Those that stand right below each other, as far in. */
function runFrom(lines: readonly CommentLine[], index: number): readonly CommentLine[] {
  const [first, ...rest] = lines.slice(index, index + mostLines)
  if (first === undefined) return []
  const end = rest.findIndex(
    ({ line, indentation }, place) => line !== first.line + place + 1 || indentation !== first.indentation,
  )
  return [first, ...(end === -1 ? rest : rest.slice(0, end))]
}

/** No comment of ours is so long. */
const mostLines = 20
