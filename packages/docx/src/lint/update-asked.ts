import { defineCheck, isOn } from './check.js'

/** Fields are to be updated on opening: Word puts a question about other files to everyone who opens the document. */
export const updateAsked = defineCheck({
  code: 'update-asked',
  severity: 'warning',
  begin: (report) => ({
    open: {
      'w:updateFields': ({ attributes, part }) => {
        if (isOn(attributes['w:val'])) report(part)
      },
    },
  }),
})
