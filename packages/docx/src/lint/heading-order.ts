import { defineCheck } from './check.js'
import { readHeadings } from './headings.js'

/** Headings go down one level at a time, or the outline read aloud has holes. */
export const headingOrder = defineCheck({
  code: 'heading-order',
  severity: 'warning',
  begin(report, facts) {
    let previous = 0
    return readHeadings(facts, ({ level, text, part, near }) => {
      if (text === '') return
      if (level > previous + 1) report(part, { from: String(previous), to: String(level), text }, near)
      previous = level
    })
  },
})
