import { defineRule, rising } from '../rule.js'
import { isOnboardingSettled } from './onboarding.js'

/** Whoever starts after the first training must learn the solution too (recommendation 10). */
export const newStaffWithoutTraining = defineRule({
  code: 'new-staff-without-training',
  theme: 'training',
  profile: 'default',
  scope: 'specification',
  severity: rising,
  recommendations: [10],
  title: {
    nb: 'Opplæring av nyansatte mangler',
    nn: 'Opplæring av nytilsette manglar',
    en: 'No training for new staff',
  },
  why: {
    nb: 'De som begynner etter oppstart, får ikke den første opplæringen. Uten en fast ordning får de ingen opplæring.',
    nn: 'Dei som begynner etter oppstart, får ikkje den første opplæringa. Utan ei fast ordning får dei inga opplæring.',
    en: 'Those who start later miss the first training. Without a fixed arrangement they get no training at all.',
  },
  messages: {
    none: {
      nb: '{service} får {count} nyansatte i året, men ingen krav sørger for at de får opplæring. Legg til «trainingNeeds.onboarding» med frist og krav.',
      nn: '{service} får {count} nytilsette i året, men ingen krav sørgjer for at dei får opplæring. Legg til «trainingNeeds.onboarding» med frist og krav.',
      en: '{service} gets {count} new employees a year, but no requirement ensures that they are trained. Add “trainingNeeds.onboarding” with a deadline and requirements.',
    },
  },
  check(context, report) {
    if (isOnboardingSettled(context)) return
    const { services = [] } = context.specification
    for (const [index, { id, name, newStaffPerYear = 0 }] of services.entries()) {
      if (newStaffPerYear === 0) continue
      report('none', ['services', index, 'newStaffPerYear'], { service: name ?? id, count: newStaffPerYear })
    }
  },
})
