import { cut, defineCheck } from './check.js'
import { readRuns } from './runs.js'

/** Hidden text: gone on paper, there for everyone who knows where to look, and perhaps read aloud. */
export const textHidden = defineCheck({
  code: 'text-hidden',
  severity: 'warning',
  begin(report, facts) {
    let first: { part: string; text: string; near: ReturnType<typeof facts.near> } | undefined
    let count = 0
    return {
      ...readRuns(facts, ({ text, part, look }) => {
        if (look.isHidden !== true || text.trim() === '') return
        count += 1
        first ??= { part, text: cut(text), near: facts.near() }
      }),
      end: () => {
        if (first !== undefined) report(first.part, { text: first.text, count: String(count) }, first.near)
      },
    }
  },
})
