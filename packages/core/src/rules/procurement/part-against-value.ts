import type { Procurement } from '../../generated/specification.js'
import { defineRule, rising } from '../rule.js'
import type { RulePack } from '../packs/rule-pack.js'

type Part = NonNullable<Procurement['part']>

/** The estimated value decides which part of the regulation applies. */
export const partAgainstValue = defineRule({
  code: 'part-against-value',
  theme: 'procurement',
  profile: 'default',
  scope: 'specification',
  severity: rising,
  isLegal: true,
  title: {
    nb: 'Delen av forskriften passer ikke til anslått verdi',
    nn: 'Delen av forskrifta passar ikkje til anslått verdi',
    en: 'Part of the regulation does not match the estimated value',
  },
  why: {
    nb: 'Anslått verdi avgjør hvilken del av forskriften som gjelder. Følger dere feil del, kan dere måtte avlyse konkurransen.',
    nn: 'Anslått verdi avgjer kva del av forskrifta som gjeld. Følgjer de feil del, kan de måtte avlyse konkurransen.',
    en: 'The estimated value decides which part of the regulation applies. With the wrong part, you may have to cancel the competition.',
  },
  messages: {
    noValue: {
      nb: 'Anslått verdi mangler. Legg til «estimatedValue» med opsjoner og forlengelser, men uten merverdiavgift.',
      nn: 'Anslått verdi manglar. Legg til «estimatedValue» med opsjonar og forlengingar, men utan meirverdiavgift.',
      en: 'The estimated value is missing. Add “estimatedValue” including options and extensions, but excluding VAT.',
    },
    tooLow: {
      nb: 'Anslått verdi er {value}. Etter terskelverdiene som kontrollen kjenner, gjelder da del {due}, men anskaffelsen følger del {part}. Endre «part», eller rett verdien.',
      nn: 'Anslått verdi er {value}. Etter terskelverdiane som kontrollen kjenner, gjeld då del {due}, men anskaffinga følgjer del {part}. Endre «part», eller rett verdien.',
      en: 'The estimated value is {value}. By the thresholds that the check knows, Part {due} applies, but the procurement follows Part {part}. Change “part”, or correct the value.',
    },
    stricter: {
      nb: 'Anslått verdi er {value}. Etter terskelverdiene som kontrollen kjenner, er del {due} nok, men anskaffelsen følger del {part}, som er strengere. Kontroller at verdien er riktig.',
      nn: 'Anslått verdi er {value}. Etter terskelverdiane som kontrollen kjenner, er del {due} nok, men anskaffinga følgjer del {part}, som er strengare. Kontroller at verdien er rett.',
      en: 'The estimated value is {value}. By the thresholds that the check knows, Part {due} is enough, but the procurement follows Part {part}, which is stricter. Check that the value is right.',
    },
  },
  check({ specification: { procurement }, pack, asks, missing }, report) {
    if (procurement === undefined) return
    const { estimatedValue, part, cpv = [] } = procurement
    if (asks('small') && missing(procurement, ['estimatedValue']).length > 0)
      report('noValue', ['procurement'], {})
    const { amount, currency } = estimatedValue ?? {}
    const isHealthService = part === 'IV' || cpv.some((code) => code.startsWith('85'))
    if (amount === undefined || currency !== 'NOK' || part === undefined || isHealthService) return
    const due = partDue(amount, pack)
    if (due === undefined || due === part) return
    const data = { value: { type: 'kroner', kroner: amount }, due, part } as const
    const path = ['procurement', 'part']
    if (order.indexOf(part) < order.indexOf(due)) report('tooLow', path, data)
    // To follow a stricter part is allowed; a value with a digit too few looks the same.
    else report('stricter', path, data, { severity: 'hint' })
  },
})

const order: readonly Part[] = ['I', 'II', 'III']

function partDue(amount: number, { thresholds }: RulePack): Part | undefined {
  if (thresholds === undefined) return undefined
  if (amount < thresholds.national) return 'I'
  return amount < thresholds.eea ? 'II' : 'III'
}
