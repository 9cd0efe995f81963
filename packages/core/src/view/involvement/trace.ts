import type { Activity, Need, Requirement, Section, Specification } from '../../generated/specification.js'
import { withDefaults } from '../words.js'

/** A requirement and what it came from. */
export interface TracedRequirement {
  readonly requirement: Requirement
  readonly section: Section
  /** Its own, or else those of its section. */
  readonly needs: readonly Need[]
  /** The needs are those of the whole section: it names none itself. */
  readonly isBySection: boolean
  /** Activities that led to it, by its own word or by that of its needs, in the order of the file. */
  readonly activities: readonly Activity[]
}

/** Every requirement with the needs and activities that it came from. */
export function traceOf(specification: Specification): readonly TracedRequirement[] {
  const needs = new Map((specification.needs ?? []).map((need) => [need.id, need]))
  const activities = specification.serviceInvolvement?.activities ?? []
  return (specification.sections ?? []).flatMap((section) =>
    (section.requirements ?? []).map((own): TracedRequirement => {
      const requirement = withDefaults(own, section.defaults)
      const isOwn = requirement.needs !== undefined && requirement.needs.length > 0
      const found = ((isOwn ? requirement.needs : section.needs) ?? []).flatMap((id) => needs.get(id) ?? [])
      return {
        requirement,
        section,
        needs: found,
        isBySection: !isOwn && found.length > 0,
        activities: activities.filter(
          (activity) =>
            namesRequirement(activity, requirement.id) || found.some((need) => need.activity === activity.id),
        ),
      }
    }),
  )
}

/** An activity may name a sub-requirement: `FUN-07.a` is of `FUN-07`. */
function namesRequirement({ requirements = [] }: Activity, id: string): boolean {
  return requirements.some((each) => each === id || each.startsWith(`${id}.`))
}

/** What suppliers are held to or judged by, and nobody in the services has said: no need, no activity. */
export function isFromNobody({ requirement, needs, activities }: TracedRequirement): boolean {
  const { kind, addressee } = requirement
  return (
    (kind === 'minimum' || kind === 'evaluated') &&
    addressee !== 'customer' &&
    needs.length === 0 &&
    activities.length === 0
  )
}
