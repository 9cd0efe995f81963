import type { ReviewThread, Specification } from '../generated/specification.js'

/** Who said something: the ids of a role and of the service that it works in. Neither: it is not known who. */
export interface Reviewer {
  readonly role?: string | undefined
  readonly service?: string | undefined
}

/** The service that someone said something for: the one that is told, else that of the role. */
export function serviceOf({ role, service }: Reviewer, { roles = [] }: Specification): string | undefined {
  return service ?? roles.find(({ id }) => id === role)?.service
}

/**
 * Whether something came from those who are asked for, beyond doubt: from the role, and from the service where that is named;
 * from anyone in the service where no role is.
 */
export function isFrom(from: Reviewer, asked: Reviewer, specification: Specification): boolean {
  if (asked.role === undefined && asked.service === undefined) return false
  return (
    (asked.role === undefined || asked.role === from.role) &&
    (asked.service === undefined || asked.service === serviceOf(from, specification))
  )
}

/**
 * Whether a role, or a service, said something in a thread, as the one that began it or in a reply. Nothing that can be theirs
 * is left out: what a role that belongs to no service, such as a substitute, said without a service is that of every service.
 */
export function isSaidBy(thread: ReviewThread, asked: Reviewer, specification: Specification): boolean {
  return [thread, ...(thread.replies ?? [])].some((speaker) => {
    if (asked.role !== undefined && speaker.role !== asked.role) return false
    const own = serviceOf(speaker, specification)
    return (
      asked.service === undefined ||
      own === asked.service ||
      (own === undefined && speaker.role !== undefined)
    )
  })
}

/** What the role and the service are called: none, one or two names; an id where nothing has it any more. */
export function reviewerNames(
  { role, service }: Reviewer,
  { roles = [], services = [] }: Specification,
): readonly string[] {
  return [
    ...(role === undefined ? [] : [roles.find(({ id }) => id === role)?.title ?? role]),
    ...(service === undefined ? [] : [services.find(({ id }) => id === service)?.name ?? service]),
  ]
}

/** The same in running text: «Nattevakt (Hjemmetjenesten)»; empty: it is not known who. */
export function reviewerInText(reviewer: Reviewer, specification: Specification): string {
  const [name = '', place] = reviewerNames(reviewer, specification)
  return place === undefined ? name : `${name} (${place})`
}
