import type { AnswersRegister, ComparedSupplier } from '@kravspek/core'
import type { Words } from '../../locale/words.js'
import type { Terminal } from '../../terminal.js'
import { wrappedLines } from '../../wrapped-lines.js'

/** What there is of one supplier's answers, and what is to be looked at in them; the name is not said. */
export function supplierLines(
  { submission, isOlder, counts, notMet, missingMinimum }: ComparedSupplier,
  { current }: AnswersRegister,
  { answers: said }: Words,
  { columns }: Pick<Terminal, 'columns'>,
): readonly string[] {
  const { edition, isSigned, written, notPlaced } = submission
  const lines = [
    edition === undefined
      ? said.editionUnknown
      : isOlder
        ? said.olderEdition(edition.version, current.version)
        : said.edition(edition.version),
    said.counts(counts),
    ...(notMet.length === 0 ? [] : [said.notMet(notMet)]),
    ...(missingMinimum.length === 0 ? [] : [said.missingMinimum(missingMinimum)]),
    ...(counts.overWords === 0 ? [] : [said.overWords(counts.overWords)]),
    ...(counts.confidential === 0 ? [] : [said.confidential(counts.confidential)]),
    ...(isSigned ? [] : [said.notSigned]),
    ...(written.length === 0 ? [] : [said.written(written.length)]),
    ...(notPlaced.length === 0 ? [] : [said.notPlaced(notPlaced.length)]),
  ]
  return lines.flatMap((line) => wrappedLines(line, columns, 2))
}
