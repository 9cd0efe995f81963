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
    nb: 'Verdien av alle delkontraktene avgjør hvilke regler som gjelder. Er summen en annen enn totalen, er én av dem feil.',
    nn: 'Verdien av alle delkontraktane avgjer kva reglar som gjeld. Er summen ein annan enn totalen, er éin av dei feil.',
    en: 'The value of all lots decides which rules apply. If their sum differs from the total, one of them is wrong.',
  },
  messages: {
    found: {
      nb: 'Verdien av delkontraktene er anslått til {sum} til sammen, men verdien av anskaffelsen til {total}. De skal være like.',
      nn: 'Verdien av delkontraktane er anslått til {sum} til saman, men verdien av anskaffinga til {total}. Dei skal vere like.',
      en: 'The lots are estimated at {sum} in total, but the procurement at {total}. They must be the same.',
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
