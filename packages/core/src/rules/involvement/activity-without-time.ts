import type { Activity, Role } from '../../generated/specification.js'
import type { RuleContext } from '../context.js'
import { defineRule, risingToWarning } from '../rule.js'

/** Time for involvement must be set aside, or it is taken from the shifts (recommendation 14). */
export const activityWithoutTime = defineRule({
  code: 'activity-without-time',
  theme: 'involvement',
  profile: 'default',
  scope: 'specification',
  severity: risingToWarning,
  recommendations: [14],
  title: {
    nb: 'Aktivitet uten avsatt tid',
    nn: 'Aktivitet utan avsett tid',
    en: 'Activity without time set aside',
  },
  why: {
    nb: 'Tjenesten må vite hvor mange som blir borte fra vakten, hvor lenge, og hvem som tar vaktene imens.',
    nn: 'Tenesta må vite kor mange som blir borte frå vakta, kor lenge, og kven som tek vaktene imens.',
    en: 'The service must know how many will be away from the shift, for how long, and who covers for them.',
  },
  messages: {
    missing: {
      nb: '{activity} mangler opplysninger om tiden som må settes av. Legg til {fields}.',
      nn: '{activity} manglar opplysningar om tida som må setjast av. Legg til {fields}.',
      en: '{activity} lacks information on the time to set aside. Add {fields}.',
    },
  },
  check(context, report) {
    const { activities = [] } = context.specification.serviceInvolvement ?? {}
    for (const [index, activity] of activities.entries()) {
      const asked = leavesShifts(activity, context)
        ? (['participants', 'hoursEach', 'cover'] as const)
        : (['participants', 'hoursEach'] as const)
      const fields = context.missing(activity, asked)
      if (fields.length === 0) continue
      report('missing', ['serviceInvolvement', 'activities', index], {
        activity: { type: 'subject', concept: 'activity', id: activity.id },
        fields: { type: 'all', of: fields.map((field) => ({ type: 'field', key: `activity.${field}` })) },
      })
    }
  },
})

const shiftKinds: ReadonlySet<Role['kind']> = new Set([
  'clinician',
  'care-worker',
  'digital-agent',
  'super-user',
])

/**
 * Whether someone is taken off a shift: staff who work with service users take part, before the contract period. A survey
 * is answered when there is time.
 */
function leavesShifts({ phase, form, roles = [] }: Activity, { roleById }: RuleContext): boolean {
  return (
    phase !== 'contract-period' &&
    form !== 'survey' &&
    roles.some((id) => shiftKinds.has(roleById.get(id)?.kind))
  )
}
