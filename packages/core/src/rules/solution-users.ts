import type { Role, Service } from '../generated/specification.js'
import type { RuleContext } from './context.js'

/** A service that will work with the solution. */
export interface AffectedService {
  readonly service: Service
  /** Place in `services`. */
  readonly index: number
  /** Its roles that use the solution; empty where no function says who uses it. */
  readonly roles: readonly Role[]
}

/** A shift on which someone uses the solution. */
export interface WorkedShift {
  readonly service: Service
  readonly shift: NonNullable<Service['shifts']>[number]
  /** Leads to the shift from the specification. */
  readonly path: readonly ['services', number, 'shifts', number]
  /** The roles that use the solution and work the shift, of whatever service. */
  readonly roles: readonly Role[]
}

type Known = Pick<RuleContext, 'specification' | 'isOpen'>

/** Those who are helped, those close to them and those who buy: they take part, but don't work with the solution. */
const outsideStaff: ReadonlySet<Role['kind']> = new Set(['service-user', 'relative', 'procurement'])

/** Whether those of a role are employees who may work with the solution. A kind that nobody has thought of is taken for staff, one left open is not. */
export function isStaff(role: Role, { isOpen }: Pick<Known, 'isOpen'>): boolean {
  return role.kind === undefined ? !isOpen(role, 'kind') : !outsideStaff.has(role.kind)
}

/** The staff roles that use a function (`functions[].usedBy`), in the order of `roles`. Empty where no function says who uses it. */
export function solutionUsers(known: Known): readonly Role[] {
  const { functions = [], roles = [] } = known.specification
  const used = new Set(functions.flatMap(({ usedBy = [] }) => usedBy))
  return roles.filter((role) => used.has(role.id) && isStaff(role, known))
}

/**
 * The services whose staff use a function, in the order of `services`. Where that leads to no service (no functions,
 * none that says who uses it, or roles without a service), it is every service: `services` names those that will use
 * the solution.
 */
export function affectedServices(known: Known): readonly AffectedService[] {
  const users = solutionUsers(known)
  const services = (known.specification.services ?? []).map((service, index) => ({
    service,
    index,
    roles: users.filter((role) => role.service === service.id),
  }))
  const affected = services.filter(({ roles }) => roles.length > 0)
  return affected.length > 0 ? affected : services
}

/** The shifts that roles who use the solution say they work (`roles[].shifts`), by service and shift. */
export function workedShifts(known: Known): readonly WorkedShift[] {
  const users = solutionUsers(known)
  return (known.specification.services ?? []).flatMap((service, serviceIndex) =>
    (service.shifts ?? []).flatMap((shift, shiftIndex): readonly WorkedShift[] => {
      const roles = users.filter(({ shifts = [] }) => shifts.includes(shift.id))
      const path = ['services', serviceIndex, 'shifts', shiftIndex] as const
      return roles.length === 0 ? [] : [{ service, shift, path, roles }]
    }),
  )
}
