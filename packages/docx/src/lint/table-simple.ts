import { defineCheck } from './check.js'
import { readTables } from './tables.js'

/** Merged cells: a screen reader says the wrong heading for what stands below and beside them. */
export const tableSimple = defineCheck({
  code: 'table-simple',
  severity: 'hint',
  begin: (report, facts) =>
    readTables(facts, ({ part, near, name, hasMergedCells }) => {
      if (part === facts.main && hasMergedCells) report(part, { table: name }, near)
    }),
})
