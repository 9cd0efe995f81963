export { acceptProposal, type Acceptance } from './accept-proposal.js'
export { formatDuration } from '../locale/format-value.js'
export { openSession, type Session } from '../session.js'
export {
  catalogueChoices,
  catalogueTree,
  type CatalogueChoices,
  type CatalogueGroup,
  type CatalogueGroupBy,
} from './catalogue-tree.js'
export { catalogueCompletionsAt, startsRequirement } from './completion-catalogue.js'
export { itemMarkdown } from './completion-catalogue-markdown.js'
export { takenIds, valuesFor } from './completion-catalogue-values.js'
export { itemCard, type ItemCard, type ItemPart, type ValueOf } from './completion-catalogue-parts.js'
export { completionsAt, mostCompletions, rootConceptOf, type Completion } from './completion.js'
export type { CellState, CoverageTable, TableCell, TableRow } from './coverage-table.js'
export { coverageTables, type CoverageTables } from './coverage-tables.js'
export { definitionAt, type Definition } from './definition.js'
export { foldingOf, type Folding } from './folding.js'
export { formatText } from './format.js'
export { hoverAt, type Hover } from './hover.js'
export { lensesOf, type Lens, type LensPart } from './lenses.js'
export { linksIn, type Link } from './links.js'
export type { Mending } from './mending.js'
export { fixAllEdits, mendingsFor } from './mendings.js'
export { levelsToWhole, mentionedFiles } from './mentioned-files.js'
export { moveEdits, type MoveTarget } from './move.js'
export { outlineOf, type OutlineEntry } from './outline.js'
export { placeAt, type PlaceAt } from './place-at.js'
export { problemsOf, type ProblemList } from './problems.js'
export { referencesAt } from './references.js'
export { renameAt, renameEdits } from './rename.js'
export type { GroupBy } from './requirement-tree-groups.js'
export {
  requirementTree,
  type FindingCounts,
  type RequirementGroup,
  type RequirementLeaf,
} from './requirement-tree.js'
export { selectionsAt } from './selection.js'
export { setValueEdit } from './set-value.js'
export { signatureAt, type Signature } from './signature.js'
export { symbolsMatching, type FoundSymbol } from './symbols.js'
export { waiveEdits } from './waive-edit.js'
export { workList, type WorkItem, type WorkList } from './work-list.js'
export { workOrder } from './work-order.js'
