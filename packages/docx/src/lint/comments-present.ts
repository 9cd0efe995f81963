import { defineCheck } from './check.js'

/** A comments part without a comment in it: programs have been seen to refuse it, though Word opens what pandoc writes so. */
export const commentsPresent = defineCheck({
  code: 'comments-present',
  severity: 'hint',
  begin(report) {
    let comments = 0
    return {
      open: { 'w:comment': () => void (comments += 1) },
      endPart: (part) => {
        if (part === 'word/comments.xml' && comments === 0) report(part)
      },
    }
  },
})
