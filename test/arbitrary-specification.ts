import fc from 'fast-check'
import type { Field } from '@kravspek/core'
import { concepts, decided, fileSchema, type Schema } from './core-internals.js'

type Fields = Record<string, unknown>

export interface SpecificationOptions {
  readonly seed: number
  /** Share of the optional fields that are there, 0–1. */
  readonly density: number
  /** Share of the values that are left open, 0–1. */
  readonly undecided: number
}

/** Specifications within the schema: valid ids, references that resolve, texts that try every writer. */
export const arbitrarySpecification: fc.Arbitrary<Fields> = fc
  .record({ seed: fc.nat(), density: fc.constantFrom(0, 0.15, 0.4, 0.7), undecided: fc.constant(0) })
  .map(makeSpecification)

/** The same, with values that are not decided. */
export const arbitraryDraft: fc.Arbitrary<Fields> = fc
  .record({ seed: fc.nat(), density: fc.constantFrom(0.1, 0.4, 0.7), undecided: fc.constantFrom(0.05, 0.3) })
  .map(makeSpecification)

/** A specification in which every field of the format stands at least once. */
export function fullSpecification(seed = 1): Fields {
  return makeSpecification({ seed, density: 1, undecided: 0 })
}

/** Pieces of texts that have broken writers: markup, Markdown, other scripts, what XML forbids. */
const pieces = [
  'Løsningen skal virke',
  'blåbærsyltetøy på åen',
  '<b>',
  '&amp;',
  ']]>',
  '<!--',
  '&',
  '"',
  "'",
  '</w:t>',
  '🚑',
  '👩‍⚕️',
  '**fet**',
  '_skrå_',
  '[lenke](https://nordvik.example)',
  '| a | b |',
  '# ',
  '- punkt',
  '1. først',
  '`kode`',
  '\u0007',
  '\u000b',
  '\uffff',
  '\ufffe',
  '\ud800',
  '\udc00x',
  '{{navn}}',
  '{',
  '}',
  ': ',
  ' #',
  '*x',
  '&x',
  '!x',
  '%',
  '@',
  '\\',
  '\t',
  '\n',
  '\n\n',
  '\r\n',
  '\u2028',
  '\u00a0',
  '\u00ad',
  '\ufeff',
  '\u202e',
  'ñ',
  '中文',
  'عربي',
  '<dager>',
  '__proto__',
  'null',
  '~',
  'ja',
  '0123',
  '1e3',
  '---',
  '...',
  '<',
  '>',
  '$1',
  '${x}',
]

const lists = new Map<string, readonly string[]>([
  ['date', ['2027-03-01', '2028-02-29', '1999-12-31']],
  ['date-or-time', ['2027-03-01', '2027-03-01T12:00:00+01:00', '2027-03-01T00:00Z']],
  ['duration', ['P1D', 'PT15M', 'P2Y6M', 'PT0S', 'P3W', 'P1Y2M3W4DT5H6M7S']],
  ['time', ['00:00', '07:30', '24:00']],
  ['language-tag', ['nb', 'so', 'pl', 'zh-Hant']],
  ['email', ['innkjop@nordvik.example', 'ø@x.y']],
  ['buyer.organisationNumber', ['999999999']],
  ['procurement.cpv', ['33196000-0', '85300000-2', '48000000-8']],
  ['value-types.money.currency', ['NOK', 'EUR']],
])

