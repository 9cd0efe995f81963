import type { Specification } from '../../generated/specification.js'
import { priceRows } from '../answer/prices.js'
import type { Words } from '../words.js'
import type { PriceLine, TableLabels } from './answer-tables.js'
import { plainLines } from './plain-blocks.js'

/** The price form: a row for each price that is asked for. */
export function priceLines(
  specification: Specification,
  words: Words,
  labels: TableLabels,
): readonly PriceLine[] {
  const items = new Map((specification.priceItems ?? []).map((item) => [item.id, item]))
  return priceRows(specification, words, labels).flatMap(({ id, title, note, quantity, fields }) =>
    fields.map((field): PriceLine => {
      const item = items.get(id)
      const isShared = fields.length > 1
      return {
        name: priceName(field.id),
        id,
        title,
        // The quantity is that of all parties together.
        note: [plainLines(note), isShared && quantity !== '' ? `${labels.quantity}: ${quantity}` : '']
          .filter((line) => line !== '')
          .join('\n'),
        appliesTo: field.before,
        volume: isShared ? undefined : item?.volume,
        unit: item?.unit ?? labels.unit,
        price: {
          ...{ id: field.id, label: field.label, form: 'number', options: [], unit: field.unit },
          ...{ min: 0, max: undefined, otherwise: labels.notPrice },
        },
      }
    }),
  )
}

/** What the row of a price is called: `P-01` for `P-01:price`, `P-01 nord` for `P-01:price:nord`. */
export function priceName(fieldId: string): string {
  return fieldId.replace(/:price(?::(.*))?$/, (_, party?: string) => (party === undefined ? '' : ` ${party}`))
}
