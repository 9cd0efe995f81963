import { defineRule } from '../rule.js'
import { occurrences } from './occurrences.js'
import { hintInStatements } from './statement-severity.js'
import { isVagueAmount, vagueAmounts } from './vague-amounts.js'

/** «Flere roller» may be two or two hundred (INCOSE R7). */
export const vagueAmount = defineRule({
  code: 'vague-amount',
  theme: 'wording',
  profile: 'strict',
  scope: 'requirement',
  severity: hintInStatements,
  title: { nb: 'Vag mengde', nn: 'Vag mengd', en: 'Vague amount' },
  why: {
    nb: 'Leverandøren må vite hvor mange eller hvor mye for å kunne gi riktig pris, og kommunen for å kunne kontrollere leveransen.',
    nn: 'Leverandøren må vite kor mange eller kor mykje for å kunne gi rett pris, og kommunen for å kunne kontrollere leveransen.',
    en: 'The supplier must know how many or how much to give the right price, and the municipality to check the delivery.',
  },
  messages: {
    found: {
      nb: '«{words}» sier ikke hvor mange eller hvor mye. Skriv et tall, «minst» eller «høyst» med et tall, eller hvilke det er.',
      nn: '«{words}» seier ikkje kor mange eller kor mykje. Skriv eit tal, «minst» eller «høgst» med eit tal, eller kva for nokre det er.',
      en: '“{words}” does not say how many or how much. Write a number, “at least” or “at most” with a number, or which ones.',
    },
    approximate: {
      nb: '«{words}» gjør grensen uklar. Skriv et tall, eller «minst» eller «høyst» foran det.',
      nn: '«{words}» gjer grensa uklar. Skriv eit tal, eller «minst» eller «høgst» framfor det.',
      en: '“{words}” makes the limit unclear. Write a number, or “at least” or “at most” before it.',
    },
  },
  check(subject, report) {
    for (const occurrence of occurrences(subject, vagueAmounts)) {
      const kind = isVagueAmount(occurrence)
      if (kind !== undefined)
        report(kind, occurrence.path, { words: occurrence.words }, { span: occurrence.span })
    }
  },
})
