import { defineRule } from '../rule.js'
import { startsWithoutSubject } from './sentence-start.js'
import { errorInMinimum } from './statement-severity.js'
import { wordsOf } from './surroundings.js'

/** «Skal støtte PDF.» leaves open who is to do it (INCOSE R1 and R3). */
export const noSubject = defineRule({
  code: 'no-subject',
  theme: 'wording',
  profile: 'default',
  scope: 'requirement',
  severity: errorInMinimum,
  title: {
    nb: 'Krav uten subjekt',
    nn: 'Krav utan subjekt',
    en: 'Requirement without a subject',
  },
  why: {
    nb: 'Krav leses og besvares ett for ett. Uten subjekt er det uklart om det er løsningen, leverandøren eller kunden som skal gjøre noe.',
    nn: 'Krav blir lesne og svara på eitt for eitt. Utan subjekt er det uklart om det er løysinga, leverandøren eller kunden som skal gjere noko.',
    en: 'Requirements are read and answered one by one. Without a subject it is unclear whether the solution, the supplier or the customer is to act.',
  },
  messages: {
    found: {
      nb: 'Setningen begynner med «{words}» og sier ikke hvem eller hva den gjelder. Begynn med «Løsningen», «Leverandøren» eller «Kunden».',
      nn: 'Setninga byrjar med «{words}» og seier ikkje kven eller kva ho gjeld. Start med «Løysinga», «Leverandøren» eller «Kunden».',
      en: 'The sentence begins with “{words}” and does not say who or what is meant. Begin with “The solution”, “The supplier” or “The customer”.',
    },
  },
  check({ wording, language }, report) {
    const match = startsWithoutSubject(wording, language)
    if (match === undefined) return
    report('found', ['text'], { words: wordsOf(wording, match) }, { span: [match.start, match.end] })
  },
})
