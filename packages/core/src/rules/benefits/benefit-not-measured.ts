import type { Benefit } from '../../generated/specification.js'
import { defineRule, rising, risingToWarning } from '../rule.js'

/** Figures that no requirement asks for are not there when they are needed (recommendation 13). */
export const benefitNotMeasured = defineRule({
  code: 'benefit-not-measured',
  theme: 'benefits',
  profile: 'default',
  scope: 'specification',
  severity: rising,
  recommendations: [13],
  title: {
    nb: 'Gevinst uten måletall',
    nn: 'Gevinst utan måletal',
    en: 'Benefit without figures',
  },
  why: {
    nb: 'Tallene som viser gevinsten, kommer ofte fra løsningen. Ber ingen krav om dem, må noen telle for hånd, eller gevinsten blir aldri målt.',
    nn: 'Tala som viser gevinsten, kjem ofte frå løysinga. Ber ingen krav om dei, må nokon telje for hand, eller gevinsten blir aldri målt.',
    en: 'The figures that show the benefit often come from the solution. If no requirement asks for them, someone must count by hand, or the benefit is never measured.',
  },
  messages: {
    none: {
      nb: 'Ingen krav gir tallene som gevinst {id} skal måles med. Skriv i «measuredBy» hvilke krav som gjør det, og legg til et krav om datauttak hvis ingen gjør det.',
      nn: 'Ingen krav gir tala som gevinst {id} skal målast med. Skriv i «measuredBy» kva krav som gjer det, og legg til eit krav om datauttak dersom ingen gjer det.',
      en: 'No requirement gives the figures that benefit {id} is to be measured with. Name the ones that do in “measuredBy”, and add a requirement on data extracts if there is none.',
    },
  },
  check({ specification: { benefits = [] }, missing }, report) {
    for (const [index, benefit] of benefits.entries()) {
      if (missing(benefit, ['measuredBy']).length === 0) continue
      const details = isQualitative(benefit) ? { severity: risingToWarning } : {}
      report('none', ['benefits', index], { id: benefit.id }, details)
    }
  },
})

/** What people feel is asked of them: it seldom comes as figures from the solution. */
function isQualitative({ kind }: Benefit): boolean {
  return kind === 'relative-security' || kind === 'staff-mastery'
}
