/** Writes tables as XLSX workbooks, and reads workbooks from anyone as cells. */
export { readWorkbook, workbookLimits } from './read/read-workbook.js'
export type {
  Cell,
  CellComment,
  CellPlace,
  MergedCells,
  Row,
  Sheet,
  WorkbookReading,
  WorkbookRefusal,
} from './read/sheet.js'
export { writeWorkbook } from './write/write-workbook.js'
export type {
  Allowed,
  CellLook,
  FieldLook,
  WrittenCell,
  WrittenRow,
  WrittenSheet,
  WrittenTable,
  WrittenWorkbook,
} from './write/workbook.js'
export { answerWorkbook } from './answers/answer-workbook.js'
export { readCsv } from './read/read-csv.js'
export { openFilledCsv, openFilledWorkbook, type OpenedWorkbook } from './filled/open-filled.js'
