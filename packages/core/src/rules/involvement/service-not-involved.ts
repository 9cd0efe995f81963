import type { Activity, Service } from '../../generated/specification.js'
import type { RuleContext } from '../context.js'
import { defineRule, rising } from '../rule.js'
import { affectedServices, isStaff } from '../solution-users.js'

/** Those who are to use the solution must have had a hand in it (recommendations 5 and 14). */
export const serviceNotInvolved = defineRule({
  code: 'service-not-involved',
  theme: 'involvement',
  profile: 'default',
  scope: 'specification',
  severity: rising,
  recommendations: [5, 14],
  title: {
    nb: 'Tjeneste uten medvirkning',
    nn: 'Teneste utan medverknad',
    en: 'Service that is not involved',
  },
  why: {
    nb: 'De som skal bruke løsningen, vet hva som virker på en vakt. Uten dem bygger kravene på det andre tror.',
    nn: 'Dei som skal bruke løysinga, veit kva som verkar på ei vakt. Utan dei byggjer krava på det andre trur.',
    en: 'Those who will use the solution know what works on a shift. Without them the requirements rest on what others believe.',
  },
  messages: {
    none: {
      nb: 'Ingen ansatte i {service} deltar i noen aktivitet. Legg til en aktivitet der de er med, for eksempel et arbeidsmøte om hva de trenger.',
      nn: 'Ingen tilsette i {service} er med i nokon aktivitet. Legg til ein aktivitet der dei er med, til dømes eit arbeidsmøte om kva dei treng.',
      en: 'No staff in {service} take part in any activity. Add an activity that includes them, such as a workshop on what they need.',
    },
  },
  check(context, report) {
    const { specification, asks, isOpen } = context
    const { serviceInvolvement } = specification
    const activities = serviceInvolvement?.activities ?? []
    if (activities.length === 0) {
      if (!asks('standard') || isOpen(specification, 'serviceInvolvement')) return
      if (serviceInvolvement !== undefined && isOpen(serviceInvolvement, 'activities')) return
    }
    for (const { service, index } of affectedServices(context)) {
      if (activities.some((activity) => mayTakePart(service, activity, context))) continue
      report('none', ['services', index], { service: service.name ?? service.id })
    }
  },
})

/** Whether staff of a service take part: a role of theirs, or the service as a whole; or who takes part is left open. */
function mayTakePart(service: Service, activity: Activity, context: RuleContext): boolean {
  const { isOpen, roleById } = context
  if (isOpen(activity, 'service') || isOpen(activity, 'roles')) return true
  const roles = (activity.roles ?? []).flatMap((id) => roleById.get(id) ?? [])
  const staff = roles.filter((role) => isStaff(role, context) || isOpen(role, 'kind'))
  return (
    staff.some((role) => role.service === service.id) ||
    (activity.service === service.id && (staff.length > 0 || roles.length === 0))
  )
}
