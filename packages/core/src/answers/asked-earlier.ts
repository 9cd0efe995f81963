import { isAlike } from '../compare/compare-fields.js'
import type { Requirement, Specification } from '../generated/specification.js'
import { parameterPattern, parameterValue } from '../schema/parameters.js'
import { withDefaults } from '../schema/with-defaults.js'
import { askedOfSuppliers, type AskedInPlace } from './asked.js'

/** A text that suppliers got. */
export interface SentText {
  /** Empty where the specification had no version. */
  readonly version: string
  /** SHA-256 of what suppliers could read of it, lower-case hex: forms made from it say so. */
  readonly hash: string
  readonly specification: Specification
}

/** What a supplier was asked in the text that it answered, where that is not what stands there now. */
export interface AskedEarlier {
  readonly version: string
  /** Not empty. */
  readonly changed: readonly ChangedPart[]
  /** The specification that it answered, and what it asked there; `undefined`: it did not ask this. */
  readonly specification: Specification
  readonly asked: AskedInPlace | undefined
}

/**
 * `new`: it was not asked. `text`: title or text. `whole`: the text of the requirement that it is a part of. `kind`: whether
 * it must be met. `manner`: how it is answered, what is to be written, the limits, the lots; when, for whom and how it is to be
 * fulfilled.
 */
export type ChangedPart = 'new' | 'text' | 'whole' | 'kind' | 'manner'

/**
 * Finds what suppliers were asked in a text that was sent, by what they are asked now.
 *
 * @param specification as it stands
 * @returns gives `undefined` for what is asked as it was
 */
export function askedEarlierIn(
  { specification: earlier, version }: SentText,
  specification: Specification,
): (asked: AskedInPlace) => AskedEarlier | undefined {
  const was = questionsIn(earlier)
  const is = questionsIn(specification)
  return ({ id, requirement }) => {
    const [before, after] = [was.get(id), is.get(id)]
    if (after === undefined) return undefined
    const asked = before?.asked
    if (before === undefined) return { version, changed: ['new'], specification: earlier, asked }
    const isWholeChanged =
      id !== requirement && !isAlike(was.get(requirement)?.text, is.get(requirement)?.text)
    const changed: readonly ChangedPart[] = [
      ...(isAlike(before.text, after.text) ? [] : (['text'] as const)),
      ...(isWholeChanged ? (['whole'] as const) : []),
      ...(before.asked.kind === after.asked.kind ? [] : (['kind'] as const)),
      ...(isAlike(before.manner, after.manner) ? [] : (['manner'] as const)),
    ]
    return changed.length === 0 ? undefined : { version, changed, specification: earlier, asked }
  }
}

interface Question {
  readonly asked: AskedInPlace
  /** What a reader reads, with the values of the parameters that it names. */
  readonly text: readonly unknown[]
  readonly manner: readonly unknown[]
}

function questionsIn(specification: Specification): ReadonlyMap<string, Question> {
  const texts = textsIn(specification)
  return new Map(
    askedOfSuppliers(specification).map((asked) => {
      const { id, answer, ask, evaluatedBeyond, lots } = asked
      const requirement = texts.get(asked.requirement)
      const { whole } = requirement ?? {}
      const values = (text: string | undefined): readonly unknown[] => withValues(text, whole)
      const text = id === asked.requirement ? requirement?.text : requirement?.parts.get(id)
      const title = id === asked.requirement ? whole?.title : undefined
      return [
        id,
        {
          asked,
          text: [title, ...values(text)],
          manner: [answer, values(ask), evaluatedBeyond, lots.toSorted(), ...termsOf(whole)],
        },
      ]
    }),
  )
}

/** When, for whom and how a requirement is to be fulfilled. It is the supplier's where it says nothing else. */
function termsOf(requirement: Requirement | undefined): readonly unknown[] {
  if (requirement === undefined) return []
  const { fulfilledBy, fulfilledOn, option, buyers = [], addressee = 'supplier', verification } = requirement
  return [fulfilledBy, fulfilledOn, option, buyers.toSorted(), addressee, verification]
}

interface Texts {
  readonly text: string | undefined
  /** By the ids that answers use. */
  readonly parts: ReadonlyMap<string, string | undefined>
  /** `undefined`: it is a scenario. */
  readonly whole: Requirement | undefined
}

function textsIn({ sections = [], scenarios = [] }: Specification): ReadonlyMap<string, Texts> {
  const requirements = sections.flatMap(({ requirements: own = [], defaults }) =>
    own.map((each): readonly [string, Texts] => {
      const whole = withDefaults(each, defaults)
      const parts = new Map((whole.children ?? []).map(({ id, text }) => [`${each.id}.${id}`, text]))
      return [each.id, { text: whole.text, parts, whole }]
    }),
  )
  const scenes = scenarios.map(({ id, story }): readonly [string, Texts] => [
    id,
    { text: story, parts: new Map(), whole: undefined },
  ])
  return new Map([...requirements, ...scenes])
}

/** A text, and the values of the parameters that it names. How the file breaks its lines is no difference. */
function withValues(
  text: string | undefined,
  requirement: Pick<Requirement, 'parameters'> = {},
): readonly unknown[] {
  if (text === undefined) return []
  const values = [...text.matchAll(parameterPattern)].map(([, name = '']) =>
    parameterValue(requirement, name),
  )
  return [text.replace(/\s+/g, ' ').trim(), ...values]
}
