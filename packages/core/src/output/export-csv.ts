import type { AnswerTables, CellField, RequirementLine } from '../view/export/answer-tables.js'
import { csvText } from './csv-text.js'

/**
 * The form that suppliers answer in as one table of CSV: a row for each thing to fill in, with the columns of the sheet of
 * requirements. The last row says which edition it is.
 */
export function answersCsv(tables: AnswerTables): string {
  const { labels, meta, supplier, requirements, prices, deviations, secrets } = tables
  const single = (
    name: string,
    text: string,
    question: string,
    { label }: { label: string },
  ): readonly string[] => [...[name, '', '', text, label, question, '', '']]
  const emptyRows = ({ caption, rows }: AnswerTables['deviations']): readonly (readonly string[])[] =>
    rows
      .slice(0, rowsOfEmptyTable)
      .flatMap((fields) =>
        fields.map((field) => single(field.label, '', labels.writeText, { label: caption })),
      )
  const rows = [
    answerColumns(tables),
    ...supplier.map(({ name, note, field }) =>
      single(field.label, note === '' ? '' : name, howTo(field, tables), { label: labels.supplier }),
    ),
    ...requirements.map((line) => [...shownCells(line), '', '']),
    ...prices.map(({ name, title, note, appliesTo, price }) => [
      ...[name, labels.prices, appliesTo, [title, note].filter(Boolean).join('\n'), labels.priceItem],
      ...[`${labels.writeNumber}: ${price.unit}`, '', ''],
    ]),
    ...emptyRows(deviations),
    ...emptyRows(secrets),
    [stampName, '', '', JSON.stringify(meta.stamp), '', labels.stampRow, '', ''],
  ]
  return csvText(rows)
}

/** What the row is called that says which edition the form is of. */
export const stampName = 'Kravspek'

/** The columns of the sheet of requirements, in their order: what is answered stands in the last two. */
export function answerColumns({ labels }: Pick<AnswerTables, 'labels'>): readonly string[] {
  return [
    ...[labels.id, labels.section, labels.appliesTo, labels.requirement, labels.kind, labels.question],
    ...[labels.answer, labels.comment],
  ]
}

/** What a row of requirements shows, without what is answered. */
export function shownCells({
  name,
  sectionTitle,
  lots,
  text,
  kindText,
  question,
}: RequirementLine): readonly string[] {
  return [name, sectionTitle, lots.join(', '), text, kindText, question]
}

function howTo({ form, options }: CellField, { labels }: AnswerTables): string {
  switch (form) {
    case 'choice':
      return labels.chooseAmong.replace('{options}', () => options.join(' / '))
    case 'date':
      return labels.writeDate
    default:
      return labels.writeText
  }
}

/** A row for each cell of them: as many as the form in Word has. */
const rowsOfEmptyTable = 5
