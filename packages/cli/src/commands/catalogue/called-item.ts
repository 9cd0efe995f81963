import { nearest, type Language } from '@kravspek/core'
import {
  catalogueItems,
  itemCalled,
  type CatalogueItem,
  type RequirementCatalogue,
} from '@kravspek/core/catalogue'
import type { CommandName } from '../../command-names.js'
import { Refusal } from '../../refusal.js'

/**
 * The requirement that a person names: `OPP-01`, `opp-1` or `velferdsteknologi/OPP-01`.
 *
 * @throws Refusal where there is none, or more than one
 */
export function calledItem(
  written: string,
  catalogues: readonly RequirementCatalogue[],
  command: CommandName,
  language: Language,
): CatalogueItem {
  const items = catalogues.flatMap(catalogueItems)
  const plain = plainName(written)
  const exact = itemCalled(written, catalogues)
  if (exact !== undefined) return exact
  const called = items.filter(({ reference, requirement }) => [reference, requirement.id].map(plainName).includes(plain))
  const [only, other] = called
  if (only !== undefined && other === undefined) return only
  const references = called.map(({ reference }) => reference)
  if (other !== undefined) throw new Refusal((said) => said.catalogue.severalItems(written, references), command, language)
  const meant = nearest(written, [...new Set(items.map(({ requirement }) => requirement.id))])
  throw new Refusal((said) => said.catalogue.unknownItem(written, meant), command, language)
}

/** In small letters, numbers without the zeros before them. */
function plainName(name: string): string {
  return name.trim().toLowerCase().replace(/(?<!\d)0+(?=\d)/g, '')
}
