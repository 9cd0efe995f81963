import type { RulePack } from './rule-pack.js'
import { sharedGrounds, sharedReservations, sharedSources } from './shared-law.js'

/** The procurement law as changed in the summer of 2026. */
export const loa2026: RulePack = {
  id: 'loa-2026-07',
  title: {
    nb: 'Anskaffelsesregelverket (kunngjøringer fra 1. juli 2026)',
    nn: 'Anskaffingsregelverket (kunngjeringar frå 1. juli 2026)',
    en: 'Norwegian procurement rules (notices from 1 July 2026)',
  },
  validFrom: '2026-07-01',
  validTo: undefined,
  sources: [
    ...sharedSources,
    { title: 'BDO: omtale av Prop. 147 L (§ 5p)', url: undefined, read: undefined },
  ],
  verifiedBy: undefined,
  reservations: [
    {
      nb: 'Terskelverdiene for 2026–2028 er ikke funnet. Kontrollen vurderer derfor ikke hvilken del av forskriften verdien tilsier.',
      nn: 'Terskelverdiane for 2026–2028 er ikkje funne. Kontrollen vurderer derfor ikkje kva del av forskrifta verdien tilseier.',
      en: 'The thresholds for 2026–2028 have not been found. The check therefore does not judge which part of the regulation the value calls for.',
    },
    {
      nb: 'Hjemmelen for klima- og miljøhensyn er uklar: samme kilde viser både til LOA §§ 5b og 5c og til FOA § 7-9 i 2026.',
      nn: 'Heimelen for klima- og miljøomsyn er uklar: same kjelde viser både til LOA §§ 5b og 5c og til FOA § 7-9 i 2026.',
      en: 'The legal ground for climate and environmental considerations is unclear: one source cites both LOA §§ 5b and 5c and FOA § 7-9 in 2026.',
    },
    {
      nb: 'At samfunnshensyn som er stilt som kontraktsvilkår, må ha en sanksjon (§ 5p), er bare funnet som forslag.',
      nn: 'At samfunnsomsyn som er stilte som kontraktsvilkår, må ha ein sanksjon (§ 5p), er berre funne som forslag.',
      en: 'That societal considerations set as contract terms need a sanction (§ 5p) has been found only as a proposal.',
    },
    {
      nb: 'Paragrafene i FOA er lest slik de var før 1. juli 2026. Om de har fått nye nummer, er ikke undersøkt.',
      nn: 'Paragrafane i FOA er lesne slik dei var før 1. juli 2026. Om dei har fått nye nummer, er ikkje undersøkt.',
      en: 'The sections of FOA were read as they were before 1 July 2026. Whether they have been renumbered has not been checked.',
    },
    ...sharedReservations,
  ],
  // The figures for 2026–2028 were not found.
  thresholds: undefined,
  environment: {
    leastWeight: 0.3,
    amongFirst: 3,
    exemptions: ['insignificant', 'vital-interests', 'statutory-minimum'],
  },
  // Nothing was found on Part IV: it is not judged.
  rankedParts: ['I', 'II', 'IV'],
  healthServiceParts: ['I', 'IV'],
  mostMainCriteria: 4,
  grounds: {
    ...sharedGrounds,
    'environment-not-considered': { reference: 'LOA §§ 5b (2)–(3), 5c', mark: 'source' },
    'environment-exemption-not-available': { reference: 'LOA §§ 5b (3), 5c', mark: 'source' },
    'health-exemption-unexplained': { reference: 'LOA § 5b (3)', mark: 'own-knowledge' },
  },
}
