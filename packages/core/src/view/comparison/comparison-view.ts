import { compareAnswers } from '../../answers/compare-answers.js'
import type { AnswersRegister } from '../../answers/answers-register.js'
import type { Specification } from '../../generated/specification.js'
import { comparisonLabels } from '../../locale/documents/comparison.js'
import { coverFacts } from '../cover-facts.js'
import type { DocumentView, Given } from '../document-view.js'
import type { Words } from '../words.js'
import { besidesAnswers } from './besides.js'
import { comparisonChapters } from './chapters.js'
import type { Comparing } from './comparing.js'
import { harmlessAnswers } from './harmless-answers.js'
import { minimumView } from './minimum.js'
import { answerCounts, supplierOverview } from './overview.js'
import { criteriaTables } from './points.js'
import { priceTables } from './prices.js'

/**
 * The suppliers' answers side by side, for those who evaluate: minimum requirements that are not met first, then every
 * requirement with what each has answered, with room for the points that people give. Nothing is scored here.
 *
 * @param specification what leaders may read
 */
export function comparisonView(specification: Specification, words: Words, given: Given) {
  const labels = comparisonLabels[words.language]
  const register = harmlessAnswers(given.answers ?? noAnswers(specification))
  const comparison = compareAnswers(specification, register, given.sent)
  const comparing: Comparing = { specification, register, comparison, words, labels }
  const hasAnswers = comparison.suppliers.length > 0
  return {
    labels: {
      ...labels,
      contents: words.labels.contents,
      requirement: words.labels.requirement,
      id: words.labels.id,
    },
    language: words.language,
    title: specification.title ?? specification.id,
    subject: labels.subject,
    cover: coverFacts(specification, words, [
      labels.suppliers,
      words.list(comparison.suppliers.map(({ name }) => name)),
    ]),
    hasAnswers,
    overview: supplierOverview(comparing),
    counts: answerCounts(comparing),
    minimum: minimumView(comparing),
    criteria: hasAnswers ? criteriaTables(comparing) : [],
    chapters: hasAnswers ? comparisonChapters(comparing) : [],
    prices: hasAnswers ? priceTables(comparing) : [],
    besides: besidesAnswers(comparing),
  } satisfies DocumentView & Readonly<Record<string, unknown>>
}

function noAnswers({ id, version = '' }: Specification): AnswersRegister {
  return { specification: id, current: { version, hash: '' }, suppliers: [] }
}
