import { defineCheck } from './check.js'

/** Word gives one of two content controls with one id a new one, and answers can no longer be told apart. */
export const controlIdUnique = defineCheck({
  code: 'control-id-unique',
  severity: 'warning',
  begin(report) {
    const ids = new Set<string>()
    return {
      open: {
        'w:id': ({ attributes, parent, part }) => {
          if (parent !== 'w:sdtPr') return
          const id = attributes['w:val'] ?? ''
          if (ids.has(id)) report(part, { id })
          ids.add(id)
        },
      },
    }
  },
})
