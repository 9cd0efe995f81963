import { defineCheck } from './check.js'
import { stylesPartOf } from './main-part.js'

/** Without a language in the defaults, a screen reader reads in whatever language its user has. */
export const languagePresent = defineCheck({
  code: 'language-present',
  severity: 'warning',
  begin: (report, { styles: { language = '' }, main }) => ({
    end: () => {
      // Word's «no proofing» is x-none: no language.
      if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(language)) report(stylesPartOf(main), { language })
    },
  }),
})
