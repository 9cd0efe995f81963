import { defineCheck, type Near } from './check.js'

/** Changes that are tracked and not accepted: right in what shows changes, a slip in what is sent. */
export const changesLeft = defineCheck({
  code: 'changes-left',
  severity: 'hint',
  begin(report, { near }) {
    let count = 0
    let first: { part: string; near: Near } | undefined
    const see = ({ part, parent }: { part: string; parent: string }): void => {
      // A tracked mark of a paragraph or row stands beside its tracked text.
      if (parent === 'w:rPr' || parent === 'w:trPr') return
      count += 1
      first ??= { part, near: near() }
    }
    return {
      open: { 'w:ins': see, 'w:del': see, 'w:moveFrom': see, 'w:moveTo': see },
      end: () => {
        if (first !== undefined) report(first.part, { count: String(count) }, first.near)
      },
    }
  },
})
