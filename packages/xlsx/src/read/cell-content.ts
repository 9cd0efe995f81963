import { unescapedText } from './escaped-text.js'
import type { CellLooks } from './cell-looks.js'
import { serialText, type NumberLook } from './serial-date.js'
import type { Cell } from './sheet.js'
import { struckIn, type CellString } from './string-reader.js'

/** What the cells of a workbook are read with. */
export interface CellSource {
  readonly strings: readonly CellString[]
  readonly looks: CellLooks
  readonly isFrom1904: boolean
}

/** A cell as it stands in the file. */
export interface RawCell {
  /** `s`, `str`, `inlineStr`, `b`, `e`, `d` or `n` (18.18.11, ST_CellType). */
  readonly type: string
  readonly style: number
  /** What stands in `v`. */
  readonly written: string
  /** What stands in `is`. */
  readonly inline: CellString
}

/** What a cell says; `undefined`: nothing. */
export const cellContent = (
  { type, style, written, inline }: RawCell,
  { strings, looks, isFrom1904 }: CellSource,
): Pick<Cell, 'text' | 'value'> | undefined => {
  switch (type) {
    case 's':
      return textContent(sharedString(written, strings)?.text ?? '')
    case 'inlineStr':
      return textContent(inline.text)
    case 'b': {
      const value = written.trim() === '1' || written.trim() === 'true'
      return written === '' ? undefined : { text: value ? 'TRUE' : 'FALSE', value }
    }
    case 'n':
      return numberContent(written, looks.numbers[style] ?? 'plain', isFrom1904)
    default:
      return textContent(unescapedText(written))
  }
}

/** What of a cell is struck through: a piece for each place. @param text what the cell says */
export const struckInCell = (
  { type, style, written, inline }: RawCell,
  text: string,
  { strings, looks }: CellSource,
): readonly string[] => {
  const string = type === 's' ? sharedString(written, strings) : type === 'inlineStr' ? inline : undefined
  return struckIn(string ?? { text, runs: [] }, looks.struck.has(style))
}

const sharedString = (written: string, strings: readonly CellString[]): CellString | undefined =>
  /^\s*\d+\s*$/.test(written) ? strings[Number(written)] : undefined

const textContent = (text: string): Pick<Cell, 'text' | 'value'> | undefined =>
  text === '' ? undefined : { text, value: text }

const numberContent = (
  written: string,
  look: NumberLook,
  isFrom1904: boolean,
): Pick<Cell, 'text' | 'value'> | undefined => {
  if (written.trim() === '') return undefined
  const value = Number(written)
  if (!Number.isFinite(value)) return textContent(written)
  const text = look === 'percent' ? `${plainNumber(value * 100)} %` : serialText(value, look, isFrom1904)
  return { text: text ?? plainNumber(value), value }
}

/** With the 15 digits that spreadsheets show: what comes after them is noise of the arithmetic. */
const plainNumber = (value: number): string => String(Number(value.toPrecision(15)))
