import { parameterPattern } from '../schema/parameters.js'
import { literal } from '../view/as-rich-text.js'
import { cleanWords } from './clean-words.js'
import type { FoundField } from './find-field.js'
import { shapeOf } from './located-paragraphs.js'
import { shownParagraphs, wordsShown, type ShownPiece } from './shown-paragraphs.js'
import { withChanges, type WordChange } from './word-changes.js'

/**
 * The source text of a field in which the words of a shown paragraph are changed, and nothing else: shown again it reads
 * as the paragraph with its changes, with the same parameters, links, cross references and paragraphs.
 *
 * @param changes of the paragraph as it was shown; none touches a parameter
 * @returns `undefined`: the source can't be changed so
 */
export function changeSource(found: FoundField, changes: readonly WordChange[]): string | undefined {
  const { field, showing, shown } = found
  if (changes.some((change) => !isChangeable(found, change))) return undefined
  const isSpecial = changes.some(({ text }) => literal(text) !== text)
  // Elsewhere the field may be shown with its Markdown.
  if (isSpecial && !showing.isRich) return undefined
  const expected = expectedParagraphs(found, changes)
  const source = field.value
  const writings = isSpecial ? [withMarksKept, withMarksLiteral] : [withMarksKept]
  for (const write of writings) {
    for (const side of ['before', 'after'] as const) {
      const edits = changes.map((change) => sourceChange(found, change, side, write))
      if (!areInOrder(edits)) continue
      const changed = withChanges(source, edits)
      const again = shownParagraphs(changed, showing)
      if (again === undefined || !isSame(expected, again.paragraphs.map(wordsShown))) continue
      const isOfOneShape = !showing.isRich || shapeOf(again.text) === shapeOf(shown.text)
      if (isOfOneShape && isSame(namesIn(source), namesIn(changed))) return changed
    }
  }
  return undefined
}

/** How the field is to read, paragraph by paragraph. */
function expectedParagraphs(
  { pieces, shown, index }: FoundField,
  changes: readonly WordChange[],
): readonly string[] {
  const start = pieces.findIndex((piece) => piece !== undefined)
  const paragraph = shown.paragraphs[index] ?? []
  // A cross reference is one character here, however long it reads.
  const at = (offset: number): number => {
    const piece = pieces[offset]
    if (offset <= start) return 0
    return piece === undefined ? paragraph.length : paragraph.indexOf(piece)
  }
  const moved = changes.map((change) => ({
    start: at(change.start),
    end: change.start === change.end ? at(change.start) : at(change.end - 1) + 1,
    text: change.text,
  }))
  return shown.paragraphs.map((each, number) => {
    const words = wordsShown(each)
    return number === index ? cleanWords(withChanges(words, moved)) : words
  })
}

/** Whether a change is of the text of the field alone: not of a label, a cross reference, a parameter or its unit. */
function isChangeable(found: FoundField, change: WordChange): boolean {
  const { pieces } = found
  const { start, end, text } = change
  const [before, after] = [pieces[start - 1], pieces[end]]
  if (start === end) {
    if (before === undefined && after === undefined) return false
    if (before !== undefined && before === after) return false
    if (before?.parameter !== undefined && before.parameter === after?.parameter) return false
    // «30 til 60 minutter»: two numbers of one unit.
    if (after?.isUnit === true && (before?.isUnit === true || /\p{N}/u.test(text))) return false
  }
  for (const piece of pieces.slice(start, end)) {
    if (piece?.text === undefined || piece.parameter !== undefined || piece.isUnit) return false
  }
  return !changesNumber(found, change)
}

/** Whether words beside the number of a parameter make other numbers of it: «30–60», «300», «20 til 30». */
function changesNumber({ pieces, shown }: FoundField, { start, end, text }: WordChange): boolean {
  const isNumber = (piece: ShownPiece | undefined): boolean =>
    piece?.parameter !== undefined && typeof shown.parameters[piece.parameter]?.value === 'number'
  const [before, after] = [pieces[start - 1], pieces[end]]
  const isAfter = isNumber(before?.text === ' ' ? pieces[start - 2] : before)
  const isBefore = isNumber(after?.text === ' ' ? pieces[end + 1] : after)
  return (
    (isNumber(before) && text !== '' && !/^[\s.,;:!?)»”"]/.test(text)) ||
    (isNumber(after) && text !== '' && !/[\s(«“"]$/.test(text)) ||
    (isAfter && /^\s*(?:\S+\s+)?\S*\p{N}/u.test(text)) ||
    (isBefore && /\p{N}\S*(?:\s+\S+)?\s*$/u.test(text))
  )
}

type Write = (text: string) => string

const withMarksKept: Write = (text) => (/[<>\\]/.test(text) ? literal(text) : text)
const withMarksLiteral: Write = literal

/** @param side of marks that are not seen, on which words that are put in go */
function sourceChange(
  { pieces }: FoundField,
  { start, end, text }: WordChange,
  side: 'before' | 'after',
  write: Write,
): WordChange {
  const [before, after] = [pieces[start - 1], pieces[end]]
  if (start === end) {
    const place = side === 'before' ? (before?.end ?? after?.start) : (after?.start ?? before?.end)
    return { start: place ?? 0, end: place ?? 0, text: write(text) }
  }
  return { start: pieces[start]?.start ?? 0, end: pieces[end - 1]?.end ?? 0, text: write(text) }
}

function areInOrder(changes: readonly WordChange[]): boolean {
  return changes.every(({ start, end }, index) => start <= end && (changes[index - 1]?.end ?? 0) <= start)
}

function namesIn(source: string): readonly string[] {
  return source.match(parameterPattern) ?? []
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index])
}
