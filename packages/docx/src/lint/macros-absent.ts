import { defineCheck } from './check.js'

/** Macros: many who receive the file are not allowed to open it, and nobody should have to. */
export const macrosAbsent = defineCheck({
  code: 'macros-absent',
  severity: 'warning',
  begin: (report, { parts }) => ({
    end: () => {
      const macros = [...parts].find((part) => /(?:^|\/)vbaProject[^/]*\.bin$/i.test(part))
      if (macros !== undefined) report(macros)
    },
  }),
})
