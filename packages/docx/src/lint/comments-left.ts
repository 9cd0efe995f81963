import { defineCheck } from './check.js'

/** Comments in the margin: right in a draft, a slip in what is sent. */
export const commentsLeft = defineCheck({
  code: 'comments-left',
  severity: 'hint',
  begin(report) {
    let count = 0
    return {
      open: { 'w:comment': () => void (count += 1) },
      endPart: (part) => {
        if (count > 0) report(part, { count: String(count) })
        count = 0
      },
    }
  },
})
