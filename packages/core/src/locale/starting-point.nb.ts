import type { StartingTexts } from './starting-point.js'

/** Det hvert utgangspunkt har felles, på bokmål. */
export const startingTexts: StartingTexts = {
  comments: {
    file: 'Et utgangspunkt. «null» betyr at noe ikke er bestemt ennå, og gir en oppgave i arbeidslisten. Skriv verdien i stedet.\nAlt annet er forslag: behold det som passer, endre resten.',
    buyers: 'Hvem som kjøper. Organisasjonsnummeret har ni siffer og skrives i anførselstegn.',
    procurement: 'Hvordan anskaffelsen gjennomføres.',
    part: 'Hvilken del av anskaffelsesforskriften som gjelder: I, II, III eller IV.',
    procedure: 'For eksempel open (åpen anbudskonkurranse) eller negotiated (konkurranse med forhandling).',
    dates:
      'Kunngjøring og tilbudsfrist. Frist for spørsmål (questions) og vedståelsesfrist (validUntil) kan føyes til. Skriv datoer slik: 2027-03-01.',
    cpv: 'CPV-koder som kan passe, og som må vurderes: {codes}. Skriv dem slik: [33196000-0, 48180000-3].',
    value: 'Anslått verdi uten merverdiavgift, med opsjoner. Skriv { amount: 5000000, currency: NOK }.',
    contract: 'Avtalemodell, varighet (P2Y er to år) og mulige forlengelser.',
    criteria:
      'Tildelingskriterier. Vekten skrives som andel: 0.4 er 40 prosent. Til sammen skal vektene bli 1. Klima og miljø skal som hovedregel telle minst 30 prosent.',
    environment: 'Hvordan klima og miljø teller. «weight» betyr at det er et tildelingskriterium med vekt.',
    accessibility:
      'Om kravene omfatter universell utforming. Gjør de ikke det, skriver dere «false» og hvorfor.',
    privacy:
      'Personvern: risikovurderingen og personvernkonsekvensvurderingen (dpia) er done, planned eller not-needed.',
    medicalDevice:
      'Om utstyret er medisinsk utstyr. Skriv { status: "yes", reason: … }. Statusen er "yes", "no" eller unknown.',
    background:
      'Hva dere skal anskaffe og hvorfor, hvordan det er i dag, hva dere vil oppnå, og hva som ikke er med nå. Målene er forslag.',
    services:
      'Tjenestene som skal bruke løsningen. Vaktene skrives slik: [{ id: natt, from: "22:00", to: "07:30", days: every-day }].',
    roles: 'Roller, aldri navn på personer. Ta bort dem dere ikke har, og legg til dem som mangler.',
    technologies:
      'Systemer de ansatte bruker hver dag, og hva som skal skje med dem: kept, integrated eller replaced.\nSkriv [{ id: journal, name: Journalsystemet, use: kept, usedBy: [{role}] }].',
    functions: 'Det løsningen gjør, hvem som bruker det, og om det er kritisk at det virker.',
    needs:
      'Forslag til behov. Spør tjenestene, og skriv det de forteller, med aktiviteten det kom fram i: activity: A-01.',
    involvement:
      'Hvordan tjenestene er med: aktiviteter, hvem som leser kravene, og hvordan de får svar. «reviewed» er datoen de har lest dem.',
    training:
      'Hva ansatte kan i dag, og hvilken opplæring hver rolle trenger. «hoursSetAside» er timene lederen har satt av til sammen.',
    support:
      'Hvem som hjelper når noe svikter, hvor raskt, og hva ansatte gjør imens. Skriv tid slik: PT30M er 30 minutter, PT4H er fire timer.\nReserverutinene er forslag som de som går vakt, tar stilling til. «exercised» er true når de har øvd.',
    workChanges:
      'Forslag til hva ansatte skal gjøre annerledes, og fra hvilken dato. Vises ikke for leverandører.',
    phaseOut: 'Forslag til den gamle rutinen som slutter når funksjonen er på plass. Dere bestemmer datoen.',
    benefits:
      'Forslag til det som skal bli bedre, målt fra i dag til et mål på en dato. Skriv tallet med hva som måles: {measured}.',
    resources:
      'Tiden digitale agenter trenger til kolleger, og stillingsandelen de har fått. Vises ikke for leverandører.',
    milestones: 'Når løsningen skal tas i bruk.',
    acceptance:
      'Hvor lenge løsningen prøves før den godkjennes (P4W er fire uker), og hva som stopper godkjenningen.',
    security:
      'Hvor følsomme opplysningene er, hvordan ansatte logger inn (low, substantial eller high), og hvor opplysningene lagres.',
    prices:
      'Det leverandørene skal gi pris på. Skriv [{ id: P-01, title: …, unit: stykk, volume: 40, basis: purchase, evaluated: true }].',
    sections:
      'Kravene er hentet fra kravkatalogen. Behold det som passer, og ta bort resten. Verdiene velges under «parameters», der «guidance» gir råd.',
    questions: 'Avklar dette først:',
    organisation:
      'Det som er felles for anskaffelsene, står i organisasjonsfilen. Feltene her legger til eller overstyrer.',
    lots: 'Hvorfor anskaffelsen ikke er delt i delkontrakter. Deler dere den, skriver dere «lots» i stedet.',
    rulePack:
      'Hvem som har lest reglene kontrollen bygger på, og når. Skriv { by: innkjop, date: 2027-01-15 }.',
    waiver:
      'Er dette en anskaffelse, eller et samarbeid mellom kommuner? Skriv hvorfor det er en anskaffelse, hvem som har vurdert det, og når.',
  },
  roles: {
    nurse: ['sykepleier', 'Sykepleier'],
    worker: ['helsefagarbeider', 'Helsefagarbeider'],
    leader: ['avdelingsleder', 'Avdelingsleder'],
    agent: ['digital-agent', 'Digital agent'],
    procurement: ['innkjop', 'Innkjøpsrådgiver'],
    user: ['bruker', 'Bruker av løsningen'],
    relative: ['parorende', 'Pårørende'],
  },
  criteria: {
    price: ['pris', 'Pris', 'Utfylt prisskjema'],
    quality: ['kvalitet', 'Kvalitet', 'Svar på kravene som evalueres, og demonstrasjon'],
    environment: ['miljo', 'Klima og miljø', 'Svar på spørsmålene om levetid, reparasjon og transport'],
  },
  annexes: {
    tender: ['krav', 'Bilag 1', 'Kundens kravspesifikasjon'],
    answer: ['svar', 'Bilag 2', 'Leverandørens svar'],
    'service-levels': ['tjenesteniva', 'Bilag 4', 'Tjenestenivå'],
    prices: ['priser', 'Bilag 6', 'Priser'],
    'data-processing': ['databehandler', 'Bilag 9', 'Databehandleravtale'],
  },
  terms: [
    ['Løsningen', 'Alt som leveres samlet: utstyr, programvare, opplæring og støtte.'],
    ['Digital agent', 'Ansatt som veileder kolleger og svarer i første linje på egen vakt.'],
    ['Reserverutine', 'Det ansatte gjør når løsningen ikke virker.'],
  ],
  incidentTitles: { A: 'Kritisk', B: 'Alvorlig', C: 'Mindre alvorlig' },
  feedbackChannel: 'Møte i avdelingen, eller skjema på papir eller telefon',
  blocking: 'Feil i klasse A eller B',
  start: ['oppstart', 'Oppstart'],
  resource: 'Opplæring av kolleger før oppstart',
  digitalAgentMandate:
    'Veileder kolleger, melder feil til Leverandøren og kan ta i bruk reserverutinen på egen vakt.',
  prefixes: { need: 'B', activity: 'A', programme: 'T', benefit: 'G', change: 'E' },
  fallbackIds: { buyer: 'kjoper', service: 'tjeneste' },
}
