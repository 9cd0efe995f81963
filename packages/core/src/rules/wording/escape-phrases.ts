import type { Language } from '../terms.js'
import {
  either,
  findPhrases,
  hasPhrase,
  meeting,
  phrases,
  type PhraseMatch,
  type Phrases,
} from './phrases.js'
import { isAtEnd, isQuoted } from './surroundings.js'
import type { Wording } from './wording.js'

/** Words that leave it to the supplier whether or how far a requirement is met. */
interface Escapes {
  /** Escapes by themselves. */
  readonly whole: Phrases
  /** Escapes where no noun follows: «der relevant», against «når relevant personell er varslet». */
  readonly bare: Phrases
  /** Beginnings of a condition that one of `grounds` makes an escape of: «der det er» + «mulig». */
  readonly openings: Phrases
  readonly grounds: Phrases
}

const escapes: Readonly<Record<Language, Escapes>> = {
  nb: {
    whole: phrases(
      '(om|der|hvor|når|hvis|dersom) (praktisk|teknisk|) (mulig|gjørlig)',
      '(så langt|der|hvor|når|hvis|dersom|såfremt|i den grad|i den utstrekning|forutsatt at) (det|dette) (praktisk|teknisk|) (lar seg gjøre|går an|gir mening|faller naturlig)',
      '(så langt|når|hvis|dersom|i den grad) (tiden|kapasiteten|ressursene|forholdene|situasjonen|teknologien|bemanningen) (tillater|tillater det|rekker|rekker til|ligger til rette|ligger til rette for det)',
      'så langt (det rekker|det går|råd er|som råd)',
      'i (størst|så stor|høyest) (mulig|) (grad|utstrekning)',
      'i (så stor|så høy|størst mulig) (grad|utstrekning) som (praktisk|teknisk|) mulig',
      'i (rimelig|nødvendig|tilstrekkelig|passende|hensiktsmessig) (grad|utstrekning)',
      'innenfor (rimelighetens grenser|rimelige grenser|rimelige rammer|det rimelige)',
      'etter (beste evne|evne|eget skjønn|egen vurdering|leverandørens skjønn|leverandørens vurdering|leverandørens eget skjønn|leverandørens egen vurdering)',
      'så (godt|mye|lite) (det lar seg gjøre|det går|som mulig|som praktisk mulig|som overhodet mulig|som råd)',
      '(tilstrebe|tilstreber|tilstrebes|etterstrebe|etterstreber|etterstrebes|bestrebe seg|bestreber seg|strebe etter|streber etter)',
      '(gjøre|gjør|yte) (sitt beste|sitt ytterste|det den kan|det som er mulig)',
      'med mindre (det|dette) (er|blir|anses|vil være) (uforholdsmessig|urimelig|umulig|upraktisk|uhensiktsmessig|vanskelig|særlig|for)',
      'med mindre (særlige|spesielle|sterke|tungtveiende) (grunner|hensyn|forhold)',
      'med mindre (forholdene|omstendighetene) (hindrer|gjør|ikke tillater|tilsier)',
      '(i utgangspunktet|som et utgangspunkt|som hovedregel|fortrinnsvis|helst|som regel|normalt sett|vanligvis|i all hovedsak)',
      'i (de fleste|de aller fleste|mange|normale) tilfeller',
      '(med rimelige anstrengelser|med rimelig innsats|etter omstendighetene)',
    ),
    bare: phrases(
      '(om|der|hvor|når|hvis|dersom) (nødvendig|relevant|aktuelt|hensiktsmessig|ønskelig|naturlig|påkrevd)',
    ),
    openings: phrases(
      'så langt (som|)',
      '(så langt|så sant|så fremt|såfremt|der|der hvor|hvor|når|hvis|dersom|om|forutsatt at|i den grad|i den utstrekning) (det|dette|den|de) (er|anses|anses som|vurderes som|finnes|skulle være|måtte være|synes)',
      '(dersom|hvis|når|der|hvor|som|i den grad) leverandøren (finner|vurderer|mener|anser|selv finner|selv vurderer|selv mener|selv anser) (det|det som|at det er|dette som|som|)',
    ),
    grounds: phrases(
      '(praktisk|teknisk|rimelig|økonomisk|overhodet|rent praktisk|) (mulig|gjørlig|gjennomførbart)',
      '(hensiktsmessig|relevant|nødvendig|aktuelt|aktuell|aktuelle|ønskelig|formålstjenlig|naturlig|rimelig|praktisk|fornuftig|tilrådelig|forsvarlig)',
      '(behov|grunnlag|grunn til|behov for|grunnlag for) (det|dette)',
      'behov',
    ),
  },
  nn: {
    whole: phrases(
      '(om|der|når|viss|dersom) (praktisk|teknisk|) (mogleg|mogeleg|råd)',
      '(så langt|der|når|viss|dersom|såframt|i den grad|i den mon|føresett at) (det|dette) (praktisk|teknisk|) (lèt seg gjere|let seg gjere|går an|gir meining|gjev meining|fell naturleg)',
      '(så langt|når|viss|dersom|i den grad) (tida|kapasiteten|ressursane|tilhøva|situasjonen|teknologien|bemanninga) (tillèt|tillet|tillèt det|tillet det|rekk|rekk til|ligg til rette|ligg til rette for det)',
      'så langt (råd er|det går|det rekk|som råd|som råd er)',
      'i (størst|så stor|høgast) (mogleg|mogeleg|) (grad|utstrekning|mon)',
      'i (så stor|så høg) (grad|mon|utstrekning) som (praktisk|teknisk|) (mogleg|mogeleg|råd)',
      'i (rimeleg|nødvendig|naudsynt|tilstrekkeleg|passande|høveleg) (grad|utstrekning|mon)',
      'innanfor (rimelege grenser|rimelege rammer|det rimelege)',
      'etter (beste evne|evne|eige skjøn|eiga vurdering|skjønet til leverandøren|vurderinga til leverandøren)',
      'så (godt|mykje|lite) (det lèt seg gjere|det let seg gjere|det går|som mogleg|som mogeleg|som råd|råd er|som praktisk mogleg)',
      '(freiste å|freistar å|streve etter|strevar etter|tilstrebe|tilstrebar|tilstreber|etterstrebe|gjere sitt beste|gjer sitt beste|gjere det som er mogleg)',
      'med mindre (det|dette) (er|blir) (uforholdsmessig|urimeleg|umogleg|upraktisk|vanskeleg|særleg|for)',
      'med mindre (særlege|spesielle|sterke|tungtvegande) (grunnar|omsyn|tilhøve)',
      'med mindre (tilhøva|omstenda) (hindrar|gjer|ikkje tillèt|tilseier)',
      '(i utgangspunktet|som eit utgangspunkt|som hovudregel|fortrinnsvis|helst|som regel|til vanleg|vanlegvis|i all hovudsak)',
      'så vidt (råd|råd er|mogleg|mogeleg|det er mogleg|det er råd)',
      'i (dei fleste|dei aller fleste|mange|normale) (tilfelle|høve)',
      '(med rimeleg innsats|etter omstenda)',
    ),
    bare: phrases(
      '(om|der|når|viss|dersom) (nødvendig|naudsynt|relevant|aktuelt|føremålstenleg|ønskjeleg|naturleg)',
    ),
    openings: phrases(
      'så langt (som|)',
      '(så langt|så sant|så framt|såframt|der|der kor|når|viss|dersom|om|føresett at|i den grad|i den mon|i den utstrekning) (det|dette|den|dei) (er|finst|blir rekna som|blir vurdert som|blir sett som|skulle vere|måtte vere)',
      '(dersom|viss|når|der|som|i den grad) leverandøren (finn|vurderer|meiner|reknar|ser|sjølv finn|sjølv vurderer|sjølv meiner) (det|det som|at det er|dette som|som|)',
    ),
    grounds: phrases(
      '(praktisk|teknisk|rimeleg|økonomisk|) (mogleg|mogeleg|råd|gjennomførbart|gjerleg)',
      '(føremålstenleg|formålstenleg|tenleg|relevant|nødvendig|naudsynt|aktuelt|aktuell|aktuelle|ønskjeleg|ynskjeleg|naturleg|rimeleg|praktisk|fornuftig|tilrådeleg|forsvarleg)',
      '(behov|trong|grunnlag|grunn til|behov for|trong for|grunnlag for) (det|dette)',
      '(behov|trong)',
    ),
  },
  en: {
    whole: phrases(
      'to (a reasonable|the greatest possible|the largest possible|a sufficient|an appropriate) (extent|degree)',
      'as (much|little|well) as (is|) (reasonably|practically|technically|) (possible|practicable|feasible)',
      '(reasonable|best|commercially reasonable|all reasonable) (efforts|endeavours|endeavors)',
      '(make|makes) (every|an|reasonable) (effort|attempt)',
      '(strive|strives|endeavour|endeavours|endeavor|endeavors|aim|aims) (to|for)',
      'do (its|their) best',
      'within reason',
      '(when|if|where|as|so far as) (time|capacity|resources|circumstances|conditions|staffing) (permit|permits|allow|allows|permitting)',
      '(time|capacity|resources|circumstances) permitting',
      "(at|in) the (discretion of the supplier|supplier's discretion|supplier’s discretion|supplier's sole discretion|supplier’s sole discretion|supplier's own discretion)",
      'at (its|their) (own|sole|) discretion',
      'unless (it is|this is|) (unreasonable|impractical|impracticable|disproportionate|not possible|impossible|unreasonably|unduly|too)',
      'unless (circumstances|conditions) (prevent|do not allow|do not permit|make)',
      'unless (there are|) (special|particular|compelling|good) (reasons|grounds|circumstances)',
      '(ideally|preferably|as a rule|as a general rule|in principle|in most cases|normally|usually|generally)',
      '(if|where|wherever|when|whenever) (at all|practically|technically|reasonably|) (possible|practicable|feasible)',
    ),
    bare: phrases(
      '(if|where|wherever|when|whenever) (needed|required)',
      '(as|if|where|wherever|when|whenever) (appropriate|necessary|applicable|relevant|suitable|desirable|desired)',
    ),
    openings: phrases(
      '(so|as) far as (is|it is|)',
      '(where|wherever|if|when|whenever|provided that|provided|insofar as|to the extent|to the extent that) (it is|this is|they are|that is|considered|deemed|it is considered|it is deemed)',
      '(provided|provided that|insofar as|to the extent)',
      'to the (maximum extent|greatest extent|fullest extent|largest extent|degree)',
      '(if|where|when|as) the supplier (finds|considers|deems|sees|judges|thinks) (it|this|it to be|this to be|)',
    ),
    grounds: phrases(
      '(reasonably|practically|technically|commercially|economically|at all|) (possible|practicable|practical|feasible|appropriate|viable|convenient)',
      '(applicable|relevant|suitable|reasonable|desirable|desired|necessary|needed|required|fit)',
    ),
  },
}

