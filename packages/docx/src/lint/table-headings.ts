import { defineCheck } from './check.js'
import { readTables } from './tables.js'

/** A table whose cells have no heading, by row or by column: one for layout, or one that can't be understood aloud. */
export const tableHeadings = defineCheck({
  code: 'table-headings',
  severity: 'warning',
  begin: (report, facts) =>
    readTables(facts, ({ part, near, name, looksHeaded, hasHeaderColumn, headerRows, rows, columns }) => {
      const hasHeadings = looksHeaded || hasHeaderColumn || headerRows > 0
      if (!hasHeadings && rows > 1 && columns > 1) report(part, { table: name }, near)
    }),
})
