import type { SupportTier } from '../../generated/specification.js'
import { defineRule, rising } from '../rule.js'

/** Support works when everyone knows who helps, when and how to reach them (recommendation 12). */
export const supportTierIncomplete = defineRule({
  code: 'support-tier-incomplete',
  theme: 'support',
  profile: 'default',
  scope: 'specification',
  severity: rising,
  recommendations: [12],
  title: {
    nb: 'Ufullstendig brukerstøtte',
    nn: 'Ufullstendig brukarstøtte',
    en: 'Incomplete user support',
  },
  why: {
    nb: 'Den som står fast hos en bruker, må vite hvem som hjelper, når og hvordan. En tom rute blir til et spørsmål ingen svarer på.',
    nn: 'Den som står fast hos ein brukar, må vite kven som hjelper, når og korleis. Ei tom rute blir til eit spørsmål ingen svarer på.',
    en: 'Staff who get stuck in someone’s home must know who helps, when and how. An empty cell becomes a question that nobody answers.',
  },
  messages: {
    none: {
      nb: 'Kravspesifikasjonen sier ikke hvem de ansatte får hjelp av når de bruker løsningen. Legg til minst ett støttenivå i «supportLevels.tiers».',
      nn: 'Kravspesifikasjonen seier ikkje kven dei tilsette får hjelp av når dei bruker løysinga. Legg til minst eitt støttenivå i «supportLevels.tiers».',
      en: 'The specification does not say who helps staff when they use the solution. Add at least one support tier in “supportLevels.tiers”.',
    },
    incomplete: {
      nb: 'Støttenivå {tier} mangler {fields}. Legg det til, så de ansatte vet hvem som hjelper, når og hvordan.',
      nn: 'Støttenivå {tier} manglar {fields}. Legg det til, så dei tilsette veit kven som hjelper, når og korleis.',
      en: 'Support tier {tier} lacks {fields}. Add what is missing, so that staff know who helps, when and how.',
    },
  },
  check({ specification, isOpen, missing }, report) {
    const { supportLevels = {} } = specification
    const { tiers = [], incidentClasses = [] } = supportLevels
    if (tiers.length === 0) {
      if (isOpen(specification, 'supportLevels') || isOpen(supportLevels, 'tiers')) return
      report('none', ['supportLevels', 'tiers'], {})
      return
    }
    // The classes of incidents may say the response instead, class by class.
    const isResponseAsked = incidentClasses.length === 0 && !isOpen(supportLevels, 'incidentClasses')
    for (const [index, tier] of tiers.entries()) {
      const fields = missing(tier, cellsOf(tier, isResponseAsked))
      if (fields.length === 0) continue
      report('incomplete', ['supportLevels', 'tiers', index, 'tier'], {
        tier: tier.tier ?? index + 1,
        fields: { type: 'all', of: fields.map((field) => ({ type: 'field', key: `support-tier.${field}` })) },
      })
    }
  },
})

function cellsOf({ provider }: SupportTier, isResponseAsked: boolean): readonly (keyof SupportTier)[] {
  const isByCustomer = provider === 'customer' || provider === 'joint'
  const isBySupplier = provider === 'supplier' || provider === 'joint'
  return [
    'provider',
    ...(isByCustomer ? (['role'] as const) : []),
    'from',
    'to',
    'days',
    'channels',
    ...(isBySupplier ? (['language'] as const) : []),
    ...(isBySupplier && isResponseAsked ? (['response'] as const) : []),
  ]
}
