import type { Role } from '../../generated/specification.js'
import type { RuleContext } from '../context.js'
import { defineRule, rising } from '../rule.js'
import { affectedServices, isStaff, solutionUsers, type AffectedService } from '../solution-users.js'
import { plannedProgrammes, roleName } from './programmes.js'
import { isNightShift, type Shift } from './shift-hours.js'

/** Whoever is alone at night has nobody to ask (recommendation 6). */
export const nightShiftWithoutTraining = defineRule({
  code: 'night-shift-without-training',
  theme: 'training',
  profile: 'default',
  scope: 'specification',
  severity: rising,
  recommendations: [6],
  title: {
    nb: 'Nattevakt uten opplæring',
    nn: 'Nattvakt utan opplæring',
    en: 'Night shift without training',
  },
  why: {
    nb: 'Opplæring blir ofte lagt til dagen, og nattevaktene går glipp av den. Om natten er det også færrest å spørre.',
    nn: 'Opplæringa blir ofte lagd til dagen, og nattvaktene får ikkje vere med. Om natta er det òg færrast å spørje.',
    en: 'Training is often given by day, and those who work at night miss it. They also have the fewest colleagues to ask.',
  },
  messages: {
    none: {
      nb: 'Ingen av dem som har vakten fra {from} til {to} i {service} ({roles}), får opplæring. Legg til et opplæringstiltak for dem.',
      nn: 'Ingen av dei som har vakta frå {from} til {to} i {service} ({roles}), får opplæring. Legg til eit opplæringstiltak for dei.',
      en: 'None of those who work the shift from {from} to {to} in {service} ({roles}) get training. Add a training programme for them.',
    },
    nobody: {
      nb: '{service} bruker en kritisk funksjon, men ingen rolle har vakten fra {from} til {to}, så ingen som er på vakt da, får opplæring. Legg til vakten i «shifts» for rollen som har den.',
      nn: '{service} bruker ein kritisk funksjon, men inga rolle har vakta frå {from} til {to}, så ingen som er på vakt då, får opplæring. Legg til vakta i «shifts» for rolla som arbeider då.',
      en: '{service} uses a critical function, but no role works the shift from {from} to {to}, so nobody on duty then gets training. Add the shift to “shifts” for the role that works it.',
    },
  },
  check(context, report) {
    const { specification } = context
    const programmes = plannedProgrammes(context) ?? []
    if (programmes.length === 0) return
    const trained = new Set(programmes.map(({ programme }) => programme.role))
    const users = new Set(solutionUsers(context))
    const staff = (specification.roles ?? []).filter((role) => isStaff(role, context))
    for (const affected of affectedServices(context)) {
      const { service, index } = affected
      for (const [shiftIndex, shift] of (service.shifts ?? []).entries()) {
        if (!isNightShift(shift)) continue
        const roles = staff.filter(({ shifts = [] }) => shifts.includes(shift.id))
        // Those who use the solution have a rule of their own.
        if (roles.some((role) => trained.has(role.id) || users.has(role))) continue
        if (roles.length === 0 && !isForgotten(affected, staff, context)) continue
        const path = ['services', index, 'shifts', shiftIndex]
        const data = { service: service.name ?? service.id, ...timesOf(shift) }
        if (roles.length === 0) report('nobody', path, data)
        else report('none', path, { ...data, roles: { type: 'all', of: roles.map(roleName) } })
      }
    }
  },
})

function timesOf({
  from = '',
  to = '',
}: Shift): Readonly<Record<'from' | 'to', { readonly type: 'time'; readonly time: string }>> {
  return { from: { type: 'time', time: from }, to: { type: 'time', time: to } }
}

/** Whether the service can't do without someone at night, and all its roles say that they work other shifts. */
function isForgotten(
  { service, roles }: AffectedService,
  staff: readonly Role[],
  { specification }: RuleContext,
): boolean {
  const usesCritical = (specification.functions ?? []).some(
    ({ critical, usedBy = [] }) => critical === true && roles.some(({ id }) => usedBy.includes(id)),
  )
  return usesCritical && staff.every((role) => role.service !== service.id || (role.shifts ?? []).length > 0)
}
