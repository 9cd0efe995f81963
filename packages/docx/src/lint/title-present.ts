import type { Check } from './check.js'

/** Without a title, programs show and read aloud the name of the file. */
export const titlePresent: Check = {
  code: 'title-present',
  begin(report) {
    let title = ''
    return {
      text: {
        'dc:title': (text) => {
          title += text
        },
      },
      end: () => {
        if (title.trim() === '') report('docProps/core.xml')
      },
    }
  },
}
