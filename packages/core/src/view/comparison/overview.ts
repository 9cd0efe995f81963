import type { ComparedSupplier } from '../../answers/compare-answers.js'
import { gridOf, type Grid } from '../grid.js'
import type { Comparing } from './comparing.js'

/** What there is of each supplier, a row for each. */
export function supplierOverview(comparing: Comparing): Grid | undefined {
  const { comparison, words, labels, specification } = comparing
  const count = (of: (supplier: ComparedSupplier) => number) => (supplier: ComparedSupplier) =>
    words.number(of(supplier))
  const hasLots = (specification.procurement?.lots ?? []).length > 0
  return gridOf(labels.suppliers, comparison.suppliers, [
    { heading: labels.supplier, width: 18, cell: ({ name }) => name },
    { heading: labels.edition, width: 13, cell: (supplier) => editionText(supplier, comparing) },
    ...(hasLots
      ? [{ heading: labels.lots, width: 13, cell: ({ lots }: ComparedSupplier) => words.list(lots) }]
      : []),
    {
      heading: labels.answered,
      width: 10,
      cell: ({ counts }) =>
        words.say(labels.ofAsked, { given: words.number(counts.given), asked: words.number(counts.asked) }),
    },
    { heading: labels.partlyAnswered, width: 9, cell: count(({ counts }) => counts.partly) },
    { heading: labels.notAnswered, width: 9, cell: count(({ counts }) => counts.missing) },
    { heading: labels.deviations, width: 8, cell: count(({ counts }) => counts.deviations) },
    { heading: labels.overWords, width: 9, cell: count(({ counts }) => counts.overWords) },
    { heading: labels.confidential, width: 11, cell: count(({ counts }) => counts.confidential) },
    { heading: labels.signed, width: 10, cell: ({ submission }) => words.yesNo(submission.isSigned) },
    { heading: labels.submissions, width: 9, cell: count(({ submissions }) => submissions) },
  ])
}

function editionText(
  { submission, isOlder }: ComparedSupplier,
  { register, words, labels }: Comparing,
): string {
  if (submission.edition === undefined) return labels.editionUnknown
  const named = (version: string): string => (version === '' ? labels.withoutVersion : version)
  const version = named(submission.edition.version)
  return isOlder
    ? words.say(labels.editionOlder, { version, current: named(register.current.version) })
    : version
}
