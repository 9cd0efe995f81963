import type { StartingTexts } from './starting-point.js'

/** Det kvart utgangspunkt har felles, på nynorsk. */
export const startingTexts: StartingTexts = {
  comments: {
    file: 'Eit utgangspunkt. «null» betyr at noko ikkje er avgjort enno, og gir ei oppgåve i arbeidslista. Skriv verdien i staden.\nAlt anna er framlegg: behald det som passar, endre resten.',
    buyers: 'Kven som kjøper. Organisasjonsnummeret har ni siffer og blir skrive i hermeteikn.',
    procurement: 'Korleis anskaffinga blir gjennomført.',
    part: 'Kva del av anskaffingsforskrifta som gjeld: I, II, III eller IV.',
    procedure: 'Til dømes open (open anbodskonkurranse) eller negotiated (konkurranse med forhandling).',
    dates:
      'Kunngjering og tilbodsfrist. Frist for spørsmål (questions) og vedståingsfrist (validUntil) kan leggjast til. Skriv datoar slik: 2027-03-01.',
    cpv: 'CPV-kodar som kan passe, og som må vurderast: {codes}. Skriv dei slik: [33196000-0, 48180000-3].',
    value: 'Anslått verdi utan meirverdiavgift, med opsjonar. Skriv { amount: 5000000, currency: NOK }.',
    contract: 'Avtalemodell, kor lenge avtalen varer (P2Y er to år), og moglege forlengingar.',
    criteria:
      'Tildelingskriterium. Vekta blir skriven som andel: 0.4 er 40 prosent. Til saman skal vektene bli 1. Klima og miljø skal som hovudregel telje minst 30 prosent.',
    environment: 'Korleis klima og miljø tel. «weight» betyr at det er eit tildelingskriterium med vekt.',
    accessibility: 'Om krava omfattar universell utforming. Gjer dei ikkje det, skriv de «false» og kvifor.',
    privacy:
      'Personvern: risikovurderinga og vurderinga av personvernkonsekvensar (dpia) er done, planned eller not-needed.',
    medicalDevice:
      'Om utstyret er medisinsk utstyr. Skriv { status: "yes", reason: … }. Statusen er "yes", "no" eller unknown.',
    background:
      'Kva de skal kjøpe og kvifor, korleis det er i dag, kva de vil oppnå, og kva som ikkje er med no. Måla er framlegg.',
    services:
      'Tenestene som skal bruke løysinga. Vaktene blir skrivne slik: [{ id: natt, from: "22:00", to: "07:30", days: every-day }].',
    roles: 'Roller, aldri namn på personar. Ta bort dei de ikkje har, og legg til dei som manglar.',
    technologies:
      'System dei tilsette bruker kvar dag, og kva som skal skje med dei: kept, integrated eller replaced.\nSkriv [{ id: journal, name: Journalsystemet, use: kept, usedBy: [{role}] }].',
    functions: 'Det løysinga gjer, kven som bruker det, og om det er kritisk at det verkar.',
    needs:
      'Framlegg til behov. Spør tenestene, og skriv det dei fortel, med aktiviteten der det kom fram: activity: A-01.',
    involvement:
      'Korleis tenestene er med: aktivitetar, kven som les krava, og korleis dei får svar. «reviewed» er datoen dei har lese dei.',
    training:
      'Kva tilsette kan i dag, og kva opplæring kvar rolle treng. «hoursSetAside» er timane leiaren har sett av til saman.',
    support:
      'Kven som hjelper når noko sviktar, kor raskt, og kva tilsette gjer imens. Skriv tid slik: PT30M er 30 minutt, PT4H er fire timar.\nReserverutinane er framlegg som dei som går vakt, tek stilling til. «exercised» er true når dei har øvd.',
    workChanges:
      'Framlegg til kva tilsette skal gjere annleis, og frå kva dato. Blir ikkje vist for leverandørar.',
    phaseOut: 'Framlegg til den gamle rutinen som sluttar når funksjonen er på plass. De bestemmer datoen.',
    benefits:
      'Framlegg til det som skal bli betre, målt frå i dag til eit mål på ein dato. Skriv talet med kva som blir målt: {measured}.',
    resources:
      'Tida digitale agentar treng til kollegaer, og stillingsdelen dei har fått. Blir ikkje vist for leverandørar.',
    milestones: 'Når løysinga skal takast i bruk.',
    acceptance:
      'Kor lenge løysinga blir prøvd før ho blir godkjend (P4W er fire veker), og kva som stoppar godkjenninga.',
    security:
      'Kor følsame opplysningane er, korleis tilsette loggar inn (low, substantial eller high), og kvar opplysningane blir lagra.',
    prices:
      'Det leverandørane skal gi pris på. Skriv [{ id: P-01, title: …, unit: stykk, volume: 40, basis: purchase, evaluated: true }].',
    sections:
      'Krava er henta frå kravkatalogen. Behald det som passar, og ta bort resten. Verdiane blir valde under «parameters», der «guidance» gir råd.',
    questions: 'Avklar dette først:',
    organisation:
      'Det som er felles for anskaffingane, står i organisasjonsfila. Felta her legg til eller overstyrer.',
    lots: 'Kvifor anskaffinga ikkje er delt i delkontraktar. Deler de henne, skriv de «lots» i staden.',
    rulePack:
      'Kven som har lese reglane kontrollen byggjer på, og når. Skriv { by: innkjop, date: 2027-01-15 }.',
    waiver:
      'Er dette ei anskaffing, eller eit samarbeid mellom kommunar? Skriv kvifor det er ei anskaffing, kven som har vurdert det, og når.',
  },
  roles: {
    nurse: ['sjukepleiar', 'Sjukepleiar'],
    worker: ['helsefagarbeidar', 'Helsefagarbeidar'],
    leader: ['avdelingsleiar', 'Avdelingsleiar'],
    agent: ['digital-agent', 'Digital agent'],
    procurement: ['innkjop', 'Innkjøpsrådgivar'],
    user: ['brukar', 'Brukar av løysinga'],
    relative: ['parorande', 'Pårørande'],
  },
  criteria: {
    price: ['pris', 'Pris', 'Utfylt prisskjema'],
    quality: ['kvalitet', 'Kvalitet', 'Svar på krava som blir evaluerte, og demonstrasjon'],
    environment: ['miljo', 'Klima og miljø', 'Svar på spørsmåla om levetid, reparasjon og transport'],
  },
  annexes: {
    tender: ['krav', 'Bilag 1', 'Kravspesifikasjonen til Kunden'],
    answer: ['svar', 'Bilag 2', 'Svaret frå Leverandøren'],
    'service-levels': ['tenesteniva', 'Bilag 4', 'Tenestenivå'],
    prices: ['prisar', 'Bilag 6', 'Prisar'],
    'data-processing': ['databehandlar', 'Bilag 9', 'Databehandlaravtale'],
  },
  terms: [
    ['Løysinga', 'Alt som blir levert samla: utstyr, programvare, opplæring og støtte.'],
    ['Digital agent', 'Tilsett som rettleier kollegaer og svarer i første linje på eiga vakt.'],
    ['Reserverutine', 'Det tilsette gjer når løysinga ikkje verkar.'],
  ],
  incidentTitles: { A: 'Kritisk', B: 'Alvorleg', C: 'Mindre alvorleg' },
  feedbackChannel: 'Møte i avdelinga, eller skjema på papir eller telefon',
  blocking: 'Feil i klasse A eller B',
  start: ['oppstart', 'Oppstart'],
  resource: 'Opplæring av kollegaer før oppstart',
  digitalAgentMandate:
    'Rettleier kollegaer, melder feil til Leverandøren og kan ta i bruk reserverutinen på eiga vakt.',
  prefixes: { need: 'B', activity: 'A', programme: 'T', benefit: 'G', change: 'E' },
  fallbackIds: { buyer: 'kjopar', service: 'teneste' },
}
