export { addItem, type AddOptions, type AddProblem, type AddedItem } from './add-item.js'
export {
  catalogueItems,
  catalogueLanguages,
  itemCalled,
  type CatalogueItem,
  type RequirementCatalogue,
} from './catalogue.js'
export type { Recipe } from '../generated/specification.js'
export { changeLanguage, type LanguageChange, type LanguageProblem } from './change-language.js'
export { changedWords } from './changed-words.js'
export { checkCatalogue } from './check-catalogue.js'
export { catalogueFileName, readCatalogue, type ReadCatalogue } from './read-catalogue.js'
export { formatSuggestion } from './format-suggestion.js'
export {
  itemFacts,
  itemParameters,
  technologyTitle,
  type ItemFact,
  type ItemParameter,
} from './item-facts.js'
export type { ItemChange } from './item-changes.js'
export type { LocalText, UntranslatedBecause } from './local-texts.js'
export { likestItems, type LikeItem } from './match-text.js'
export { outdatedItems, type OutdatedItem, type OutdatedState } from './outdated.js'
export { requirementLines } from './requirement-lines.js'
export { requirementOf, type TakenParameter, type TakenRequirement } from './requirement-of.js'
export { searchItems, type FoundItem, type SearchScope } from './search.js'
export { suggestedItems, type SuggestedItem, type SuggestionReason } from './suggestions.js'
export { takenItems, type TakenItem } from './taken-items.js'
export { technologiesIn, technologyCalled } from './technology-called.js'
export {
  upgradeItem,
  type ItemUpgrade,
  type NotUpgraded,
  type UpgradeOptions,
  type UpgradeProblem,
} from './upgrade.js'
export type { ItemConflict, LostValue } from './upgraded-requirement.js'
export { translationHash, wordsHash, type WordedRequirement } from './words-hash.js'
