import type { ChangeDraft } from './change-draft.js'
import { joined, type FileUnits } from './file-units.js'
import type { Piece, Signature, Story } from './story.js'
import { pairedLines } from './paired-lines.js'

/**
 * What each person changed in each paragraph, as if only that were accepted. Paragraphs that were split or run together are
 * looked at together.
 *
 * @param isLeftOut units that are not looked at: what is written in a field is no change of the document
 */
export const trackedChanges = (
  story: Story,
  { units, unitOf, textOf, made }: FileUnits,
  isLeftOut: (unit: number) => boolean,
): readonly ChangeDraft[] => {
  const { paragraphs } = story
  const clusters = joined(
    paragraphs,
    ({ endInserted, endDeleted }) => made(endInserted) !== undefined || made(endDeleted) !== undefined,
  )
  const signaturesIn = (number: number): readonly Signature[] => {
    const paragraph = paragraphs[number]
    if (paragraph === undefined) return []
    const { pieces, endInserted, endDeleted } = paragraph
    return [
      ...pieces.flatMap(({ inserted, deleted }) => [inserted, deleted]),
      endInserted,
      endDeleted,
    ].flatMap((signature) => made(signature) ?? [])
  }
  return clusters.flatMap((numbers): readonly ChangeDraft[] => {
    const signatures = numbers.flatMap(signaturesIn)
    if (signatures.length === 0 || numbers.every((number) => isLeftOut(unitOf[number] ?? -1))) return []
    const before = [...new Set(numbers.map((number) => unitOf[number] ?? -1))].map((unit) => ({
      text: units[unit]?.text ?? '',
      unit,
    }))
    const names = [...new Set(signatures.map(({ author }) => author))]
    // More than ever worked on one paragraph: they are taken as one.
    const isCrowd = names.length > mostAuthors
    return (isCrowd ? names.slice(0, 1) : names).flatMap((author) => {
      const isOwn = (signature: Signature | undefined): boolean =>
        signature !== undefined && (isCrowd || signature.author === author)
      const own = signatures.filter(isOwn)
      const includes = ({ inserted, deleted }: Piece): boolean =>
        (made(inserted) === undefined || isOwn(made(inserted))) && !isOwn(made(deleted))
      const after = ['']
      for (const number of numbers) {
        const paragraph = paragraphs[number]
        after[after.length - 1] = (after.at(-1) ?? '') + textOf(number, includes)
        const endInserted = made(paragraph?.endInserted)
        const isEnd = (endInserted === undefined || isOwn(endInserted)) && !isOwn(made(paragraph?.endDeleted))
        if (isEnd) after.push('')
      }
      // The end of a paragraph is marked as moved before the move is named.
      const moves = new Set(own.flatMap(({ move }) => move ?? []))
      const [move] = moves.size === 1 ? moves : []
      const date = own.find((signature) => signature.date !== undefined)?.date
      return pairedLines(before, after).map((pair) => ({
        ...pair,
        ...{ author, date, move, isTracked: true },
      }))
    })
  })
}

const mostAuthors = 50
