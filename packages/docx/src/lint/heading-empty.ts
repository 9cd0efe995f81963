import { defineCheck } from './check.js'
import { readHeadings } from './headings.js'

/** A heading without text is an empty entry in the outline. */
export const headingEmpty = defineCheck({
  code: 'heading-empty',
  severity: 'warning',
  begin: (report, facts) =>
    readHeadings(facts, ({ text, part, near }) => {
      if (text === '') report(part, {}, near)
    }),
})
