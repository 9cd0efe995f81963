import { defineRule, rising } from '../rule.js'
import { solutionUsers } from '../solution-users.js'
import { isOnboardingSettled } from './onboarding.js'
import { plannedProgrammes } from './programmes.js'
import { areSubstitutes } from './substitutes.js'

/** Substitutes do a part of the work, and are seldom there when training is given (recommendations 6 and 10). */
export const substitutesWithoutTraining = defineRule({
  code: 'substitutes-without-training',
  theme: 'training',
  profile: 'default',
  scope: 'specification',
  severity: rising,
  recommendations: [6, 10],
  title: {
    nb: 'Vikarer uten opplæring',
    nn: 'Vikarar utan opplæring',
    en: 'Substitutes without training',
  },
  why: {
    nb: 'Vikarer er sjelden til stede når opplæringen blir gitt, men står alene med løsningen på vakt. Derfor må opplæringen deres være planlagt.',
    nn: 'Vikarar er sjeldan til stades når opplæringa blir gitt, men står åleine med løysinga på vakt. Derfor må opplæringa deira vere planlagd.',
    en: 'Substitutes are seldom there when training is given, but are alone with the solution on their shifts. Their training must therefore be planned.',
  },
  messages: {
    none: {
      nb: 'Vikarer gjør {share} av arbeidet i {service}, men ingen opplæring er planlagt for dem. Legg til et opplæringstiltak for vikarene, eller «trainingNeeds.onboarding» med frist og krav.',
      nn: 'Vikarar gjer {share} av arbeidet i {service}, men inga opplæring er planlagd for dei. Legg til eit opplæringstiltak for vikarane, eller «trainingNeeds.onboarding» med frist og krav.',
      en: 'Substitutes do {share} of the work in {service}, but no training is planned for them. Add a training programme for substitutes, or “trainingNeeds.onboarding” with a deadline and requirements.',
    },
  },
  check(context, report) {
    const { services = [], roles = [] } = context.specification
    const programmes = plannedProgrammes(context)
    if (programmes === undefined || isOnboardingSettled(context)) return
    // The training of new staff is the training of substitutes: where new-staff-without-training asks for it, that is enough.
    if (services.some(({ newStaffPerYear = 0 }) => newStaffPerYear > 0)) return
    const users = new Set(solutionUsers(context))
    if (programmes.length === 0 && users.size > 0) return
    const trained = new Set(programmes.map(({ programme }) => programme.role))
    for (const [index, { id, name, substituteShare = 0 }] of services.entries()) {
      if (substituteShare === 0) continue
      const substitutes = roles.filter(
        (role) => areSubstitutes(role) && (role.service === undefined || role.service === id),
      )
      // Those who use the solution have a rule of their own.
      if (substitutes.some((role) => trained.has(role.id) || users.has(role))) continue
      report('none', ['services', index, 'substituteShare'], {
        share: { type: 'share', share: substituteShare },
        service: name ?? id,
      })
    }
  },
})
