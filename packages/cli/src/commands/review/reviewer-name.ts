import { reviewerNames, type Reviewer } from '@kravspek/core'
import { visibleText } from '../../visible-text.js'
import type { OpenReview } from './open-review.js'

/** The titles of a role and its service, «Sykepleier, Hjemmetjenesten»; an id where nothing has it any more. */
export function reviewerName(reviewer: Reviewer, { specification, said }: OpenReview): string {
  const names = reviewerNames(reviewer, specification)
  return names.length === 0 ? said.review.unknownPerson : visibleText(names.join(', '))
}

/** How a role and its service are written on the command line: `sykepleier@hjemmetjenesten`. */
export function reviewerCode({ role = '', service }: Reviewer): string {
  return visibleText(service === undefined ? role : `${role}@${service}`)
}
