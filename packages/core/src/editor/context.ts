import type { Range } from '../finding/finding.js'
import type { Field } from '../generated/concept.js'
import type { Slot, Step } from './context-slot.js'

/** Where an offset is in a file, by its text alone: it may be half typed. */
export interface Context {
  /**
   * `key`: a field's name is expected or typed. `value`: the value of a field, or an item of its list. `item`: a new item
   * of a list may begin, with its dash. `none`: nothing that the schema knows of, as in a comment.
   */
  readonly part: 'key' | 'value' | 'item' | 'none'
  /** `json`: names and texts stand in double quotes. */
  readonly style: 'block' | 'flow' | 'json'
  /** How the value is written, or would be. */
  readonly scalar: 'plain' | 'single' | 'double' | 'block'
  /** Concept of the object in which the field stands; `undefined` where the schema does not know it. */
  readonly concept: string | undefined
  /** The field whose value it is; for `item` the list's. */
  readonly field: Field | undefined
  readonly name: string | undefined
  /** `concept.field`. */
  readonly key: string | undefined
  /** Lists still to be begun before a single value may stand. */
  readonly depth: number
  /** Names are free here, as in `parameters`. */
  readonly isMap: boolean
  /** The word to replace; empty where none is typed. */
  readonly range: Range
  /** What is typed of it before the offset. */
  readonly word: string
  /** Fields of the same object that are there already, each with the offset of its value. */
  readonly siblings: ReadonlyMap<string, number>
  /** Other items of the same list, as they are written. */
  readonly items: readonly string[]
  /** Column at which the object's fields stand, or the list's dashes. */
  readonly column: number
  /** The word stands alone on its line, at a column where no field of the object stands: it should begin at `column`. */
  readonly isMisplaced: boolean
  /** Whether a colon follows the name. */
  readonly hasColon: boolean
  /** Whether the colon or dash before the offset lacks its space. */
  readonly wantsSpace: boolean
  /** From the top of the file to the value or the object. */
  readonly steps: readonly Step[]
}

/** A place where nothing is expected. */
export function noContext(offset: number): Context {
  return {
    part: 'none',
    style: 'block',
    scalar: 'plain',
    concept: undefined,
    field: undefined,
    name: undefined,
    key: undefined,
    depth: 0,
    isMap: false,
    range: [offset, offset],
    word: '',
    siblings: new Map(),
    items: [],
    column: 0,
    isMisplaced: false,
    hasColon: false,
    wantsSpace: false,
    steps: [],
  }
}

/** What a context says of the field whose value stands there. */
export function aboutSlot(
  slot: Slot | undefined,
): Pick<Context, 'concept' | 'field' | 'name' | 'key' | 'depth' | 'isMap'> {
  return {
    concept: slot?.concept,
    field: slot?.field,
    name: slot?.name,
    key: keyOf(slot),
    depth: slot?.depth ?? 0,
    isMap: slot?.isMap ?? false,
  }
}

/** `concept.field` of a slot. */
export function keyOf(slot: Slot | undefined): string | undefined {
  return slot?.concept === undefined || slot.name === undefined ? undefined : `${slot.concept}.${slot.name}`
}
