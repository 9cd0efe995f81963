import type { RulePack } from './rule-pack.js'

/** The procurement regulation as it was until the summer of 2026. */
export const foa2024: RulePack = {
  id: 'foa-2024',
  title: {
    nb: 'Anskaffelsesforskriften, kunngjort til og med 30. juni 2026',
    nn: 'Anskaffingsforskrifta, kunngjord til og med 30. juni 2026',
    en: 'The Norwegian procurement regulation, notices until 30 June 2026',
  },
  validFrom: '2024-01-01',
  validTo: '2026-06-30',
  sources: [],
  verifiedBy: undefined,
  reservations: [],
  thresholds: { national: 1_300_000, eea: 2_300_000 },
  environment: { leastWeight: 0.3, amongFirst: 3, exemptions: ['insignificant'] },
  rankedParts: ['I', 'II'],
  healthServiceParts: ['I', 'IV'],
  mostMainCriteria: 4,
  grounds: {},
}
