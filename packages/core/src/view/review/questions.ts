import type { Specification } from '../../generated/specification.js'
import type { ReviewLabels } from '../../locale/documents/review.js'
import { everydayHours } from '../../locale/everyday.js'
import { lowerFirst, type Words } from '../words.js'
import { withoutStop } from './changes.js'
import type { Concern } from './concern.js'
import { nightShiftsOf } from './nights.js'

/** Nobody answers more in ten minutes. */
const mostQuestions = 5

/** A scene from work with a question. Plain text. */
export interface Question {
  /** Of the question, or with a colon where it is ours. */
  readonly id: string
  readonly text: string
  /** Whom it is for, where the document is for several. */
  readonly roles: string
  /** Requirements that the scene is about. */
  readonly requirements: readonly string[]
}

/**
 * At most five scenes: those that the file asks of the roles, filled up with scenes made from what the file says of the
 * work of the roles.
 */
export function questionsOf(
  specification: Specification,
  concern: Concern,
  words: Words,
  labels: ReviewLabels,
): readonly Question[] {
  const own = (specification.serviceInvolvement?.questions ?? [])
    .filter(({ roles }) => concern.includes(roles))
    .flatMap(({ id, text, roles, requirements = [] }) =>
      text === undefined ? [] : [{ id, text, roles: concern.named(labels.appliesTo, roles), requirements }],
    )
  return [...own, ...scenesFrom(specification, concern, words, labels)].slice(0, mostQuestions)
}

function scenesFrom(
  specification: Specification,
  concern: Concern,
  words: Words,
  labels: ReviewLabels,
): readonly Question[] {
  const { workChanges = [], phaseOut = [], functions = [], supportLevels, trainingNeeds } = specification
  const scene = (name: string, text: string, requirements: readonly string[] = []): Question => ({
    id: `:${name}`,
    text,
    roles: '',
    requirements,
  })
  const isAsked = (role: string | undefined): boolean =>
    role !== undefined && concern.roles.some(({ id }) => id === role)
  const scenes: Question[] = []

  const change = workChanges.find(
    ({ before, after, roles }) => before !== undefined && after !== undefined && concern.includes(roles),
  )
  if (change !== undefined)
    scenes.push(
      scene(
        'change',
        words.say(labels.sceneChange, {
          before: withoutStop(lowerFirst(change.before ?? '')),
          after: withoutStop(lowerFirst(change.after ?? '')),
        }),
      ),
    )

  if (hasNightWithSubstitutes(specification, concern)) scenes.push(scene('night', labels.sceneNight))

  const stop = phaseOut.find(
    (each) =>
      each.replaces !== undefined &&
      concern.includes(functions.find(({ id }) => id === each.function)?.usedBy),
  )
  scenes.push(
    scene(
      'stop',
      stop?.replaces === undefined
        ? labels.sceneWhatStop
        : words.say(labels.sceneStop, { what: withoutStop(lowerFirst(stop.replaces)) }),
    ),
  )

  const fallback = (supportLevels?.fallbacks ?? []).find(({ role }) => isAsked(role))
  if (fallback?.trigger !== undefined && fallback.routine !== undefined)
    scenes.push(
      scene(
        'emergency',
        words.say(labels.sceneEmergency, {
          trigger: withoutStop(fallback.trigger),
          routine: asSentence(fallback.routine),
        }),
        fallback.requirements,
      ),
    )

  const programme = (trainingNeeds?.programmes ?? []).find(
    ({ role, hoursEach }) => hoursEach !== undefined && isAsked(role),
  )
  // Whoever is not asked for by role gets other hours.
  if (programme?.hoursEach !== undefined && concern.roles.length === 1)
    scenes.push(
      scene(
        'training',
        words.say(labels.sceneTraining, { hours: everydayHours(programme.hoursEach, words.language) }),
        programme.requirements,
      ),
    )
  return scenes
}

/** Someone of those asked works at night, in a service where substitutes do too. */
function hasNightWithSubstitutes(specification: Specification, concern: Concern): boolean {
  const services = specification.services ?? []
  return concern.roles.some((role) => {
    const nights = new Set(nightShiftsOf(role, specification).map(({ id }) => id))
    return services.some(
      ({ shifts = [], substituteShare = 0 }) =>
        substituteShare > 0 && shifts.some(({ id }) => nights.has(id)),
    )
  })
}

/** A text field within a sentence: a list or several paragraphs become one, and it ends with a full stop. */
function asSentence(text: string): string {
  const line = text
    .replace(/^\s*(?:\d+[.)]|[-*+])\s+/gm, '')
    .replace(/\*\*|__/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  return /[.!?]$/.test(line) ? line : `${line}.`
}
