import type { Check } from './check.js'

/** Without a language in the defaults, a screen reader reads in whatever language its user has. */
export const languagePresent: Check = {
  code: 'language-present',
  begin(report) {
    let isDefaults = false
    let hasLanguage = false
    return {
      open: {
        'w:docDefaults': () => {
          isDefaults = true
        },
        'w:lang': ({ attributes }) => {
          hasLanguage ||= isDefaults && (attributes['w:val'] ?? '') !== ''
        },
      },
      close: {
        'w:docDefaults': () => {
          isDefaults = false
        },
      },
      end: () => {
        if (!hasLanguage) report('word/styles.xml')
      },
    }
  },
}
