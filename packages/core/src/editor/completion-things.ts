import type { Language } from '../document/nodes.js'
import { concepts } from '../generated/concepts.js'
import type { Field } from '../generated/concept.js'
import { texts } from '../generated/texts.js'
import { kindTitles } from '../locale/editor/typing.js'
import { isObject } from '../schema/walk.js'

/** Something of a specification that has an id. */
export interface Thing {
  /** As others refer to it: `FUN-01.a` for a sub-requirement. */
  readonly id: string
  /** `role`, `requirement`, `sub-requirement` … */
  readonly kind: string
  readonly concept: string
  readonly value: Readonly<Record<string, unknown>>
}

/** Whether a thing of a kind is what a field refers to. */
export function isOfKind(kind: string, wanted: string): boolean {
  return (
    kind === wanted ||
    wanted.startsWith('anything') ||
    (wanted === 'requirement' && kind === 'sub-requirement')
  )
}

/**
 * Visits the things of a kind, in the order of the specification. Only what can hold such things is read.
 * @param wanted as `Field.refers`: also `anything`
 * @param visit gives `true` where it has seen enough
 */
export function visitThings(root: unknown, wanted: string, visit: (thing: Thing) => boolean): void {
  visitIn(root, 'specification', wanted, undefined, visit)
}

/** The thing with an id. */
export function thingCalled(root: unknown, id: string, kind: string): Thing | undefined {
  let found: Thing | undefined
  visitThings(root, kind, (thing) => {
    if (thing.id === id) found = thing
    return found !== undefined
  })
  return found
}

function visitIn(
  object: unknown,
  concept: string,
  wanted: string,
  owner: string | undefined,
  visit: (thing: Thing) => boolean,
): boolean {
  if (!isObject(object)) return false
  const { identifier, leading } = routesTo(wanted, concept)
  let id: string | undefined
  if (identifier !== undefined) {
    const written = object[identifier.name]
    if (typeof written === 'string') {
      id = identifier.kind === 'sub-requirement' ? `${owner ?? ''}.${written}` : written
      const isWanted = isOfKind(identifier.kind, wanted)
      if (isWanted && visit({ id, kind: identifier.kind, concept, value: object })) return true
    }
  }
  for (const { name, concept: inner } of leading) {
    const held = object[name]
    if (held === undefined) continue
    if (!Array.isArray(held)) {
      if (visitIn(held, inner, wanted, id, visit)) return true
    } else for (const each of held) if (visitIn(each, inner, wanted, id, visit)) return true
  }
  return false
}

interface Routes {
  readonly identifier: { readonly name: string; readonly kind: string } | undefined
  /** Fields below which such things may stand. */
  readonly leading: readonly { readonly name: string; readonly concept: string }[]
}

const routes = new Map<string, Routes>()

function routesTo(wanted: string, concept: string): Routes {
  const key = `${wanted} ${concept}`
  const known = routes.get(key)
  if (known !== undefined) return known
  const fields = Object.entries(concepts[concept]?.fields ?? {})
  const identifier = fields.find(([, field]) => field.identifies !== undefined)
  const found: Routes = {
    identifier:
      identifier === undefined ? undefined : { name: identifier[0], kind: identifier[1].identifies ?? '' },
    leading: fields.flatMap(([name, field]) =>
      field.concept !== undefined && field.map !== true && leadsTo(wanted, field.concept, new Set())
        ? [{ name, concept: field.concept }]
        : [],
    ),
  }
  routes.set(key, found)
  return found
}

function leadsTo(wanted: string, concept: string, seen: Set<string>): boolean {
  if (seen.has(concept)) return false
  seen.add(concept)
  const fields: readonly Field[] = Object.values(concepts[concept]?.fields ?? {})
  return fields.some(
    (field) =>
      (field.identifies !== undefined && isOfKind(field.identifies, wanted)) ||
      (field.concept !== undefined && leadsTo(wanted, field.concept, seen)),
  )
}

/** Fields that say what a thing is, the shortest first. */
const namingFields = [
  'title',
  'name',
  'term',
  'statement',
  'caption',
  'question',
  'text',
  'story',
  'before',
  'outcome',
]

/** What a thing is called, or how its text begins; empty where it says nothing. */
export function titleOf(thing: Pick<Thing, 'value'>): string {
  return shortened(namingText(thing), 80)
}

/** The whole text that names a thing. */
export function namingText({ value }: Pick<Thing, 'value'>): string {
  for (const name of namingFields) {
    const said = value[name]
    if (typeof said === 'string' && said !== '') return said
  }
  return ''
}

/** The beginning of a text on one line, whole words. */
export function shortened(text: string, most: number): string {
  const line = text.trim().replace(/\s+/g, ' ')
  if (line.length <= most) return line
  const cut = line.slice(0, most)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most - 20)).trimEnd()} …`
}

const conceptOfKind: Readonly<Record<string, string>> = { programme: 'training-programme' }

/** What a kind of thing is called: «Rolle». */
export function kindTitle(kind: string, language: Language): string {
  return kindTitles[kind]?.[language] ?? texts[language][conceptOfKind[kind] ?? kind]?.[0] ?? kind
}
