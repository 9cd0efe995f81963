import { concepts } from '../generated/concepts.js'
import type { Path } from '../finding/finding.js'
import { isObject } from '../schema/walk.js'
import type { Thing } from './thing-at.js'

/** A text of something of a specification. */
export interface TextField {
  /** `text`, `children.a.text`, `rows.0.1`: as a proposal names it. */
  readonly name: string
  /** From the thing. */
  readonly path: Path
  readonly value: string
  /** Parameters are filled in. */
  readonly hasParameters: boolean
  /** It may have Markdown. */
  readonly isRich: boolean
}

/** Every text of a thing that someone outside the group may read, in the order of `first` and then of the schema. */
export function textFieldsOf({ value, concept }: Pick<Thing, 'value' | 'concept'>): readonly TextField[] {
  return fieldsIn(value, concept, [], []).toSorted((a, b) => rankOf(a.name) - rankOf(b.name))
}

/** Where several fields hold the same words, the first of these is what the words are taken to be of. */
const first: readonly string[] = ['text', 'plain', 'title']

function rankOf(name: string): number {
  const rank = first.indexOf(name)
  return rank === -1 ? first.length : rank
}

/** Whether words that are in several fields can be taken to be of this one. */
export function isForemost(name: string): boolean {
  return first.includes(name)
}

function fieldsIn(
  holder: Readonly<Record<string, unknown>>,
  concept: string,
  path: Path,
  names: readonly (string | number)[],
): readonly TextField[] {
  return Object.entries(concepts[concept]?.fields ?? {}).flatMap(([key, field]): readonly TextField[] => {
    const held = Object.hasOwn(holder, key) ? holder[key] : undefined
    const isShown = field.readers.includes('reviewer') || field.readers.includes('supplier')
    if (held === undefined || !isShown || field.map === true) return []
    const isRequirementText = concept === 'requirement' || concept === 'sub-requirement'
    const textOf = (value: unknown, steps: Path): readonly TextField[] => {
      if (Array.isArray(value))
        return value.flatMap((item: unknown, index) => textOf(item, [...steps, index]))
      if (typeof value !== 'string' || (field.valueType !== 'text' && field.valueType !== 'line')) return []
      return [
        {
          name: [...names, ...steps].join('.'),
          path: [...path, ...steps],
          value,
          hasParameters: isRequirementText && (parametersIn as readonly string[]).includes(key),
          isRich: field.valueType === 'text',
        },
      ]
    }
    if (field.concept === undefined) return textOf(held, [key])
    if (isObject(held)) return fieldsIn(held, field.concept, [...path, key], [...names, key])
    if (!Array.isArray(held)) return []
    return held.flatMap((item: unknown, index): readonly TextField[] => {
      if (!isObject(item) || field.concept === undefined) return []
      const { id } = item
      // What has an id is a thing of its own; only a part of a requirement is shown with the whole.
      if (typeof id === 'string' && key !== 'children') return []
      const name = typeof id === 'string' ? id : index
      return fieldsIn(item, field.concept, [...path, key, index], [...names, key, name])
    })
  })
}

const parametersIn = ['text', 'ask', 'plain', 'title'] as const

/** Where a field of a thing stands, from the thing; `undefined`: there is no such text now. */
export function textFieldCalled(thing: Thing, name: string): TextField | undefined {
  return textFieldsOf(thing).find((field) => field.name === name)
}
