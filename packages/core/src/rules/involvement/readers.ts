import type { Path } from '../../finding/finding.js'
import type { Service } from '../../generated/specification.js'
import type { RuleContext } from '../context.js'
import { isStaff } from '../solution-users.js'

/** An employee who is asked to read the requirements for a service. */
export interface Reader {
  /** Title of the role, or its id; empty where the role is left open. */
  readonly title: string
  readonly isLeader: boolean
  /** `undefined`: none. */
  readonly deadline: string | undefined
  /**
   * Whether the requirements are not read yet: no date says so, and nothing has come back. Where who, where or when is left
   * open, nobody is waited for.
   */
  readonly isWaitedFor: boolean
  /** Leads from the specification to the role. */
  readonly path: Path
}

/**
 * The staff who read the requirements for a service: those said to, and those of its roles where no service is said. By
 * deadline, those without one last.
 */
export function readersOf(
  service: Service,
  context: Pick<RuleContext, 'specification' | 'roleById' | 'isOpen' | 'hasAnswered'>,
): readonly Reader[] {
  const { specification, roleById, isOpen, hasAnswered } = context
  const readers: Reader[] = []
  for (const [index, reviewer] of (specification.serviceInvolvement?.reviewers ?? []).entries()) {
    const role = reviewer.role === undefined ? undefined : roleById.get(reviewer.role)
    const isKindOpen = role !== undefined && isOpen(role, 'kind')
    if (role !== undefined && !isKindOpen && !isStaff(role, context)) continue
    const isServiceOpen =
      isOpen(reviewer, 'service') || (role === undefined && reviewer.service === undefined)
    if (!isServiceOpen && (reviewer.service ?? role?.service) !== service.id) continue
    const isUndecided = isKindOpen || mayBeOpen.some((field) => isOpen(reviewer, field))
    readers.push({
      title: role?.title ?? role?.id ?? '',
      isLeader: role?.kind === 'leader',
      deadline: reviewer.deadline,
      isWaitedFor: reviewer.reviewed === undefined && !isUndecided && !hasAnswered(reviewer),
      path: ['serviceInvolvement', 'reviewers', index, 'role'],
    })
  }
  return readers.toSorted((a, b) => (a.deadline ?? last).localeCompare(b.deadline ?? last))
}

const mayBeOpen = ['role', 'service', 'deadline', 'reviewed'] as const

/** After every date. */
const last = '9999-12-31'
