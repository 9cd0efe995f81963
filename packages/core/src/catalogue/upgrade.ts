import type { Analysis } from '../analyse.js'
import type { Edit } from '../finding/finding.js'
import { catalogueItems, type CatalogueItem, type RequirementCatalogue } from './catalogue.js'
import type { ItemChange } from './item-changes.js'
import { itemVersion } from './item-version.js'
import { stateOf, stateOfUnknown, versionTaken, type OutdatedState } from './outdated.js'
import { requirementEdits } from './requirement-edits.js'
import { takenItems, type TakenItem } from './taken-items.js'
import { upgradedRequirement, type ItemConflict, type LostValue } from './upgraded-requirement.js'

/** What becomes of a requirement when the latest version of the catalogue's is taken in. */
export interface ItemUpgrade {
  readonly id: string
  /** `velferdsteknologi/OPP-01` */
  readonly reference: string
  readonly taken: string
  readonly latest: string
  /** Its words are not those that were taken: what was changed here is kept. */
  readonly isChangedHere: boolean
  /** None where there are conflicts: a requirement is upgraded whole or not at all. */
  readonly edits: readonly Edit[]
  /** What becomes another in the specification. */
  readonly changes: readonly ItemChange[]
  /** What was changed both here and in the catalogue, for a person to settle. */
  readonly conflicts: readonly ItemConflict[]
  /** Names of values that the new version has and that nobody has decided. */
  readonly undecided: readonly string[]
  /** Values that the new version has no place for. */
  readonly lost: readonly LostValue[]
}

/** Why a requirement is not upgraded. */
export interface NotUpgraded {
  readonly id: string
  readonly problem: UpgradeProblem
}

/**
 * - `issued`: the specification has been sent to suppliers; a new edition must be begun first.
 * - `errors`: the specification has errors.
 * - `no-requirement`: it has no requirement with this id.
 * - `not-taken`: the requirement does not say which one of a catalogue it comes from.
 * - `up-to-date`: it is as the catalogue has it.
 * - `other-language`: the catalogue does not have it in the language of the requirement.
 * - `not-editable`: the text of the file can't be changed with certainty.
 */
export type UpgradeProblem =
  | 'issued'
  | 'errors'
  | 'no-requirement'
  | 'not-taken'
  | 'up-to-date'
  | 'other-language'
  | 'not-editable'
  | Exclude<OutdatedState, 'newer'>

export interface UpgradeOptions {
  /**
   * What stands where both have changed the same words. `own`: what the specification says, from now on as a change of the
   * latest version. Otherwise nobody chooses, and nothing is written.
   */
  readonly conflicts?: 'own' | undefined
}

/**
 * Takes the latest version of a catalogue's requirement into a specification. One that is as it was taken gets the new
 * words; in one that was changed here, what the catalogue has changed is merged in, word by word. Values keep what they are,
 * also where the catalogue calls them something else. How a requirement is answered, checked and when it must be met is the
 * specification's own, and stays. The specification is changed by nothing but the edits.
 *
 * @param id of the requirement in the specification
 */
export function upgradeItem(
  analysis: Analysis,
  id: string,
  catalogues: readonly RequirementCatalogue[],
  options: UpgradeOptions = {},
): ItemUpgrade | NotUpgraded {
  const { specification } = analysis
  if (specification === undefined) return { id, problem: 'errors' }
  if (specification.status === 'issued') return { id, problem: 'issued' }
  const taken = takenItems(specification).find(({ own }) => own.id === id)
  if (taken === undefined) {
    const isThere = (specification.sections ?? []).some(({ requirements = [] }) =>
      requirements.some((requirement) => requirement.id === id),
    )
    return { id, problem: isThere ? 'not-taken' : 'no-requirement' }
  }
  const item = catalogues.flatMap(catalogueItems).find(({ reference }) => reference === taken.reference)
  const state = item === undefined ? stateOfUnknown(taken, catalogues) : (stateOf(taken, item) ?? 'up-to-date')
  return item === undefined || state !== 'newer'
    ? { id, problem: state === 'newer' ? 'up-to-date' : state }
    : upgraded(analysis, taken, item, options)
}

function upgraded(
  analysis: Analysis,
  taken: TakenItem,
  item: CatalogueItem,
  { conflicts: choice }: UpgradeOptions,
): ItemUpgrade | NotUpgraded {
  const { own, reference, version, isChangedHere } = taken
  const latest = itemVersion(item, item.requirement.version, taken.language)
  if (latest === undefined) return { id: own.id, problem: 'other-language' }
  const isOpen = (field: string): boolean => analysis.isOpen(own, field)
  const base = versionTaken(taken, item)
  const { wanted, conflicts, ...told } = upgradedRequirement({ taken, item, base, latest, isOpen, choice })
  const upgrade = { id: own.id, reference, taken: version, latest: latest.version, isChangedHere, ...told }
  if (conflicts.length > 0) return { ...upgrade, edits: [], conflicts }
  const edits = requirementEdits(analysis, own, wanted)
  return edits === undefined ? { id: own.id, problem: 'not-editable' } : { ...upgrade, edits, conflicts }
}
