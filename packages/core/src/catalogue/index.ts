export {
  catalogueItems,
  catalogueLanguages,
  itemCalled,
  wordsIn,
  type CatalogueItem,
  type RequirementCatalogue,
} from './catalogue.js'
export { checkCatalogue } from './check-catalogue.js'
export { catalogueFileName, readCatalogue, type ReadCatalogue } from './read-catalogue.js'
export { requirementLines } from './requirement-lines.js'
export { requirementOf, type TakenParameter, type TakenRequirement } from './requirement-of.js'
export { translationHash, wordsHash, type WordedRequirement } from './words-hash.js'
