import {
  compareSpecifications,
  diffWords,
  fieldTitle,
  type FieldChange,
  type Language,
  type Specification,
  type SpecificationChange as Change,
  type WordPiece,
} from '@kravspek/core'

/** What `kravspek diff` tells of one thing that is not as it was. */
export interface ComparedThing {
  readonly state: 'added' | 'removed' | 'changed'
  readonly isMoved: boolean
  /** `requirement`, `lot`; `specification` for its own values. */
  readonly kind: string
  /** Id, or what names it where it has none; left out for what there is one of. */
  readonly id?: string | undefined
  /** The way to it: `procurement.lots[D1]`. */
  readonly path: string
  /** The sections that it stood and stands in, where it moved from one to another. */
  readonly section?: { readonly before: string; readonly after: string } | undefined
  readonly fields: readonly ComparedField[]
}

export interface ComparedField {
  /** The way to it from the thing: `answer.form`. */
  readonly path: string
  readonly title: string
  /** As the file says it; left out where it says nothing. */
  readonly before?: unknown
  readonly after?: unknown
  /** What was changed in a text, word by word. */
  readonly words?: readonly WordPiece[] | undefined
  /** The values are ids of the same things in another order. */
  readonly isOrder?: true | undefined
}

/** Everything that differs between two specifications. */
export function comparedThings(
  before: Specification,
  after: Specification,
  language: Language,
): readonly ComparedThing[] {
  return compareSpecifications(before, after).map((change) => thingOf(change, language))
}

function thingOf(change: Change, language: Language): ComparedThing {
  const { type: state, isMoved, concept: kind, key: id, steps, sectionBefore, sectionAfter, fields } = change
  const hasMoved = sectionBefore !== undefined && sectionAfter !== undefined && sectionBefore !== sectionAfter
  return {
    state,
    isMoved,
    kind,
    id,
    path: pathOf(steps),
    section: hasMoved ? { before: sectionBefore, after: sectionAfter } : undefined,
    fields: fields.map((field) => fieldOf(field, language)),
  }
}

function fieldOf({ steps, before, after, isOrder }: FieldChange, language: Language): ComparedField {
  const isText = typeof before === 'string' && typeof after === 'string'
  return {
    path: pathOf(steps),
    title: steps.map(({ concept, field }) => fieldTitle(concept, field, language)).join(': '),
    before,
    after,
    words: isText ? diffWords(before, after) : undefined,
    isOrder: isOrder ? true : undefined,
  }
}

function pathOf(steps: Change['steps']): string {
  return steps.map(({ field, item }) => (item === undefined ? field : `${field}[${item}]`)).join('.')
}
