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
import { hasMeasure, isAmount, isName, isQuoted, partOf, sentenceAround } from './surroundings.js'
import { isNumber, type Wording } from './wording.js'

interface Comparisons {
  /** Compare with nothing wherever they stand. */
  readonly superlatives: Phrases
  /** Compare with what «enn» names, or with nothing. */
  readonly comparatives: Phrases
  readonly than: Phrases
  /** What looks like a comparison, but is a name of its own or has its reference. */
  readonly settled: Phrases
}

const comparisons: Readonly<Record<Language, Comparisons>> = {
  nb: {
    superlatives: phrases(
      '(best|høyest|lavest|mest|minst|størst|raskest|hurtigst|kortest|lengst|enklest|billigst|færrest|flest|lettest|nærmest|tidligst|tryggest|sikrest|oftest|sjeldnest|tettest|kjappest|sterkest|rimeligst|lysest) (mulig|mulige)',
      '(høyest|høyeste|lavest|laveste|best|beste|nyest|nyeste|sist|siste|nyere) (tilgjengelige|oppnåelige|oppnåelig)',
      '(høyeste|laveste) (kvalitet|standard|sikkerhet|sikkerhetsnivå|grad|oppetid|tilgjengelighet|miljøklasse|energiklasse|støynivå|energiforbruk|strømforbruk|ytelse|kapasitet|presisjon|mulige)',
      '(beste|raskeste|enkleste|sikreste|tryggeste|mest moderne|mest effektive|mest brukervennlige|mest avanserte|mest miljøvennlige|mest energieffektive|mest egnede|mest egnet|mest fordelaktige|gunstigste|mest hensiktsmessig|mest hensiktsmessige)',
      '(siste|nyeste|seneste) (versjon|versjoner|versjonen|utgave|utgaven|generasjon|generasjons|teknologi|teknologien|modell|modellen|modeller|programvare|maskinvare|operativsystem|operativsystemet|fastvare|nettleser|standard|standarder|standarden)',
      '(optimal|optimalt|optimale|optimalisert|optimaliserte|minimal|minimalt) (mulig|)',
      '(minimere|minimerer|minimeres|maksimere|maksimerer|maksimeres|optimalisere|optimaliserer|optimaliseres|optimere|optimerer)',
      'så (raskt|hurtig|fort|snart|tidlig|lavt|lav|høyt|høy|kort|enkelt|enkel|få|små|store|nær|sikkert|trygt|effektivt|presist|nøyaktig|godt|god|gode|lenge|ofte|lite|lett|mye|mange|stille|stor|stort|liten) som (praktisk|teknisk|overhodet|rent|) mulig',
      '(markedsledende|verdensledende|bransjeledende|ledende|førsteklasses|state-of-the-art)',
      'på (høyeste|beste) (nivå|måte)',
      'i (verdensklasse|toppklasse|særklasse)',
      '(toppmoderne|toppkvalitet|ypperste)',
      'uovertruffen',
    ),
    comparatives: phrases(
      '(bedre|raskere|hurtigere|kjappere|enklere|tryggere|sikrere|billigere|rimeligere|smidigere|oftere|sjeldnere|tydeligere)',
      '(lavere|høyere|kortere|færre)',
      '(lengre|større|mindre) (batteritid|levetid|rekkevidde|holdbarhet|kapasitet|fleksibilitet|skjerm|knapper|støy|energiforbruk|strømforbruk|nøyaktighet)',
      'mer (effektiv|effektivt|effektive|brukervennlig|brukervennlige|moderne|fleksibel|fleksibelt|fleksible|robust|robuste|pålitelig|pålitelige|presis|presist|nøyaktig|miljøvennlig|miljøvennlige|energieffektiv|energieffektive|stabil|stabilt|oversiktlig|tilgjengelig|støysvak|støysvakt|slitesterk|intuitiv|intuitivt)',
    ),
    than: phrases('(enn|sammenlignet|målt mot|i forhold til|fra dagens)'),
    settled: phrases(
      'beste (forhold|forholdet) mellom',
      'beste (praksis|evne)',
      'best (practice|practices)',
      '(høyere|høgere|lavere) (utdanning|prioritet|prioriterte|prioriteringer|enn)',
      '(bedre|høyere|lavere|kortere|raskere|enklere) (enn)',
      '(lav|lavere|høy|høyere) (eller|og) (lavere|høyere)',
      '(eller|og) (bedre|høyere|lavere|raskere|kortere|færre|nyere)',
      '(jo|desto|dess) (bedre|raskere|høyere|lavere|kortere|færre|enklere)',
      'ledende (sykepleier|personale|ansatte|stilling|stillinger|rolle|personell|lege)',
      'høyeste (tillatte|tillatt)',
      '(høyere|lavere|laveste|høyeste) (grenseverdi|verdi|nivå|poengsum|poeng)',
      'laveste (pris|tilbudspris|tilbudte)',
      '(raskeste|korteste|beste|enkleste) (rute|ruten|vei|veien|kjørerute|kjøreruten)',
    ),
  },
  nn: {
    superlatives: phrases(
      '(best|høgast|lågast|mest|minst|størst|raskast|kortast|lengst|enklast|billegast|billigast|færrast|flest|lettast|nærast|tidlegast|tryggast|sikrast|oftast|sjeldnast|tettast|kjappast|snøggast|sterkast|rimelegast|lysast) (mogleg|mogeleg|moglege|mogelege|råd)',
      '(høgast|høgaste|lågast|lågaste|best|beste|nyast|nyaste|siste|nyare) (tilgjengelege|oppnåelege|oppnåeleg)',
      '(høgaste|lågaste) (kvalitet|standard|tryggleik|tryggleiksnivå|grad|oppetid|tilgjenge|miljøklasse|energiklasse|støynivå|energibruk|straumforbruk|yting|kapasitet|presisjon|moglege)',
      '(beste|raskaste|enklaste|sikraste|tryggaste|mest moderne|mest effektive|mest brukarvennlege|mest brukarvenlege|mest avanserte|mest miljøvennlege|mest energieffektive|mest eigna|gunstigaste|mest føremålstenlege|mest føremålstenleg)',
      '(siste|nyaste|seinaste) (versjon|versjonar|versjonen|utgåve|utgåva|generasjon|generasjons|teknologi|teknologien|modell|modellen|modellar|programvare|maskinvare|operativsystem|operativsystemet|fastvare|nettlesar|standard|standardar|standarden)',
      '(optimal|optimalt|optimale|optimalisert|optimaliserte|minimal|minimalt)',
      '(minimere|minimerer|minimerast|maksimere|maksimerer|maksimerast|optimalisere|optimaliserer|optimaliserast)',
      'så (raskt|fort|snart|snøgt|tidleg|lågt|låg|høgt|høg|kort|enkelt|enkel|få|små|store|nær|sikkert|trygt|effektivt|presist|nøyaktig|godt|god|gode|lenge|ofte|lite|lett|mykje|mange|stille|stor|stort|liten) som (praktisk|teknisk|) (mogleg|mogeleg|råd)',
      '(marknadsleiande|verdsleiande|bransjeleiande|leiande|førsteklasses|state-of-the-art)',
      'på (høgaste|beste) (nivå|måte|vis)',
      'i (verdsklasse|toppklasse|særklasse)',
      '(toppmoderne|toppkvalitet|ypparste)',
      'uovertruffen',
    ),
    comparatives: phrases(
      '(betre|raskare|snøggare|kjappare|enklare|tryggare|sikrare|billegare|billigare|rimelegare|smidigare|oftare|sjeldnare|tydelegare)',
      '(lågare|høgare|kortare|færre)',
      '(lengre|større|mindre) (batteritid|levetid|rekkjevidd|rekkevidd|rekkjevidde|haldbarheit|kapasitet|fleksibilitet|skjerm|knappar|støy|energibruk|straumforbruk)',
      'meir (effektiv|effektivt|effektive|brukarvennleg|brukarvenleg|brukarvennlege|moderne|fleksibel|fleksibelt|fleksible|robust|robuste|påliteleg|presis|presist|nøyaktig|miljøvennleg|miljøvennlege|energieffektiv|energieffektive|stabil|stabilt|oversiktleg|tilgjengeleg|støysvak|støysvakt|slitesterk|intuitiv|intuitivt)',
    ),
    than: phrases('(enn|samanlikna|målt mot|i høve til|i forhold til)'),
    settled: phrases(
      'beste (forhold|forholdet|tilhøve|tilhøvet|høvet) mellom',
      'beste (praksis|evne)',
      'best (practice|practices)',
      '(høgare|lågare) (utdanning|prioritet|prioriterte|prioriteringar|enn)',
      '(eller|og) (betre|høgare|lågare|raskare|kortare|færre|nyare)',
      '(jo|dess|di) (betre|raskare|høgare|lågare|kortare|færre|enklare)',
      'leiande (sjukepleiar|personale|tilsette|stilling|stillingar|rolle|personell|lege)',
      'høgaste (tillatne|tillate|tillatte)',
      '(høgare|lågare|lågaste|høgaste) (grenseverdi|verdi|nivå|poengsum|poeng)',
      'lågaste (pris|tilbodspris)',
      '(raskaste|kortaste|beste|enklaste) (rute|ruta|veg|vegen|køyrerute|køyreruta)',
    ),
  },
  en: {
    superlatives: phrases(
      '(best|highest|lowest|fastest|shortest|greatest|quickest|easiest|safest|simplest|most efficient|fewest|longest|earliest|widest|least|most|smallest|largest|lightest|quietest|cheapest|strongest|closest|nearest|broadest|maximum|minimum) possible',
      '(best|highest|lowest|latest|newest|most recent|most advanced) available',
      '(the |)(newest|latest) (version|versions|release|releases|edition|technology|technologies|generation|generations|model|models|software|hardware|firmware|operating system|operating systems|browser|browsers|standard|standards)',
      '(the |)(best|fastest|easiest|safest|simplest|quickest|most modern|most efficient|most effective|most advanced|most suitable|most appropriate|most user-friendly|most favourable|most favorable)',
      '(the |)(highest|lowest) (standard|standards|quality|level|levels|security|degree|possible|class|energy|power|noise|environmental)',
      '(optimal|optimally|optimum|optimise|optimises|optimised|optimize|optimizes|optimized)',
      '(minimise|minimises|minimised|minimize|minimizes|minimized|maximise|maximises|maximised|maximize|maximizes|maximized)',
      'as (fast|quickly|quick|soon|low|high|short|early|easy|easily|simple|few|small|large|close|safe|efficiently|accurately|promptly|good|well|little|much|many|often|long|quiet|light|cheap|accurate|efficient|reliable) as (is |)(reasonably |practically |technically |)(possible|practicable)',
      '(market-leading|market leading|world-class|world class|industry-leading|industry leading|leading-edge|leading edge|cutting-edge|cutting edge|state-of-the-art|state of the art|best-in-class|best in class|top-class|first-class|leading)',
    ),
    comparatives: phrases(
      '(better|faster|quicker|easier|safer|simpler|cheaper|smoother|clearer)',
      '(lower|higher|shorter|fewer)',
      '(longer|larger|greater|less) (battery life|battery time|lifetime|service life|range|capacity|screen|buttons|noise|power consumption|energy consumption|accuracy|flexibility)',
      'more (efficient|efficiently|user-friendly|modern|flexible|robust|reliable|accurate|precise|environmentally friendly|energy-efficient|stable|accessible|secure|quickly|easily)',
    ),
    than: phrases('(than|compared|relative to|against the)'),
    settled: phrases(
      'best (ratio|price-quality|relationship|value for money) (between|)',
      'best (practice|practices|efforts|endeavours|endeavors|before|interests|interest)',
      '(the |)latest (by|on|at)',
      'at the latest',
      'no later',
      '(higher|lower) (education|priority|than|limit|threshold|value)',
      '(or|and) (better|higher|lower|faster|shorter|fewer|newer|later)',
      'the (higher|lower|better|faster|shorter|fewer|easier)',
      'leading (to|nurse|role|staff|up|zero|zeros|zeroes|edge)',
      '(to|shall|should|can|may|must|and|or) lower',
      'lower (arm|arms|limb|limbs|body|secondary|case|back)',
      '(fastest|shortest|best) (route|way)',
      '(highest|lowest) (permitted|price|allowed|value)',
    ),
  },
}

