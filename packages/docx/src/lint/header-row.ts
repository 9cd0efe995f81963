import { defineCheck } from './check.js'
import { readTables } from './tables.js'

/** A table that looks as if it had a header row must say so, for the next page and for screen readers. */
export const headerRow = defineCheck({
  code: 'header-row',
  severity: 'warning',
  begin: (report, facts) =>
    readTables(facts, ({ part, near, name, looksHeaded, headerRows, rows, columns }) => {
      // A single row is no heading of anything.
      if (looksHeaded && headerRows === 0 && rows > 1 && columns > 1) report(part, { table: name }, near)
    }),
})
