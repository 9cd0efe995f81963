import { SaxesParser } from 'saxes'
import { partsOf } from './rendered.js'

/** Parts of which a change must be read by someone. Pictures and what every file has alike are left out. */
const watched = /^(?:word\/(?:\w+\.xml|_rels\/document\.xml\.rels)|docProps\/custom\.xml)$/

/** Elements that say how the element around them is shown, or are all there is in it: they stand on its line. */
const folded =
  /^w:(?:[a-z]{1,4}Pr|tabs|tblGrid|pBdr|tblCellMar|tblBorders|t|tab|br|fldChar|instrText|basedOn|next|name|qFormat)$/

/**
 * The parts of a DOCX file as text to compare: a line an element, attributes sorted, numbers that only tie elements
 * together counted anew from 1. By name of the part.
 */
export function goldenParts(docx: Uint8Array): ReadonlyMap<string, string> {
  const golden = new Map<string, string>()
  for (const [name, xml] of partsOf(docx)) {
    if (watched.test(name)) golden.set(name, linesOf(xml))
  }
  return golden
}

function linesOf(xml: string): string {
  const lines: string[] = []
  const add = (line: number, text: string): void => {
    lines[line] = `${lines[line] ?? ''}${text}`
  }
  const numbers = new Map<string, Map<string, number>>()
  /** The elements that are open: the line that each stands on. */
  const open: { readonly line: number; readonly isFolded: boolean }[] = []
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    const shown = Object.keys(attributes)
      .filter((key) => !/^xml(?:ns|:space)/.test(key))
      .toSorted()
      .map((key) => `${key.replace('w:', '')}=${renumbered(name, key, attributes[key] ?? '')}`)
      .join(' ')
    const parent = open.at(-1)
    const isFolded = parent?.line === lines.length - 1 && (parent.isFolded || folded.test(name))
    if (!isFolded) lines.push(`${' '.repeat(open.length)}${name} ${shown}`.trimEnd())
    else if (!/^w:(?:t|instrText)$/.test(name)) {
      add(parent.line, ` ${name.replace('w:', '')}${shown === '' ? '' : `[${shown}]`}`)
    }
    open.push({ line: lines.length - 1, isFolded })
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.on('text', (text) => {
    const line = open.at(-1)?.line
    if (line !== undefined) add(line, ` ${JSON.stringify(text)}`)
  })
  const renumbered = (element: string, key: string, value: string): string => {
    const kind = kindOfNumber(element, key)
    if (kind === undefined) return value
    const known = numbers.get(kind) ?? new Map<string, number>()
    numbers.set(kind, known)
    if (!known.has(value)) known.set(value, known.size + 1)
    return String(known.get(value))
  }
  parser.write(xml).close()
  return `${lines.join('\n')}\n`
}

/** What a number ties together, where it says nothing else. */
function kindOfNumber(element: string, key: string): string | undefined {
  if (/^w:bookmark(?:Start|End)$/.test(element) && key === 'w:id') return 'bookmark'
  if (element === 'wp:docPr' && key === 'id') return 'drawing'
  return undefined
}
