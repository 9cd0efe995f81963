import type { Analysis } from '../analyse.js'
import { concepts } from '../generated/concepts.js'
import { isObject } from '../schema/walk.js'
import { isOfKind } from './completion-things.js'

/**
 * How many places refer to a thing, in fields and as `<ref:ID>` in texts. Only what can refer to such things is read.
 * @param id as others refer to it: `FUN-01.a` for a sub-requirement
 */
export function countUses(analysis: Analysis, id: string, kind: string): number {
  return countIn(analysis.value, 'specification', id, kind) + countInTexts(analysis, `<ref:${id}>`)
}

function countIn(object: unknown, concept: string, id: string, kind: string): number {
  if (!isObject(object)) return 0
  let count = 0
  for (const { name, inner } of routesTo(kind, concept)) {
    const held = object[name]
    if (held === undefined) continue
    if (inner === undefined)
      count += Array.isArray(held) ? held.filter((each) => each === id).length : Number(held === id)
    else if (Array.isArray(held)) for (const each of held) count += countIn(each, inner, id, kind)
    else count += countIn(held, inner, id, kind)
  }
  return count
}

/** A comment is no place that refers to anything. */
function countInTexts(analysis: Analysis, reference: string): number {
  let count = 0
  for (const text of analysis.sources.values()) {
    let at = text.indexOf(reference)
    while (at >= 0) {
      const line = text.slice(text.lastIndexOf('\n', at) + 1, at)
      if (!/^\s*#/.test(line)) count += 1
      at = text.indexOf(reference, at + 1)
    }
  }
  return count
}

interface Route {
  readonly name: string
  /** Concept of what the field holds; `undefined`: the field itself refers. */
  readonly inner: string | undefined
}

const routes = new Map<string, readonly Route[]>()

function routesTo(kind: string, concept: string): readonly Route[] {
  const key = `${kind} ${concept}`
  const known = routes.get(key)
  if (known !== undefined) return known
  const found = Object.entries(concepts[concept]?.fields ?? {}).flatMap(([name, field]): readonly Route[] => {
    if (field.refers !== undefined && isOfKind(kind, field.refers)) return [{ name, inner: undefined }]
    if (field.concept === undefined || field.map === true || !leadsTo(kind, field.concept, new Set()))
      return []
    return [{ name, inner: field.concept }]
  })
  routes.set(key, found)
  return found
}

function leadsTo(kind: string, concept: string, seen: Set<string>): boolean {
  if (seen.has(concept)) return false
  seen.add(concept)
  return Object.values(concepts[concept]?.fields ?? {}).some(
    (field) =>
      (field.refers !== undefined && isOfKind(kind, field.refers)) ||
      (field.concept !== undefined && leadsTo(kind, field.concept, seen)),
  )
}
