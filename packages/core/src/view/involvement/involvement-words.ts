import { involvementLabels, type InvolvementLabels } from '../../locale/documents/involvement.js'
import type { Words } from '../words.js'

/** The words of the report on how the requirements came about; `common` are those of every document. */
export interface InvolvementWords extends Omit<Words, 'labels'> {
  readonly labels: InvolvementLabels
  readonly common: Words['labels']
}

export function involvementWords(words: Words): InvolvementWords {
  return { ...words, labels: involvementLabels[words.language], common: words.labels }
}
