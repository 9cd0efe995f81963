import type { Specification } from '../../generated/specification.js'
import { coverFacts } from '../cover-facts.js'
import { factsOf, gridOf } from '../grid.js'
import type { Words } from '../words.js'
import { answeringView } from './answering.js'
import { awardCriteriaView, evaluationView } from './award-criteria.js'
import { countedView } from './counted.js'
import { criteriaWords, type CriteriaWords } from './criteria-words.js'
import { priceView } from './price.js'

/**
 * The chapter for the tender rules: dates, lots and options, how tenders are evaluated, what counts, what prices are asked
 * for, and how to answer. Weights and points are there only where they are published.
 *
 * @param specification what suppliers may read
 */
export function criteriaView(specification: Specification, ordinary: Words) {
  const words = criteriaWords(ordinary)
  const { labels, common } = words
  const annex = specification.annexes?.find(({ source }) => source === 'criteria')
  const tender = specification.annexes?.find(({ source }) => source === 'tender')?.id
  const { procurement } = specification
  return {
    labels: { ...common, ...labels },
    language: words.language,
    title: specification.title ?? specification.id,
    subject: annex === undefined ? labels.subject : [annex.number, annex.title].filter(Boolean).join(': '),
    cover: coverFacts(specification, ordinary),
    competition: factsOf([
      [common.procedure, words.value('procurement.procedure', procurement?.procedure)],
      [labels.part, words.value('procurement.part', procurement?.part)],
      [common.contractModel, procurement?.contract?.model],
    ]),
    deadlines: factsOf([
      [labels.notice, words.date(procurement?.dates?.notice)],
      [labels.questions, words.date(procurement?.dates?.questions)],
      [labels.tender, words.date(procurement?.dates?.tender)],
      [labels.validUntil, words.date(procurement?.dates?.validUntil)],
    ]),
    divided: dividedView(specification, words),
    criteria: awardCriteriaView(specification, words),
    evaluation: evaluationView(specification, words),
    counted: {
      text:
        tender === undefined
          ? labels.countedTextHere
          : words.say(labels.countedText, { annex: words.name(tender) }),
      groups: countedView(specification, words),
    },
    price: priceView(specification, words),
    answering: answeringView(specification, words),
  }
}

/** Lots and options, and which of them count. */
function dividedView({ procurement }: Specification, words: CriteriaWords) {
  const { labels, common } = words
  const justification = procurement?.lotsJustification
  return {
    hasContent: [justification, ...(procurement?.lots ?? []), ...(procurement?.options ?? [])].some(
      (part) => part !== undefined,
    ),
    justification,
    lots: gridOf(
      common.lots,
      procurement?.lots,
      [
        { heading: common.id, width: 12, cell: ({ id }) => id },
        { heading: common.lot, width: 88, cell: ({ title }) => title },
      ],
      { rowId: ({ id }) => id },
    ),
    options: gridOf(
      common.options,
      procurement?.options,
      [
        { heading: common.id, width: 9, cell: ({ id }) => id },
        { heading: common.option, width: 40, cell: ({ title }) => title },
        { heading: common.optionKind, width: 16, cell: ({ kind }) => words.value('option.kind', kind) },
        { heading: common.optionDeadline, width: 18, cell: ({ exerciseBy }) => words.date(exerciseBy) },
        { heading: labels.evaluated, width: 17, cell: ({ evaluated }) => words.yesNo(evaluated) },
      ],
      { rowId: ({ id }) => id },
    ),
  }
}
