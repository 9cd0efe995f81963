import type { Specification } from '../generated/specification.js'
import { commentLabels } from '../locale/documents/comments.js'
import { serviceOf, type Reviewer } from '../schema/reviewer.js'
import type { Words } from './words.js'

/** Role and service of whoever said something; the service of a role is known where the file does not say. */
export function reviewerText(speaker: Reviewer, specification: Specification, words: Words): string {
  const names = [speaker.role, serviceOf(speaker, specification)]
    .map(words.name)
    .filter((name) => name !== '')
  return names.length === 0 ? commentLabels[words.language].unknownReviewer : names.join(', ')
}
