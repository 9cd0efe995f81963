import { defineRule } from '../rule.js'
import { findPhrases, phrases } from './phrases.js'

const andOrPhrases = {
  nb: phrases('og/eller', 'eller/og'),
  nn: phrases('og/eller', 'eller/og'),
  en: phrases('and/or', 'or/and'),
}

/** «A og/eller B» leaves open whether both are required (INCOSE R15 and R17). */
export const andOr = defineRule({
  code: 'and-or',
  theme: 'wording',
  profile: 'default',
  scope: 'requirement',
  severity: { byKind: { minimum: 'error', evaluated: 'warning', 'contract-term': 'warning' } },
  title: { nb: '«Og/eller» i et krav', nn: '«Og/eller» i eit krav', en: '“And/or” in a requirement' },
  why: {
    nb: 'Leverandøren kan ikke vite om kravet gjelder begge deler eller bare den ene, og svarene kan ikke sammenlignes.',
    nn: 'Leverandøren kan ikkje vite om kravet gjeld begge delar eller berre den eine, og svara kan ikkje samanliknast.',
    en: 'The supplier can’t know whether both are required or only one, and the answers can’t be compared.',
  },
  messages: {
    found: {
      nb: '«{words}» lar det stå åpent om kravet gjelder begge deler. Skriv «både A og B» eller «minst én av A og B».',
      nn: '«{words}» lèt det stå ope om kravet gjeld begge delar. Skriv «både A og B» eller «minst éin av A og B».',
      en: '“{words}” leaves open whether both are required. Write “both A and B” or “at least one of A and B”.',
    },
  },
  check({ wording, language }, report) {
    for (const { start, end } of findPhrases(wording, andOrPhrases[language])) {
      report('found', ['text'], { words: wording.text.slice(start, end) }, { span: [start, end] })
    }
  },
})
