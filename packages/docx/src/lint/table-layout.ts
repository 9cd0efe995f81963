import { defineCheck } from './check.js'
import { readTables } from './tables.js'

/** A table of one cell is a frame; of one row, or of one column, a way to place things. Read aloud it is a table. */
export const tableLayout = defineCheck({
  code: 'table-layout',
  severity: 'hint',
  begin: (report, facts) =>
    readTables(facts, ({ part, near, name, headerRows, hasHeaderColumn, rows, columns }) => {
      if (part !== facts.main || headerRows > 0) return
      if (columns <= 1 || (rows === 1 && !hasHeaderColumn)) report(part, { table: name }, near)
    }),
})
