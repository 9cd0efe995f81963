import type { Check } from '../check.js'
import type { Language } from '../document/nodes.js'
import type { Location } from '../finding/finding.js'
import { issueConditions, type Condition } from '../gate.js'
import { formatMessage } from '../locale/format-finding.js'
import { whereaboutsIn } from './whereabouts.js'

/** One thing that must hold before a specification is sent, in words. */
export interface GateLine {
  readonly id: string
  /** What holds when it does. */
  readonly title: string
  readonly isMet: boolean
  readonly lacking: readonly GateLack[]
}

/** What it lacks. */
export interface GateLack {
  /** What is wrong and what would be right. */
  readonly sentence: string
  /** The part of the specification that it is in. */
  readonly place: string
  /** Where it is put right. */
  readonly location: Location
}

/**
 * What must hold before a specification is sent, as a list of lines that lead to their places.
 *
 * @param check judged as issued: `check(analysis, settings, { status: 'issued' })`
 * @param conditions others than those of `issueConditions`, as `editionConditions` gives them
 */
export function gateLines(
  check: Check,
  language: Language,
  conditions: readonly Condition[] = issueConditions(check),
): readonly GateLine[] {
  const whereabouts = whereaboutsIn(check.analysis, language)
  return conditions.map(({ id, title, isMet, lacking }) => ({
    id,
    title: title[language],
    isMet,
    lacking: lacking.map(({ message, data, location }) => ({
      sentence: formatMessage(message, data, language),
      place: whereabouts(location).title,
      location,
    })),
  }))
}
