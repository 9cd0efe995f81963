import { defineCheck } from './check.js'
import { readHeadings } from './headings.js'

/** About two pages: what is shorter is found again without headings. */
const mostWordsWithout = 600

/** A long document without a heading: nobody can find their way in it but by reading it all. */
export const headingPresent = defineCheck({
  code: 'heading-present',
  severity: 'warning',
  begin(report, facts) {
    let headings = 0
    let words = 0
    const handlers = readHeadings(facts, () => {
      headings += 1
    })
    return {
      ...handlers,
      text: {
        'w:t': (text, part) => {
          handlers.text?.['w:t']?.(text, part)
          if (part === facts.main) words += text.split(/\s+/).filter((word) => word !== '').length
        },
      },
      end: () => {
        if (headings === 0 && words > mostWordsWithout) report(facts.main, { words: String(words) })
      },
    }
  },
})
