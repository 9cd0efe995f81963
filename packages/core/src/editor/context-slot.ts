import type { Field } from '../generated/concept.js'
import { fieldOf } from '../schema/field-of-path.js'

/** A step from the top of a file: the name of a field, or into an item of a list. */
export type Step = string | typeof item

/** The step into an item of a list. */
export const item: unique symbol = Symbol('item')

/** What the schema expects at a place: the file itself, or the value of a field. */
export interface Slot {
  /** Concept of the object that stands here, if one may. */
  readonly object: string | undefined
  /** Concept of the object that holds the field; `undefined` for the file itself. */
  readonly concept: string | undefined
  /** Name of the field whose value, or item of it, this is. */
  readonly name: string | undefined
  readonly field: Field | undefined
  /** How many lists are still to be begun: 1 where a list is expected, 0 for one of its items or a single value. */
  readonly depth: number
  /** Names are free here: the object is a map. */
  readonly isMap: boolean
}

/** The top of a file. */
function topSlot(rootConcept: string): Slot {
  return {
    object: rootConcept,
    concept: undefined,
    name: undefined,
    field: undefined,
    depth: 0,
    isMap: false,
  }
}

/** Where a step leads. `undefined`: the schema knows no such place. */
function stepInto(slot: Slot | undefined, step: Step): Slot | undefined {
  if (slot === undefined) return undefined
  if (step === item) return slot.depth > 0 ? valueSlot(slot, slot.depth - 1) : undefined
  if (slot.isMap) return { ...slot, isMap: false, object: slot.field?.concept }
  if (slot.object === undefined) return undefined
  const field = fieldOf(slot.object, step)
  if (field === undefined) return undefined
  return valueSlot({ concept: slot.object, name: step, field }, field.list ?? 0)
}

function valueSlot({ concept, name, field }: Pick<Slot, 'concept' | 'name' | 'field'>, depth: number): Slot {
  const isMap = depth === 0 && field?.map === true
  return {
    concept,
    name,
    field,
    depth,
    isMap,
    object: depth === 0 && !isMap ? field?.concept : undefined,
  }
}

/** What the schema expects at the end of steps. */
export function slotAt(rootConcept: string, steps: readonly Step[]): Slot | undefined {
  return steps.reduce<Slot | undefined>(stepInto, topSlot(rootConcept))
}
