import { isAlike } from '../../compare/compare-fields.js'
import { compareSpecifications, type Change } from '../../compare/compare-specifications.js'
import type { Specification } from '../../generated/specification.js'
import { changesLabels } from '../../locale/documents/changes.js'
import { literal } from '../as-rich-text.js'
import type { Words } from '../words.js'

/** Why something was changed. `text` is rich. */
export interface Reason {
  readonly label: string
  readonly text: string
}

/**
 * The reasons that are given for a change: those that the earlier edition did not have, and the questions that were
 * answered since then.
 */
export function reasonFinder(
  before: Specification,
  after: Specification,
  words: Words,
): (change: Change) => readonly Reason[] {
  const labels = changesLabels[words.language]
  const given = newReasons(before, after)
  const answered = (after.clarifications ?? []).filter(
    (clarification) => !(before.clarifications ?? []).some((earlier) => isAlike(earlier, clarification)),
  )
  return (change) => [
    ...given
      .filter(({ at, reason }) => reason !== undefined && at?.some((place) => isAt(place, change)) === true)
      .map(({ reason = '' }) => ({ label: '', text: reason })),
    ...answered
      .filter(
        ({ changes = [] }) => change.concept === 'requirement' && changes.some((id) => isAt(id, change)),
      )
      .flatMap(({ id, question, answer }) => [
        ...(question === undefined
          ? []
          : [{ label: words.say(labels.question, { id: literal(id) }), text: question }]),
        ...(answer === undefined ? [] : [{ label: labels.answer, text: answer }]),
      ]),
  ]
}

/** The places of the new reasons that nothing was changed at: a slip, or what was put back as it was. */
export function unusedReasons(before: Specification, after: Specification): readonly string[] {
  const changes = compareSpecifications(before, after)
  return newReasons(before, after)
    .flatMap(({ at = [] }) => at)
    .filter((place) => !changes.some((change) => isAt(place, change)))
}

function newReasons(before: Specification, after: Specification) {
  return (after.changes ?? []).filter(
    (reason) => !(before.changes ?? []).some((earlier) => isAlike(earlier, reason)),
  )
}

/** Whether a place, an id or the path of a field, is where a change is or leads to it. */
function isAt(place: string, { concept, key, steps, fields }: Change): boolean {
  if (key !== undefined && place === key) return true
  if (concept === 'requirement' && key !== undefined && place.startsWith(`${key}.`)) return true
  const path = steps.map(({ field }) => field)
  return [path, ...fields.map((each) => [...path, ...each.steps.map(({ field }) => field)])].some((each) =>
    `${each.join('.')}.`.startsWith(`${place}.`),
  )
}
