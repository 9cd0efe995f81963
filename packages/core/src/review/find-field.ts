import type { Words } from '../view/words.js'
import { shownParagraphs, type Shown, type ShownPiece, type Showing } from './shown-paragraphs.js'
import { isForemost, textFieldsOf, type TextField } from './text-fields.js'
import type { Thing } from './thing-at.js'

/** Which field of a thing a paragraph of a document shows, and where each of its characters comes from. */
export interface FoundField {
  readonly field: TextField
  readonly showing: Showing
  readonly shown: Shown
  /** Of the paragraph, in `shown`. */
  readonly index: number
  /** For each character of the paragraph; `undefined` where it is of a label before or an id after the text. */
  readonly pieces: readonly (ShownPiece | undefined)[]
}

/**
 * Finds the field that a paragraph shows: alone, after a label («Kravet (må oppfylles):», «Hvorfor:») or before its id.
 *
 * @param said as `cleanWords` gives it
 * @returns `undefined`: it is none, or it could be several
 */
export function findField(thing: Thing, id: string, said: string, words: Words): FoundField | undefined {
  if (said === '') return undefined
  const fields = textFieldsOf(thing).map((field) => ({
    field,
    showings: showingsOf(field, thing, words).flatMap((showing) => {
      const shown = shownParagraphs(field.value, showing)
      return shown === undefined ? [] : [{ showing, shown }]
    }),
  }))
  for (const part of partsOf(said, id)) {
    const around = (count: number): undefined[] => Array.from({ length: count })
    const found = fields.flatMap(({ field, showings }): readonly FoundField[] => {
      for (const { showing, shown } of showings) {
        const matches = shown.paragraphs.flatMap((paragraph, index): readonly FoundField[] => {
          const pieces = matched(paragraph, said.slice(...part))
          if (pieces === undefined) return []
          const all = [...around(part[0]), ...pieces, ...around(said.length - part[1])]
          return [{ field, showing, shown, index, pieces: all }]
        })
        // The same paragraph twice in one field: which one was meant nobody can tell.
        const best = mostLiteral(matches)
        if (best.length > 0) return best.length === 1 ? best : []
      }
      return []
    })
    const [best, another] = mostLiteral(found)
    if (best !== undefined) return another === undefined || isForemost(best.field.name) ? best : undefined
  }
  return undefined
}

/** A cross reference can be read into any words: those count for more that stand in the field themselves. */
function mostLiteral(found: readonly FoundField[]): readonly FoundField[] {
  const literal = ({ pieces }: FoundField): number =>
    pieces.filter((piece) => piece?.text !== undefined).length
  const most = Math.max(...found.map(literal))
  return most === 0 ? [] : found.filter((each) => literal(each) === most)
}

function showingsOf(
  { name, hasParameters, isRich }: TextField,
  { of }: Thing,
  words: Words,
): readonly Showing[] {
  const filled = (filling: Showing['filling']): Showing => ({
    isRich: true,
    filling,
    requirement: of?.requirement,
    words,
  })
  const asWritten = (rich: boolean): Showing => ({
    isRich: rich,
    filling: 'figures',
    requirement: undefined,
    words,
  })
  if (hasParameters) return [filled('figures'), filled('everyday')]
  // A requirement without a text is shown by its title.
  if (name === 'title' && of !== undefined) return [asWritten(false), filled('everyday')]
  return [asWritten(isRich), asWritten(!isRich)]
}

const longestLabel = 160

/** Where in a paragraph the text of a field may stand: all of it, without an id after it, or after a label. */
function partsOf(said: string, id: string): readonly (readonly [start: number, end: number])[] {
  const parts: (readonly [number, number])[] = [[0, said.length]]
  if (said.endsWith(` ${id}`)) parts.push([0, said.length - id.length - 1])
  for (const label of said.slice(0, longestLabel).matchAll(/: |^\d+\. /g))
    parts.push([label.index + label[0].length, said.length])
  return parts.filter(([start, end]) => start < end)
}

/** The piece behind each character of `said`, where the paragraph reads just so. Cross references may read as anything. */
function matched(paragraph: readonly ShownPiece[], said: string): readonly ShownPiece[] | undefined {
  const pieces: ShownPiece[] = []
  let at = 0
  let isAfterReference: ShownPiece | undefined
  for (let start = 0; start <= paragraph.length;) {
    let end = start
    while (end < paragraph.length && paragraph[end]?.text !== undefined) end += 1
    const run = paragraph.slice(start, end)
    const words = run.map(({ text }) => text ?? '').join('')
    const isLast = end === paragraph.length
    const found = foundAt(said, words, at, isAfterReference !== undefined, isLast)
    if (found === undefined) return undefined
    for (let index = at; index < found; index += 1)
      if (isAfterReference !== undefined) pieces.push(isAfterReference)
    pieces.push(...run)
    at = found + words.length
    isAfterReference = paragraph[end]
    start = end + 1
  }
  return at === said.length ? pieces : undefined
}

/** Where words come next: at once, after a cross reference somewhere later, or where they end the text. */
function foundAt(
  said: string,
  words: string,
  from: number,
  isAfterReference: boolean,
  isLast: boolean,
): number | undefined {
  if (!isAfterReference) return said.startsWith(words, from) ? from : undefined
  const found = isLast ? said.length - words.length : said.indexOf(words, from + 1)
  return found > from && said.endsWith(words, found + words.length) ? found : undefined
}
