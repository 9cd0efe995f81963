import { cut, defineCheck } from './check.js'

/** The file names a template on someone's disk or server: it tells how folders are laid out, and Word looks for it. */
export const templateAttached = defineCheck({
  code: 'template-attached',
  severity: 'hint',
  begin: (report) => ({
    open: {
      Relationship: ({ attributes, part }) => {
        const target = attributes['Target'] ?? ''
        if (attributes['Type']?.endsWith('/attachedTemplate') === true && /[/\\]/.test(target))
          report(part, { target: cut(target) })
      },
    },
  }),
})
