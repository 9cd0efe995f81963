import type { Words } from '../view/words.js'
import type { FoundField } from './find-field.js'
import { readValue } from './read-value.js'
import type { RequirementPlace, Thing } from './thing-at.js'
import { withChanges, type WordChange } from './word-changes.js'

/** Another value for a parameter, both as the specification writes them. */
export interface ParameterChange {
  readonly name: string
  readonly before: string
  readonly after: string
}

/**
 * The change of a parameter's value that words put in its place mean, where no other text of the specification would be
 * changed by it than the same requirement said for other readers.
 *
 * @param changes of the paragraph as it was shown
 */
export function changeParameter(
  thing: Thing,
  found: FoundField,
  said: string,
  changes: readonly WordChange[],
  words: Words,
): ParameterChange | undefined {
  const { of } = thing
  const occurrences = changes.map((change) => changedParameter(found, change))
  const [first] = occurrences
  const parameter = first === undefined ? undefined : found.shown.parameters[first]
  if (of === undefined || first === undefined || parameter?.value === undefined) return undefined
  if (occurrences.some((each) => each !== first)) return undefined
  if (found.shown.parameters.filter(({ name }) => name === parameter.name).length > 1) return undefined
  if (!isOwn(of, parameter.name) || !isInOnePart(of, parameter.name)) return undefined
  const start = found.pieces.findIndex((piece) => piece?.parameter === first)
  const end = found.pieces.findLastIndex((piece) => piece?.parameter === first) + 1
  const inside = changes.map((change) => ({
    ...change,
    start: change.start - start,
    end: change.end - start,
  }))
  const value = readValue(withChanges(said.slice(start, end), inside), parameter, words)
  const before = String(parameter.value)
  return value === undefined || value === before ? undefined : { name: parameter.name, before, after: value }
}

/** Which of the parameters shown a change is wholly inside of, as an index in `shown`; `undefined`: of none. */
export function changedParameter({ pieces }: FoundField, { start, end }: WordChange): number | undefined {
  const touched = start === end ? [pieces[start - 1], pieces[end]] : pieces.slice(start, end)
  const parameter = touched[0]?.parameter
  return touched.every((piece) => piece?.parameter === parameter) ? parameter : undefined
}

/** Whether a parameter's value can be changed without changing another requirement: its own, or its section's for it alone. */
export function isOwn({ section, own }: RequirementPlace, name: string): boolean {
  if (own.parameters !== undefined && Object.hasOwn(own.parameters, name)) return true
  return (section.requirements ?? []).every(
    (each) =>
      each === own ||
      (each.parameters !== undefined && Object.hasOwn(each.parameters, name)) ||
      !textsOf(each).some(([, text]) => text.includes(`<${name}>`)),
  )
}

/** What is said once more for other readers (`text`, `plain`, `ask`) goes with the change; another sub-requirement does not. */
function isInOnePart({ requirement }: RequirementPlace, name: string): boolean {
  const parts = textsOf(requirement).filter(([, text]) => text.includes(`<${name}>`))
  return new Set(parts.map(([part]) => part)).size === 1
}

/** The texts of a requirement in which parameters are filled in, each with the sub-requirement that it is of. */
function textsOf(own: RequirementPlace['own']): readonly (readonly [part: string, text: string])[] {
  const texts = (
    part: string,
    ...all: readonly (string | undefined)[]
  ): readonly (readonly [string, string])[] =>
    all.flatMap((text) => (text === undefined ? [] : [[part, text] as const]))
  return [
    ...texts('', own.text, own.plain, own.ask),
    ...(own.children ?? []).flatMap(({ id, text, ask }) => texts(id, text, ask)),
  ]
}
