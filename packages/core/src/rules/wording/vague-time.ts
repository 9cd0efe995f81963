import { defineRule } from '../rule.js'
import { hasTimeIn } from './measures.js'
import { occurrences, wordAfter, type Occurrence } from './occurrences.js'
import { phrases } from './phrases.js'
import { sentenceOf } from './sentences.js'
import { warningInStatements } from './statement-severity.js'

const vagueTimes = {
  nb: phrases(
    '(straks|umiddelbart|omgående|øyeblikkelig|snarest|fortløpende|løpende|jevnlig|jevnlige|regelmessig|regelmessige|periodisk|periodiske|periodevis|kontinuerlig|kontinuerlige|sporadisk|ofte|hyppig|hyppige|sanntid|snarlig)',
    'snarest (mulig|råd)',
    'så (fort|snart) det lar seg gjøre',
    '(i|innen|innenfor) rimelig tid',
    'innen (kort tid|en rimelig frist|rimelig frist|kort frist)',
    'uten (ugrunnet|unødig|unødvendig|vesentlig|nevneverdig) (opphold|forsinkelse)',
    'uten opphold',
    'i (god tid|tide|nær fremtid|nær framtid)',
    'i løpet av kort tid',
    'på (sikt|kort varsel)',
    '(med|ved) jevne mellomrom',
    'fra tid til annen',
    'med en gang',
    '(til enhver tid|av og til|etter hvert|fra tid til annen)',
  ),
  nn: phrases(
    '(straks|umiddelbart|øyeblikkeleg|augneblikkeleg|snarast|fortløpande|løpande|jamleg|jamlege|regelmessig|regelmessige|periodisk|periodiske|periodevis|kontinuerleg|kontinuerlege|sporadisk|ofte|hyppig|hyppige|sanntid|snarleg)',
    'snarast (mogleg|mogeleg|råd)',
    '(med ein gong|med det same|på flekken|på timen)',
    'så (fort|snart) (råd er|det lèt seg gjere|det let seg gjere)',
    '(i|innan|innanfor) rimeleg tid',
    'innan (kort tid|ein rimeleg frist|rimeleg frist|kort frist)',
    'utan (grunnlaust|ugrunna|unødig|unødvendig|vesentleg|nemneverdig) (opphald|forseinking)',
    'utan (opphald|grunn til opphald)',
    'i (god tid|tide|nær framtid)',
    'i løpet av kort tid',
    'på (sikt|kort varsel)',
    '(med|ved) jamne mellomrom',
    'frå tid til anna',
    '(til kvar tid|til ei kvar tid|til einkvar tid|av og til|etter kvart)',
  ),
  en: phrases(
    '(immediately|instantly|promptly|regularly|periodically|continuously|continually|eventually|frequently|often|shortly|soon|forthwith|occasionally|expeditiously|timely|real-time)',
    '(on a|at) regular (basis|intervals)',
    'at (frequent|suitable|appropriate) intervals',
    'in a timely (manner|fashion|way)',
    'without (undue|unreasonable|unnecessary|any|) delay',
    'within (a |)(reasonable|short) (time|period|timeframe|time frame)',
    'in (near |)real time',
    'in (due course|good time|the near future)',
    'on an ongoing basis',
    'at short notice',
    'at all times',
    'from time to time',
    'as soon as (it is |)(practical|practicable|reasonably practicable)',
  ),
}

/** Standard words of contracts, which courts and parties know how to read. */
const contractWords = new Set([
  'uten ugrunnet opphold',
  'til enhver tid',
  'utan grunnlaust opphald',
  'utan ugrunna opphald',
  'til kvar tid',
  'til ei kvar tid',
  'without undue delay',
  'at all times',
])

/** «Straks» is a second to one and a day to another (INCOSE R35). */
export const vagueTime = defineRule({
  code: 'vague-time',
  theme: 'wording',
  profile: 'strict',
  scope: 'requirement',
  severity: warningInStatements,
  title: { nb: 'Vag tid', nn: 'Vag tid', en: 'Vague time' },
  why: {
    nb: 'Når tiden ikke er sagt, kan leverandøren ikke dimensjonere vakten sin, og kommunen kan ikke si at noe kom for sent.',
    nn: 'Når tida ikkje er sagd, kan leverandøren ikkje dimensjonere vakta si, og kommunen kan ikkje seie at noko kom for seint.',
    en: 'Where the time is not given, the supplier can’t plan its staffing, and the municipality can’t say that anything came too late.',
  },
  messages: {
    found: {
      nb: '«{words}» sier ikke når eller hvor ofte. Skriv en frist eller hyppighet, for eksempel «innen 2 timer» eller «hver måned».',
      nn: '«{words}» seier ikkje når eller kor ofte. Skriv ein frist eller kor ofte, til dømes «innan 2 timar» eller «kvar månad».',
      en: '“{words}” does not say when or how often. Write a deadline or an interval, such as “within 2 hours” or “every month”.',
    },
  },
  check(subject, report) {
    for (const occurrence of occurrences(subject, vagueTimes)) {
      if (hasOtherMeaning(occurrence) || hasDeadline(occurrence)) continue
      const { path, words, span } = occurrence
      if (subject.kind === 'contract-term' && contractWords.has(words.toLowerCase())) continue
      report('found', path, { words }, { span })
    }
  },
})

/** «Løpende kostnader», «til enhver tid gjeldende lover» (which is a rule of its own), "immediately before". */
function hasOtherMeaning(occurrence: Occurrence): boolean {
  const next = wordAfter(occurrence)
  const words = occurrence.words.toLowerCase()
  if (/^løp(?:ende|ande)$/.test(words))
    return /^(?:avtale|kontrakt|kostnad|utgift|måned|månad|meter|nummer|tekst|levering|pris|vederlag|time|drift)/.test(
      next,
    )
  if (words.endsWith('tid') && /^gjeld[ea]nde$/.test(next)) return true
  if (words === 'at all times') return /^(?:outside|during|within|between)$/.test(next)
  if (/^(?:often|ofte|soon|snart)$/.test(words)) {
    const before = occurrence.wording.tokens[occurrence.first - 1]?.word ?? ''
    return /^(?:hvor|kor|how|så|as|like)$/.test(before)
  }
  return words === 'immediately' && /^(?:before|preceding|following)$/.test(next)
}

const farthestDeadline = 12
const nearestDeadline = 5
const intervals =
  /^(?:daglig|dagleg|ukentlig|vekentleg|månedlig|månadleg|kvartalsvis|årlig|årleg|daily|weekly|monthly|quarterly|annually|yearly|hver|hvert|kvar|kvart|every|each|døgnet)$/

/** «Uten ugrunnet opphold og senest innen 24 timer»: the deadline counts. */
function hasDeadline({ wording, first, last, language }: Occurrence): boolean {
  const { from, to } = sentenceOf(wording, first)
  const after = wording.tokens.slice(last + 1, Math.min(to, last + 1 + farthestDeadline))
  const before = wording.tokens.slice(Math.max(from, first - nearestDeadline), first)
  return (
    after.some(({ word }) => intervals.test(word)) ||
    hasTimeIn(after, language) ||
    hasTimeIn(before, language)
  )
}