export function makeSpecification({ seed, density, undecided }: SpecificationOptions): Fields {
  const random = randomNumbers(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const ids = new Map<string, string[]>()
  const references: { readonly holder: Fields; readonly name: string; readonly field: Field }[] = []
  let counter = 0

  const identifier = (kind: string): string => {
    counter += 1
    const id = `${pick(['K', 'ø', 'FUN', 'a_b', 'Å.'])}-${String(counter)}`
    const known = ids.get(kind)
    if (known === undefined) ids.set(kind, [id])
    else known.push(id)
    return id
  }
  const text = (): string => {
    const parts = Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(pieces))
    return `${random() < 0.8 ? 'Tekst ' : ''}${parts.join(pick(['', ' ']))}x`
  }
  const scalar = (field: Field, key: string, schema: Schema): unknown => {
    if (field.values !== undefined) return pick(field.values)
    if (schema.const !== undefined) return schema.const
    const listed = lists.get(key) ?? lists.get(field.valueType ?? '')
    if (listed !== undefined) return pick(listed)
    if (field.type === 'boolean') return random() < 0.5
    if (field.type === 'integer' || field.type === 'number' || field.type === 'number|object') {
      const least = schema.minimum ?? 0
      const most = schema.maximum ?? least + 1000
      const number = least + random() * (most - least)
      return field.type === 'integer' ? Math.round(number) : Number(number.toFixed(2))
    }
    if (field.type === 'string|number|boolean') return pick([text(), 4, 2.5, true])
    return text()
  }
  const one = (field: Field, key: string, schema: Schema): unknown => {
    if (field.concept === undefined) return scalar(field, key, schema)
    const types = field.type.split('|')
    if (types.length > 1 && random() < 0.5) {
      return field.map === true
        ? pick([text(), 12, false])
        : scalar({ ...field, type: types[0] ?? '' }, key, schema)
    }
    return object(field.concept, schema.properties === undefined ? decided(schema) : schema)
  }
  const value = (field: Field, key: string, schema: Schema, depth = field.list ?? 0): unknown => {
    if (field.map === true) {
      const inner = schema.additionalProperties === false ? undefined : schema.additionalProperties
      return Object.fromEntries(
        ['dager', 'svar_tid', 'ø-1'].map((name) => [name, one(field, key, decided(inner))]),
      )
    }
    if (depth === 0) return one(field, key, schema)
    const length =
      field.concept !== undefined && density < 1 ? Math.floor(random() * 3) : 1 + Math.floor(random() * 2)
    const items = Array.from({ length: Math.max(length, schema.minItems ?? 0) }, () =>
      value(field, key, decided(schema.items), depth - 1),
    )
    return schema.uniqueItems === true ? unique(items) : items
  }
  const object = (concept: string, schema: Schema): Fields => {
    const result: Fields = {}
    const { required, fields } = concepts[concept] ?? { required: [], fields: {} }
    // A requirement must have a kind, its own or its section's; the schema can't say so.
    const always = concept === 'requirement' ? [...required, 'kind'] : required
    for (const [name, field] of Object.entries(fields)) {
      const key = `${concept}.${name}`
      if (key === 'section.include' || key === 'specification.organisation') continue
      if (!always.includes(name) && random() >= density) continue
      const isOpen = field.identifies === undefined && name !== 'kravspek' && random() < undecided
      if (isOpen)
        result[name] = pick([null, { undecided: true }, { undecided: true, decideBy: '2027-01-01' }])
      else if (field.identifies !== undefined) result[name] = identifier(field.identifies)
      else if (field.refers !== undefined) {
        result[name] = null // keeps its place among the fields
        references.push({ holder: result, name, field })
      } else result[name] = value(field, key, decided(schema.properties?.[name]))
    }
    return result
  }

  const specification = object('specification', decided(fileSchema))
  const all = [...ids].filter(([kind]) => kind !== 'sub-requirement').flatMap(([, list]) => list)
  for (const { holder, name, field } of references) {
    const kind = field.refers ?? ''
    const candidates = kind.startsWith('anything') ? [...all, 'procurement.criteria'] : (ids.get(kind) ?? [])
    if (field.list !== undefined)
      holder[name] = unique(candidates.length === 0 ? [] : [pick(candidates), pick(candidates)])
    else if (field.valueType === 'date-or-reference') holder[name] = pick([...candidates, '2027-09-01'])
    // Nothing of that kind is there to point at: it is not decided then.
    else if (candidates.length > 0) holder[name] = pick(candidates)
  }
  return specification
}

function unique(items: readonly unknown[]): unknown[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()]
}

/** Numbers from 0 to 1 that a seed decides. Source: mulberry32. */
export function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
