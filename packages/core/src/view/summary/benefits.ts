import type { Specification } from '../../generated/specification.js'
import { shorten } from './shorten.js'
import type { SummaryWords } from './summary-words.js'

/** What is to be gained, by when, and who answers for it; the first that is due comes first. */
export function benefitsView({ benefits = [] }: Specification, words: SummaryWords, most: number) {
  const { labels } = words
  const sorted = benefits.toSorted((a, b) => (a.due ?? last).localeCompare(b.due ?? last))
  const { items, more } = words.cut(sorted, most)
  return {
    rows: items.map(({ id, statement, target, due, owner }) => ({
      statement: shorten(statement ?? id, 80),
      target: shorten(target ?? labels.notSaid, 70),
      due: due === undefined ? labels.notSaid : words.date(due),
      owner: owner === undefined ? labels.nobody : shorten(words.name(owner), 50),
    })),
    more,
  }
}

/** After every date. */
const last = '9999-12-31'
