import { cut, defineCheck } from './check.js'
import { readLinks } from './links.js'

/** A link whose text is its address: read aloud it is letters, dots and slashes. */
export const linkAddress = defineCheck({
  code: 'link-address',
  severity: 'hint',
  begin: (report, facts) =>
    readLinks(facts, ({ text, part, near }) => {
      // A short address of a site is a name that people know.
      if (/^(?:https?:\/\/|www\.)\S+$/i.test(text) && /^(?:https?:\/\/)?[^/]+\/\S/i.test(text))
        report(part, { text: cut(text) }, near)
    }),
})
