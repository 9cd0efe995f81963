import type { Review, ReviewThread, Specification } from '../generated/specification.js'
import { emptyReview } from './empty-review.js'
import { hasId } from './has-id.js'
import type { Reviewer } from '../schema/reviewer.js'
import { shortId } from './short-id.js'

/** Something that was said in a meeting or on the phone, as someone wrote it down. */
export interface Spoken {
  readonly specification: Specification
  readonly reviewer: Reviewer
  /** How many people stand behind it, 1 or more. */
  readonly persons?: number | undefined
  /**
   * Id of what it is about, or a part of the document; it is not placed where the specification has no such thing.
   * `undefined`: it is said in general, `:other`.
   */
  readonly at?: string | undefined
  readonly kind?: ReviewThread['kind']
  readonly text: string
  /** ISO 8601. */
  readonly date: string
}

/**
 * Writes down what was said. The same thing said again by the same people on the same day is a comment of its own.
 *
 * @param review `undefined`: nothing has been said before
 */
export function addSpoken(
  review: Review | undefined,
  { specification, reviewer: { role, service }, persons, at, kind, text, date }: Spoken,
): { readonly review: Review; readonly id: string } {
  const register = review ?? emptyReview(specification)
  const taken = new Set(register.threads?.map((thread) => thread.id.toLowerCase()))
  const identity = [specification.id, 'meeting', role ?? '', service ?? '', at ?? '', date, text]
  let id = shortId('K', ...identity)
  for (let count = 2; taken.has(id.toLowerCase()); count += 1) id = shortId('K', ...identity, String(count))
  const about = at ?? ':other'
  const isPart = about.startsWith(':')
  const isPlaced = isPart || hasId(specification, about)
  const thread: ReviewThread = {
    id,
    ...(isPlaced ? { [isPart ? 'part' : 'at']: about, certainty: 'person' } : {}),
    how: 'meeting',
    text,
    ...(kind === undefined ? {} : { kind }),
    ...(role === undefined ? {} : { role }),
    ...(service === undefined ? {} : { service }),
    ...(persons === undefined ? {} : { persons }),
    said: date,
    state: 'open',
  }
  return { review: { ...register, threads: [...(register.threads ?? []), thread] }, id }
}
