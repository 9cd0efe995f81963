import type { RulePack } from './rule-pack.js'
import { sharedGrounds, sharedReservations, sharedSources } from './shared-law.js'

/** The procurement regulation as it was until the summer of 2026. */
export const foa2024: RulePack = {
  id: 'foa-2024',
  title: {
    nb: 'Anskaffelsesforskriften (kunngjøringer til og med 30. juni 2026)',
    nn: 'Anskaffingsforskrifta (kunngjeringar til og med 30. juni 2026)',
    en: 'Norwegian procurement regulation (notices up to and including 30 June 2026)',
  },
  validFrom: '2024-01-01',
  validTo: '2026-06-30',
  sources: [
    ...sharedSources,
    { title: 'KS: terskelverdier for kommuner 2024–2026', url: 'https://www.ks.no/', read: undefined },
  ],
  verifiedBy: undefined,
  reservations: [
    {
      nb: 'Terskelverdiene er de KS oppga for 2024–2026. Om EØS-terskelen ble endret 1. januar 2026, er ikke undersøkt.',
      nn: 'Terskelverdiane er dei KS oppgav for 2024–2026. Om EØS-terskelen blei endra 1. januar 2026, er ikkje undersøkt.',
      en: 'The thresholds are those that KS stated for 2024–2026. Whether the EEA threshold changed on 1 January 2026 has not been checked.',
    },
    ...sharedReservations,
  ],
  thresholds: { national: 1_300_000, eea: 2_300_000 },
  environment: { leastWeight: 0.3, amongFirst: 3, exemptions: ['insignificant'] },
  // Nothing was found on Part IV: it is not judged.
  rankedParts: ['I', 'II', 'IV'],
  healthServiceParts: ['I', 'IV'],
  mostMainCriteria: 4,
  grounds: {
    ...sharedGrounds,
    'environment-not-considered': { reference: 'FOA § 7-9 (1)–(5)', mark: 'source' },
    'environment-exemption-not-available': { reference: 'FOA § 7-9 (5)', mark: 'source' },
  },
}
