import type { Datum, Finding, Location } from '../finding/finding.js'
import type { Review, ReviewThread, Specification } from '../generated/specification.js'
import { unansweredBecause } from '../schema/is-answered.js'
import { reviewerInText, type Reviewer } from '../schema/reviewer.js'
import type { ContainerPlaces } from '../source/positions.js'
import { locateIn } from './locate-in.js'
import { voidApprovals } from './void-approvals.js'

/** What is known of a register and its specification, see `Analysis`. */
export interface RegisterInHand {
  readonly specification: Specification | undefined
  readonly review: Review | undefined
  readonly reviewFile: string
  readonly findings: readonly Finding[]
  readonly placesOf: (container: object) => ContainerPlaces | undefined
}

/** Something that is not as it must be before the specification is sent, and where. */
interface LackingInRegister {
  /** Key of the sentence in the locale. */
  readonly message: string
  readonly data: Readonly<Record<string, Datum>>
  readonly location: Location
}

/** So many are named: nobody answers more at a time. */
const mostNamed = 20

/** The comments that have no answer, in the order of the register: the first twenty, and how many more there are. */
export function unansweredComments(register: RegisterInHand): readonly LackingInRegister[] {
  const { specification, review, reviewFile } = register
  if (specification === undefined) return []
  if (review === undefined) return unreadable(register)
  const unanswered = (review.threads ?? []).flatMap((thread) => {
    const reason = unansweredBecause(thread)
    return reason === undefined ? [] : [{ thread, reason }]
  })
  const lackingOf = ({ thread, reason }: (typeof unanswered)[number]): LackingInRegister => {
    const message = `gate-comment-${reason}${isNamed(thread) ? '' : '-unnamed'}`
    const data = { id: thread.id, who: reviewerInText(thread, specification) }
    return { message, data, location: locateIn(register, thread, 'id') }
  }
  if (unanswered.length <= mostNamed) return unanswered.map(lackingOf)
  const [next] = unanswered.slice(mostNamed)
  const location =
    next === undefined
      ? { source: reviewFile, range: [0, 0] as const }
      : locateIn(register, next.thread, 'id')
  const more = { message: 'gate-comments-more', data: { count: unanswered.length - mostNamed }, location }
  return [...unanswered.slice(0, mostNamed).map(lackingOf), more]
}

/** The approvals that hold no longer, in the order of the register. */
export function lapsedApprovals(register: RegisterInHand): readonly LackingInRegister[] {
  const { specification, review } = register
  if (specification === undefined) return []
  return voidApprovals(review, specification).map(({ approval, reason }) => ({
    message: `gate-approval-${reason}${isNamed(approval) ? '' : '-unnamed'}`,
    data: { at: approval.at ?? '', who: reviewerInText(approval, specification) },
    location: locateIn(register, approval, 'at'),
  }))
}

function unreadable({ reviewFile, findings }: RegisterInHand): readonly LackingInRegister[] {
  const error = findings.find(
    ({ severity, location }) => severity === 'error' && location.source === reviewFile,
  )
  return error === undefined
    ? []
    : [{ message: 'gate-register-unreadable', data: { file: reviewFile }, location: error.location }]
}

function isNamed({ role, service }: Reviewer | ReviewThread): boolean {
  return role !== undefined || service !== undefined
}
