import type { Activity } from '../../generated/specification.js'
import type { RuleContext } from '../context.js'
import { rememberedBySection } from '../remembered-by-section.js'

/** Ids of the needs that a requirement, or the section it stands in, refers to. */
export function needsReferredTo(context: RuleContext): ReadonlySet<string> {
  return new Set(needsOfSections(context).flatMap((needs) => [...needs]))
}

const needsOfSections = rememberedBySection(
  (requirements) =>
    new Set(
      requirements.flatMap(({ subject, section }) => [
        ...(subject.requirement.needs ?? []),
        ...(section.needs ?? []),
      ]),
    ),
)

/**
 * Whether an activity is over: on the date of the specification at the latest or, where that has none, before the notice.
 * Not where neither is known.
 */
export function isHeld({ date }: Activity, { specification }: Pick<RuleContext, 'specification'>): boolean {
  if (date === undefined) return false
  const notice = specification.procurement?.dates?.notice
  if (specification.date !== undefined) return date <= specification.date
  return notice !== undefined && date < notice
}

/** Whether an activity led somewhere: an outcome in words, a requirement or a need, or one of these left open. */
export function hasResult(activity: Activity, { specification, isOpen, missing }: RuleContext): boolean {
  return (
    missing(activity, ['outcome', 'requirements']).length < 2 ||
    isOpen(specification, 'needs') ||
    (specification.needs ?? []).some((need) => need.activity === activity.id)
  )
}
