import type { Activity } from '../../generated/specification.js'
import type { RuleContext } from '../context.js'
import { defineRule, risingToWarning } from '../rule.js'
import { hasResult, isHeld, needsReferredTo } from './activity-results.js'

/** Involvement that changes no requirement is no involvement (recommendation 5). */
export const involvementWithoutRequirement = defineRule({
  code: 'involvement-without-requirement',
  theme: 'involvement',
  profile: 'default',
  scope: 'specification',
  severity: risingToWarning,
  recommendations: [5],
  title: {
    nb: 'Medvirkning uten krav',
    nn: 'Medverknad utan krav',
    en: 'Involvement without a requirement',
  },
  why: {
    nb: 'Medvirkning får betydning først når det tjenestene sier, blir til krav. Sporet fra aktivitet til krav viser at de ble hørt.',
    nn: 'Medverknad får noko å seie først når det tenestene seier, blir til krav. Sporet frå aktivitet til krav viser at dei blei høyrde.',
    en: 'Involvement matters only when what the services say is turned into requirements. The trace from activity to requirement shows that they were heard.',
  },
  messages: {
    none: {
      nb: 'Ingen av aktivitetene har ført til krav. Vis i «requirements» hvilke krav hver aktivitet har ført til.',
      nn: 'Ingen av aktivitetane har ført til krav. Vis i «requirements» kva krav kvar aktivitet har ført til.',
      en: 'None of the activities has led to a requirement. Show in “requirements” which requirements each activity led to.',
    },
  },
  check(context, report) {
    const { activities = [] } = context.specification.serviceInvolvement ?? {}
    if (activities.length === 0 || context.requirements.length === 0) return
    if (activities.some((activity) => isHeld(activity, context) && !hasResult(activity, context))) return
    const traced = needsReferredTo(context)
    if (activities.some((activity) => mayHaveLedToRequirement(activity, traced, context))) return
    report('none', ['serviceInvolvement', 'activities'], {})
  },
})

/** By itself or by a need that came up in it; or what it led to is left open. */
function mayHaveLedToRequirement(
  activity: Activity,
  traced: ReadonlySet<string>,
  { specification, missing }: RuleContext,
): boolean {
  const { needs = [] } = specification
  return (
    missing(activity, ['requirements']).length === 0 ||
    needs.some((need) => need.activity === activity.id && traced.has(need.id))
  )
}
