import { defineCheck } from './check.js'

/** A bookmark without its end, or an end without its bookmark. */
export const bookmarkPaired = defineCheck({
  code: 'bookmark-paired',
  severity: 'error',
  begin(report) {
    const open = new Map<string, string>()
    return {
      open: {
        'w:bookmarkStart': ({ attributes }) =>
          void open.set(attributes['w:id'] ?? '', attributes['w:name'] ?? ''),
        'w:bookmarkEnd': ({ attributes, part }) => {
          const id = attributes['w:id'] ?? ''
          if (!open.delete(id)) report(part, { id, missing: 'start' })
        },
      },
      endPart: (part) => {
        for (const [id, name] of open) report(part, { id, name, missing: 'end' })
        open.clear()
      },
    }
  },
})
