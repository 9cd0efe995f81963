import type { DocumentMeta } from '../../document/nodes.js'
import type { AnswerLabels } from '../../locale/documents/answer.js'
import type { ExportLabels } from '../../locale/documents/export.js'
import type { Labels } from '../../locale/labels.js'

/**
 * The form that suppliers answer in, as tables for a spreadsheet: what they may read, and nothing else. All texts are plain,
 * with line breaks, in the language of the specification.
 */
export interface AnswerTables {
  /** Its stamp is that of the form in Word: answers to either are answers to the same. */
  readonly meta: DocumentMeta
  readonly title: string
  readonly labels: TableLabels
  /** How to fill it in, each a paragraph. */
  readonly guide: readonly string[]
  /** Who answers, for which lots, and who signs. */
  readonly supplier: readonly SupplierLine[]
  readonly requirements: readonly RequirementLine[]
  readonly prices: readonly PriceLine[]
  readonly deviations: EmptyTable
  readonly secrets: EmptyTable
}

/** The words that tables and forms have in common keep those of the tables where they differ. */
export type TableLabels = Labels & AnswerLabels & ExportLabels

/** A cell to fill in. */
export interface CellField {
  /** As the control in the form: `OPP-01`, `OPP-01:text`, `P-01:price`. */
  readonly id: string
  /** What it is called where it stands alone: «OPP-01: Svar». */
  readonly label: string
  readonly form: 'text' | 'long-text' | 'number' | 'choice' | 'date'
  /** For `choice`. */
  readonly options: readonly string[]
  /** For `number`: the least and the most; `undefined`: there is none. */
  readonly min: number | undefined
  readonly max: number | undefined
  readonly unit: string
  /** What is said where something else is written; empty: anything may be. */
  readonly otherwise: string
}

export interface SupplierLine {
  readonly name: string
  readonly note: string
  readonly field: CellField
}

/** A row of the table of requirements: a requirement, a part of one, a scenario, or something more that one asks for. */
export interface RequirementLine {
  /** Unique in the table: the id, and for what else it asks for the label of the field. */
  readonly name: string
  /** Of the requirement, part or scenario. */
  readonly id: string
  /** `more`: a number, an attachment or a mark that the row above it asks for besides its answer. */
  readonly rowKind: 'whole' | 'part' | 'more'
  /** Id and title of the section; of a scenario, both are empty or general. */
  readonly section: string
  readonly sectionTitle: string
  /** Ids of the lots that it is for; empty: all. */
  readonly lots: readonly string[]
  readonly text: string
  /** Code, as in the format, and in words with criterion and points. */
  readonly kind: string
  readonly kindText: string
  readonly question: string
  /** `undefined`: there is nothing to fill in. */
  readonly answer: CellField | undefined
  readonly comment: CellField | undefined
}

/** A row of the price form. */
export interface PriceLine {
  /** Unique in the table: `P-01`, for one of several parties `P-01 nord`. */
  readonly name: string
  readonly id: string
  readonly title: string
  readonly note: string
  /** The buyer or lot that the price is for; empty: all. */
  readonly appliesTo: string
  readonly volume: number | undefined
  readonly unit: string
  readonly price: CellField
}

/** A table with empty rows. */
export interface EmptyTable {
  readonly caption: string
  readonly header: readonly string[]
  readonly rows: readonly (readonly CellField[])[]
}
