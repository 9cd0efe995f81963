import type { ComparedSupplier } from '../../answers/compare-answers.js'
import { gridOf, type Grid } from '../grid.js'
import type { Comparing } from './comparing.js'
import { editionName } from './earlier-text.js'

/** Who has answered, and what: a row for each supplier. */
export function supplierOverview(comparing: Comparing): Grid | undefined {
  const { comparison, words, labels, specification } = comparing
  const hasLots = (specification.procurement?.lots ?? []).length > 0
  return gridOf(labels.suppliers, comparison.suppliers, [
    { heading: labels.supplier, width: 28, cell: ({ name }) => name },
    { heading: labels.edition, width: 26, cell: (supplier) => editionText(supplier, comparing) },
    ...(hasLots
      ? [{ heading: labels.lots, width: 20, cell: ({ lots }: ComparedSupplier) => words.list(lots) }]
      : []),
    { heading: labels.signed, width: 13, cell: ({ submission }) => words.yesNo(submission.isSigned) },
    { heading: labels.submissions, width: 13, cell: ({ submissions }) => words.number(submissions) },
  ])
}

/** How many of the answers of each supplier are given, and how many need a look: a row for each. */
export function answerCounts({ comparison, words, labels }: Comparing): Grid | undefined {
  const count = (heading: string, width: number, of: (supplier: ComparedSupplier) => number) => ({
    heading,
    width,
    cell: (supplier: ComparedSupplier) => words.number(of(supplier)),
  })
  return gridOf(labels.answerCounts, comparison.suppliers, [
    { heading: labels.supplier, width: 20, cell: ({ name }) => name },
    count(labels.minimumNotMet, 13, ({ notMet }) => notMet.length),
    count(labels.minimumUnclear, 13, ({ unclearMinimum }) => unclearMinimum.length),
    count(labels.minimumNotAnswered, 13, ({ missingMinimum }) => missingMinimum.length),
    {
      heading: labels.answered,
      width: 11,
      cell: ({ counts }) =>
        words.say(labels.ofAsked, { given: words.number(counts.given), asked: words.number(counts.asked) }),
    },
    count(labels.partlyAnswered, 10, ({ counts }) => counts.partly),
    count(labels.notAnswered, 10, ({ counts }) => counts.missing),
    count(labels.deviations, 10, ({ counts }) => counts.deviations),
    count(labels.overWords, 10, ({ counts }) => counts.overWords),
    count(labels.confidential, 14, ({ counts }) => counts.confidential),
    ...(comparison.suppliers.some(({ changed }) => changed.length > 0)
      ? [count(labels.answeredOlder, 10, ({ changed }) => changed.length)]
      : []),
  ])
}

/** The edition that a supplier has answered, and whether it is the current one. */
export function editionText(
  { submission, isOlder, isTextUnknown }: ComparedSupplier,
  { register, words, labels }: Comparing,
): string {
  if (submission.edition === undefined) return labels.editionUnknown
  const version = editionName(submission.edition.version, words)
  return isOlder
    ? words.say(isTextUnknown ? labels.editionNotKept : labels.editionOlder, {
        version,
        current: editionName(register.current.version, words),
      })
    : version
}
