import { xmlDeclaration } from '@kravspek/docx/package'
import { spreadsheetNamespace } from './namespaces.js'
import type { CellLook, FieldLook } from './workbook.js'

interface Style {
  readonly font?: keyof typeof fonts
  readonly fill?: keyof typeof fills
  readonly isFramed?: true
  readonly isOpen?: true
  readonly isWrapped?: false
  /** Number of a format (ECMA-376-1, 18.8.30). */
  readonly format?: number
}

/** Built in: `#,##0.00`, and the date as the reader's machine writes it. */
const money = 4
const day = 14

const looks: Readonly<Record<CellLook | FieldLook, Style>> = {
  text: { isFramed: true },
  plain: {},
  title: { font: 'title', isWrapped: false },
  subtitle: { font: 'strong', isWrapped: false },
  strong: { font: 'strong' },
  header: { font: 'header', fill: 'header', isFramed: true },
  closed: { fill: 'closed', isFramed: true },
  number: { isFramed: true },
  money: { isFramed: true, format: money },
  total: { font: 'strong', isFramed: true, format: money },
  field: { fill: 'field', isFramed: true, isOpen: true },
  'number-field': { fill: 'field', isFramed: true, isOpen: true },
  'money-field': { fill: 'field', isFramed: true, isOpen: true, format: money },
  'date-field': { fill: 'field', isFramed: true, isOpen: true, format: day },
}

const fonts = {
  plain: '<sz val="11"/><color rgb="FF1A1A1A"/><name val="Calibri"/><family val="2"/>',
  strong: '<b/><sz val="11"/><color rgb="FF1A1A1A"/><name val="Calibri"/><family val="2"/>',
  header: '<b/><sz val="11"/><color rgb="FFFFFFFF"/><name val="Calibri"/><family val="2"/>',
  title: '<b/><sz val="16"/><color rgb="FF1F3A5F"/><name val="Calibri"/><family val="2"/>',
} as const

const solid = (colour: string): string =>
  `<patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill>`

// The first two are taken by what no cell of ours has (18.8.21).
const fills = {
  none: '<patternFill patternType="none"/>',
  grey: '<patternFill patternType="gray125"/>',
  header: solid('1F3A5F'),
  field: solid('FFF6DB'),
  closed: solid('F0F0F0'),
} as const

const side = (name: string): string => `<${name} style="thin"><color rgb="FF8A8A8A"/></${name}>`

const numberIn = (table: object, name: string): number => Object.keys(table).indexOf(name)

const cellFormat = ({
  font = 'plain',
  fill = 'none',
  isFramed,
  isOpen,
  isWrapped,
  format = 0,
}: Style): string =>
  `<xf numFmtId="${format}" fontId="${numberIn(fonts, font)}" fillId="${numberIn(fills, fill)}" ` +
  `borderId="${isFramed === true ? 1 : 0}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" ` +
  'applyBorder="1" applyAlignment="1" applyProtection="1">' +
  `<alignment vertical="top"${isWrapped === false ? '' : ' wrapText="1"'}/>` +
  `<protection locked="${isOpen === true ? 0 : 1}"/></xf>`

/** Number of the style of cells with this look. The first is that of cells which nobody mentions. */
export const styleOf = (look: CellLook | FieldLook): number => 1 + numberIn(looks, look)

const list = (name: string, items: readonly string[]): string =>
  `<${name} count="${items.length}">${items.join('')}</${name}>`

/** `xl/styles.xml`. */
export const stylesPart =
  `${xmlDeclaration}<styleSheet xmlns="${spreadsheetNamespace}">` +
  list(
    'fonts',
    Object.values(fonts).map((font) => `<font>${font}</font>`),
  ) +
  list(
    'fills',
    Object.values(fills).map((fill) => `<fill>${fill}</fill>`),
  ) +
  list('borders', [
    '<border><left/><right/><top/><bottom/><diagonal/></border>',
    `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`,
  ]) +
  list('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']) +
  list('cellXfs', [
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
    ...Object.values(looks).map(cellFormat),
  ]) +
  list('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']) +
  '</styleSheet>'
