import type { Requirement } from '../generated/specification.js'
import { mergeWords } from '../review/merge-words.js'
import type { Fields } from '../review/write-tree.js'
import { parameterPattern, parameterValue } from '../schema/parameters.js'
import { flatText } from '../schema/words-hash.js'
import type { CatalogueItem } from './catalogue.js'
import type { ItemChange } from './item-changes.js'
import { wordFields, type ItemVersion, type VersionParameter } from './item-version.js'
import type { WantedParameter, WantedRequirement } from './requirement-edits.js'
import { requirementOf, type TakenParameter } from './requirement-of.js'
import type { TakenItem } from './taken-items.js'

/** A field that was changed both here and in the catalogue. `undefined`: it says nothing, or nobody knows what it said. */
export interface ItemConflict {
  /** As in `ItemChange`. */
  readonly field: string
  readonly own: string | undefined
  /** As it was when it was taken. */
  readonly was: string | undefined
  readonly latest: string | undefined
}

/** A value of a parameter that the new version does not have. */
export interface LostValue {
  readonly name: string
  readonly value: string | number | boolean
}

export interface UpgradedRequirement {
  readonly wanted: WantedRequirement
  readonly changes: readonly ItemChange[]
  readonly conflicts: readonly ItemConflict[]
  readonly undecided: readonly string[]
  readonly lost: readonly LostValue[]
}

export interface Upgrading {
  readonly taken: TakenItem
  readonly item: CatalogueItem
  /** `undefined`: nothing says what was taken. */
  readonly base: ItemVersion | undefined
  readonly latest: ItemVersion
  /** Whether the requirement leaves a field open. */
  readonly isOpen: (field: string) => boolean
  readonly choice: 'own' | undefined
}

/** What a requirement is to say with the latest version of the catalogue's taken in. */
export function upgradedRequirement(upgrading: Upgrading): UpgradedRequirement {
  const { taken, item, latest } = upgrading
  const { own } = taken
  const settled = settledFields(upgrading)
  const values = settledValues(upgrading, settled.fields)
  const { from } = requirementOf(item, taken.language, own.id) ?? {}
  const fields: Record<string, unknown> = {}
  for (const { field, before, after } of settled.changes) {
    if (field === 'children') fields['children'] = settled.children
    else if (before !== after) fields[field] = after
  }
  return {
    wanted: {
      ...values.wanted,
      fields: { ...fields, from: { ...own.from, version: latest.version, hash: from?.hash } },
    },
    changes: [...settled.changes.flatMap(changesOfField(own, settled.children)), ...values.changes].filter(
      ({ before, after }) => before !== after,
    ),
    conflicts: [...settled.conflicts, ...values.conflicts],
    undecided: values.undecided,
    lost: values.lost,
  }
}

interface Settled {
  /** The texts that are to stand there, by field. */
  readonly fields: ReadonlyMap<string, string | undefined>
  readonly changes: readonly ItemChange[]
  readonly conflicts: readonly ItemConflict[]
  readonly children: readonly Fields[] | undefined
}

function settledFields(upgrading: Upgrading): Settled {
  const { taken, base, latest, isOpen, choice } = upgrading
  const { own, section } = taken
  const named = renaming(upgrading)
  const fields = new Map<string, string | undefined>()
  const changes: ItemChange[] = []
  const conflicts: ItemConflict[] = []
  const settle = (field: string, ours: string | undefined, was: string | undefined, is: string | undefined): void => {
    if (isOpen(field)) return
    const said = named(ours)
    const merged = merge(base === undefined ? unknown : named(was), is, said)
    if (merged === conflict) conflicts.push({ field, own: ours, was, latest: is })
    const after = merged === conflict ? said : merged
    fields.set(field, after)
    if (flatText(after) !== flatText(ours)) changes.push({ field, before: ours, after })
  }
  for (const field of wordFields) settle(field, own[field], base?.[field], latest[field])
  const { defaults } = section
  settle('kind', own.kind ?? defaults?.kind, base?.kind, latest.kind)
  const { addressee = defaults?.addressee ?? 'supplier' } = own
  settle('addressee', addressee, base?.addressee, latest.addressee)
  const children = settledChildren(upgrading)
  if (children === conflict) {
    const text = (parts: ItemVersion['children']): string | undefined => parts?.map((each) => each.text).join('\n')
    const ours = (own.children ?? []).map(({ id, text: said = '' }) => ({ id, text: said }))
    conflicts.push({ field: 'children', own: text(ours), was: undefined, latest: text(latest.children) })
  }
  const isOtherChildren = children !== conflict && children !== undefined
  if (isOtherChildren) changes.push({ field: 'children', before: undefined, after: undefined })
  return {
    fields,
    changes,
    conflicts: choice === 'own' ? [] : conflicts,
    children: isOtherChildren ? children : undefined,
  }
}

