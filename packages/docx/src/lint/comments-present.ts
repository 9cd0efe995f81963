import type { Check } from './check.js'

/** Word refuses a comments part without a comment in it. */
export const commentsPresent: Check = {
  code: 'comments-present',
  begin(report) {
    let comments = 0
    return {
      open: { 'w:comment': () => void (comments += 1) },
      endPart: (part) => {
        if (part === 'word/comments.xml' && comments === 0) report(part)
      },
    }
  },
}
