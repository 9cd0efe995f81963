import { defineRule } from '../rule.js'
import type { RequirementSubject } from '../requirement-subject.js'
import type { Language } from '../terms.js'
import { unanchoredComparisons } from './comparison-phrases.js'
import { hasMeasureIn } from './measures.js'
import { occurrences, type Occurrence } from './occurrences.js'
import { findPhrases, meeting, phrases } from './phrases.js'
import { sentenceOf } from './sentences.js'
import { warningInStatements } from './statement-severity.js'
import { anyBetween } from './tally.js'
import { vagueWords } from './vague-phrases.js'
import type { Wording } from './wording.js'

const performances = {
  nb: phrases(
    '(respons|svar|reaksjons|løsnings|feilrettings|rettings|oppe|nede|lagrings|oppbevarings|gjenopprettings|laste|oppstarts|vente|behandlings|leverings|batteri|driftstids|drifts)(tid|tiden|tider|tidene)',
    '(batterilevetid|batterilevetiden|levetid|levetiden|rekkevidde|rekkevidden|forsinkelse|forsinkelsen|dekningsgrad|dekningsgraden)',
    '(tilgjengelighet|tilgjengeligheten|kapasitet|kapasiteten|lagringskapasitet|batterikapasitet|ytelse|ytelsen|gjennomstrømning|båndbredde|båndbredden|hastighet|hastigheten|overføringshastighet|nøyaktighet|nøyaktigheten|målenøyaktighet|presisjon|presisjonen|treffsikkerhet|treffsikkerheten|feilrate|feilraten)',
  ),
  nn: phrases(
    '(respons|svar|reaksjons|løysings|feilrettings|rettings|oppe|nede|lagrings|oppbevarings|gjenopprettings|laste|oppstarts|vente|behandlings|leverings|batteri|drifts)(tid|tida|tider|tidene)',
    '(levetid|levetida|rekkevidd|rekkjevidd|rekkevidda|rekkjevidda|forseinking|forseinkinga|dekningsgrad|dekningsgraden)',
    '(tilgjenge|tilgjenget|tilgjengelegheit|tilgjengelegheita|kapasitet|kapasiteten|lagringskapasitet|batterikapasitet|yting|ytinga|gjennomstrøyming|bandbreidd|bandbreidda|fart|farten|hastigheit|overføringsfart|nøyaktigheit|nøyaktigheita|presisjon|presisjonen|treffsikkerheit|feilrate|feilraten)',
  ),
  en: phrases(
    '(response|reaction|resolution|restoration|recovery|loading|start-up|startup|waiting|delivery|processing) (time|times)',
    'battery (life|time|capacity)',
    '(uptime|downtime|availability|throughput|capacity|latency|bandwidth|performance|accuracy|precision|range)',
  ),
}

/** «Responstiden skal være kort»: a performance that nobody can measure (INCOSE R34). */
export const performanceWithoutNumber = defineRule({
  code: 'performance-without-number',
  theme: 'wording',
  profile: 'strict',
  scope: 'requirement',
  severity: warningInStatements,
  title: { nb: 'Ytelse uten tall', nn: 'Yting utan tal', en: 'Performance without a number' },
  why: {
    nb: 'Responstid, oppetid og kapasitet kan måles. Uten tall kan ingen si om leveransen er god nok, og standardene blir leverandørens.',
    nn: 'Responstid, oppetid og kapasitet kan målast. Utan tal kan ingen seie om leveransen er god nok, og det er leverandøren som set nivået.',
    en: 'Response time, uptime and capacity can be measured. Without a number nobody can say whether the delivery is good enough, and the supplier sets the level.',
  },
  messages: {
    found: {
      nb: 'Kravet gjelder {words}, men sier ikke hvor mye. Skriv et tall med enhet, og hvordan det måles.',
      nn: 'Kravet gjeld {words}, men seier ikkje kor mykje. Skriv eit tal med eining, og korleis det blir målt.',
      en: 'The requirement is about {words}, but does not say how much. Write a number with a unit, and how it is measured.',
    },
  },
  check(subject, report) {
    const occurrence = occurrences(subject, performances).find(
      (each) => isRequired(each) && !isToldOtherwise(each),
    )
    if (occurrence !== undefined && !isMeasuredElsewhere(subject))
      report('found', occurrence.path, { words: occurrence.words.toLowerCase() }, { span: occurrence.span })
  },
})

