import type { ReviewThread } from '../generated/specification.js'
import { shortId } from './short-id.js'

/** What a thread is told from all others by: what was said, where and by whom, as it stood in the file that came back. */
export interface Identity {
  readonly how: ReviewThread['how'] | undefined
  readonly at: string | undefined
  readonly part: string | undefined
  readonly quote: string | undefined
  readonly text: string | undefined
  readonly role: string | undefined
  readonly service: string | undefined
  /** Of the specification. */
  readonly specification: string
  /** When it was said, to the second; `undefined`: the file does not tell. */
  readonly moment: string | undefined
  /** Which of those that are the same in one file it is, from 1. */
  readonly number: number
}

/**
 * The id of a thread. Its first two characters after `K-` tell what it came from, all of them what it said: an id that
 * begins as another one does and ends otherwise may be the same comment with another text.
 *
 * A name is no part of it: whoever knows who might have said something could try the names until one gives the id. Two people
 * who say the same of the same place are told apart by the second that they said it in, where that is not known by their role
 * and service, and within one file by being two.
 *
 * Whether a thread is as it was read in can be seen by making its id again of what it holds. The second in which it was said
 * is kept nowhere else: only the same comment, in another copy of the file, knows it.
 *
 * @param attempt from 0: each gives an id that is longer than the one before, for where an id is taken by something else
 */
export function threadId(identity: Identity, attempt = 0): string {
  const { specification, how, moment = '', text = '', role = '', service = '', number } = identity
  const place = [identity.at ?? identity.part ?? '', identity.quote ?? '']
  const parts = [specification, how ?? '', moment, ...place, text, role, service, String(number)]
  const longer = Array.from({ length: attempt }, (_, index) => shortId('K', ...parts, String(index + 1)))
  return `${threadOrigin(identity)}${shortId('K', ...parts).slice(4)}${longer.map((id) => id.slice(2, 4)).join('')}`
}

/**
 * What the ids of all that came from one place begin with: the same second and the same people; where the second is not
 * known, the same place and the same people. See `threadId`.
 */
export function threadOrigin({
  specification,
  how,
  moment,
  at,
  part,
  quote = '',
  role = '',
  service = '',
}: Identity): string {
  const what = moment === undefined ? [at ?? part ?? '', quote] : [moment]
  return originOf(shortId('K', specification, how ?? '', ...what, role, service))
}

/** The part of a thread's id that tells what it came from. */
export function originOf(id: string): string {
  return id.slice(0, 4)
}
