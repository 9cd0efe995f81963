import type { ContainerPositions, Positions } from './positions.js'

type Fields = Readonly<Record<string, unknown>>

/** Lists that an organisation file may hold, and where they belong in a specification. */
const shared = ['buyers', 'services', 'roles', 'technologies'] as const

/**
 * Adds what the specification takes from the organisation file. An entry that the specification lists too (same id, for
 * support tiers the same number) gives the fields that the specification leaves out; an entry whose id the
 * specification mentions, directly or through another entry, is added whole. Nothing else comes in.
 */
export function mergeOrganisation(specification: Fields, organisation: Fields, positions: Positions): Fields {
  const merged: Record<string, unknown> = { ...specification }
  const mentioned = new Set<string>()
  collectStrings(specification, positions, mentioned)

  const candidates = shared.flatMap((name) =>
    entries(organisation[name]).map((entry) => ({ name, entry, id: entry['id'] })),
  )
  // An entry that is taken may mention others: a role its service, a service its buyer.
  const taken = new Set<Fields>()
  for (let grew = true; grew;) {
    grew = false
    for (const { entry, id } of candidates) {
      if (taken.has(entry) || typeof id !== 'string' || !mentioned.has(id)) continue
      taken.add(entry)
      collectStrings(entry, positions, mentioned)
      grew = true
    }
  }
  for (const name of shared) {
    const lent = entries(organisation[name]).filter((entry) => taken.has(entry))
    if (lent.length > 0) merged[name] = mergeList(specification[name], lent, 'id', true, positions)
  }
  const levels = specification['supportLevels']
  if (isFields(levels) && Array.isArray(levels['tiers'])) {
    const tiers = mergeList(levels['tiers'], entries(organisation['tiers']), 'tier', false, positions)
    merged['supportLevels'] = keepPositions({ ...levels, tiers }, levels, positions)
  }
  return keepPositions(merged, specification, positions)
}

function mergeList(
  own: unknown,
  lent: readonly Fields[],
  key: string,
  addsOthers: boolean,
  positions: Positions,
): readonly unknown[] {
  const list: readonly unknown[] = Array.isArray(own) ? own : []
  const lentBy = new Map(lent.map((entry) => [entry[key], entry]))
  const result = list.map((entry) => {
    const lender = isFields(entry) ? lentBy.get(entry[key]) : undefined
    if (!isFields(entry) || lender === undefined) return entry
    lentBy.delete(entry[key])
    return overlay(entry, lender, positions)
  })
  const added = addsOthers ? [...lentBy.values()] : []
  const merged = [...result, ...added]
  const at = Array.isArray(own) ? positions.get(own) : undefined
  const lenderAt = added[0] === undefined ? undefined : positions.get(added[0])
  if (at !== undefined) positions.set(merged, at)
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

/** Every short text: ids are found by being mentioned, wherever that is, also as the owner of what is not decided. */
function collectStrings(value: unknown, positions: Positions, into: Set<string>): void {
  if (typeof value === 'string') {
    if (value.length <= 64) into.add(value)
  }
  if (typeof value !== 'object' || value === null) return
  for (const { plan } of positions.get(value)?.undecided ?? []) collectStrings(plan, positions, into)
  for (const item of Object.values(value)) collectStrings(item, positions, into)
}
