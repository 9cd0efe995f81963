import { cut, defineCheck } from './check.js'
import { readControls } from './controls.js'

/** A field to fill in that has no title: who can't see what stands beside it does not know what to write. */
export const controlTitle = defineCheck({
  code: 'control-title',
  severity: 'warning',
  begin: (report, facts) =>
    readControls(facts, ({ title, tag, part, near }) => {
      if (title === '') report(part, { tag: cut(tag) }, near)
    }),
})
