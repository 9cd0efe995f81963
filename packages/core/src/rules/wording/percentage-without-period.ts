import { defineRule } from '../rule.js'
import { sentenceOf } from './sentences.js'
import { statementsOf } from './statements.js'
import { warningInStatements } from './statement-severity.js'
import { isNumber, type Wording } from './wording.js'

/** 99.9 % of a month is 43 minutes of downtime, of a year almost 9 hours (INCOSE R33). */
export const percentageWithoutPeriod = defineRule({
  code: 'percentage-without-period',
  theme: 'wording',
  profile: 'strict',
  scope: 'requirement',
  severity: warningInStatements,
  title: {
    nb: 'Oppetid i prosent uten måleperiode',
    nn: 'Oppetid i prosent utan måleperiode',
    en: 'Uptime percentage without a measuring period',
  },
  why: {
    nb: '99,9 prosent av en måned er 43 minutter nedetid, av et år nesten 9 timer. Måleperioden avgjør hvor lenge løsningen kan være nede på én gang.',
    nn: '99,9 prosent av ein månad er 43 minutt nedetid, av eit år nesten 9 timar. Måleperioden avgjer kor lenge løysinga kan vere nede på éin gong.',
    en: '99.9 per cent of a month is 43 minutes of downtime, of a year almost 9 hours. The measuring period decides how long the solution may be down at once.',
  },
  messages: {
    found: {
      nb: '{words} tilgjengelighet sier lite uten måleperiode. Skriv «målt per måned» eller en annen periode.',
      nn: '{words} tilgjenge seier lite utan måleperiode. Skriv «målt per månad» eller ein annan periode.',
      en: '{words} availability says little without a measuring period. Write “measured per month” or another period.',
    },
  },
  check(subject, report) {
    for (const { path, wording } of statementsOf(subject)) {
      if (!mayBePercentage.test(wording.text)) continue
      const index = wording.tokens.findIndex((_, each) => isPercentage(wording, each))
      const number = wording.tokens[index]
      const unit = wording.tokens[index + 1]
      if (number === undefined || unit === undefined) continue
      if (!isAvailability(wording, index) || isShareOfThings(wording, index) || hasPeriod(wording)) continue
      const unitEnd =
        unit.word === 'per' || unit.word === 'pro' ? (wording.tokens[index + 2]?.end ?? unit.end) : unit.end
      report(
        'found',
        path,
        { words: wording.text.slice(number.start, unitEnd) },
        { span: [number.start, unitEnd] },
      )
    }
  },
})

const mayBePercentage = /%|prosent|pst|per ?cent|pro ?cent/i

function isPercentage({ tokens }: Wording, index: number): boolean {
  const token = tokens[index]
  if (token === undefined || !isNumber(token)) return false
  const next = tokens[index + 1]?.word ?? ''
  return (
    /^(?:%|prosent|pst|percent)$/.test(next) ||
    (/^(?:per|pro)$/.test(next) && /^cent$/.test(tokens[index + 2]?.word ?? ''))
  )
}

const availability =
  /^(?:\p{L}*oppetid\p{L}*|tilgjengelig\p{L}*|tilgjenge\p{L}*|driftstid\p{L}*|oppe|uptime|availability|available|operational)$/u

function isAvailability(wording: Wording, index: number): boolean {
  const { from, to } = sentenceOf(wording, index)
  return wording.tokens.slice(from, to).some(({ word }) => availability.test(word))
}

const period =
  /^(?:\p{L}*måned\p{L}*|\p{L}*månad\p{L}*|\p{L}*kvartal\p{L}*|år|året|årlig|årleg|årlege|uke|uken|uka|ukentlig|veke|veka|døgn|døgnet|months?|monthly|quarters?|quarterly|years?|yearly|annual|annually|annum|weeks?|weekly|\p{L}*periode\p{L}*|periods?|bilag\p{L}*|vedlegg\p{L}*|annex|appendix)$/u

function hasPeriod({ tokens }: Wording): boolean {
  return tokens.some(
    ({ word }, index) => period.test(word) && !isAroundTheClock(tokens[index - 1]?.word, word),
  )
}

/** «Hele døgnet» and «24 timer i døgnet» are hours of service. */
function isAroundTheClock(before: string | undefined, word: string): boolean {
  return word === 'døgnet' && before !== 'per'
}

/** «Tilgjengelig for 95 % av brukerne» is no availability over time. */
function isShareOfThings({ tokens }: Wording, index: number): boolean {
  const of = tokens.findIndex(
    ({ word }, at) => at > index && at <= index + 3 && (word === 'av' || word === 'of'),
  )
  if (of === -1) return false
  return !tokens
    .slice(of + 1, of + 4)
    .some(({ word }) => /^(?:\p{L}*tid|\p{L}*tida|\p{L}*tiden|time|hours|timene|timane)$/u.test(word))
}
