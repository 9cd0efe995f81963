import type { PriceItem, Specification } from '../../generated/specification.js'
import { references } from '../as-rich-text.js'
import type { Words } from '../words.js'
import { numberField, type Field, type Labels } from './fields.js'

/** A row of the price form. */
export interface PriceRow {
  readonly id: string
  readonly title: string
  /** Rich text. */
  readonly note: string
  readonly quantity: string
  readonly fields: readonly Field[]
}

/** The price form: a price for each item, or one for each buyer or lot. */
export function priceRows(
  { priceItems = [], procurement, buyers = [] }: Specification,
  words: Words,
  labels: Labels,
): readonly PriceRow[] {
  const { labels: shared } = words

  const field = (id: string, item: PriceItem, before: string): Field =>
    numberField(id, [`${item.id}: ${labels.price}`, before].filter(Boolean).join(', '), {
      placeholder: labels.writeNumber,
      before,
      unit: words.say(labels.kronerPer, { unit: item.unit ?? labels.unit }),
    })

  /** Whom a price is given for, where it is given for several. */
  const parties = ({ per, option }: PriceItem): readonly (readonly [id: string, name: string])[] => {
    if (per === 'lot') return (procurement?.lots ?? []).map(({ id }) => [id, `${shared.lot} ${id}`])
    if (per !== 'buyer') return []
    // An option may be for some of the buyers only.
    const only = procurement?.options?.find(({ id }) => id === option)?.buyers ?? []
    return buyers.flatMap(({ id, name }) =>
      only.length === 0 || only.includes(id) ? [[id, name ?? id] as const] : [],
    )
  }

  return priceItems.map((item) => {
    const each = parties(item)
    const notes = [
      words.value('price-item.basis', item.basis),
      item.option === undefined ? '' : words.say(shared.partOfOption, { ids: references([item.option]) }),
      item.evaluated === undefined ? '' : item.evaluated ? labels.counts : labels.countsNot,
    ]
    return {
      id: item.id,
      title: item.title ?? shared.notSet,
      note: notes
        .filter((note) => note !== '')
        .map((note) => (note.endsWith('.') ? note : `${note}.`))
        .join(' '),
      quantity: [words.number(item.volume), item.volume === undefined ? '' : (item.unit ?? '')]
        .filter((part) => part !== '')
        .join('\u00a0'),
      fields:
        each.length === 0
          ? [field(`${item.id}:price`, item, '')]
          : each.map(([id, name]) => field(`${item.id}:price:${id}`, item, name)),
    }
  })
}
