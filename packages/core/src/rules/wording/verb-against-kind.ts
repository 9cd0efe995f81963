import type { Kind, Language } from '../terms.js'
import { modalVerbs, type ModalVerb } from './modal-verbs.js'
import { findPhrases, hasPhrase, phrases, type Phrases } from './phrases.js'
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

/**
 * The verb of a text that says something else than the kind does: «bør» in a minimum requirement, «skal» in an evaluated one.
 * `undefined`: they agree, or the text has no such verb.
 */
export function verbAgainstKind(wording: Wording, kind: Kind, language: Language): ModalVerb | undefined {
  if (kind === 'information') return undefined
  const verbs = modalVerbs(wording, language).filter(({ isSubordinate }) => !isSubordinate)
  return kind === 'evaluated'
    ? wrongDemand(wording, verbs, language)
    : wrongWish(wording, verbs, language, kind === 'minimum')
}

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
