import { cut, defineCheck } from './check.js'

/** Without a title, programs show and read aloud the name of the file. Names that Word makes up are no titles. */
export const titlePresent = defineCheck({
  code: 'title-present',
  severity: 'warning',
  begin(report) {
    let title = ''
    return {
      text: {
        'dc:title': (text) => {
          title += text
        },
      },
      end: () => {
        const written = title.trim()
        if (written === '' || made.test(written)) report('docProps/core.xml', { title: cut(written) })
      },
    }
  },
})

const made =
  /^(?:(?:doc|dok)ument\s*\d*|microsoft word - .*|word-dokument|untitled|uten (?:navn|tittel)( \d+)?|utan (?:namn|tittel)( \d+)?|.*\.(?:docx?|dotx?|odt|rtf))$/i
