import type { Language } from '../document/nodes.js'

/** A code that is used for welfare technology. */
export interface CpvCode {
  readonly code: string
  /** A name that reads well today, in our own words. */
  readonly names: Readonly<Record<Language, string>>
  /** The name in the Norwegian and in the English list, as it stands there; there is none in nynorsk. */
  readonly official: Readonly<Record<'nb' | 'en', string>>
}

/** One line a code: the code; our name in nb, nn and en; the official name in nb and en. */
const table = `
33195000-3; Systemer for pasientovervåking; System for pasientovervaking; Patient monitoring systems; Pasientovervåkningssystem; Patient-monitoring system
33195100-4; Måleutstyr og monitorer; Måleutstyr og monitorar; Measuring equipment and monitors; Monitorer; Monitors
33196000-0; Medisinske hjelpemidler; Medisinske hjelpemiddel; Medical aids; Medisinske hjelpemidler; Medical aids
33196200-2; Hjelpemidler for personer med funksjonsnedsettelse; Hjelpemiddel for personar med funksjonsnedsetjing; Aids for people with disabilities; Hjelpemidler til handikappede; Devices for the disabled
35121000-8; Sikringsutstyr; Sikringsutstyr; Security equipment; Sikringsutstyr; Security equipment
35121700-5; Alarmsystemer, for eksempel trygghetsalarmer; Alarmsystem, til dømes tryggleiksalarmar; Alarm systems, such as safety alarms; Alarmsystemer; Alarm systems
35125000-6; Systemer for tilsyn og overvåking; System for tilsyn og overvaking; Systems for supervision and surveillance; Overvåkningssystem; Surveillance system
38112100-4; Navigasjon og lokalisering, for eksempel GPS; Navigasjon og lokalisering, til dømes GPS; Navigation and positioning, such as GPS; Globale navigasjons- and posisjoneringssystemer (GPS eller tilsvarende).; Global navigation and positioning systems (GPS or equivalent)
44521100-9; Låser; Låsar; Locks; Låser; Locks
44521110-2; Dørlåser, også elektroniske; Dørlåsar, også elektroniske; Door locks, including electronic ones; Dørlåser; Door locks
32441000-6; Utstyr som sender målinger, for eksempel sensorer; Utstyr som sender målingar, til dømes sensorar; Equipment that sends measurements, such as sensors; Telemetriutstyr; Telemetry equipment
32441100-7; Systemer for oppfølging med sensorer; System for oppfølging med sensorar; Systems for monitoring by sensors; Telemetriovervåkningssystem; Telemetry surveillance system
31625000-3; Innbrudds- og brannalarmer; Innbrots- og brannalarmar; Burglar and fire alarms; Tyveri- og brannalarmer; Burglar and fire alarms
48180000-3; Programvare for helse; Programvare for helse; Software for health care; Medisinskprogramvare; Medical software package
48814000-7; Informasjonssystemer for helse; Informasjonssystem for helse; Information systems for health care; Medisinske informasjonssystemer; Medical information systems
48814100-8; Informasjonssystemer for pleie; Informasjonssystem for pleie; Information systems for nursing; Sykepleieinformasjonssystem; Nursing information system
48614000-5; Systemer for innsamling av data; System for innsamling av data; Systems for collecting data; Datainnsamlingssytem; Data-acquisition system
79711000-1; Alarmmottak, for eksempel responssenter; Alarmmottak, til dømes responssenter; Alarm reception, such as a response centre; Alarmovervåkningstjenester; Alarm-monitoring services
72253000-3; Brukerstøtte; Brukarstøtte; User support; Help-desk og støttetjenester; Helpdesk and support services
72253100-4; Førstelinje for brukerstøtte; Førstelinje for brukarstøtte; First-line user support; Help-desk-tjenester; Helpdesk services
72253200-5; Støtte til systemer i drift; Støtte til system i drift; Support for systems in operation; Systemsupport; Systems support services
72250000-2; Drift av og støtte til systemer; Drift av og støtte til system; Operation and support of systems; System- og støttetjenester; System and support services
72260000-5; Tjenester for programvare, for eksempel tilpasning; Tenester for programvare, til dømes tilpassing; Software services, such as adaptation; Programvarerelaterte tjenester; Software-related services
72600000-6; IKT-støtte og rådgivning; IKT-støtte og rådgiving; ICT support and advice; Support- og konsulentvirksomhet i forbindelse med edb; Computer support and consultancy services
80500000-9; Opplæring; Opplæring; Training; Utdannelsestilbud; Training services
80511000-9; Opplæring av ansatte; Opplæring av tilsette; Training of staff; Personaleutdannelse; Staff training services
80533100-0; Opplæring i IKT; Opplæring i IKT; Training in ICT; Edb-utdannelse; Computer training services
80533200-1; IKT-kurs; IKT-kurs; ICT courses; Edb-kurs; Computer courses
64200000-8; Telekommunikasjon, for eksempel mobilnett; Telekommunikasjon, til dømes mobilnett; Telecommunications, such as mobile networks; Telekommunikasjonstjenester; Telecommunications services
85300000-2; Sosiale tjenester; Sosiale tenester; Social services; Sosialtjenester og tilhørende tjenester; Social work and related services
85310000-5; Sosialt arbeid; Sosialt arbeid; Social work; Sosialarbeid; Social work services
85312310-5; Veiledning; Rettleiing; Guidance; Veiledning; Guidance services
85323000-9; Kommunale helsetjenester; Kommunale helsetenester; Municipal health services; Kommunale helsetjenester; Community health services
`

/**
 * Some CPV codes for welfare technology, with their check digits. A help for the one who writes: every valid code may be
 * used, and which one fits is for the buyer to judge.
 * Source of codes and official names: CPV 2008, Regulation (EC) No 213/2008, in the Norwegian list of eForms codes.
 */
export const cpvCodes: readonly CpvCode[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [code = '', nb = '', nn = '', en = '', officialNb = '', officialEn = ''] = line.split('; ')
    return { code, names: { nb, nn, en }, official: { nb: officialNb, en: officialEn } }
  })

const byCode: ReadonlyMap<string, CpvCode> = new Map(cpvCodes.map((each) => [each.code, each]))

/** What is known of a code; `undefined` for one that the list does not have. */
export function cpvCodeOf(code: string): CpvCode | undefined {
  return byCode.get(code)
}

/** The official name nearest to a language: there is none in nynorsk. */
export function officialNameOf({ official }: CpvCode, language: Language): string {
  return language === 'en' ? official.en : official.nb
}
