import { defineCheck } from './check.js'

/** Of two bookmarks with one name Word keeps the first; of two with one id it may repair the file. */
export const bookmarkUnique = defineCheck({
  code: 'bookmark-unique',
  severity: 'warning',
  begin(report) {
    const names = new Set<string>()
    const ids = new Set<string>()
    return {
      open: {
        'w:bookmarkStart': ({ attributes, part }) => {
          // Word compares names without regard to case.
          const name = attributes['w:name']?.toLowerCase() ?? ''
          const id = attributes['w:id'] ?? ''
          if (names.has(name)) report(part, { name: attributes['w:name'] ?? '' })
          if (ids.has(id)) report(part, { id })
          names.add(name)
          ids.add(id)
        },
      },
    }
  },
})
