import type { Specification } from '../../generated/specification.js'
import { answerLabels } from '../../locale/documents/answer.js'
import { coverFacts } from '../cover-facts.js'
import type { Given } from '../document-view.js'
import { kindsExplained } from '../tender/kinds.js'
import type { Words } from '../words.js'
import { answerChapters } from './chapters.js'
import { guideView } from './guide.js'
import { emptyTables, lotFields, supplierFields } from './lists.js'
import { priceRows } from './prices.js'
import { scenarioQuestion, type Asking } from './questions.js'

/**
 * The form that suppliers answer in (Bilag 2): each requirement by the id it has in the tender document, with the fields that
 * its answer form asks for, and pages for deviations, for what must be kept secret, and for prices.
 *
 * @param specification what suppliers may read
 */
export function answerView(specification: Specification, words: Words, given: Given) {
  const labels = answerLabels[words.language]
  const { procurement, annexes } = specification
  const criteria = (procurement?.criteria ?? []).flatMap(({ id, title }) =>
    title === undefined ? [] : [[id, title] as const],
  )
  const asking: Asking = { specification, words, labels, criteria: new Map(criteria) }
  const { chapters, attachments, notAnswered } = answerChapters(asking)
  const scenarios = (specification.scenarios ?? [])
    .filter(({ answer }) => answer?.form !== 'none')
    .map((scenario) => scenarioQuestion(scenario, asking))
  const asked = [...attachments, ...scenarios.flatMap((scenario) => scenario.attachments)]
  const annex = annexes?.find(({ source }) => source === 'answer')
  const priceAnnex = annexes?.find(({ source }) => source === 'prices')
  return {
    labels: { ...words.labels, ...labels },
    language: words.language,
    title: specification.title ?? given.fileName,
    subject: annex === undefined ? labels.subject : words.name(annex.id),
    meta: { protection: 'fields' } as const,
    cover: coverFacts(specification, words, [labels.deadline, words.date(procurement?.dates?.tender)]),
    guide: guideView(specification, { notAnswered, hasAttachments: asked.length > 0 }, words, labels),
    // What is only told is not answered.
    kinds: kindsExplained(specification, words).filter(({ code }) => code !== 'information'),
    ...supplierFields(words, labels),
    lots: lotFields(specification, words, labels),
    chapters,
    scenarios: scenarios.flatMap(({ rows }) => rows),
    prices: priceRows(specification, words, labels),
    priceAnnex:
      priceAnnex === undefined
        ? undefined
        : words.say(words.labels.belongsTo, { annex: words.name(priceAnnex.id) }),
    ...emptyTables(words, labels),
    attachments: asked.map(({ id, title, isRequired }) => ({
      id,
      title,
      isRequired: isRequired ? words.labels.yes : words.labels.no,
    })),
  }
}
