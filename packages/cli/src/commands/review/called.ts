import {
  documentParts,
  fieldTitle,
  nearest,
  textHash,
  threadCalled,
  type Language,
  type Review,
  type Reviewer,
  type ReviewThread,
} from '@kravspek/core'
import { Refusal } from '../../refusal.js'
import { registerOf, type OpenReview } from './open-review.js'

export type Disposition = NonNullable<ReviewThread['disposition']>
export type Kind = NonNullable<ReviewThread['kind']>

const dispositions: readonly Disposition[] = ['accepted', 'partly', 'rejected', 'later']
const kinds: readonly Kind[] = ['problem', 'idea', 'error', 'question', 'praise', 'change']
const languages: readonly Language[] = ['nb', 'nn', 'en']

function refused({ command, messages }: OpenReview, sentence: Refusal['sentence']): Refusal {
  return new Refusal(sentence, command, messages)
}

/**
 * The comments that ids name, each once.
 *
 * @throws Refusal where there is no such comment
 */
export function threadsCalled(opened: OpenReview, ids: readonly string[]): readonly ReviewThread[] {
  const review = registerOf(opened)
  return [...new Set(ids.map((id) => threadIn(review, id, opened)))]
}

function threadIn(review: Review, id: string, opened: OpenReview): ReviewThread {
  const thread = threadCalled(review, id)
  if (thread !== undefined) return thread
  const near = nearest(
    id,
    (review.threads ?? []).map((each) => each.id),
  )
  throw refused(opened, (said) => said.review.unknownThread(id, near, opened.shown))
}

/**
 * The id of something in the specification, or a part of a document such as `:other`.
 *
 * @throws Refusal where there is no such thing
 */
export function placeCalled(opened: OpenReview, id: string): string {
  const roles = (opened.specification.roles ?? []).map((role) => `:role-${role.id}`)
  const known = (opened.review?.threads ?? []).flatMap(({ part }) => part ?? [])
  const places = [...new Set([...opened.analysis.ids.keys(), ...documentParts, ...roles, ...known])]
  if (places.includes(id)) return id
  const others = places.filter((each) => each.toLowerCase() === id.toLowerCase())
  const [only, ...more] = others
  if (only !== undefined && more.length === 0) return only
  throw refused(opened, (said) => said.review.unknownPlace(id, nearest(id, places)))
}

/** @throws Refusal where it is neither a requirement nor a section */
export function approvableCalled(opened: OpenReview, id: string): string {
  const at = placeCalled(opened, id)
  if (textHash(opened.specification, at) === undefined)
    throw refused(opened, (said) => said.review.notApprovable(id))
  return at
}

/**
 * Who `ROLE@SERVICE` is.
 *
 * @throws Refusal where there is no such role or service, it says neither, or the role is one of another service
 */
export function reviewerCalled(opened: OpenReview, written: string): Reviewer {
  const { roles = [], services = [] } = opened.specification
  const at = written.indexOf('@')
  const role = (at === -1 ? written : written.slice(0, at)).trim()
  const service = at === -1 ? '' : written.slice(at + 1).trim()
  if (role === '' && service === '') throw refused(opened, (said) => said.review.notReviewer(written))
  const roleIds = roles.map(({ id }) => id)
  const serviceIds = services.map(({ id }) => id)
  if (role !== '' && !roleIds.includes(role))
    throw refused(opened, (said) => said.review.unknownRole(role, roleIds, nearest(role, roleIds)))
  if (service !== '' && !serviceIds.includes(service))
    throw refused(opened, (said) =>
      said.review.unknownService(service, serviceIds, nearest(service, serviceIds)),
    )
  const own = roles.find(({ id }) => id === role)?.service
  const reviewer = { ...(role === '' ? {} : { role }), ...(service === '' ? {} : { service }) }
  if (service !== '' && own !== undefined && own !== service && !isNamed(opened, reviewer))
    throw refused(opened, (said) => said.review.otherService(role, service, own))
  return reviewer
}

/** Whether the specification or the register names this very role in this very service. */
function isNamed({ specification, review }: OpenReview, { role, service }: Reviewer): boolean {
  const named = [
    ...(specification.serviceInvolvement?.reviewers ?? []),
    ...(review?.files ?? []),
    ...(review?.threads ?? []),
  ]
  return named.some((each) => each.role === role && each.service === service)
}

/** @throws Refusal where there is no such outcome */
export function dispositionCalled(opened: OpenReview, written: string): Disposition {
  const found = valueCalled('disposition', dispositions, written)
  if ('value' in found) return found.value
  throw refused(opened, (said) => said.review.unknownDisposition(written, dispositions, found.near))
}

/** @throws Refusal where there is no such kind */
export function kindCalled(opened: OpenReview, written: string): Kind {
  const found = valueCalled('kind', kinds, written)
  if ('value' in found) return found.value
  throw refused(opened, (said) => said.review.unknownKind(written, kinds, found.near))
}

/** A value by its code, or by what it is called in any of the languages: «tatt til følge», `tatt-til-følge`. */
function valueCalled<Value extends string>(
  field: 'disposition' | 'kind',
  values: readonly Value[],
  written: string,
): { readonly value: Value } | { readonly near: Value | undefined } {
  const names = new Map<string, Value>()
  for (const value of values) {
    names.set(value, value)
    for (const language of languages)
      names.set(plain(fieldTitle('review-thread', `${field}=${value}`, language)), value)
  }
  const wanted = plain(written)
  const value = names.get(wanted)
  if (value !== undefined) return { value }
  const near = nearest(wanted, names.keys())
  return { near: near === undefined ? undefined : names.get(near) }
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[-_,\s]+/g, ' ')
    .trim()
}
