import { defineRule } from '../rule.js'
import type { Language } from '../terms.js'
import { modalVerbs, type ModalVerb } from './modal-verbs.js'
import { findPhrases, hasPhrase, phrases, type Phrases } from './phrases.js'
import { errorInMinimum } from './statement-severity.js'
import { wordsOf } from './surroundings.js'
import type { Wording } from './wording.js'

/** Whoever may do something has a right: «Brukeren kan velge språk» is no wish. */
const users: Readonly<Record<Language, Phrases>> = {
  nb: phrases(
    '(bruker|brukere|brukeren|brukerne|ansatte|ansatt|pasient|pasienten|pasienter|pasientene|pårørende|kunden|kommunen|kommunene|sykepleier|sykepleieren|leder|lederen|operatør|operatøren|administrator|innbygger|innbyggeren|beboer|beboeren|hjelper|hjelperen|medarbeider|medarbeideren|oppdragsgiver)',
  ),
  nn: phrases(
    '(brukar|brukarar|brukaren|brukarane|tilsett|tilsette|pasient|pasienten|pasientar|pasientane|pårørande|kunden|kommunen|kommunane|sjukepleiar|sjukepleiaren|leiar|leiaren|operatør|operatøren|administrator|innbyggjar|innbyggjaren|bebuar|bebuaren|hjelpar|hjelparen|medarbeidar|medarbeidaren|oppdragsgivar)',
  ),
  en: phrases(
    '(user|users|employee|employees|staff|patient|patients|resident|residents|relative|relatives|customer|municipality|municipalities|nurse|nurses|manager|managers|leader|leaders|operator|operators|administrator|administrators|carer|carers|buyer)',
  ),
}

/** An answer that every tender must hold, however its content is evaluated. */
const answering: Readonly<Record<Language, Phrases>> = {
  nb: phrases(
    '(leverandøren|tilbyder|tilbyderen|leverandør) (skal|må) (også|)(beskrive|redegjøre|gjøre rede|oppgi|angi|dokumentere|demonstrere|forklare|bekrefte|legge ved|legge fram|legge frem|fylle ut|vise)',
  ),
  nn: phrases(
    '(leverandøren|tilbydar|tilbydaren|leverandør) (skal|må) (også|òg|)(skildre|beskrive|gjere greie|gjere reie|greie ut|oppgi|oppgje|dokumentere|demonstrere|forklare|stadfeste|leggje ved|legge ved|leggje fram|legge fram|fylle ut|vise)',
  ),
  en: phrases(
    '(supplier|tenderer|bidder) (shall|must) (also |)(describe|explain|state|specify|document|demonstrate|confirm|attach|enclose|set out|give an account|complete)',
  ),
}

const negations = phrases('(ikke|ikkje|not)')

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
    if (kind === undefined || kind === 'information') return
    const verbs = modalVerbs(wording, language).filter(({ isSubordinate }) => !isSubordinate)
    const wrong =
      kind === 'evaluated'
        ? wrongDemand(wording, verbs, language)
        : wrongWish(wording, verbs, language, kind === 'minimum')
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

function wrongDemand(
  wording: Wording,
  verbs: readonly ModalVerb[],
  language: Language,
): ModalVerb | undefined {
  if (verbs.some(({ force }) => force !== 'demand')) return undefined
  return hasPhrase(wording, answering[language]) ? undefined : verbs[0]
}

function wrongWish(
  wording: Wording,
  verbs: readonly ModalVerb[],
  language: Language,
  isMinimum: boolean,
): ModalVerb | undefined {
  if (verbs.some(({ force }) => force === 'demand' || force === 'other')) return undefined
  const wish = verbs.find(({ force }) => force === 'wish')
  if (wish !== undefined) return wish
  // In a contract «kan» gives a right.
  return isMinimum ? verbs.find((verb) => isOption(wording, verb, language)) : undefined
}

/** Whether «kan» leaves something to the supplier: neither users nor customers may do it, and it is not forbidden. */
function isOption(wording: Wording, verb: ModalVerb, language: Language): boolean {
  const isNegated = findPhrases(wording, negations).some(
    ({ first }) => first > verb.last && first <= verb.last + 3,
  )
  return (
    !isNegated &&
    !findPhrases(wording, users[language]).some(({ first }) => Math.abs(first - verb.first) <= 4)
  )
}
