import { cut, defineCheck } from './check.js'
import { readControls } from './controls.js'

/** A field to write in without a prompt can't be seen when it is empty. */
export const controlPlaceholder = defineCheck({
  code: 'control-placeholder',
  severity: 'hint',
  begin: (report, facts) =>
    readControls(facts, ({ hasPlaceholder, isText, title, part, near }) => {
      if (isText && !hasPlaceholder) report(part, { title: cut(title) }, near)
    }),
})