/** A superlative among named things has its reference: «det høyeste av de to». */
const among = new Set(['av', 'blant', 'mellom', 'of', 'among'])

const versions = phrases(
  '(versjon|versjonen|utgave|utgaven|utgåve|utgåva|generasjon|teknologi|version|possible)',
)
const foremost = new Set(['først', 'fyrst', 'øverst', 'øvst', 'nederst', 'nedst', 'first', 'last'])

const anyComparison: Readonly<Record<Language, Phrases>> = {
  nb: either(comparisons.nb.superlatives, comparisons.nb.comparatives),
  nn: either(comparisons.nn.superlatives, comparisons.nn.comparatives),
  en: either(comparisons.en.superlatives, comparisons.en.comparatives),
}

const none: readonly PhraseMatch[] = []

const known = new WeakMap<Wording, readonly PhraseMatch[]>()

/** Comparisons in a text that name nothing to compare with. Read once for all rules. */
export function unanchoredComparisons(wording: Wording, language: Language): readonly PhraseMatch[] {
  let found = known.get(wording)
  if (found === undefined) {
    found = readComparisons(wording, language)
    known.set(wording, found)
  }
  return found
}

function readComparisons(wording: Wording, language: Language): readonly PhraseMatch[] {
  if (!hasPhrase(wording, anyComparison[language])) return none
  const { superlatives, comparatives, than, settled } = comparisons[language]
  const found = findPhrases(wording, superlatives).filter(({ first, last }) => {
    const before = wording.tokens[first - 1]
    const next = wording.tokens[last + 1]?.word ?? ''
    const isAmong = among.has(next) && !hasPhrase(partOf(wording, { first, last }), versions)
    // «De ti nyeste», «nyeste først»: an order is enough.
    const isCounted = before !== undefined && isAmount(before, language)
    // «Pasientens beste» is a good.
    const isGood = wording.tokens[first]?.word === 'beste' && before?.word.endsWith('s') === true
    return !isAmong && !isCounted && !isGood && !foremost.has(next)
  })
  const anchors = findPhrases(wording, than)
  let next = 0
  const compared = findPhrases(wording, comparatives).filter(({ first, last }) => {
    const { from, to } = sentenceAround(wording, first)
    while ((anchors[next]?.first ?? last) < last) next += 1
    const anchor = anchors[next]
    const isAnchored = anchor !== undefined && anchor.last < to
    const before = wording.tokens[first - 1]
    const two = wording.tokens[first - 2]
    // «20 prosent raskere», «to grader lavere»: how much is said.
    const isMeasured = first > from && [before, two].some((token) => token !== undefined && isNumber(token))
    return !isAnchored && !isMeasured
  })
  const all = [...found, ...compared]
  if (all.length === 0) return all
  const isFine = meeting(findPhrases(wording, settled))
  return all.filter(
    (match) =>
      !isQuoted(wording, match.start) &&
      !isName(wording, match.first) &&
      !hasMeasure(wording, match, language) &&
      !isFine(match),
  )
}
