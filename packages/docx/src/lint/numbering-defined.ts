import { defineCheck } from './check.js'

/** A numbering in use that `word/numbering.xml` does not hold, there or as the pattern it is made from. */
export const numberingDefined = defineCheck({
  code: 'numbering-defined',
  severity: 'warning',
  begin(report) {
    const defined = new Set<string>()
    const used = new Map<string, { part: string; kind: string; id: string }>()
    const use = (kind: string, part: string, id = ''): void => {
      if (!used.has(`${kind} ${id}`)) used.set(`${kind} ${id}`, { part, kind, id })
    }
    return {
      open: {
        'w:num': ({ attributes }) => defined.add(`number ${attributes['w:numId']}`),
        'w:abstractNum': ({ attributes }) => defined.add(`pattern ${attributes['w:abstractNumId']}`),
        'w:abstractNumId': ({ attributes, part }) => use('pattern', part, attributes['w:val']),
        'w:numId': ({ attributes, part }) => {
          // 0 takes a numbering away.
          if (attributes['w:val'] !== '0') use('number', part, attributes['w:val'])
        },
      },
      end: () => {
        for (const [key, { part, kind, id }] of used) if (!defined.has(key)) report(part, { kind, id })
      },
    }
  },
})
