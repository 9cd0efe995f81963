import { defineCheck } from './check.js'

/** The characters of a field: a beginning, perhaps a separator, an end, in that order, nested like brackets. */
export const fieldBalanced = defineCheck({
  code: 'field-balanced',
  severity: 'error',
  begin(report) {
    const fields: { isSeparated: boolean }[] = []
    return {
      open: {
        'w:fldChar': ({ attributes, part }) => {
          const kind = attributes['w:fldCharType'] ?? ''
          const field = fields.at(-1)
          if (kind === 'begin') fields.push({ isSeparated: false })
          else if (field === undefined || (kind === 'separate' && field.isSeparated))
            report(part, { unexpected: kind })
          else if (kind === 'separate') field.isSeparated = true
          else fields.pop()
        },
      },
      endPart: (part) => fields.splice(0).forEach(() => report(part, { missing: 'end' })),
    }
  },
})
