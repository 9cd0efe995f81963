import { defineRule, rising } from '../rule.js'

/** A framework agreement has an end to what can be ordered under it (C-23/20). */
export const frameworkWithoutMaximum = defineRule({
  code: 'framework-without-maximum',
  theme: 'procurement',
  profile: 'default',
  scope: 'specification',
  severity: rising,
  isLegal: true,
  title: {
    nb: 'Rammeavtale uten høyeste verdi',
    nn: 'Rammeavtale utan høgaste verdi',
    en: 'Framework agreement without a maximum value',
  },
  why: {
    nb: 'Leverandørene må vite hvor mye rammeavtalen kan komme til å omfatte. Når den høyeste verdien er nådd, kan dere ikke bestille mer på avtalen.',
    nn: 'Leverandørane må vite kor mykje rammeavtalen kan kome til å omfatte. Når den høgaste verdien er nådd, kan de ikkje bestille meir på avtalen.',
    en: 'Suppliers must know how much the framework agreement may come to cover. Once the maximum is reached, you can order nothing more under it.',
  },
  messages: {
    missing: {
      nb: 'Rammeavtalen har ingen høyeste verdi. Legg til «maximum» med den høyeste samlede verdien av bestillingene.',
      nn: 'Rammeavtalen har ingen høgaste verdi. Legg til «maximum» med den høgaste samla verdien av bestillingane.',
      en: 'The framework agreement has no maximum value. Add “maximum” with the highest total value of orders.',
    },
    low: {
      nb: 'Rammeavtalens høyeste verdi er {maximum}, og det er lavere enn den anslåtte verdien på {estimate}. Øk «maximum», eller rett anslaget.',
      nn: 'Den høgaste verdien av rammeavtalen er {maximum}, og det er lågare enn den anslåtte verdien på {estimate}. Auk «maximum», eller rett anslaget.',
      en: 'The maximum value of the framework agreement is {maximum}, which is lower than the estimated value of {estimate}. Raise “maximum”, or correct the estimate.',
    },
  },
  check({ specification: { procurement }, missing }, report) {
    const { framework, estimatedValue } = procurement ?? {}
    if (framework === undefined) return
    const path = ['procurement', 'framework']
    if (missing(framework, ['maximum']).length > 0) report('missing', path, {})
    const { maximum } = framework
    if (maximum?.currency !== 'NOK' || estimatedValue?.currency !== 'NOK') return
    if (maximum.amount === undefined || estimatedValue.amount === undefined) return
    if (maximum.amount < estimatedValue.amount)
      report('low', [...path, 'maximum', 'amount'], {
        maximum: { type: 'kroner', kroner: maximum.amount },
        estimate: { type: 'kroner', kroner: estimatedValue.amount },
      })
  },
})