const unknown = Symbol('unknown')
const conflict = Symbol('conflict')

/** What two changes of a text give together. */
function merge(
  was: string | undefined | typeof unknown,
  theirs: string | undefined,
  ours: string | undefined,
): string | undefined | typeof conflict {
  if (flatText(ours) === flatText(theirs)) return ours
  if (was === unknown) return conflict
  if (flatText(was) === flatText(theirs)) return ours
  if (flatText(was) === flatText(ours)) return theirs
  if (was === undefined || theirs === undefined || ours === undefined) return conflict
  // How a text is broken into lines is nobody's change.
  return mergeWords(flatText(was) ?? '', flatText(theirs) ?? '', flatText(ours) ?? '') ?? conflict
}

/** Puts the new names of values in the place of the old ones. */
function renaming({ base, latest }: Upgrading): (text: string | undefined) => string | undefined {
  const names = new Map<string, string>()
  for (const [key, { name }] of base?.parameters ?? []) {
    const after = latest.parameters.get(key)?.name
    if (after !== undefined && after !== name) names.set(name, after)
  }
  return (text) => text?.replace(parameterPattern, (whole, name: string) => {
    const after = names.get(name)
    return after === undefined ? whole : `<${after}>`
  })
}

/** @returns `undefined`: they stay as they are */
function settledChildren({
  taken: { own, isChangedHere },
  base,
  latest,
}: Upgrading): readonly Fields[] | undefined | typeof conflict {
  const ours = own.children ?? []
  const theirs = latest.children ?? []
  const isAlike =
    ours.length === theirs.length &&
    theirs.every(({ id, text }, index) => ours[index]?.id === id && flatText(ours[index].text) === flatText(text))
  if (isAlike) return undefined
  // A catalogue does not say what the sub-requirements of earlier versions were.
  if (isChangedHere || base === undefined) return conflict
  return theirs.map((child) => ({ ...ours.find(({ id }) => id === child.id), ...child }))
}

interface SettledValues {
  readonly wanted: Pick<WantedRequirement, 'parameters' | 'added'>
  readonly changes: readonly ItemChange[]
  readonly conflicts: readonly ItemConflict[]
  readonly undecided: readonly string[]
  readonly lost: readonly LostValue[]
}

