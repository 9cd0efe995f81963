import type { Path } from '../finding/finding.js'
import type { ReviewProposal, Specification } from '../generated/specification.js'
import { isOwn } from './change-parameter.js'
import { mergeWords } from './merge-words.js'
import { textFieldCalled } from './text-fields.js'
import { thingAt, type Thing } from './thing-at.js'

/**
 * What becomes of a proposal in the field as it is now. `same`: the field says so already. `conflict`: the same words were
 * changed in the meantime. `by-hand`: a person must write it, since the field is not known or something whole is to be
 * put in, moved or taken out. `gone`: what it is about is no longer there.
 */
export type Merged =
  | { readonly type: 'merged'; readonly field: string; readonly current: string; readonly value: string }
  | { readonly type: 'same' }
  | { readonly type: 'conflict'; readonly current: string }
  | { readonly type: 'by-hand' }
  | { readonly type: 'gone' }

/** @param at id of what the proposal is about */
export function mergeProposal(proposal: ReviewProposal, at: string, current: Specification): Merged {
  const { field, action = 'change', before, after } = proposal
  const thing = thingAt(current, at)
  if (thing === undefined) return { type: 'gone' }
  if (field === undefined || before === undefined || after === undefined || action !== 'change')
    return { type: 'by-hand' }
  const place = proposedPlace(thing, field)
  if (place === undefined) return { type: 'gone' }
  if (place.isShared) return { type: 'by-hand' }
  const ours = String(place.value)
  const value = place.isText ? mergeWords(before, after, ours) : mergeValue(before, after, ours)
  if (value === undefined) return { type: 'conflict', current: ours }
  if (value === ours) return { type: 'same' }
  return /\S/.test(value) ? { type: 'merged', field, current: ours, value } : { type: 'by-hand' }
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
