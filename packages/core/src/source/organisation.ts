import { concepts } from '../generated/concepts.js'
import type { Field } from '../generated/concept.js'
import type { ContainerPositions, Positions } from './positions.js'

type Fields = Readonly<Record<string, unknown>>

/** Lists that an organisation file may hold, with the kind of id their entries have. */
const shared = [
  ['buyers', 'buyer'],
  ['services', 'service'],
  ['roles', 'role'],
  ['technologies', 'technology'],
] as const

/**
 * Adds what the specification takes from the organisation file. An entry that the specification lists too (same id, for
 * support tiers the same number) gives the fields that the specification leaves out; an entry that the specification
 * refers to, directly or through another entry, is added whole. Nothing else comes in.
 */
export function mergeOrganisation(specification: Fields, organisation: Fields, positions: Positions): Fields {
  const merged: Record<string, unknown> = { ...specification }
  const mentioned = new Set<string>()
  collectFromAll(specification, positions, mentioned)

  const candidates = shared.flatMap(([name, kind]) =>
    entries(organisation[name]).map((entry) => ({ kind, entry, id: entry['id'] })),
  )
  // An entry that is taken may mention others: a role its service, a service its buyer.
  const taken = new Set<Fields>()
  for (let grew = true; grew;) {
    grew = false
    for (const { kind, entry, id } of candidates) {
      if (taken.has(entry) || typeof id !== 'string' || !mentioned.has(mention(kind, id))) continue
      taken.add(entry)
      collectMentions(entry, kind, positions, mentioned)
      grew = true
    }
  }
  for (const [name] of shared) {
    const lent = entries(organisation[name]).filter((entry) => taken.has(entry))
    if (lent.length > 0) merged[name] = mergeList(specification[name], lent, 'id', positions)
  }
  const levels = specification['supportLevels']
  if (isFields(levels) && Array.isArray(levels['tiers'])) {
    const numbers = new Set(entries(levels['tiers']).map((tier) => tier['tier']))
    const lent = entries(organisation['tiers']).filter((tier) => numbers.has(tier['tier']))
    const tiers = mergeList(levels['tiers'], lent, 'tier', positions)
    merged['supportLevels'] = keepPositions({ ...levels, tiers }, levels, positions)
  }
  return keepPositions(merged, specification, positions)
}

/**
 * The specification's list with what it takes from the organisation's. A list that names every entry itself keeps its
 * order; where entries are added, those of the organisation come first, in its order.
 */
function mergeList(
  own: unknown,
  lent: readonly Fields[],
  key: string,
  positions: Positions,
): readonly unknown[] {
  const list: readonly unknown[] = Array.isArray(own) ? own : []
  const ownIndex = new Map(list.map((entry, index) => [isFields(entry) ? entry[key] : entry, index]))
  const lentBy = new Map(lent.map((entry) => [entry[key], entry]))
  const addsAny = lent.some((entry) => !ownIndex.has(entry[key]))
  // A second entry with the same id stays, so that it is told of.
  const isLent = (entry: unknown, index: number): boolean =>
    isFields(entry) && lentBy.has(entry[key]) && ownIndex.get(entry[key]) === index
  const order: readonly { readonly entry: unknown; readonly index: number | undefined }[] = addsAny
    ? [
        ...lent.map((entry) => ({ entry, index: ownIndex.get(entry[key]) })),
        ...list.map((entry, index) => ({ entry, index })).filter(({ entry, index }) => !isLent(entry, index)),
      ]
    : list.map((entry, index) => ({ entry, index }))
  const at = Array.isArray(own) ? positions.get(own) : undefined
  const offsets: number[] = []
  const merged = order.map(({ entry, index }, position) => {
    if (index === undefined) return entry
    const ownEntry = list[index]
    // What is added has no place in the list: its own place is known by itself.
    at?.offsets.slice(4 * index, 4 * index + 4).forEach((offset, number) => {
      offsets[4 * position + number] = offset
    })
    const lender = isFields(ownEntry) ? lentBy.get(ownEntry[key]) : undefined
    return isFields(ownEntry) && lender !== undefined ? overlay(ownEntry, lender, positions) : ownEntry
  })
  const lenderAt = lent[0] === undefined ? undefined : positions.get(lent[0])
  if (at !== undefined) positions.set(merged, { ...at, offsets })
  else if (lenderAt !== undefined)
    positions.set(merged, { ...lenderAt, keys: [], offsets: [], undecided: [], refused: [] })
  return merged
}

/** The specification's fields over the organisation's; each keeps its own place. */
function overlay(entry: Fields, lender: Fields, positions: Positions): Fields {
  const at = positions.get(entry)
  const lenderAt = positions.get(lender)
  // A field that the specification leaves open is open, whatever the organisation file says.
  const open = new Set(at?.undecided.map((undecided) => undecided.key))
  const value: Record<string, unknown> = { ...entry }
  const borrowed = new Map<string, ContainerPositions>()
  for (const [field, content] of Object.entries(lender)) {
    if (Object.hasOwn(value, field) || open.has(field)) continue
    value[field] = content
    if (lenderAt !== undefined) borrowed.set(field, lenderAt)
  }
  if (at !== undefined) {
    const undecided =
      lenderAt?.undecided.filter((each) => !Object.hasOwn(value, each.key) && !open.has(each.key)) ?? []
    positions.set(value, { ...at, borrowed, undecided: [...at.undecided, ...undecided] })
  }
  return value
}

function keepPositions<T extends object>(value: T, original: object, positions: Positions): T {
  const at = positions.get(original)
  if (at !== undefined) positions.set(value, at)
  return value
}

function entries(list: unknown): readonly Fields[] {
  return Array.isArray(list) ? list.filter(isFields) : []
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** As `collectMentions`, of a whole specification. A section's are remembered: what changed in it made it another object. */
function collectFromAll(specification: Fields, positions: Positions, into: Set<string>): void {
  const { sections, ...others } = specification
  const plans = positions.get(specification)?.undecided ?? []
  for (const { plan } of plans) if (plan !== undefined) collectMentions(plan, 'undecided', positions, into)
  collectMentions(others, 'specification', positions, into)
  for (const section of entries(sections)) {
    let own = mentionsOf.get(section)
    if (own === undefined) {
      own = new Set()
      collectMentions(section, 'section', positions, own)
      mentionsOf.set(section, own)
    }
    for (const each of own) into.add(each)
  }
}

const mentionsOf = new WeakMap<object, Set<string>>()

const sharedKinds: ReadonlySet<string> = new Set(shared.map(([, kind]) => kind))

/** Every id that a value refers to or gives, by kind; also the owner of what is not decided. */
function collectMentions(value: Fields, concept: string, positions: Positions, into: Set<string>): void {
  for (const { plan } of positions.get(value)?.undecided ?? []) {
    if (plan !== undefined) collectMentions(plan, 'undecided', positions, into)
  }
  for (const [name, content] of Object.entries(value)) {
    const field = concepts[concept]?.fields[name]
    if (field !== undefined) collectIn(content, field, positions, into)
  }
}

function collectIn(content: unknown, field: Field, positions: Positions, into: Set<string>): void {
  const kind = field.refers ?? field.identifies
  if (typeof content === 'string') {
    if (kind !== undefined && sharedKinds.has(kind)) into.add(mention(kind, content))
  } else if (Array.isArray(content)) {
    for (const item of content) collectIn(item, field, positions, into)
  } else if (isFields(content) && field.concept !== undefined) {
    collectMentions(content, field.concept, positions, into)
  }
}

function mention(kind: string, id: string): string {
  return `${kind} ${id}`
}
