import { defineRule } from '../rule.js'

/** The value of the procurement is that of all its lots. */
export const lotValuesNotTotal = defineRule({
  code: 'lot-values-not-total',
  theme: 'procurement',
  profile: 'default',
  scope: 'specification',
  severity: 'warning',
  isLegal: true,
  title: {
    nb: 'Verdien av delkontraktene er ikke lik totalen',
    nn: 'Verdien av delkontraktane er ikkje lik totalen',
    en: 'Lot values that do not add up to the total',
  },
  why: {
    nb: 'Verdien av alle delkontraktene avgjør hvilke regler som gjelder. Er summen en annen enn totalen, er ett av tallene feil.',
    nn: 'Verdien av alle delkontraktane avgjer kva reglar som gjeld. Er summen ein annan enn totalen, er eitt av tala feil.',
    en: 'The value of all lots decides which rules apply. If their sum differs from the total, one of the figures is wrong.',
  },
  messages: {
    found: {
      nb: 'Delkontraktene er anslått til {sum} til sammen, men hele anskaffelsen til {total}. Verdiene skal være like.',
      nn: 'Delkontraktane er anslåtte til {sum} til saman, men heile anskaffinga til {total}. Verdiane skal vere like.',
      en: 'The lots are estimated at {sum} in total, but the whole procurement at {total}. The values must be the same.',
    },
  },
  check({ specification: { procurement } }, report) {
    const { estimatedValue, lots = [] } = procurement ?? {}
    const { amount: total, currency } = estimatedValue ?? {}
    if (total === undefined || currency !== 'NOK' || lots.length === 0) return
    const amounts = lots.map(({ value }) => (value?.currency === 'NOK' ? value.amount : undefined))
    if (amounts.includes(undefined)) return
    const sum = amounts.reduce<number>((whole, amount = 0) => whole + amount, 0)
    if (Math.abs(sum - total) < 1) return
    report('found', ['procurement', 'lots'], {
      sum: { type: 'kroner', kroner: sum },
      total: { type: 'kroner', kroner: total },
    })
  },
})
