import type { StartingTexts } from './starting-point.js'

/** Det en ny kravspesifikasjon begynner med, på bokmål. */
export const startingTexts: StartingTexts = {
  technologies: {
    'medicine-dispenser': {
      title: 'Medisindispenser',
      explanation:
        'Gir ut riktig dose til avtalt tid hjemme hos brukeren, og varsler når en dose ikke blir tatt.',
      specification: 'Medisindispensere til hjemmeboende',
      functions: ['Riktig dose til avtalt tid', 'Varsel om dose som ikke er tatt'],
      needs: [
        'Sykepleieren må se hvem som har tatt medisinen, uten å ringe rundt.',
        'Den som har dispenser, må klare å ta ut dosen selv.',
      ],
      requirements: [
        {
          title: 'Varsel om dose som ikke er tatt',
          text: 'Løsningen skal varsle den ansatte på vakt senest <sekunder> sekunder etter at tiden for å ta dosen er ute.',
          plain: 'Du får varsel på vakttelefonen når noen ikke har tatt medisinen.',
        },
        {
          title: 'Stans på avstand',
          text: 'Løsningen skal stanse dispenseren innen <minutter> minutter etter at en autorisert ansatt har bedt om det på avstand.',
          plain: 'Du kan stanse dispenseren uten å kjøre hjem til brukeren.',
        },
        {
          title: 'Tid til påfylling',
          text: 'En ansatt bør kunne fylle dispenseren for én uke på høyst <minutter> minutter.',
          plain: 'Det går raskt å fylle på medisin.',
          ask: 'Oppgi målt tid, og beskriv hvordan dispenseren fylles.',
        },
      ],
      cpv: '33196000-0, 48180000-3, 72253000-3, 80511000-9',
    },
    'safety-alarm': {
      title: 'Trygghetsalarm',
      explanation:
        'Lar brukeren tilkalle hjelp hjemme eller ute, og gir ansatte det de trenger for å rykke ut.',
      specification: 'Trygghetsalarmer',
      functions: ['Alarm fra bruker til ansatt', 'Kontroll av at alarmen virker'],
      needs: [
        'Den som er på vakt, må vite hvem som har utløst alarmen, og hvor brukeren er.',
        'Brukeren må kunne snakke med en ansatt når alarmen er utløst.',
      ],
      requirements: [
        {
          title: 'Fra utløst alarm til mottak',
          text: 'Løsningen skal formidle en alarm til alarmmottaket innen <sekunder> sekunder etter at den er utløst.',
          plain: 'Alarmen når fram til den som skal svare.',
        },
        {
          title: 'Kontroll av forbindelsen',
          text: 'Løsningen skal varsle den ansatte på vakt innen <minutter> minutter etter at en alarm har mistet forbindelsen.',
          plain: 'Du får vite det når en alarm ikke virker.',
        },
        {
          title: 'Alarm utenfor hjemmet',
          text: 'Brukeren bør kunne utløse alarmen også utenfor hjemmet.',
          plain: 'Brukeren kan få hjelp også når hun er ute.',
          ask: 'Beskriv hvor alarmen virker, og hva den ansatte får vite om stedet.',
        },
      ],
      cpv: '35121700-5, 33196200-2, 79711000-1, 72253000-3',
    },
    'home-monitoring': {
      title: 'Digital hjemmeoppfølging',
      explanation:
        'Pasienten måler og svarer på spørsmål hjemme, og helsepersonell følger opp etter en plan.',
      specification: 'Digital hjemmeoppfølging',
      functions: ['Måling hjemme som helsepersonell ser', 'Varsel om måling utenfor grensen'],
      needs: [
        'Sykepleieren må se hvilke pasienter som trenger oppfølging i dag, uten å lete.',
        'Pasienten må forstå hva målingen betyr, og hva hun skal gjøre.',
      ],
      requirements: [
        {
          title: 'Måling utenfor grensen',
          text: 'Løsningen skal vise en måling utenfor pasientens grense i arbeidslisten innen <minutter> minutter etter at målingen er sendt.',
          plain: 'Du ser først de pasientene som trenger deg mest.',
        },
        {
          title: 'Egne grenser for hver pasient',
          text: 'Helsepersonell skal kunne sette egne grenser for hver måling hos hver pasient.',
          plain: 'Grensene passer til den enkelte pasienten.',
        },
        {
          title: 'Enkel måling',
          text: 'Pasienten bør kunne sende en måling med høyst <trykk> trykk.',
          plain: 'Det er enkelt for pasienten å sende målingen.',
          ask: 'Vis stegene fra pasienten starter til målingen er sendt.',
        },
      ],
      cpv: '33195000-3, 48180000-3, 72253000-3, 80511000-9',
    },
    'digital-supervision': {
      title: 'Digitalt tilsyn',
      explanation:
        'Sensor eller kamera som varsler når noe skjer, eller lar ansatte se til brukeren til avtalt tid.',
      specification: 'Digitalt tilsyn',
      functions: ['Varsel når brukeren trenger tilsyn', 'Tilsyn på avstand til avtalt tid'],
      needs: [
        'Nattevakten må vite hvem som trenger hjelp, uten å vekke dem som sover.',
        'Brukeren må være trygg på at ingen ser mer enn det er gitt vedtak om.',
      ],
      requirements: [
        {
          title: 'Varsel til den som er på vakt',
          text: 'Løsningen skal varsle den ansatte på vakt innen <sekunder> sekunder etter en hendelse som er valgt for brukeren.',
          plain: 'Du får varsel når brukeren trenger deg.',
        },
        {
          title: 'Innsyn etter vedtak',
          text: 'Bilde og lyd skal være slått av til en autorisert ansatt åpner for det i samsvar med vedtaket.',
          plain: 'Ingen ser eller hører mer enn det som er bestemt.',
        },
        {
          title: 'Få falske varsler',
          text: 'Andelen falske varsler bør være høyst <prosent> prosent av varslene i en måned.',
          plain: 'Varslene du får, betyr noe.',
          ask: 'Oppgi andelen falske varsler hos en kunde i drift, og hvordan den er målt.',
        },
      ],
      cpv: '35125000-6, 32441100-7, 72253000-3, 80511000-9',
    },
    location: {
      title: 'Lokalisering med GPS',
      explanation:
        'Lar brukeren ferdes ute, og hjelper ansatte og pårørende med å finne den som trenger hjelp.',
      specification: 'Lokalisering med GPS',
      functions: ['Posisjon når brukeren trenger hjelp', 'Varsel når brukeren forlater et område'],
      needs: [
        'Den som leter, må kunne se hvor brukeren er, uten å ringe noen.',
        'Brukeren må kunne gå tur alene og være trygg på å bli funnet.',
      ],
      requirements: [
        {
          title: 'Posisjon på kart',
          text: 'Løsningen skal vise posisjonen til brukeren innen <sekunder> sekunder etter at en autorisert ansatt har bedt om den.',
          plain: 'Du ser på kartet hvor brukeren er.',
        },
        {
          title: 'Posisjon bare når det trengs',
          text: 'Løsningen skal vise posisjonen bare når en hendelse er utløst, eller når en autorisert ansatt ber om den.',
          plain: 'Ingen følger med på brukeren hele tiden.',
        },
        {
          title: 'Batteritid',
          text: 'Batteriet bør vare i minst <timer> timer mellom hver lading.',
          plain: 'Utstyret varer til brukeren er hjemme igjen.',
          ask: 'Oppgi målt batteritid, og beskriv bruken som den er målt ved.',
        },
      ],
      cpv: '38112100-4, 33196200-2, 72253000-3, 80511000-9',
    },
    'electronic-lock': {
      title: 'Elektronisk dørlås',
      explanation: 'Lar ansatte låse opp hos brukeren uten nøkkel, og viser hvem som har vært inne.',
      specification: 'Elektroniske dørlåser',
      functions: ['Opplåsing på oppdrag', 'Logg over hvem som har låst opp'],
      needs: [
        'Den som kommer på utrykning, må komme inn uten å hente nøkkel.',
        'Brukeren må vite at bare de som hjelper, kan låse opp.',
      ],
      requirements: [
        {
          title: 'Opplåsing',
          text: 'Løsningen skal låse opp døren innen <sekunder> sekunder etter at en autorisert ansatt har valgt å låse opp.',
          plain: 'Du kommer inn uten nøkkel.',
        },
        {
          title: 'Åpning uten strøm',
          text: 'Brukeren skal kunne åpne døren innenfra også når låsen er uten strøm.',
          plain: 'Brukeren kan alltid komme seg ut.',
        },
        {
          title: 'Varsel om lavt batteri',
          text: 'Løsningen bør varsle om lavt batteri minst <dager> dager før låsen slutter å virke.',
          plain: 'Batteriet blir byttet før låsen stopper.',
          ask: 'Beskriv hvem som får varselet, og hvordan det vises.',
        },
      ],
      cpv: '44521110-2, 44521100-9, 72253000-3, 80511000-9',
    },
    'response-centre': {
      title: 'Responssenter',
      explanation: 'Tar imot alarmer og henvendelser hele døgnet, vurderer dem og setter i gang hjelp.',
      specification: 'Responssenter',
      functions: ['Mottak og vurdering av alarmer', 'Formidling av oppdrag til den som rykker ut'],
      needs: [
        'Den som rykker ut, må få vite hva som har skjedd, før hun kommer fram.',
        'Den som utløser en alarm, må få snakke med noen som kan hjelpe.',
      ],
      requirements: [
        {
          title: 'Svartid',
          text: 'Leverandøren skal besvare minst <prosent> prosent av alarmene i en måned innen <sekunder> sekunder.',
          plain: 'Den som trenger hjelp, får svar.',
        },
        {
          title: 'Opplysninger til den som rykker ut',
          text: 'Leverandøren skal gi den som rykker ut, opplysning om hendelsestype, tidspunkt, sted og hastegrad.',
          plain: 'Du vet hva som har skjedd, før du kommer fram.',
        },
        {
          title: 'Kvalitet i vurderingen',
          text: 'Operatørene bør vurdere hver alarm etter en skriftlig framgangsmåte før de velger tiltak.',
          plain: 'Du blir ikke sendt ut uten grunn.',
          ask: 'Beskriv framgangsmåten, fra en alarm kommer inn til oppdraget er avsluttet.',
        },
      ],
      cpv: '79711000-1, 48814000-7, 72253000-3, 80511000-9',
    },
    'patient-notification': {
      title: 'Pasientvarsling',
      explanation:
        'Beboere og pasienter tilkaller hjelp, og varselet når den ansatte som er nærmest og ledig.',
      specification: 'Pasientvarsling i institusjon',
      functions: ['Varsel fra beboer til ansatt', 'Assistanse fra kolleger'],
      needs: [
        'Den som er på vakt, må se hvem som trenger hjelp, og hvem som alt er på vei.',
        'Beboeren må kunne tilkalle hjelp fra sengen, badet og fellesrommet.',
      ],
      requirements: [
        {
          title: 'Varsel til ansatte',
          text: 'Løsningen skal varsle de ansatte på avdelingen innen <sekunder> sekunder etter at beboeren har tilkalt hjelp.',
          plain: 'Du får varsel når en beboer trenger hjelp.',
        },
        {
          title: 'Varsel videre',
          text: 'Løsningen skal varsle neste ansatte når ingen har kvittert for et varsel innen <minutter> minutter.',
          plain: 'Noen andre får varselet når du er opptatt.',
        },
        {
          title: 'Tilpasning til beboeren',
          text: 'En ansatt bør selv kunne velge hva som utløser varsel hos den enkelte beboeren.',
          plain: 'Du kan tilpasse varslene uten å ringe leverandøren.',
          ask: 'Vis hvordan den ansatte endrer valgene, og hvem som kan gjøre det.',
        },
      ],
      cpv: '33195000-3, 35121700-5, 72253000-3, 80511000-9',
    },
    other: {
      title: 'Annen velferdsteknologi',
      explanation:
        'Et utgangspunkt uten krav til en bestemt teknologi. Dere skriver selv hva løsningen skal gjøre.',
      specification: 'Velferdsteknologi',
      functions: ['Hovedfunksjonen', 'Varsel når løsningen ikke virker'],
      needs: [
        'Den som er på vakt, må se om løsningen virker, uten å lete.',
        'Brukeren må forstå hva løsningen gjør, og kunne si nei.',
      ],
      requirements: [
        {
          title: 'Varsel til den som er på vakt',
          text: 'Løsningen skal varsle den ansatte på vakt innen <sekunder> sekunder etter en hendelse som krever hjelp.',
          plain: 'Du får varsel når noen trenger deg.',
        },
        {
          title: 'Status for utstyret',
          text: 'Løsningen skal vise den ansatte på vakt hvilke enheter som er uten strøm eller forbindelse.',
          plain: 'Du ser om utstyret virker.',
        },
        {
          title: 'Enkel i bruk',
          text: 'En ny ansatt bør kunne utføre de vanligste oppgavene etter høyst <timer> timer opplæring.',
          plain: 'Løsningen er lett å lære.',
          ask: 'Beskriv oppgavene, og oppgi målt tid til opplæring hos en kunde i drift.',
        },
      ],
      cpv: '33196000-0, 48180000-3, 72253000-3, 80511000-9',
    },
  },
  comments: {
    file: 'Et utgangspunkt. «null» betyr at noe ikke er bestemt ennå, og gir en oppgave i arbeidslisten. Bytt det ut med verdien.\nKravene er forslag: behold det som passer, endre tall og tekst, og ta bort resten.',
    buyers: 'Hvem som kjøper. Organisasjonsnummeret har ni siffer og skrives i anførselstegn.',
    procurement: 'Hvordan anskaffelsen gjennomføres.',
    part: 'Hvilken del av anskaffelsesforskriften som gjelder: I, II, III eller IV.',
    procedure: 'For eksempel open (åpen anbudskonkurranse) eller negotiated (konkurranse med forhandling).',
    dates:
      'Kunngjøring, siste frist for spørsmål, tilbudsfrist og hvor lenge tilbudet gjelder. Skriv datoer slik: 2027-03-01.',
    cpv: 'CPV-koder som kan passe, og som må vurderes: {codes}. Skriv dem slik: [33196000-0, 48180000-3].',
    value: 'Anslått verdi uten merverdiavgift, med opsjoner. Skriv { amount: 5000000, currency: NOK }.',
    contract: 'Avtalemodell, varighet (P2Y er to år) og mulige forlengelser.',
    criteria:
      'Tildelingskriterier. Vekten skrives som andel: 0.4 er 40 prosent. Til sammen skal vektene bli 1.',
    environment: 'Hvordan klima og miljø vektes, eller hvorfor det ikke gjøres.',
    accessibility: 'Om kravene omfatter universell utforming. Gjør de ikke det, skriver dere hvorfor.',
    privacy: 'Om løsningen behandler personopplysninger, og hva som er gjort for å vurdere risikoen.',
    medicalDevice: 'Om utstyret er medisinsk utstyr: yes, no eller unknown, med begrunnelse.',
    background:
      'Hva dere skal anskaffe og hvorfor, hvordan det er i dag, hva dere vil oppnå, og hva som ikke er med nå.',
    services: 'Tjenestene som skal bruke løsningen, med antall ansatte, mottakere og vakter.',
    roles: 'Roller, aldri navn på personer. Ta bort dem dere ikke har, og legg til dem som mangler.',
    technologies:
      'Systemer de ansatte bruker hver dag, og hva som skal skje med dem: kept, integrated eller replaced.',
    functions: 'Det løsningen gjør, hvem som bruker det, og om det er kritisk at det virker.',
    needs: 'Forslag til behov. Spør tjenestene, og skriv det de forteller. Kravene viser til behovene.',
    involvement: 'Hvordan tjenestene er med: aktiviteter, hvem som leser kravene, og hvordan de får svar.',
    training: 'Hva ansatte kan i dag, og hvilken opplæring hver rolle trenger.',
    support: 'Hvem som hjelper når noe svikter, hvor raskt, og hva ansatte gjør imens.',
    workChanges: 'Hva ansatte skal gjøre annerledes. Vises ikke for leverandører.',
    phaseOut: 'Den gamle rutinen som slutter når funksjonen er på plass.',
    benefits: 'Det som skal bli bedre, målt fra i dag til et mål på en dato.',
    resources: 'Tiden ansatte trenger, og tiden de har fått. Vises ikke for leverandører.',
    milestones: 'Datoer som kravene kan vise til.',
    acceptance: 'Hvor lenge løsningen prøves før den godkjennes, og hvem som godkjenner.',
    existingContracts: 'Avtaler dere har i dag, og når de går ut.',
    security: 'Hvor sensitive opplysningene er, hvordan ansatte logger inn, og hvor opplysningene lagres.',
    scenarios: 'Korte historier fra en vakt som leverandørene svarer på.',
    prices: 'Det leverandørene skal gi pris på, og antallet av hvert.',
    sections: 'Kravene. Ord i vinkelparentes, som <dager>, fylles ut under «parameters».',
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
  incidentClasses: {
    A: ['Kritisk', 'Feilen kan være til fare for liv eller helse.'],
    B: ['Alvorlig', 'En funksjon er borte, men reserverutinen holder brukeren trygg.'],
    C: ['Mindre alvorlig', 'Feilen gir ansatte mer arbeid, men har ingen følger for brukeren.'],
  },
  benefits: ['Ansatte får mer tid til dem som trenger hjelp', 'Færre uønskede hendelser som ingen oppdager'],
  resource: 'Opplæring av kolleger før oppstart',
  digitalAgentMandate:
    'Veileder kolleger, melder feil til Leverandøren og kan ta i bruk reserverutinen på egen vakt.',
  prefixes: { need: 'B', activity: 'A', programme: 'T', benefit: 'G' },
  fallbackIds: { buyer: 'kjoper', service: 'tjeneste' },
  sections: {
    involvement: {
      id: 'medvirkning',
      title: 'Medvirkning fra tjenestene',
      prefix: 'INV',
      rationale: 'Ansatte som har prøvd løsningen og fått svar på det de melder, tar den i bruk.',
      requirements: [
        {
          title: 'Brukertest før godkjenning',
          text: 'Leverandøren skal la minst <antall> ansatte, valgt av Kunden, prøve løsningen før den godkjennes.',
          plain: 'Du eller en kollega får prøve løsningen før kommunen godkjenner den.',
        },
        {
          title: 'Svar på forslag',
          text: 'Leverandøren skal svare skriftlig på hvert forbedringsforslag innen <dager> virkedager etter at det er meldt.',
          plain: 'Du får svar når du foreslår noe, også når svaret er nei.',
        },
      ],
    },
    training: {
      id: 'opplaering',
      title: 'Opplæring og kompetanse',
      prefix: 'OPP',
      rationale: 'Alle som skal bruke løsningen, må mestre den før de er alene på vakt.',
      requirements: [
        {
          title: 'Opplæring for hver rolle',
          text: 'Leverandøren skal levere en opplæringsplan med grunnleggende og videregående nivå for hver rolle som bruker løsningen.',
          plain: 'Du får opplæring som passer til jobben din og det du kan fra før.',
        },
        {
          title: 'Øvelse i reserverutinen',
          text: 'Opplæringen skal omfatte en øvelse der hver deltaker gjennomfører reserverutinen.',
          plain: 'Du øver på hva du gjør når løsningen svikter.',
        },
        {
          title: 'Nyansatte og vikarer',
          text: 'Leverandøren skal gi nyansatte og vikarer tilgang til den grunnleggende opplæringen innen <dager> dager etter at Kunden har meldt dem på.',
          plain: 'Nye kolleger og vikarer får opplæring.',
        },
        {
          title: 'Oversikt for lederen',
          text: 'Løsningen skal vise lederen hvilken opplæring hver ansatt i egen enhet har gjennomført.',
          plain: 'Lederen ser hvem som er klar til å gå vakt med løsningen.',
        },
        {
          title: 'Øving i gruppe',
          text: 'Minst <prosent> prosent av opplæringstimene bør være øving i gruppe.',
          plain: 'Du øver sammen med kolleger.',
          ask: 'Oppgi andelen, og beskriv hvordan en øving foregår.',
        },
      ],
    },
    support: {
      id: 'stotte',
      title: 'Støtte når noe svikter',
      prefix: 'STO',
      rationale: 'De som arbeider kveld, natt og helg, har færrest kolleger å spørre.',
      requirements: [
        {
          title: 'Brukerstøtte på telefon',
          text: 'Leverandøren skal gi ansatte norskspråklig brukerstøtte på telefon i tidsrommet <tidsrom>.',
          plain: 'Du kan ringe og få hjelp på norsk.',
        },
        {
          title: 'Erstatning av utstyr',
          text: 'Leverandøren skal erstatte utstyr som ikke virker, innen <timer> timer etter at feilen er meldt.',
          plain: 'Utstyr som ikke virker, blir byttet.',
        },
        {
          title: 'Digitale agenter hos Kunden',
          text: 'Kunden skal utpeke digitale agenter som svarer kolleger i første linje, før løsningen tas i bruk.',
          plain: 'Du har en kollega å spørre først.',
        },
      ],
    },
    function: {
      id: 'funksjon',
      title: 'Løsningen i hverdagen',
      prefix: 'FUN',
      rationale: 'Løsningen skal gjøre hverdagen tryggere for brukeren og enklere for den ansatte.',
      requirements: [],
    },
    integration: {
      id: 'integrasjon',
      title: 'Samspill med Kundens systemer',
      prefix: 'INT',
      rationale: 'Det som er skrevet ett sted, skal ikke skrives på nytt.',
      requirements: [
        {
          title: 'Journalen',
          text: 'Løsningen skal utveksle <opplysninger> med journalsystemet til Kunden.',
          plain: 'Du slipper å skrive det samme to ganger.',
        },
        {
          title: 'Pålogging',
          text: 'Ansatte bør kunne logge inn med Kundens felles pålogging.',
          plain: 'Du trenger ikke et eget passord.',
          ask: 'Beskriv hvordan ansatte logger inn på telefon og datamaskin.',
        },
      ],
    },
    privacy: {
      id: 'personvern',
      title: 'Personvern',
      prefix: 'PER',
      rationale: 'Brukeren må være trygg på at bare de som hjelper, ser opplysningene.',
      requirements: [
        {
          title: 'Databehandleravtale',
          text: 'Leverandøren skal inngå databehandleravtalen i Bilag 9 før løsningen behandler personopplysninger.',
          plain: 'Det er avtalt hva leverandøren kan bruke opplysningene til.',
        },
        {
          title: 'Logg over oppslag',
          text: 'Løsningen skal logge hvert oppslag i helseopplysninger med ansatt, bruker og tidspunkt.',
          plain: 'Det går an å se hvem som har lest hva.',
        },
      ],
    },
    reliability: {
      id: 'palitelighet',
      title: 'Pålitelighet og reserverutine',
      prefix: 'DRI',
      rationale: 'Når strømmen eller nettet faller ut, må den som er på vakt, vite hva som skal gjøres.',
      requirements: [
        {
          title: 'Strømbrudd',
          text: 'Løsningen skal virke i minst <timer> timer ved strømbrudd.',
          plain: 'Løsningen virker når strømmen går.',
        },
        {
          title: 'Reserverutine på ett ark',
          text: 'Leverandøren skal levere reserverutinen for hver kritiske funksjon på ett ark.',
          plain: 'Arket sier hva du gjør når løsningen svikter.',
        },
      ],
    },
    benefits: {
      id: 'gevinst',
      title: 'Gevinster og avslutning',
      prefix: 'GEV',
      rationale: 'Kunden må kunne vise om arbeidet ble bedre, og bytte leverandør uten at hjelpen stopper.',
      requirements: [
        {
          title: 'Tall for gevinster',
          text: 'Løsningen skal vise tallene som gevinstene måles med, for hver måned og hver tjeneste.',
          plain: 'Lederen kan vise om det ble bedre.',
        },
        {
          title: 'Opplysninger ved avslutning',
          text: 'Leverandøren skal gi Kunden alle Kundens opplysninger i et åpent format innen <dager> dager etter at avtalen er slutt.',
          plain: 'Opplysningene blir ikke borte når avtalen er slutt.',
        },
        {
          title: 'Arbeidet i dag',
          text: 'Bakgrunnen viser hvordan arbeidet gjøres i dag.',
          plain: 'Leverandøren får vite hvordan dere arbeider i dag.',
        },
      ],
    },
  },
}
