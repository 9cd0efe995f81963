import { defineRule, risingToWarning } from '../rule.js'
import { plannedProgrammes, roleName } from './programmes.js'

const aspect = 'innovation-implementation'

/** Whoever answers for a benefit must know how to change a service (recommendation 7). */
export const benefitOwnerWithoutTraining = defineRule({
  code: 'benefit-owner-without-training',
  theme: 'training',
  profile: 'default',
  scope: 'specification',
  severity: risingToWarning,
  recommendations: [7],
  title: {
    nb: 'Gevinstansvarlig uten opplæring i innføring',
    nn: 'Gevinstansvarleg utan opplæring i innføring',
    en: 'Benefit owner without training in implementation',
  },
  why: {
    nb: 'Gevinster kommer ikke av utstyret, men av at arbeidet blir lagt om. Den som har ansvaret, må kunne lede en slik endring.',
    nn: 'Gevinstar kjem ikkje av utstyret, men av at arbeidet blir lagt om. Den som har ansvaret, må kunne leie ei slik endring.',
    en: 'Benefits come not from the equipment, but from working in a new way. Whoever is responsible for them must know how to lead such a change.',
  },
  messages: {
    none: {
      nb: '{role} har ansvar for gevinsten {benefit}, men får ingen opplæring i innovasjon og innføring. Legg til et opplæringstiltak med aspektet {aspect} for rollen.',
      nn: '{role} har ansvar for gevinsten {benefit}, men får inga opplæring i innovasjon og innføring. Legg til eit opplæringstiltak med aspektet {aspect} for rolla.',
      en: '{role} is responsible for the benefit {benefit}, but gets no training in innovation and implementation. Add a training programme with the aspect {aspect} for the role.',
    },
  },
  check(context, report) {
    const { specification, roleById, isOpen } = context
    const programmes = plannedProgrammes(context) ?? []
    if (programmes.length === 0) return
    const settled = new Set(
      programmes.flatMap(({ programme }) => {
        const isCovered = programme.aspects?.includes(aspect) === true || isOpen(programme, 'aspects')
        return isCovered && programme.role !== undefined ? [programme.role] : []
      }),
    )
    for (const [index, { id, owner = '' }] of (specification.benefits ?? []).entries()) {
      const role = roleById.get(owner)
      if (role === undefined || settled.has(owner)) continue
      // One finding a role, at the first of its benefits.
      settled.add(owner)
      report('none', ['benefits', index, 'owner'], {
        role: roleName(role),
        benefit: id,
        aspect: { type: 'values', key: 'training-programme.aspects', values: [aspect] },
      })
    }
  },
})
