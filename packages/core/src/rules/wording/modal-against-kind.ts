import { defineRule } from '../rule.js'
import { errorInMinimum } from './statement-severity.js'
import { wordsOf } from './surroundings.js'
import { verbAgainstKind } from './verb-against-kind.js'

/** The verb must say what the kind says: «skal» is absolute, «bør» is evaluated (INCOSE R1). */
export const modalAgainstKind = defineRule({
  code: 'modal-against-kind',
  theme: 'wording',
  profile: 'default',
  scope: 'requirement',
  severity: errorInMinimum,
  title: {
    nb: 'Ordlyden passer ikke med kravtypen',
    nn: 'Ordlyden høver ikkje med kravtypen',
    en: 'Wording against the kind of requirement',
  },
  why: {
    nb: 'Et minstekrav som er skrevet med «bør», kan ikke brukes til å avvise et tilbud. Et evalueringskrav med «skal» ser ut som et minstekrav.',
    nn: 'Eit minstekrav som er skrive med «bør», kan ikkje brukast til å avvise eit tilbod. Eit evalueringskrav med «skal» ser ut som eit minstekrav.',
    en: 'A minimum requirement worded with “should” can’t be used to reject a tender. An evaluated one with “shall” looks like a minimum requirement.',
  },
  messages: {
    wish: {
      nb: '«{words}» gjør kravet til et ønske, men kravtypen er {kind}. Skriv «skal», eller gjør det til et evalueringskrav.',
      nn: '«{words}» gjer kravet til eit ønske, men kravtypen er {kind}. Skriv «skal», eller gjer det til eit evalueringskrav.',
      en: '“{words}” turns this into a wish, but the kind is {kind}. Write “shall”, or make it an evaluated requirement.',
    },
    demand: {
      nb: '«{words}» gjør kravet absolutt, men kravtypen er {kind}. Skriv «bør», eller gjør det til et minstekrav.',
      nn: '«{words}» gjer kravet absolutt, men kravtypen er {kind}. Skriv «bør», eller gjer det til eit minstekrav.',
      en: '“{words}” makes this absolute, but the kind is {kind}. Write “should”, or make it a minimum requirement.',
    },
  },
  check({ wording, language, kind }, report) {
    if (kind === undefined) return
    const wrong = verbAgainstKind(wording, kind, language)
    if (wrong === undefined) return
    report(
      kind === 'evaluated' ? 'demand' : 'wish',
      ['text'],
      {
        words: wordsOf(wording, wrong),
        kind: { type: 'value', key: 'requirement.kind', value: kind },
      },
      { span: [wrong.start, wrong.end] },
    )
  },
})
