import { answersById } from '../../answers/answers-register.js'
import { readNumber } from '../../answers/read-number.js'
import { answerLabels } from '../../locale/documents/answer.js'
import type { Field } from '../answer/fields.js'
import { priceRows } from '../answer/prices.js'
import { partTitle, supplierGroups, type Comparing } from './comparing.js'
import { shortened } from './note-text.js'

/** The price form with what each supplier has written, as it is written: nothing is added up. */
export function priceTables(comparing: Comparing) {
  const { specification, comparison, words, labels } = comparing
  const shared = answerLabels[words.language]
  const rows = priceRows(specification, words, shared)
  const prices = comparison.suppliers.map(({ submission }) => answersById(submission))
  const groups = supplierGroups(
    comparison.suppliers.map(({ name }) => name),
    '9 21 14',
  )
  const lotIds = new Set((specification.procurement?.lots ?? []).map(({ id }) => id))
  const isOffered = (fieldId: string, place: number): boolean => {
    const offered = comparison.suppliers[place]?.lots ?? []
    const lot = /:price:(.+)$/.exec(fieldId)?.[1]
    return lot === undefined || !lotIds.has(lot) || offered.length === 0 || offered.includes(lot)
  }
  const priceText = (written: string, { unit }: Field, isAsked: boolean) => {
    const text = written.trim()
    if (text === '') return { text: isAsked ? labels.notAnswered : labels.lotNotOffered, note: '' }
    return readNumber(text, words.language) === undefined
      ? { text, note: words.say(labels.notNumber, { text: shortened(text) }) }
      : { text: `${text} ${unit}`, note: '' }
  }
  if (rows.length === 0) return []
  return groups.map(({ places, names, widths }, index) => ({
    isContinued: index > 0,
    label: partTitle(labels.prices, index, groups.length, comparing),
    widths,
    header: [words.labels.id, shared.priceItem, shared.quantity, ...names],
    rows: rows.map(({ id, title, note, quantity, fields }) => ({
      anchor: index === 0 ? id : '',
      id,
      title,
      note,
      quantity,
      cells: places.map((place) => ({
        prices: fields.map((field) => ({
          before: field.before,
          ...priceText(prices[place]?.get(field.id) ?? '', field, isOffered(field.id, place)),
        })),
      })),
    })),
  }))
}
