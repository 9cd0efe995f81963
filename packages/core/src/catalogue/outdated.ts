import type { Specification } from '../generated/specification.js'
import { catalogueItems, type CatalogueItem, type RequirementCatalogue } from './catalogue.js'
import { itemChanges, type ItemChange } from './item-changes.js'
import { itemVersion, type ItemVersion } from './item-version.js'
import { compareVersions, takenItems, type TakenItem } from './taken-items.js'

/** A requirement that was taken from a catalogue, and is no longer what the catalogue has. */
export interface OutdatedItem {
  /** Of the requirement in the specification. */
  readonly id: string
  /** What `from.catalogue` says: `velferdsteknologi/OPP-01`. */
  readonly reference: string
  /** The version that was taken. */
  readonly taken: string
  /** The version that the catalogue has now; as `taken` where it does not have the requirement. */
  readonly latest: string
  readonly state: OutdatedState
  /** Why the catalogue no longer recommends it, as the catalogue says it. */
  readonly withdrawnBecause?: string | undefined
  /** Its words are not those that were taken, or nothing says what those were. */
  readonly isChangedHere: boolean
  /** What differs between the version taken and the latest. Empty where nothing says what the version taken was. */
  readonly changes: readonly ItemChange[]
}

/**
 * - `newer`: the catalogue has a newer version.
 * - `withdrawn`: the catalogue no longer recommends it.
 * - `unknown-item`, `unknown-catalogue`: there is no such requirement, or no such catalogue.
 * - `newer-than-catalogue`: it was taken from a newer catalogue than this one.
 */
export type OutdatedState =
  'newer' | 'withdrawn' | 'unknown-item' | 'unknown-catalogue' | 'newer-than-catalogue'

/** The requirements of a specification that the catalogues no longer have as they were taken, in the order of the file. */
export function outdatedItems(
  specification: Specification,
  catalogues: readonly RequirementCatalogue[],
): readonly OutdatedItem[] {
  const known = new Map(catalogues.flatMap(catalogueItems).map((item) => [item.reference, item]))
  return takenItems(specification).flatMap((taken): readonly OutdatedItem[] => {
    const { own, reference, version, isChangedHere } = taken
    const item = known.get(reference)
    const state = item === undefined ? stateOfUnknown(taken, catalogues) : stateOf(taken, item)
    if (state === undefined) return []
    const latest = item?.requirement.version ?? version
    const told = { id: own.id, reference, taken: version, latest, state, isChangedHere }
    if (item === undefined) return [{ ...told, changes: [] }]
    const withdrawnBecause = item.requirement.withdrawn
    return [{ ...told, ...(withdrawnBecause && { withdrawnBecause }), changes: changesOf(taken, item) }]
  })
}

/** What state a requirement is in that a catalogue has; `undefined`: as the catalogue has it. */
export function stateOf({ version }: TakenItem, { requirement }: CatalogueItem): OutdatedState | undefined {
  if (requirement.withdrawn !== undefined) return 'withdrawn'
  const order = compareVersions(requirement.version ?? version, version)
  if (order === 0) return undefined
  return order > 0 ? 'newer' : 'newer-than-catalogue'
}

/** Why none of the catalogues has a requirement. */
export function stateOfUnknown(
  { reference }: TakenItem,
  catalogues: readonly RequirementCatalogue[],
): OutdatedState {
  const [id] = reference.split('/')
  return catalogues.some((catalogue) => catalogue.id === id) ? 'unknown-item' : 'unknown-catalogue'
}

function changesOf(taken: TakenItem, item: CatalogueItem): readonly ItemChange[] {
  const latest = itemVersion(item, item.requirement.version, taken.language)
  const before = versionTaken(taken, item)
  return latest === undefined || before === undefined ? [] : itemChanges(before, latest)
}

/**
 * A requirement as it was taken: what the catalogue keeps of that version, or, where nothing was changed since, what stands
 * in the specification.
 *
 * @returns `undefined`: nothing says what it was
 */
export function versionTaken(taken: TakenItem, item: CatalogueItem): ItemVersion | undefined {
  const { own, section, version, language, isChangedHere } = taken
  const kept = itemVersion(item, version, language)
  if (isChangedHere) return kept
  const { title, text, ask, plain, rationale } = own
  return {
    ...{ version, title, text, ask, plain, rationale },
    kind: own.kind ?? section.defaults?.kind,
    addressee: own.addressee ?? section.defaults?.addressee ?? 'supplier',
    children: (own.children ?? []).flatMap((child) =>
      child.text === undefined ? [] : [{ id: child.id, text: child.text }],
    ),
    parameters: kept?.parameters ?? parametersByName(own, itemVersion(item, item.requirement.version, language)),
  }
}

/** The values that are called what the latest version calls them. */
function parametersByName(own: TakenItem['own'], latest: ItemVersion | undefined): ItemVersion['parameters'] {
  const entries = [...(latest?.parameters ?? [])].flatMap(([key, { name }]) => {
    const parameter = own.parameters !== undefined && Object.hasOwn(own.parameters, name) ? own.parameters[name] : undefined
    if (typeof parameter !== 'object') return []
    return [[key, { name, unit: parameter.unit, guidance: parameter.guidance }] as const]
  })
  return new Map(entries)
}
