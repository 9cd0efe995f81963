import { cut, defineCheck } from './check.js'

/** What Word writes where a field found nothing, left in the text. */
export const fieldError = defineCheck({
  code: 'field-error',
  severity: 'warning',
  begin: (report) => ({
    text: {
      'w:t': (text, part) => {
        if (/^\s*(?:Error! |Feil! |Feil: Fant ikke|Error: Reference)/.test(text) && said.test(text))
          report(part, { text: cut(text) })
      },
    },
  }),
})

const said =
  /(?:bookmark not defined|reference source not found|no table of|hyperlink reference not valid|bokmerke(?:t)? er ikke definert|fant ikke referanse|finner ikke referanse|ugyldig hyperkobling|unknown document property|ukjent dokumentegenskap)/i
