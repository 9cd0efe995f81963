import type { ReviewThread, Specification } from '../generated/specification.js'
import { commentLabels } from '../locale/documents/comments.js'
import type { Words } from './words.js'

type Speaker = Pick<ReviewThread, 'role' | 'service'>

/** Role and service of whoever said something; the service of a role is known where the file does not say. */
export function reviewerText(speaker: Speaker, specification: Specification, words: Words): string {
  const names = [speaker.role, serviceOf(speaker, specification)]
    .map(words.name)
    .filter((name) => name !== '')
  return names.length === 0 ? commentLabels[words.language].unknownReviewer : names.join(', ')
}

/** Whether a role, or a service, said something in a thread, as the one that began it or in a reply. */
export function isSaidBy(
  thread: ReviewThread,
  asked: { readonly role: string | undefined; readonly service: string | undefined },
  specification: Specification,
): boolean {
  return [thread, ...(thread.replies ?? [])].some(
    (speaker) =>
      (asked.role === undefined || speaker.role === asked.role) &&
      (asked.service === undefined || isIn(speaker, asked.service, specification)),
  )
}

function isIn(speaker: Speaker, service: string, specification: Specification): boolean {
  const own = serviceOf(speaker, specification)
  // Substitutes belong to no service: what one said without a service is for every service of the role.
  return own === service || (own === undefined && speaker.role !== undefined)
}

function serviceOf({ role, service }: Speaker, { roles = [] }: Specification): string | undefined {
  return service ?? roles.find(({ id }) => id === role)?.service
}