function settledValues(upgrading: Upgrading, fields: Settled['fields']): SettledValues {
  const { taken, item, base, latest, choice } = upgrading
  const own = taken.own.parameters ?? {}
  const shared = taken.section.defaults?.parameters ?? {}
  const texts = [...fields.values(), ...(latest.children ?? []).map(({ text }) => text), ...partsOf(taken.own)]
  const isUsed = (name: string): boolean => texts.some((text) => text?.includes(`<${name}>`) === true)
  const described = requirementOf(item, taken.language, taken.own.id)?.parameters ?? {}
  const keyOf = new Map([...(base ?? latest).parameters].map(([key, { name }]) => [name, key]))
  const parameters = new Map<string, WantedParameter>()
  const changes: ItemChange[] = []
  const conflicts: ItemConflict[] = []
  const lost: LostValue[] = []
  for (const [name, parameter] of Object.entries(own)) {
    const key = keyOf.get(name)
    const is = key === undefined ? undefined : latest.parameters.get(key)
    const value = typeof parameter === 'object' ? parameter.value : parameter
    if (is === undefined) {
      // What the catalogue never had is the specification's own.
      const wasTaken = key !== undefined || (base !== undefined && !taken.isChangedHere)
      if (!wasTaken || isUsed(name)) continue
      parameters.set(name, { name: undefined, fields: {} })
      changes.push({ field: `parameters.${name}`, before: name, after: undefined })
      if (value !== undefined) lost.push({ name, value })
      continue
    }
    changes.push({ field: `parameters.${is.name}`, before: name, after: is.name })
    const was = key === undefined ? undefined : base?.parameters.get(key)
    if (typeof parameter !== 'object') {
      parameters.set(name, { name: is.name, fields: {} })
      continue
    }
    const unit = merge(base === undefined ? unknown : was?.unit, is.unit, parameter.unit)
    const isOtherUnit = unit !== conflict && unit !== parameter.unit
    // A number of minutes is no number of hours.
    if (unit === conflict || (isOtherUnit && value !== undefined))
      conflicts.push({ field: `parameters.${is.name}.unit`, own: parameter.unit, was: was?.unit, latest: is.unit })
    const guidance = merge(base === undefined ? parameter.guidance : was?.guidance, is.guidance, parameter.guidance)
    const { type, ...range } = described[is.name] ?? {}
    const wanted = {
      type,
      unit: isOtherUnit && value === undefined ? unit : parameter.unit,
      ...limitsOf(parameter, range),
      guidance: guidance === conflict ? parameter.guidance : guidance,
    }
    parameters.set(name, { name: is.name, fields: wanted })
    for (const field of ['unit', 'guidance'] as const)
      changes.push({ field: `parameters.${is.name}.${field}`, before: parameter[field], after: wanted[field] })
  }
  const taking = new Set([...parameters.values()].map(({ name }) => name))
  const added = new Map<string, Fields>()
  for (const [name, parameter] of Object.entries(described)) {
    if (taking.has(name) || Object.hasOwn(own, name) || Object.hasOwn(shared, name) || !isUsed(name)) continue
    const inherited = inheritedValue(name, upgrading, shared)
    added.set(name, { ...parameter, ...(inherited === undefined ? {} : { value: inherited }) } satisfies TakenParameter | Fields)
    changes.push({ field: `parameters.${name}`, before: undefined, after: name })
  }
  // Without knowing what was taken, nobody can tell a new value from one with a new name.
  if (lost.length > 0 && added.size > 0 && isGuess(upgrading))
    conflicts.push({
      field: 'parameters',
      own: lost.map(({ name }) => `<${name}>`).join(', '),
      was: undefined,
      latest: [...added.keys()].map((name) => `<${name}>`).join(', '),
    })
  const undecided = [...added].flatMap(([name, { value }]) => (value === null ? [name] : []))
  return { wanted: { parameters, added }, changes, conflicts: choice === 'own' ? [] : conflicts, undecided, lost }
}

interface Limits {
  readonly min?: number | undefined
  readonly max?: number | undefined
}

/** Limits are those of the catalogue, except where someone has chosen a value beyond them on purpose, and moved them. */
function limitsOf({ value, min, max }: Limits & { readonly value?: unknown }, latest: Limits): Required<Limits> {
  const isInside = ({ min: from = -Infinity, max: to = Infinity }: Limits): boolean =>
    typeof value !== 'number' || (value >= from && value <= to)
  return isInside({ min, max }) && !isInside(latest) ? { min, max } : { min: latest.min, max: latest.max }
}

/** The value that a section gives all of its requirements under the name that the value had. */
function inheritedValue(
  name: string,
  { base, latest }: Upgrading,
  shared: NonNullable<Requirement['parameters']>,
): string | number | boolean | undefined {
  const [key] = [...latest.parameters].find(([, each]) => each.name === name) ?? []
  const was: VersionParameter | undefined = key === undefined ? undefined : base?.parameters.get(key)
  return was && parameterValue({ parameters: shared }, was.name)
}

/** Whether the catalogue no longer says what the values of the version taken were called. */
function isGuess({ taken, item }: Upgrading): boolean {
  return !(item.requirement.earlier ?? []).some(
    (each) => each.version === taken.version && each[taken.language] !== undefined,
  )
}

function partsOf({ children = [] }: Requirement): readonly (string | undefined)[] {
  return children.flatMap(({ text, ask }) => [text, ask])
}

function changesOfField(own: Requirement, children: readonly Fields[] | undefined) {
  return (change: ItemChange): readonly ItemChange[] => {
    if (change.field !== 'children') return [change]
    const ids = new Set([...(own.children ?? []), ...(children ?? [])].map(({ id }) => String(id)))
    return [...ids].map((id) => {
      const [before, after] = [own.children ?? [], children ?? []].map(
        (parts) => parts.find((part) => part.id === id) as { readonly text?: string } | undefined,
      )
      return { field: `children.${id}.text`, before: before?.text, after: after?.text }
    })
  }
}
