import type { AnswerTables, PriceLine } from '@kravspek/core'
import type { WrittenCell, WrittenSheet } from '../write/workbook.js'
import { allowedIn, headerRow, tableName, textCell } from './cells.js'

/** The price form: what a price and a quantity come to is computed by the spreadsheet. */
export const priceSheet = (tables: AnswerTables): WrittenSheet => {
  const { labels, prices } = tables
  // Where no price has a quantity of its own, there is nothing to add up.
  const hasSums = prices.some(({ volume }) => volume !== undefined)
  const header = [
    ...[labels.id, labels.priceItem, labels.appliesTo, labels.volume, labels.unitColumn, labels.price],
    ...(hasSums ? [labels.sum] : []),
  ]
  const total: readonly WrittenCell[] = [
    textCell(labels.total, 'total'),
    textCell(labels.totalNote),
    ...[closed, closed, closed, closed],
    { type: 'formula', formula: `SUM(G2:G${prices.length + 1})`, value: 0, look: 'total' },
  ]
  return {
    name: labels.priceSheet,
    widths: [16, 60, 26, 12, 18, 20, 20].slice(0, header.length),
    rows: [
      headerRow(header),
      ...prices.map((line, index) => [...priceCells(line), ...(hasSums ? [sumCell(line, index + 2)] : [])]),
      ...(hasSums ? [total] : []),
    ],
    frozen: { rows: 1, columns: 1 },
    tables: [
      {
        name: tableName(tables, labels.priceSheet),
        ...{ headerRow: 0, header, rowCount: prices.length, hasFilter: true },
      },
    ],
  }
}

const closed: WrittenCell = { type: 'empty', look: 'closed' }

const priceCells = ({
  name,
  title,
  note,
  appliesTo,
  volume,
  unit,
  price,
}: PriceLine): readonly WrittenCell[] => [
  textCell(name),
  textCell([title, note].filter((part) => part !== '').join('\n')),
  textCell(appliesTo),
  volume === undefined ? closed : { type: 'number', value: volume, look: 'number' },
  textCell(unit),
  { type: 'field', look: 'money-field', allowed: allowedIn(price) },
]

/** @param row as formulas count, from 1 */
const sumCell = ({ volume }: PriceLine, row: number): WrittenCell =>
  volume === undefined
    ? closed
    : { type: 'formula', formula: `IF(ISNUMBER(F${row}),D${row}*F${row},"")`, value: '', look: 'money' }
