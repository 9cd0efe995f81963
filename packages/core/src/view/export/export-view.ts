import type { Specification } from '../../generated/specification.js'
import { answerLabels } from '../../locale/documents/answer.js'
import { exportLabels } from '../../locale/documents/export.js'
import type { Field } from '../answer/fields.js'
import { emptyTables, lotFields, supplierFields, type EmptyTable as EmptyForm } from '../answer/lists.js'
import type { DocumentView } from '../document-view.js'
import type { Words } from '../words.js'
import type { AnswerTables, EmptyTable, SupplierLine, TableLabels } from './answer-tables.js'
import { cellField } from './cell-fields.js'
import { priceLines } from './price-lines.js'
import { requirementLines } from './requirement-lines.js'

/**
 * The form that suppliers answer in (view/answer) as tables: the same ids, the same fields.
 *
 * @param specification what suppliers may read
 */
export function exportView(
  specification: Specification,
  words: Words,
  fileName: string,
): Omit<AnswerTables, 'meta'> & Pick<DocumentView, 'subject' | 'language'> {
  const labels: TableLabels = {
    ...words.labels,
    ...answerLabels[words.language],
    ...exportLabels[words.language],
  }
  const { procurement, annexes } = specification
  const criteria = new Map(
    (procurement?.criteria ?? []).flatMap(({ id, title }) =>
      title === undefined ? [] : [[id, title] as const],
    ),
  )
  const requirements = requirementLines({ specification, words, labels, criteria })
  const prices = priceLines(specification, words, labels)
  const { supplier, signature } = supplierFields(words, labels)
  const { deviations, secrets } = emptyTables(words, labels, emptyRows)
  const line = (name: string, note: string, field: Field): SupplierLine => ({
    name,
    note,
    field: cellField(field, words, labels),
  })
  const annex = annexes?.find(({ source }) => source === 'answer')
  const table = ({ caption, header, rows }: EmptyForm): EmptyTable => ({
    ...{ caption, header },
    rows: rows.map((fields) => fields.map((field) => cellField(field, words, labels))),
  })
  return {
    subject: annex === undefined ? labels.subject : words.name(annex.id),
    language: words.language,
    title: specification.title ?? fileName,
    labels,
    guide: guideOf(specification, words, labels, {
      hasPrices: prices.length > 0,
      hasSums: prices.some(({ volume }) => volume !== undefined),
      hasAttachments: requirements.some(({ answer: field }) => field?.id.includes(':attachment-') === true),
    }),
    supplier: [
      ...supplier.map(({ label, field }) => line(label, '', field)),
      ...lotFields(specification, words, labels).map(({ label, field }) =>
        line(label, labels.offersLot, field),
      ),
      ...signature.map(({ label, field }) => line(label, '', field)),
    ],
    requirements,
    prices,
    deviations: table(deviations),
    secrets: table(secrets),
  }
}

/** More than on a page: a sheet has room, and nobody is to be short of rows. */
const emptyRows = 30

function guideOf(
  { version, annexes }: Specification,
  words: Words,
  labels: TableLabels,
  {
    hasPrices,
    hasSums,
    hasAttachments,
  }: Readonly<Record<'hasPrices' | 'hasSums' | 'hasAttachments', boolean>>,
): readonly string[] {
  const annex = annexes?.find(({ source }) => source === 'tender')
  const named = annex === undefined ? labels.specification : words.name(annex.id)
  const { comment } = labels
  const on = (sheet: string) => ({ sheet, comment })
  return [
    labels.guideFields,
    words.say(labels.guideIds, { specification: named }),
    words.say(labels.guideAnswers, on(labels.requirementSheet)),
    hasAttachments ? labels.guideAttachments : '',
    hasPrices
      ? [words.say(labels.guidePrices, on(labels.priceSheet)), hasSums ? labels.guideSums : '']
          .join(' ')
          .trim()
      : '',
    `${words.say(labels.guideDeviations, on(labels.deviationSheet))} ${labels.deviationsText}`,
    `${words.say(labels.guideSecrets, on(labels.secretSheet))} ${labels.secretsText}`,
    labels.guideKeep,
    version === undefined ? '' : words.say(labels.guideVersion, { version }),
  ].filter((point) => point !== '')
}
