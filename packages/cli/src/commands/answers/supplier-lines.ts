import type { AnswersRegister, ComparedSupplier } from '@kravspek/core'
import type { Words } from '../../locale/words.js'
import type { Terminal } from '../../terminal.js'
import { wrappedLines } from '../../wrapped-lines.js'

/** What there is of one supplier's answers, and what is to be looked at in them; the name is not said. */
export function supplierLines(
  supplier: ComparedSupplier,
  { current }: AnswersRegister,
  { answers: said }: Words,
  { columns }: Pick<Terminal, 'columns'>,
): readonly string[] {
  const { submission, isOlder, isTextUnknown, counts, ids, notMet, unclearMinimum, missingMinimum } = supplier
  const { edition, isSigned, written, notPlaced } = submission
  const named = (say: (ids: readonly string[]) => string, some: readonly string[]): readonly string[] =>
    some.length === 0 ? [] : [say(some)]
  const lines = [
    edition === undefined
      ? said.editionUnknown
      : isOlder
        ? said.olderEdition(edition.version, current.version)
        : said.edition(edition.version),
    ...(isTextUnknown ? [said.editionNotKept] : []),
    said.counts(counts),
    ...named(said.notMet, notMet),
    ...named(said.unclearMinimum, unclearMinimum),
    ...named(said.missingMinimum, missingMinimum),
    ...named(said.changedMinimum, supplier.changedMinimum),
    ...named(said.changed, except(supplier.changed, supplier.changedMinimum)),
    ...named(said.partly, ids.partly),
    ...named(said.missing, except(ids.missing, missingMinimum)),
    ...named(said.deviations, except(ids.deviations, notMet)),
    ...named(said.overWords, ids.overWords),
    ...named(said.confidential, ids.confidential),
    ...(isSigned ? [] : [said.notSigned]),
    ...(written.length === 0 ? [] : [said.written(written.length)]),
    ...(notPlaced.length === 0 ? [] : [said.notPlaced(notPlaced.length)]),
  ]
  return lines.flatMap((line) => wrappedLines(line, columns, 2))
}

/** Those that are not named among the minimum requirements. */
function except(ids: readonly string[], named: readonly string[]): readonly string[] {
  return ids.filter((id) => !named.includes(id))
}