/** After these the condition is a real one: «der det er mulig å velge språk», «når det er behov for tolk». */
const conditionContinues = new Set(['å', 'for', 'at', 'to', 'that', 'by', 'av', 'med'])

/** No noun begins with these. */
const goesOn = new Set(
  'skal bør må kan og eller også òg med ved i på til shall should must may and or the a an its their each all with in on at'.split(
    ' ',
  ),
)

const adverb = phrases('eventuelt')

/** «Når som helst» is any time, a contact may be normally closed. */
const settled = phrases(
  '(når|hva|hvor|hvem|hvilken|hvilket|hvilke|kva|kvar|kven|kor) som helst',
  'normally (open|closed)',
  'generally (available|accepted)',
)

/** After these «om» and "if" ask whether: «vise om det er mulig». */
const asking = new Set(
  'vise viser vis se ser oppgi oppgir angi vurdere vurderer avklare kontrollere sjekke melde undersøke registrere avgjøre avgjere sjå stadfeste bekrefte show shows tell see check state verify indicate assess'.split(
    ' ',
  ),
)

/** After these «eventuelt» describes a noun: «ved eventuelt brudd». */
const beforeNoun = new Set(
  'et eit ved av om for til med mot fra frå på i hvert kvart etter uten utan under'.split(' '),
)

