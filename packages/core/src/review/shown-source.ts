import type { Parameter, Requirement } from '../generated/specification.js'
import { parameterPattern } from '../schema/parameters.js'
import { fillEveryday } from '../view/review/requirement-entry.js'
import { fillParameters } from '../view/tender/requirements.js'
import { harmlessText } from '../view/harmless-text.js'
import type { Words } from '../view/words.js'

/** How the parameters of a text are shown: as figures, or with their units in the words that people use. */
export type Filling = 'figures' | 'everyday'

/** A text with its parameters filled in, and where each of its characters comes from. */
export interface ShownSource {
  readonly text: string
  readonly origins: readonly Origin[]
  readonly parameters: readonly ShownParameter[]
}

/** Where a character stands in the source text: `[start, end)`. */
export interface Origin {
  readonly start: number
  readonly end: number
  /** Index of the parameter that it is shown for. */
  readonly parameter?: number
  /** It is of the unit that the parameter before it counts in. */
  readonly isUnit?: boolean
}

export interface ShownParameter {
  readonly name: string
  readonly value: string | number | boolean | undefined
  readonly type: Exclude<Parameter, string | number | boolean>['type']
  readonly unit: string | undefined
  /** Value and unit are said in one. */
  readonly isEveryday: boolean
}

/**
 * Fills in the parameters of a text as the documents do, and keeps track of where everything comes from.
 *
 * @param requirement that the text is of; `undefined`: no parameters are filled in
 */
export function shownSource(
  source: string,
  requirement: Requirement | undefined,
  filling: Filling,
  words: Words,
): ShownSource {
  const pieces: string[] = []
  const origins: Origin[] = []
  const parameters: ShownParameter[] = []
  const addLiteral = (start: number, end: number, isUnit = false): void => {
    pieces.push(harmlessText(source.slice(start, end)))
    for (let at = start; at < end; at += 1)
      origins.push(isUnit ? { start: at, end: at + 1, isUnit } : { start: at, end: at + 1 })
  }
  let done = 0
  for (const match of requirement === undefined ? [] : source.matchAll(parameterPattern)) {
    if (requirement === undefined || match.index < done) continue
    addLiteral(done, match.index)
    const [written, name = ''] = match
    const { value, type, unit } = parameterOf(requirement, name)
    const withUnit = unit === undefined ? undefined : `${written} ${unit}`
    const hasUnit = withUnit !== undefined && source.startsWith(withUnit, match.index)
    const everyday =
      filling === 'everyday' && hasUnit
        ? fillEveryday(withUnit, onlyParameter(requirement, name), words)
        : undefined
    const figures = fillParameters(written, requirement, words) ?? ''
    const isEveryday = everyday !== undefined && everyday !== fillParameters(withUnit, requirement, words)
    const shown = isEveryday ? everyday : figures
    const end = match.index + (isEveryday && withUnit !== undefined ? withUnit.length : written.length)
    pieces.push(shown)
    const origin = { start: match.index, end, parameter: parameters.length }
    origins.push(...Array.from({ length: shown.length }, () => origin))
    parameters.push({ name, value, type, unit, isEveryday })
    done = end
    const space = /^\s*/.exec(source.slice(end))?.[0].length ?? 0
    if (!isEveryday && unit !== undefined && source.startsWith(unit, end + space)) {
      done = end + space + unit.length
      addLiteral(end, end + space)
      addLiteral(end + space, done, true)
    }
  }
  addLiteral(done, source.length)
  return { text: pieces.join(''), origins, parameters }
}

/** What a requirement says of a parameter. */
function parameterOf(
  { parameters = {} }: Requirement,
  name: string,
): Pick<ShownParameter, 'value' | 'type' | 'unit'> {
  const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined
  return typeof parameter === 'object'
    ? { value: parameter.value, type: parameter.type, unit: parameter.unit }
    : { value: parameter, type: undefined, unit: undefined }
}

function onlyParameter(requirement: Requirement, name: string): Requirement {
  const parameter = requirement.parameters?.[name]
  return { ...requirement, parameters: parameter === undefined ? {} : { [name]: parameter } }
}
