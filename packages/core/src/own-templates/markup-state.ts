import type { Range } from '../finding/finding.js'

/** An element that is open. */
export interface Element {
  readonly name: string
  /** Where it begins. */
  readonly place: Range
  readonly parent: Element | undefined
  /** How many elements it stands in. */
  readonly depth: number
}

/** A tag that has begun and not ended. */
export interface Tag {
  readonly name: string
  readonly place: Range
  /** Attributes that it has got, and whether it has them whatever the view holds. */
  readonly attributes: ReadonlyMap<string, 'always' | 'sometimes'>
  /** Something stands between what came last and what may come: a space. */
  readonly isSpaced: boolean
}

/** An attribute's value that has begun and not ended. */
export interface Value {
  readonly attribute: string
  readonly quote: string
  readonly place: Range
  /** All that it may be so far; `undefined`: what only a view knows. */
  readonly texts: readonly string[] | undefined
}

/** Where in document markup a place in a template is. `inside`: the innermost open element; `undefined`: the top. */
export type MarkupState =
  | { readonly type: 'content'; readonly inside: Element | undefined }
  | { readonly type: 'tag'; readonly inside: Element | undefined; readonly tag: Tag }
  | { readonly type: 'value'; readonly inside: Element | undefined; readonly tag: Tag; readonly value: Value }

/** An element of which nothing is known: whatever it may hold, it holds. */
export const anyElement: Element = { name: '', place: [0, 0], parent: undefined, depth: 0 }

/** What holds after either of two ways through a block. Both end where they began, so they are of one type. */
export function either(a: MarkupState, b: MarkupState): MarkupState {
  if (a.type === 'tag' && b.type === 'tag') return { ...a, tag: eitherTag(a.tag, b.tag) }
  if (a.type === 'value' && b.type === 'value') return { ...a, value: eitherValue(a.value, b.value) }
  return a
}

function eitherTag(a: Tag, b: Tag): Tag {
  const attributes = new Map<string, 'always' | 'sometimes'>()
  for (const name of [...a.attributes.keys(), ...b.attributes.keys()]) {
    const isSure = a.attributes.get(name) === 'always' && b.attributes.get(name) === 'always'
    attributes.set(name, isSure ? 'always' : 'sometimes')
  }
  return { ...a, attributes, isSpaced: a.isSpaced && b.isSpaced }
}

/** More ways than these to write one value are not followed. */
const mostTexts = 64

function eitherValue(a: Value, b: Value): Value {
  if (a.texts === undefined || b.texts === undefined) return { ...a, texts: undefined }
  const texts = [...new Set([...a.texts, ...b.texts])]
  return { ...a, texts: texts.length > mostTexts ? undefined : texts }
}
