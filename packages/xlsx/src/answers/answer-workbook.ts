import { answerColumns, shownCells, stampName, type AnswerTables, type EmptyTable } from '@kravspek/core'
import type { WrittenCell, WrittenSheet, WrittenWorkbook } from '../write/workbook.js'
import { fieldCell, headerRow, tableName, textCell } from './cells.js'
import { priceSheet } from './price-sheet.js'

/** The form that suppliers answer in as a workbook: how to fill it in, then a sheet for each table. */
export const answerWorkbook = (tables: AnswerTables): WrittenWorkbook => {
  const { meta, labels } = tables
  return {
    meta,
    sheets: [
      guideSheet(tables),
      ...(tables.requirements.length === 0 ? [] : [requirementSheet(tables)]),
      ...(tables.prices.length === 0 ? [] : [priceSheet(tables)]),
      emptySheet(labels.deviationSheet, tables.deviations, tables),
      emptySheet(labels.secretSheet, tables.secrets, tables),
    ],
    choiceSheet: labels.choiceSheet,
    wrongTitle: labels.wrongAnswer,
  }
}

const guideSheet = (tables: AnswerTables): WrittenSheet => {
  const { title, meta, labels, guide, supplier } = tables
  const nothing: WrittenCell = { type: 'empty', look: 'strong' }
  const above = [
    [textCell(title, 'title')],
    [textCell([meta.subject, meta.draftMark].filter((part) => part !== undefined).join(' – '), 'subtitle')],
    [],
    ...guide.map((point, index) => [
      index === 0 ? textCell(labels.guide, 'strong') : nothing,
      textCell(point, 'plain'),
    ]),
    [],
  ]
  const header = [labels.field, labels.answer, labels.note]
  return {
    name: labels.guideSheet,
    widths: [30, 90, 30],
    rows: [
      ...above,
      headerRow(header),
      ...supplier.map(({ name, note, field }) => [textCell(name), fieldCell(field), textCell(note)]),
      [],
      [
        textCell(stampName, 'plain'),
        textCell(JSON.stringify(meta.stamp), 'plain'),
        textCell(labels.stampRow, 'plain'),
      ],
    ],
    hiddenRows: 1,
    frozen: { rows: 0, columns: 0 },
    tables: [
      {
        name: tableName(tables, labels.guideSheet),
        ...{ headerRow: above.length, header, rowCount: supplier.length, hasFilter: false },
      },
    ],
  }
}

const requirementSheet = (tables: AnswerTables): WrittenSheet => {
  const { labels, requirements } = tables
  const header = answerColumns(tables)
  const hasLots = requirements.some(({ lots }) => lots.length > 0)
  // A column that would be empty in every row is left out.
  const isShown = (column: string): boolean => hasLots || column !== labels.appliesTo
  const cut = <T>(cells: readonly T[]): readonly T[] =>
    cells.filter((_, index) => isShown(header[index] ?? ''))
  return {
    name: labels.requirementSheet,
    widths: cut([13, 22, 9, 50, 17, 30, 30, 34]),
    rows: [
      headerRow(cut(header)),
      ...requirements.map((line) =>
        cut([
          ...shownCells(line).map((text) => textCell(text)),
          fieldCell(line.answer),
          fieldCell(line.comment),
        ]),
      ),
    ],
    frozen: { rows: 1, columns: 1 },
    tables: [
      {
        name: tableName(tables, labels.requirementSheet),
        ...{ headerRow: 0, header: cut(header), rowCount: requirements.length, hasFilter: true },
      },
    ],
  }
}

const emptySheet = (name: string, { header, rows }: EmptyTable, tables: AnswerTables): WrittenSheet => {
  const columns = [tables.labels.rowNumber, ...header]
  return {
    name,
    widths: [8, 34, 60, 60],
    rows: [
      headerRow(columns),
      ...rows.map((fields, index) => [
        { type: 'number', value: index + 1, look: 'number' } as const,
        ...fields.map(fieldCell),
      ]),
    ],
    frozen: { rows: 1, columns: 0 },
    tables: [
      {
        name: tableName(tables, name),
        ...{ headerRow: 0, header: columns, rowCount: rows.length, hasFilter: false },
      },
    ],
  }
}
