import type { RulePack } from './rule-pack.js'

/** The procurement law as changed in the summer of 2026. */
export const loa2026: RulePack = {
  id: 'loa-2026-07',
  title: {
    nb: 'Anskaffelsesregelverket, kunngjort fra 1. juli 2026',
    nn: 'Anskaffingsregelverket, kunngjord frå 1. juli 2026',
    en: 'The Norwegian procurement rules, notices from 1 July 2026',
  },
  validFrom: '2026-07-01',
  validTo: undefined,
  sources: [],
  verifiedBy: undefined,
  reservations: [],
  // The figures for 2026–2028 were not found.
  thresholds: undefined,
  environment: {
    leastWeight: 0.3,
    amongFirst: 3,
    exemptions: ['insignificant', 'vital-interests', 'statutory-minimum'],
  },
  rankedParts: ['I', 'II'],
  healthServiceParts: ['I', 'IV'],
  mostMainCriteria: 4,
  grounds: {},
}
