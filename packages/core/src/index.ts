export { analyse, type Analysis } from './analyse.js'
export type {
  AnsweredEdition,
  AnswersRegister,
  Submission,
  SupplierAnswers,
} from './answers/answers-register.js'
export {
  compareAnswers,
  hasMinimumToLookAt,
  pricedItem,
  type AnswerComparison,
  type AnswerCounts,
  type AnswerIds,
  type ComparedQuestion,
  type ComparedSupplier,
} from './answers/compare-answers.js'
export type { AskedEarlier, ChangedPart, SentText } from './answers/asked-earlier.js'
export { answersName, answersText, readAnswers, type AnswersProblem } from './answers/register-file.js'
export { buildDocument, figuresOf, stemOf, type BuildOptions, type BuiltDocument } from './build.js'
export { check, type Check, type CheckOptions, type WaivedFinding } from './check.js'
export type { FieldChange, FieldStep } from './compare/compare-fields.js'
export {
  compareSpecifications,
  type Change as SpecificationChange,
} from './compare/compare-specifications.js'
export { diffWords, type WordPiece } from './compare/diff-words.js'
export { coverageOf, type Coverage, type CoverageState } from './coverage/coverage-of.js'
export { formatCoverage, type FormattedCoverage } from './coverage/format-coverage.js'
export {
  audienceOf,
  cutKinds,
  documentKinds,
  tellingKinds,
  type DocumentKind,
  type DocumentNeed,
} from './document-kinds.js'
export type * from './document/nodes.js'
export type { Edition, EditionFacts, EditionRecord } from './edition/edition.js'
export {
  analyseEdition,
  editionHashes,
  editionText,
  readEdition,
  type EditionProblem,
  type ReadEdition,
} from './edition/edition-file.js'
export { correctionSince, latestEdition, usualEdition } from './edition/next-edition.js'
export { sentTexts } from './edition/sent-texts.js'
export { specificationValue } from './edition/specification-value.js'
export { explain, formatCodes, nearestCode, type Explanation } from './explain.js'
export {
  canNameEdition,
  editionConditions,
  issueConditions,
  type Condition,
  type Lacking,
  type SentEdition,
} from './gate.js'
export { byPlace } from './finding/by-place.js'
export { applyFixes, compatibleFixes } from './finding/apply-fixes.js'
export { severitiesByGravity } from './finding/finding.js'
export type {
  Datum,
  Edit,
  Finding,
  Fix,
  Location,
  Path,
  Range,
  RelatedPlace,
  Severity,
} from './finding/finding.js'
export type { Audience, Concept, Field } from './generated/concept.js'
export type {
  Review,
  ReviewApproval,
  ReviewFile,
  ReviewProposal,
  ReviewReply,
  ReviewThread,
  ReviewView,
  Specification,
} from './generated/specification.js'
export { renderHtml } from './html/render-html.js'
export type * from './review/returned.js'
export {
  importReturned,
  type Import,
  type ImportedFile,
  type ImportOptions,
  type ReturnedFile,
} from './intake/import-returned.js'
export {
  currentEdition,
  importAnswers,
  type AnswerForm,
  type AnswerImport,
  type AnswerImportOptions,
  type AnswerRefusal,
} from './intake/supplier-answers.js'
export { csvRows, openCsv, type CsvRow, type OpenedCsv } from './intake/csv-rows.js'
export { readCsv, type CsvReading } from './intake/office/csv-content.js'
export type * from './intake/office/office-block.js'
export { officeRefusal, openOfficeFile } from './intake/office/open-office-file.js'
export { formatOfficeProblem, type OfficeProblem } from './locale/office/office-problem.js'
export {
  officeReportLines,
  type OfficeMatch,
  type OfficeNote,
  type OfficeReport,
} from './intake/office/office-report.js'
export { contentOfSheets, type OfficeSheet } from './intake/office/sheet-content.js'
export { startStruck, type StruckPieces } from './intake/office/struck-pieces.js'
export {
  specificationFromOffice,
  type OfficeImport,
  type OfficeImportOptions,
} from './intake/office/specification-from-office.js'
export { readAnswerFile, type AnswerFileProblem } from './review/read-answer-file.js'
export { isSaidBy, reviewerNames, serviceOf, type Reviewer } from './schema/reviewer.js'
export { formatFinding, formatFix, formatMessage } from './locale/format-finding.js'
export { rulePackList, ruleRows, themeTitles, type RuleRow } from './rule-list.js'
export { readSettings, settingsFileName, type CatalogueFolder, type ReadSettings } from './read-settings.js'
export type { Localised, Rule, Theme } from './rules/rule.js'
export { defaultSettings, type RuleSettings } from './rules/settings.js'
export { ruleCalled, ruleTable } from './rules/table.js'
export { nearest } from './schema/nearest.js'
export type { Identified } from './schema/references.js'
export { isPartName, type ReadResult, type ReadSource } from './source/compose.js'
export { largestFileBytes } from './source/limits.js'
export type { KeptEnding } from './source/name-beside.js'
export { fieldTitle } from './view/changes/change-names.js'
export { allEarlierTexts, type EarlierText } from './view/comparison/earlier-text.js'
export { unusedReasons } from './view/changes/reasons.js'
export { formatDate } from './locale/format-value.js'
export { bytesHash } from './output/bytes-hash.js'
export { decodeText } from './output/decode-text.js'
export { buildFromEdition, documentsOf, type DocumentRequest } from './output/edition-documents.js'
export { editionToSend, type EditionToSend, type NotToSend } from './output/edition-to-send.js'
export { exportAnswers, type ExportedAnswers } from './output/export-answers.js'
export { answerColumns, answersCsv, shownCells, stampName } from './output/export-csv.js'
export { answersValue, type AnswersValue } from './output/export-json.js'
export { csvText } from './output/csv-text.js'
export { columnRole, type ColumnRole } from './view/export/column-roles.js'
export { priceName } from './view/export/price-lines.js'
export type {
  AnswerTables,
  CellField,
  EmptyTable,
  PriceLine,
  RequirementLine,
  SupplierLine,
} from './view/export/answer-tables.js'
export { recordIn, recordName, recordText, type FolderRecord } from './output/folder-record.js'
export { otherDocuments, withDocuments } from './output/issued-documents.js'
export {
  editionContent,
  pictureNames,
  type EditionContent,
  type HouseContent,
} from './output/made-edition.js'
export {
  asOnDisk,
  belongsTo,
  isWholeName,
  keptBeside,
  leftBehind,
  leftBehindFindings,
  leftBehindText,
  withoutSpecification,
  type LeftBehind,
} from './edition/left-behind.js'
export { figureFindings, readFigures, type BytesResult, type Figures } from './output/read-figures.js'
export { renderHtmlParts, type HtmlPart } from './html/render-parts.js'
export { htmlLanguage } from './html/write-blocks.js'
export { sinceEdition } from './output/since-edition.js'
export { addSpoken, type Spoken } from './review/add-spoken.js'
export { answerThread, type ThreadAnswer } from './review/answer-thread.js'
export { approve, type NewApproval } from './review/approve.js'
export { reviewCounts } from './review/counts.js'
export { deferThread, type Deferral } from './review/defer-thread.js'
export { isAnswered } from './schema/is-answered.js'
export { placeThread } from './review/place-thread.js'
export { registerText } from './review/register-text.js'
export { reopenThread } from './review/reopen-thread.js'
export { reviewStatus, type ReviewerStatus, type ReviewStatus, type SectionStatus } from './review/status.js'
export { textHash } from './review/text-hash.js'
export { threadCalled } from './review/thread-called.js'
export type { VoidApproval } from './review/void-approvals.js'
export { documentParts, partTitle } from './view/thread-place.js'
