import type { Specification } from '../../generated/specification.js'
import type { Words } from '../words.js'
import { choiceField, textField, type Field, type Labels } from './fields.js'

/** A label with its field. */
export interface LabelledField {
  readonly label: string
  readonly field: Field
}

/** Who answers, and who signs. */
export function supplierFields(words: Words, labels: Labels) {
  const line = (id: string, label: string, form: 'text' | 'date' = 'text'): LabelledField => ({
    label,
    field: textField(
      `supplier:${id}`,
      `${words.labels.supplier}: ${label}`,
      { placeholder: form === 'date' ? labels.chooseDate : labels.write },
      form,
    ),
  })
  return {
    supplier: [
      line('name', labels.name),
      line('organisation-number', labels.organisationNumber),
      line('contact', labels.contactPerson),
      line('email', labels.email),
      line('phone', labels.phone),
    ],
    signature: [
      line('signed-by', labels.signedBy),
      line('position', labels.position),
      line('signed-on', labels.signedOn, 'date'),
    ],
  }
}

/** Which lots the tender is for. */
export function lotFields(
  { procurement }: Specification,
  words: Words,
  labels: Labels,
): readonly LabelledField[] {
  const { yes, no, lot } = words.labels
  return (procurement?.lots ?? []).map(({ id, title }) => ({
    label: [`${lot} ${id}`, title].filter(Boolean).join(': '),
    field: choiceField(`lot:${id}`, `${lot} ${id}: ${labels.offersLot}`, [yes, no], {
      placeholder: labels.choose,
    }),
  }))
}

/** An empty table to fill in. */
export interface EmptyTable {
  readonly caption: string
  readonly widths: string
  readonly header: readonly string[]
  readonly rows: readonly (readonly Field[])[]
}

/** Where the tender deviates, and what must be kept secret in it. @param count of rows */
export function emptyTables(words: Words, labels: Labels, count = rowsOfPage) {
  const table = (
    kind: string,
    caption: string,
    columns: readonly { readonly id: string; readonly heading: string; readonly width: number }[],
  ): EmptyTable => ({
    caption,
    widths: columns.map(({ width }) => width).join(' '),
    header: columns.map(({ heading }) => heading),
    rows: Array.from({ length: count }, (_, row) =>
      columns.map(({ id, heading }, column) => {
        const number = String(row + 1)
        return textField(
          `${kind}:${number}:${id}`,
          `${caption}, ${words.say(labels.row, { number })}: ${heading}`,
          { placeholder: labels.write },
          column === 0 ? 'text' : 'long-text',
        )
      }),
    ),
  })
  return {
    deviations: table('deviation', labels.deviations, [
      { id: 'where', heading: labels.deviationWhere, width: 22 },
      { id: 'what', heading: labels.deviationWhat, width: 48 },
      { id: 'price', heading: labels.deviationPrice, width: 30 },
    ]),
    secrets: table('secret', labels.secrets, [
      { id: 'where', heading: labels.secretWhere, width: 22 },
      { id: 'what', heading: labels.secretWhat, width: 36 },
      { id: 'why', heading: labels.secretWhy, width: 42 },
    ]),
  }
}

/** As many as stay on one page. */
const rowsOfPage = 5