/** The number may be what the supplier answers with, or what gives points beyond the minimum. */
function isMeasuredElsewhere({ requirement, wording, language }: RequirementSubject): boolean {
  return (
    requirement.answer?.form === 'number' ||
    requirement.evaluatedBeyond !== undefined ||
    hasMeasureIn(wording.tokens, language)
  )
}

/**
 * «Høy oppetid», «tilstrekkelig kapasitet» and «kapasiteten skal være god» are what the rule on vague words is about,
 * «lengre batteritid» that on comparisons.
 */
function isToldOtherwise({ wording, first, last, language }: Occurrence): boolean {
  if (unanchoredComparisons(wording, language).length > 0) return true
  const { meets, starts } = vagueIn(wording, language)
  if (meets({ first: first - 1, last })) return true
  let next = last + 1
  while (!starts.has(next) && isBetween.has(wording.tokens[next]?.word ?? '')) next += 1
  return starts.has(next)
}

interface VagueWords {
  readonly meets: ReturnType<typeof meeting>
  /** The tokens that they begin with. */
  readonly starts: ReadonlySet<number>
}

const known = new WeakMap<Wording, VagueWords>()

function vagueIn(wording: Wording, language: Language): VagueWords {
  let vague = known.get(wording)
  if (vague === undefined) {
    const found = findPhrases(wording, vagueWords[language].vague)
    vague = { meets: meeting(found), starts: new Set(found.map(({ first }) => first)) }
    known.set(wording, vague)
  }
  return vague
}

const be = new Set(
  'skal må bør være vere ha garantere sikre tilby oppfylle have shall must should be has guarantee ensure offer provide'.split(
    ' ',
  ),
)
/** What stands between a performance and the word that says how it is to be. */
const isBetween = new Set([...be, ...'alltid svært veldig meget always very'.split(' ')])

const accessibility =
  /^(?:universell|wcag|uu|syn|hørsel|høyrsel|nedsatt|blinde|funksjonsnedsettelse|funksjonshemm\p{L}*|funksjonsnedsetting|wcag|disabilit\p{L}*|accessib\p{L}*|impair\p{L}*)$/u
const elsewhere =
  /^(?:bilag\p{L}*|vedlegg\p{L}*|tabell\p{L}*|kapittel\p{L}*|kapitlet|avtalt\p{L}*|avtalen|avtala|avtale|annex|appendix|schedule|table|sla|agreed|contract)$/u
const reporting =
  /^(?:rapport\p{L}*|mål(?:e|es|er|ast|ing|inger|ingar)|dokumenter\p{L}*|oppgi\p{L}*|oppgje|angi|angis|angje|beskriv\p{L}*|vise?|vises|visast|logge?\p{L}*|overvåk\p{L}*|registrer\p{L}*|statistikk\p{L}*|test\p{L}*|report\p{L}*|measur\p{L}*|monitor\p{L}*|describ\p{L}*|stat(?:e|es|ed|ing)|display\p{L}*|shows?|log|logs|record\p{L}*|statistics|document\p{L}*)$/u

const anyOther = anyBetween(({ tokens }, index) => {
  const word = tokens[index]?.word ?? ''
  return accessibility.test(word) || elsewhere.test(word) || reporting.test(word)
})

/** Whether a level is required, not that something is measured, reported or defined elsewhere. */
function isRequired({ wording, first, last }: Occurrence): boolean {
  const { from, to } = sentenceOf(wording, first)
  const { tokens } = wording
  if (anyOther(wording, from, to)) return false
  // «Svartida skal vere …», «skal ha (høy) oppetid».
  return (
    tokens.slice(last + 1, Math.min(to, last + 7)).some(({ word }) => be.has(word)) ||
    tokens.slice(Math.max(from, first - 5), first).some(({ word }) => be.has(word))
  )
}
