import { defineCheck } from './check.js'
import { readTables } from './tables.js'

/** A title or a caption lets who can't see a table at a glance decide whether to read it. */
export const tableName = defineCheck({
  code: 'table-name',
  severity: 'hint',
  begin: (report, facts) =>
    readTables(facts, ({ part, near, name, rows, columns }) => {
      if (part === facts.main && name === '' && rows > 1 && columns > 1) report(part, {}, near)
    }),
})
