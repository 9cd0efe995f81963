import { criteriaLabels, type CriteriaLabels } from '../../locale/documents/criteria.js'
import type { Words } from '../words.js'

/** The words of the chapter for the tender rules; `common` are those of every document. */
export interface CriteriaWords extends Omit<Words, 'labels'> {
  readonly labels: CriteriaLabels
  readonly common: Words['labels']
}

export function criteriaWords(words: Words): CriteriaWords {
  return { ...words, labels: criteriaLabels[words.language], common: words.labels }
}
