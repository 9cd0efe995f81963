import { cut, defineCheck } from './check.js'

/** Pictures or text fetched from elsewhere on opening: they may be gone, and someone is told who opens the file. */
export const contentExternal = defineCheck({
  code: 'content-external',
  severity: 'warning',
  begin: (report) => ({
    open: {
      Relationship: ({ attributes, part }) => {
        const kind = /[^/]*$/.exec(attributes['Type'] ?? '')?.[0] ?? ''
        if (attributes['TargetMode'] === 'External' && fetched.has(kind))
          report(part, { kind, target: cut(attributes['Target'] ?? '') })
      },
    },
  }),
})

/** A link is followed only when someone clicks on it, and the address of a template is told by itself. */
const fetched: ReadonlySet<string> = new Set([
  ...['image', 'oleObject', 'frame', 'subDocument', 'aFChunk', 'video', 'audio', 'mailMergeSource'],
])
