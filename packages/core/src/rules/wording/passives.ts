import type { Language } from '../terms.js'
import { demandsBySentence } from './demands.js'
import { anyBetween } from './tally.js'
import { isWord, type Wording } from './wording.js'

/** A demand in the passive that names nobody who is to meet it, from its modal verb to the verb. */
export interface Passive {
  readonly start: number
  readonly end: number
  /** The verb is work that somebody must pay for. */
  readonly isWork: boolean
}

/** The demands of a text that say what is to be done, but not by whom. */
export function passivesIn(wording: Wording, language: Language): readonly Passive[] {
  const passives: Passive[] = []
  for (const { sentence, demands } of demandsBySentence(wording, language)) {
    for (const { first, start } of demands) {
      const verb = passiveVerbAfter(wording, language, first)
      const token = wording.tokens[verb ?? -1]
      if (verb === undefined || token === undefined || anyActor(wording, verb + 1, sentence.to)) continue
      passives.push({ start, end: token.end, isWork: work.test(token.word) })
    }
  }
  return passives.length > 0 && namesSupplier(wording) ? [] : passives
}

/** Whoever reads it knows who must act where the supplier is named, or where it happens by itself. */
function namesSupplier({ tokens }: Wording): boolean {
  return tokens.some(({ word }) =>
    /^(?:under)?(?:leverandør|tilbyder|tilbydar)|^(?:sub)?(?:supplier|contractor|vendor|tenderer)|^autom?ati/.test(
      word,
    ),
  )
}

const farthestVerb = 3
const auxiliaries: Readonly<Record<Language, ReadonlySet<string>>> = {
  nb: new Set(['bli']),
  nn: new Set(['bli', 'verte']),
  en: new Set(['be']),
}
const adverbs = new Set(
  'også òg alltid ikke ikkje normalt minst først deretter also always not only either both'.split(' '),
)

/** Place of the passive verb that belongs to a modal verb. */
function passiveVerbAfter({ tokens }: Wording, language: Language, modal: number): number | undefined {
  for (let at = modal + 1; at <= modal + farthestVerb; at += 1) {
    const token = tokens[at]
    if (token === undefined || !isWord(token)) return undefined
    if (auxiliaries[language].has(token.word)) {
      const participle = adverbs.has(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1
      return isParticiple(tokens[participle]?.word ?? '', language) ? participle : undefined
    }
    // What can be done is a property of the solution; what is done needs somebody.
    if (capability.has(token.word)) return undefined
    if (language !== 'en' && isPassive(token.word, language)) return at
  }
  return undefined
}

const capability = new Set(['kunne', 'måtte', 'være', 'vere', 'ha', 'able'])
const shortPassives = new Set(
  'gis tas fås slås ivaretas foretas mottas tilbys vedtas inntas avgis'.split(' '),
)
const noPassives = new Set(
  'finnes synes lykkes trives møtes kjennes minnes skilles fremdeles samtides alles deres finnast synast lukkast trivast møtast minnast mest best dermed fast neste størst'.split(
    ' ',
  ),
)

/** Whether a Norwegian word looks like a verb in the passive: «byttes», «bytast». */
export function isPassive(word: string, language: Language): boolean {
  if (noPassives.has(word)) return false
  if (language === 'nn') return /^\p{L}{2,}ast$/u.test(word)
  return shortPassives.has(word) || (/^\p{L}{2,}es$/u.test(word) && !/(?:ernes|enes|sjonenes)$/.test(word))
}

const irregular = new Set(
  'kept sent held made built shown paid set read done put met drawn found brought taught told lent'.split(
    ' ',
  ),
)

function isParticiple(word: string, language: Language): boolean {
  if (language === 'en') return irregular.has(word) || (/(?:ed|en|wn)$/.test(word) && !states.has(word))
  return /(?:et|t|dd|tt|lagt|satt|ert|a|te|de|en|ne)$/.test(word) && word.length > 2
}

/** Participles that say how something is, not what is done to it. */
const states = new Set(
  'open based located able even seven ten designed intended dedicated required limited related connected equipped detailed unlimited protected'.split(
    ' ',
  ),
)

const work =
  /^(?:bytt|skift|erstatt|reparer|hent|transporter|monter|installer|demonter|betal|dekk|rett|vedlikehold|returner|destruer|rydd|avhend|replaced|repaired|installed|mounted|collected|transported|paid|covered|corrected|maintained|returned|disposed|serviced)/

const agents =
  /^(?:kund|kommun|oppdragsgiv|løsning|løysing|system|bruk|ansatt|tilsett|sykeplei|sjukeplei|helse|hjemme|heime|operatør|respons|tjeneste|teneste|person|lege|led|leia|pårør|tekn|vakt|innbygg|app|den|dei|de|en|ein|noen|nokon|begge|part|uavhengig|tredje|sertifi|autoris|kvalifi|apparat|utstyr|enhet|eining|pasient|tjenestemottaker|tenestemottakar|the|a|an|staff|user|customer|qualified|certified|authorised|trained|both|either|independent|employees|healthcare|health|personnel)/

/** "By the tenth of each month" is a deadline. */
const timesAfterBy =
  /^(?:first|second|third|\p{L}+th|end|date|deadline|close|start|time|same|following|next|\d+)$/u

/** «I løpet av den første uka» and «bruken av systemet» name no actor. */
const nounsBeforeOf =
  /^(?:løpet|grunn|hjelp|ut|hensyn|omsyn|del|deler|delar|bruk|bruken|bruka|slutten|form|innen|innan)$/

/** Whether somebody is named who does it: «av leverandøren», "by qualified staff". */
const anyActor = anyBetween(({ tokens, text }, index) => {
  const word = tokens[index]?.word
  const next = tokens[index + 1]
  if (next === undefined || (word !== 'av' && word !== 'by')) return false
  if (nounsBeforeOf.test(tokens[index - 1]?.word ?? '')) return false
  if (word === 'by' && timesAfterBy.test(tokens[index + 2]?.word ?? '')) return false
  return agents.test(next.word) || /^\p{Lu}/u.test(text.slice(next.start, next.end))
})
