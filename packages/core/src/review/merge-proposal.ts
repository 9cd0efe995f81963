import type { Path } from '../finding/finding.js'
import type { ReviewProposal, Specification } from '../generated/specification.js'
import { isOwn } from './change-parameter.js'
import { changeSeveral, type FieldChange } from './change-several.js'
import { mergeWords } from './merge-words.js'
import { textFieldCalled } from './text-fields.js'
import { thingAt, type Thing } from './thing-at.js'

/**
 * What becomes of a proposal in the specification as it is now. `same`: it says so already. `conflict`: the same words were
 * changed in the meantime. `gone`: what it is about is no longer there. The others a person must write: `whole`, something
 * whole is to be put in, moved or taken out; `not-found`, it is not known which field the words stand in; `filled-in`, they
 * stand in no field as they are shown, or in several places; `shared`, other requirements take the value from the same place.
 */
export type Merged =
  | { readonly type: 'merged'; readonly changes: readonly MergedChange[] }
  | { readonly type: 'same' }
  | { readonly type: 'conflict'; readonly current: string }
  | { readonly type: 'gone' | 'whole' | 'not-found' | 'filled-in' | 'shared' }

/** A field as it is, and with the proposal in it. */
export interface MergedChange {
  readonly field: string
  readonly current: string
  readonly value: string
}

/** @param at id of what the proposal is about */
export function mergeProposal(proposal: ReviewProposal, at: string, current: Specification): Merged {
  const { field, action = 'change', before, after } = proposal
  const thing = thingAt(current, at)
  if (thing === undefined) return { type: 'gone' }
  if (before === undefined || after === undefined || action !== 'change') return { type: 'whole' }
  const changes =
    field === undefined ? changeSeveral(thing, at, { before, after }, current) : [{ field, before, after }]
  if (typeof changes === 'string') return { type: changes }
  const merged = changes.map((change) => mergeField(change, thing))
  const problem = merged.find(({ type }) => type !== 'merged' && type !== 'same')
  if (problem !== undefined) return problem
  const made = merged.flatMap((each) => (each.type === 'merged' ? each.changes : []))
  return made.length === 0 ? { type: 'same' } : { type: 'merged', changes: made }
}

function mergeField({ field, before, after }: FieldChange, thing: Thing): Merged {
  const place = proposedPlace(thing, field)
  if (place === undefined) return { type: 'gone' }
  if (place.isShared) return { type: 'shared' }
  const ours = String(place.value)
  const value = place.isText ? mergeWords(before, after, ours) : mergeValue(before, after, ours)
  if (value === undefined) return { type: 'conflict', current: ours }
  if (value === ours) return { type: 'same' }
  return /\S/.test(value) ? { type: 'merged', changes: [{ field, current: ours, value }] } : { type: 'whole' }
}

/** Where the field of a proposal stands in the composed specification. */
export interface ProposedPlace {
  readonly path: Path
  readonly value: string | number | boolean
  /** Words can be merged one by one. */
  readonly isText: boolean
  /** Other requirements take it from the same place. */
  readonly isShared: boolean
}

/** @param field as a proposal names it. `undefined`: the thing has no such field now. */
export function proposedPlace(thing: Thing, field: string): ProposedPlace | undefined {
  const [, parameter] = /^parameters\.(.+)$/.exec(field) ?? []
  if (parameter !== undefined) return parameterPlace(thing, parameter)
  const text = textFieldCalled(thing, field)
  return text && { path: [...thing.path, ...text.path], value: text.value, isText: true, isShared: false }
}

function parameterPlace({ of }: Thing, name: string): ProposedPlace | undefined {
  if (of === undefined) return undefined
  const { own, section, requirement } = of
  const parameters = requirement.parameters ?? {}
  const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined
  const value = typeof parameter === 'object' ? parameter.value : parameter
  if (value === undefined) return undefined
  const isInRequirement = own.parameters !== undefined && Object.hasOwn(own.parameters, name)
  const holder: Path = isInRequirement ? of.path : [...of.path.slice(0, 2), 'defaults']
  const path = [...holder, 'parameters', name]
  return {
    path: typeof parameter === 'object' ? [...path, 'value'] : path,
    value,
    isText: false,
    isShared: !isInRequirement && section.defaults !== undefined && !isOwn(of, name),
  }
}

function mergeValue(before: string, theirs: string, ours: string): string | undefined {
  if (ours === theirs || theirs === before) return ours
  return ours === before ? theirs : undefined
}
