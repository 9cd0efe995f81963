import { defineCheck } from './check.js'

/** Two drawings with one id make some versions of Word repair the file. */
export const drawingIdUnique = defineCheck({
  code: 'drawing-id-unique',
  severity: 'hint',
  begin(report) {
    const ids = new Set<string>()
    return {
      open: {
        'wp:docPr': ({ attributes, part }) => {
          const id = attributes['id'] ?? ''
          if (ids.has(id)) report(part, { id })
          ids.add(id)
        },
      },
    }
  },
})
