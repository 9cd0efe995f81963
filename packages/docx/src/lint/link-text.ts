import { defineCheck } from './check.js'
import { readLinks } from './links.js'

/** A link must say where it leads: screen readers list links without what stands around them (WCAG 2.1, 2.4.4). */
export const linkText = defineCheck({
  code: 'link-text',
  severity: 'warning',
  begin: (report, facts) =>
    readLinks(facts, ({ text, part, near, isExternal, hasPicture }) => {
      const isEmpty = text === '' && !hasPicture && isExternal
      if (isEmpty || vague.has(text.toLowerCase().replace(trailing, ''))) report(part, { text }, near)
    }),
})

/** Signs after the words; tried only from the first of them, because a text may be nothing but dots. */
const trailing = /(?<![\s.:…»>])[\s.:…»>]+$/

const vague: ReadonlySet<string> = new Set([
  ...[
    'her',
    'klikk her',
    'trykk her',
    'se her',
    'les her',
    'les mer',
    'les mer her',
    'mer',
    'lenke',
    'denne lenken',
  ],
  ...['sjå her', 'les meir', 'les meir her', 'meir', 'lenkje', 'denne lenkja', 'denne lenka'],
  ...['here', 'click here', 'see here', 'read more', 'learn more', 'more', 'link', 'this link'],
])
