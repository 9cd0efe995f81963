import { defineRule, rising } from '../rule.js'
import { hasResult, isHeld } from './activity-results.js'

/** What people gave their time to must have led somewhere that they can see (recommendations 5 and 14). */
export const activityWithoutResult = defineRule({
  code: 'activity-without-result',
  theme: 'involvement',
  profile: 'default',
  scope: 'specification',
  severity: rising,
  recommendations: [5, 14],
  title: { nb: 'Aktivitet uten resultat', nn: 'Aktivitet utan resultat', en: 'Activity without a result' },
  why: {
    nb: 'De som deltok, må kunne se hva det førte til. Ellers er det vanskelig å be dem om hjelp en gang til.',
    nn: 'Dei som tok del, må kunne sjå kva det førte til. Elles er det vanskeleg å be dei om hjelp ein gong til.',
    en: 'Those who took part must be able to see what came of it. Otherwise it is hard to ask for their help again.',
  },
  messages: {
    none: {
      nb: '{activity} ble gjennomført {date}, men det står ikke hva den førte til. Legg til «outcome», eller vis til krav i «requirements».',
      nn: '{activity} blei gjennomført {date}, men det står ikkje kva han førte til. Legg til «outcome», eller vis til krav i «requirements».',
      en: '{activity} was held on {date}, but nothing says what came of it. Add “outcome”, or refer to requirements in “requirements”.',
    },
  },
  check(context, report) {
    const { activities = [] } = context.specification.serviceInvolvement ?? {}
    for (const [index, activity] of activities.entries()) {
      if (activity.date === undefined || !isHeld(activity, context) || hasResult(activity, context)) continue
      report('none', ['serviceInvolvement', 'activities', index], {
        activity: { type: 'subject', concept: 'activity', id: activity.id },
        date: { type: 'date', date: activity.date },
      })
    }
  },
})
