import type { Localised } from '../rule.js'
import type { LegalGround, PackSource } from './rule-pack.js'

/** What both packs were read in. */
export const sharedSources: readonly PackSource[] = [
  {
    title: 'DFØ: Utarbeide kravspesifikasjoner',
    url: 'https://anskaffelser.no/',
    read: undefined,
  },
  {
    title: 'DFØ: veileder om tildelingskriterier (kapittel 3, 8 og 8.1.1)',
    url: 'https://anskaffelser.no/',
    read: undefined,
  },
  {
    title: 'DFØ: eforms-sdk-nor, versjon c1bbd6c fra 2026-08-18 (award-criterion-type.yaml, national-e.yaml)',
    url: 'https://github.com/anskaffelser/eforms-sdk-nor',
    read: '2026-11-23',
  },
  {
    title: 'EUs publikasjonskontor: eForms-SDK (BT-754, BT-755, BT-5421)',
    url: 'https://github.com/OP-TED/eForms-SDK',
    read: undefined,
  },
  {
    title: 'Regjeringen: veileder med omtale av KOFA 2015/102 (id2576365)',
    url: 'https://www.regjeringen.no/',
    read: undefined,
  },
  { title: 'anbud365: omtale av KOFA 2023/313', url: 'https://www.anbud365.no/', read: undefined },
  { title: 'EU-domstolen: C-23/20', url: undefined, read: undefined },
  {
    title: 'Forskrift om håndtering av medisinsk utstyr (FOR-2013-11-29-1373), hos norgeslover og DSB',
    url: undefined,
    read: undefined,
  },
  {
    title: 'Helsedirektoratet: Normen, om innebygd personvern',
    url: 'https://helsedirektoratet.no/normen',
    read: undefined,
  },
  { title: 'Datatilsynet: innebygd personvern', url: 'https://www.datatilsynet.no/', read: undefined },
]

/** What is open in both packs. */
export const sharedReservations: readonly Localised[] = [
  {
    nb: 'Kontrollen går ut fra at kunngjøringsdatoen avgjør hvilke regler som gjelder. Overgangsregelen er ikke funnet.',
    nn: 'Kontrollen går ut frå at kunngjeringsdatoen avgjer kva reglar som gjeld. Overgangsregelen er ikkje funnen.',
    en: 'The check assumes that the publication date decides which rules apply. The transitional rule has not been found.',
  },
  {
    nb: 'LOA § 4 er foreslått endret i lovforslaget fra 2025. Henvisninger til den er ikke lest mot gjeldende lov.',
    nn: 'LOA § 4 er føreslått endra i lovforslaget frå 2025. Tilvisingar til han er ikkje lesne mot gjeldande lov.',
    en: 'The bill of 2025 proposed changes to LOA § 4. References to it have not been read against the law in force.',
  },
  {
    nb: 'Terskelverdien for helse- og sosialtjenester er ikke funnet. Kontrollen bruker derfor ikke verdien til å vurdere hvilken del de følger.',
    nn: 'Terskelverdien for helse- og sosialtenester er ikkje funnen. Kontrollen bruker derfor ikkje verdien til å vurdere kva del dei følgjer.',
    en: 'The threshold for health and social services has not been found. The check therefore does not use the value to judge which part they follow.',
  },
  {
    nb: 'At opsjoner teller med i anslått verdi, er funnet for forsyningsforskriften, men ikke lest i anskaffelsesforskriften.',
    nn: 'At opsjonar tel med i anslått verdi, er funne for forsyningsforskrifta, men ikkje lese i anskaffingsforskrifta.',
    en: 'That options count towards the estimated value has been found for the utilities regulation, but has not been read in the procurement regulation.',
  },
]

const source = (reference: string): LegalGround => ({ reference, mark: 'source' })
const ownKnowledge = (reference: string): LegalGround => ({ reference, mark: 'own-knowledge' })

/** Legal ground of the rules that both packs read alike, by code. */
export const sharedGrounds: Readonly<Record<string, LegalGround>> = {
  'weights-against-model': ownKnowledge('FOA §§ 8-11, 18-1'),
  'ranked-not-allowed': source('FOA §§ 8-11 (1), 18-1 (6)'),
  'weights-not-published': ownKnowledge('FOA § 18-1'),
  'part-against-value': ownKnowledge('FOA §§ 5-1, 5-3'),
  'lot-values-not-total': source('FOA §§ 5-2, 5-4 (8)'),
  'lots-not-considered': ownKnowledge('FOA § 19-4'),
  'framework-without-maximum': source('C-23/20'),
  'qualification-as-requirement': ownKnowledge('FOA kap. 16'),
  'accessibility-left-out': source('FOA § 15-2'),
  'health-service-part': source('EFORMS-NOR-NATIONAL-TH-R008I'),
  'health-service-with-equipment': ownKnowledge('EFORMS-NOR-NATIONAL-TH-R008I'),
  'personal-data-unprotected': ownKnowledge('GDPR art. 25, 28, 32, 35'),
  'medical-device-unregulated': source('(EU) 2017/745, FOR-2013-11-29-1373'),
  'brand-without-equivalent': source('FOA §§ 8-5, 15-1 (3)'),
  'standard-without-equivalent': source('FOA §§ 8-5, 15-1 (3)'),
  'origin-wording': ownKnowledge('LOA § 4, 2014/24/EU art. 18, 42 (4)'),
}