/** What stands directly after these is put in: «skal om nødvendig følge». */
const inserted = new Set('skal bør må kan og eller shall should must may and or'.split(' '))

const anyEscape: Readonly<Record<Language, Phrases>> = {
  nb: anyOf(escapes.nb),
  nn: anyOf(escapes.nn),
  en: anyOf(escapes.en),
}

function anyOf({ whole, bare, openings }: Escapes): Phrases {
  return either(whole, bare, openings, adverb)
}

const none: readonly PhraseMatch[] = []

/** Where a text lets the supplier off. What is quoted is not said by the requirement. */
export function escapesIn(wording: Wording, language: Language): readonly PhraseMatch[] {
  if (!hasPhrase(wording, anyEscape[language])) return none
  const { whole, bare, openings, grounds } = escapes[language]
  const begun = findPhrases(wording, openings)
  const found = [
    ...findPhrases(wording, whole),
    ...joined(wording, begun, grounds),
    ...findPhrases(wording, bare).filter(
      ({ first, last }) =>
        isAtEnd(wording, last) ||
        goesOn.has(wording.tokens[last + 1]?.word ?? '') ||
        inserted.has(wording.tokens[first - 1]?.word ?? ''),
    ),
  ]
  if (language !== 'en') {
    found.push(
      ...findPhrases(wording, adverb).filter(
        ({ first }) => !beforeNoun.has(wording.tokens[first - 1]?.word ?? ''),
      ),
    )
  }
  if (found.length === 0) return found
  const isFine = meeting(findPhrases(wording, settled))
  return withoutOverlaps(
    found.filter(
      (match) => !isQuoted(wording, match.start) && !asksWhether(wording, match) && !isFine(match),
    ),
  )
}

function asksWhether({ tokens }: Wording, { first }: PhraseMatch): boolean {
  const word = tokens[first]?.word
  return (word === 'om' || word === 'if') && asking.has(tokens[first - 1]?.word ?? '')
}

/** Of matches that overlap the first, and of two that begin together the longer. */
function withoutOverlaps(matches: readonly PhraseMatch[]): readonly PhraseMatch[] {
  if (matches.length < 2) return matches
  let covered = -1
  return matches
    .toSorted((a, b) => a.first - b.first || b.last - a.last)
    .filter(({ first, last }) => {
      if (first <= covered) return false
      covered = last
      return true
    })
}

/** Conditions with a ground directly after their beginning. */
function joined(wording: Wording, begun: readonly PhraseMatch[], grounds: Phrases): readonly PhraseMatch[] {
  if (begun.length === 0) return []
  const ends = new Map(findPhrases(wording, grounds).map((end) => [end.first, end]))
  return begun.flatMap((opening) => {
    const end = ends.get(opening.last + 1)
    return end === undefined || conditionContinues.has(wording.tokens[end.last + 1]?.word ?? '')
      ? []
      : [{ first: opening.first, last: end.last, start: opening.start, end: end.end }]
  })
}
