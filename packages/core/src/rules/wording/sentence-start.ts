import type { Language } from '../terms.js'
import { modalVerbs } from './modal-verbs.js'
import { phraseAtStart, phrases, type PhraseMatch, type Phrases } from './phrases.js'
import type { Wording } from './wording.js'

const modals: Readonly<Record<Language, Phrases>> = {
  nb: phrases('(skal|må|bør|kan|skulle|burde) (også|ikke|alltid|kunne|)', '(bes|kunne|skal)'),
  nn: phrases('(skal|må|bør|kan|skulle|burde) (også|òg|ikkje|alltid|kunne|)', '(kunne|skal)'),
  en: phrases('(shall|must|should|may|can|will) (also|not|always|)'),
}

/** Verbs that requirements without a subject begin with, as one says what a product does in a list of features. */
const verbs: Readonly<Record<Language, Phrases>> = {
  nb: phrases(
    '(støtte|logge|varsle|vise|sende|lagre|levere|håndtere|gi|sikre|registrere|oppdatere|eksportere|importere|hente|overføre|kryptere|integrere|rapportere|dokumentere|gjenopprette|oppbevare|tåle|låse|spore|teste|installere)(r|)',
    '(tilby|tilbyr|ha|har|være|motta|mottar|sørge for|sørger for|ta imot|tar imot|ta vare på|muliggjøre|muliggjør|kunne)',
    '(mulighet|muligheter) (for|til)',
    'mulig å',
  ),
  nn: phrases(
    '(støtte|støttar|støtter|logge|loggar|logger|varsle|varslar|vise|viser|sende|sender|lagre|lagrar|lagrer|levere|leverer|handtere|handterer|gi|gje|gir|sikre|sikrar|registrere|registrerer|oppdatere|oppdaterer|eksportere|eksporterer|importere|importerer|hente|hentar|overføre|overfører|kryptere|krypterer|integrere|integrerer|rapportere|rapporterer|dokumentere|dokumenterer|tole|toler|låse|låser|spore|sporar|teste|testar|installere|installerer)',
    '(tilby|tilbyr|ha|har|vere|motta|tek imot|ta imot|ta vare på|sørgje for|sørgjer for|syte for|kunne)',
    '(høve|moglegheit|moglegheiter|mogelegheit) (til|for)',
    '(mogleg|mogeleg) å',
  ),
  en: phrases(
    '(support|supports|provide|provides|log|logs|send|sends|store|stores|show|shows|display|displays|handle|handles|offer|offers|allow|allows|enable|enables|ensure|ensures|record|records|notify|notifies|alert|alerts|export|exports|import|imports|encrypt|encrypts|integrate|integrates|report|reports|receive|receives|deliver|delivers|have|has|be|is|support for|keep|keeps|run|runs|work|works|withstand|withstands|lock|locks|maintain|maintains|include|includes|generate|generates)',
    '(able|possible|ability|possibility) to',
  ),
}

/** The words that a text begins with where its subject should be; `undefined`: it says who or what. */
export function startsWithoutSubject(wording: Wording, language: Language): PhraseMatch | undefined {
  if (wording.tokens.at(-1)?.word === '?') return undefined
  const modal = phraseAtStart(wording, modals[language])
  if (modal !== undefined) return isCondition(wording, language) ? undefined : modal
  // «Varsler skal vises»: the word is a noun where the verb comes after it.
  if (modalVerbs(wording, language).some(({ isSubordinate }) => !isSubordinate)) return undefined
  return /^\p{Lu}/u.test(wording.text) ? phraseAtStart(wording, verbs[language]) : undefined
}

/** «Skal en dose utsettes, må sykepleieren …»: the verb stands first in a condition. */
function isCondition(wording: Wording, language: Language): boolean {
  return modalVerbs(wording, language).some(({ first }) => wording.tokens[first - 1]?.word === ',')
}
