import { defineRule } from '../rule.js'
import { openLegalReferences } from './legal-phrases.js'
import { statementsOf } from './statements.js'
import { errorInMinimum } from './statement-severity.js'
import { wordsOf } from './surroundings.js'

/** «Gjeldende regelverk» says neither which law nor which duty (ISO/IEC/IEEE 29148: complete). */
export const openLegalReference = defineRule({
  code: 'open-legal-reference',
  theme: 'wording',
  profile: 'default',
  scope: 'requirement',
  severity: errorInMinimum,
  title: {
    nb: 'Åpen henvisning til lov, standard eller praksis',
    nn: 'Open tilvising til lov, standard eller praksis',
    en: 'Open reference to law, standards or practice',
  },
  why: {
    nb: 'Alle skal følge loven uansett. Kravet får mening først når det sier hvilken lov eller standard det gjelder, og hva som skal være oppfylt.',
    nn: 'Alle skal følgje lova uansett. Kravet får meining først når det seier kva lov eller standard det gjeld, og kva som skal vere oppfylt.',
    en: 'Everyone must obey the law anyway. The requirement has a meaning only when it says which law or standard, and what is to be met.',
  },
  messages: {
    found: {
      nb: '«{words}» sier ikke hvilke bestemmelser kravet gjelder. Skriv navnet på loven, forskriften eller standarden og hva løsningen skal oppfylle.',
      nn: '«{words}» seier ikkje kva føresegner kravet gjeld. Skriv namnet på lova, forskrifta eller standarden og kva løysinga skal oppfylle.',
      en: '“{words}” does not say which provisions are meant. Write the name of the law, regulation or standard and what the solution must meet.',
    },
  },
  check(subject, report) {
    for (const { path, wording } of statementsOf(subject)) {
      for (const match of openLegalReferences(wording, subject.language)) {
        report('found', path, { words: wordsOf(wording, match) }, { span: [match.start, match.end] })
      }
    }
  },
})
