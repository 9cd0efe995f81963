import type { CellField } from '../view/export/answer-tables.js'
import type { ExportedAnswers } from './export-answers.js'

/** A field to fill in, as programs get it. */
interface FieldValue {
  /** As in the form in Word, and in the register of answers: `OPP-01`, `OPP-01:text`, `P-01:price`. */
  readonly id: string
  readonly label: string
  readonly form: CellField['form']
  /** Only for `choice`: what to choose among. */
  readonly options?: readonly string[]
  /** Only for `number`. */
  readonly min?: number
  readonly max?: number
  readonly unit?: string
}

/**
 * What suppliers answer, for programs: `kravspek export --to json` writes it. A field is added in time, but none is renamed or
 * removed.
 */
export interface AnswersValue {
  /** What the answers are to be to: it comes back with them. */
  readonly answers: {
    readonly specification: string
    readonly version: string
    readonly document: string
    readonly hash: string
  }
  readonly language: string
  readonly title: string
  /** Who answers, for which lots, and who signs. */
  readonly supplier: readonly FieldValue[]
  /** In the order of the specification: requirements, parts of them, scenarios. */
  readonly requirements: readonly {
    readonly id: string
    /** `requirement`, `part` of the one before it, or `scenario`. */
    readonly type: 'requirement' | 'part' | 'scenario'
    readonly section: string
    readonly sectionTitle: string
    /** Ids; empty: all. */
    readonly lots: readonly string[]
    /** As in the format, and in words. */
    readonly kind: string
    readonly kindText: string
    readonly text: string
    readonly question: string
    /** Empty: it is not answered. */
    readonly fields: readonly FieldValue[]
  }[]
  readonly prices: readonly {
    readonly id: string
    readonly title: string
    readonly note: string
    /** The buyer or lot that the price is for; empty: all. */
    readonly appliesTo: string
    /** In units; left out where it is not stated. */
    readonly volume?: number
    readonly unit: string
    readonly fields: readonly FieldValue[]
  }[]
}

/** The form that suppliers answer in, for programs. */
export function answersValue({ tables }: ExportedAnswers): AnswersValue {
  const { meta, title, supplier, requirements, prices } = tables
  const { specification, version, document, hash } = meta.stamp
  const moreById = new Map<string, CellField[]>()
  for (const { id, rowKind, answer } of requirements)
    if (rowKind === 'more' && answer !== undefined) moreById.set(id, [...(moreById.get(id) ?? []), answer])
  return {
    answers: { specification, version, document, hash },
    ...{ language: meta.language, title },
    supplier: supplier.map(({ field }) => fieldValue(field)),
    requirements: requirements.flatMap((line) => {
      if (line.rowKind === 'more') return []
      const { id, rowKind, section, sectionTitle, lots, kind, kindText, text, question, answer, comment } =
        line
      const fields = [answer, comment, ...(moreById.get(id) ?? [])].filter((field) => field !== undefined)
      const type = rowKind === 'part' ? 'part' : kind === 'scenario' ? 'scenario' : 'requirement'
      const where = { section, sectionTitle, lots }
      return [{ id, type, ...where, kind, kindText, text, question, fields: fields.map(fieldValue) }]
    }),
    prices: prices.map(({ id, title: priced, note, appliesTo, volume, unit, price }) => ({
      ...{ id, title: priced, note, appliesTo },
      ...(volume === undefined ? {} : { volume }),
      ...{ unit, fields: [fieldValue(price)] },
    })),
  }
}

function fieldValue({ id, label, form, options, min, max, unit }: CellField): FieldValue {
  return {
    ...{ id, label, form },
    ...(form === 'choice' ? { options } : {}),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(unit === '' ? {} : { unit }),
  }
}
