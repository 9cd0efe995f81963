import type { StartingTexts } from './starting-point.js'

/** Det ein ny kravspesifikasjon byrjar med, på nynorsk. */
export const startingTexts: StartingTexts = {
  technologies: {
    'medicine-dispenser': {
      title: 'Medisindispensar',
      explanation:
        'Gir ut rett dose til avtalt tid heime hos brukaren, og varslar når ein dose ikkje blir teken.',
      specification: 'Medisindispensarar til heimebuande',
      functions: ['Rett dose til avtalt tid', 'Varsel om dose som ikkje er teken'],
      needs: [
        'Sjukepleiaren må sjå kven som har teke medisinen, utan å ringje rundt.',
        'Den som har dispensar, må klare å ta ut dosen sjølv.',
      ],
      requirements: [
        {
          title: 'Varsel om dose som ikkje er teken',
          text: 'Løysinga skal varsle den tilsette på vakt seinast <sekund> sekund etter at tida for å ta dosen er ute.',
          plain: 'Du får varsel på vakttelefonen når nokon ikkje har teke medisinen.',
        },
        {
          title: 'Stans på avstand',
          text: 'Løysinga skal stanse dispensaren innan <minutt> minutt etter at ein autorisert tilsett har bede om det på avstand.',
          plain: 'Du kan stanse dispensaren utan å køyre heim til brukaren.',
        },
        {
          title: 'Tid til påfylling',
          text: 'Ein tilsett bør kunne fylle dispensaren for éi veke på høgst <minutt> minutt.',
          plain: 'Det går raskt å fylle på medisin.',
          ask: 'Oppgi målt tid, og gjer greie for korleis dispensaren blir fylt.',
        },
      ],
      cpv: '33196000-0, 48180000-3, 72253000-3, 80511000-9',
    },
    'safety-alarm': {
      title: 'Tryggleiksalarm',
      explanation:
        'Lèt brukaren tilkalle hjelp heime eller ute, og gir tilsette det dei treng for å rykkje ut.',
      specification: 'Tryggleiksalarmar',
      functions: ['Alarm frå brukar til tilsett', 'Kontroll av at alarmen verkar'],
      needs: [
        'Den som er på vakt, må vite kven som har utløyst alarmen, og kvar brukaren er.',
        'Brukaren må kunne snakke med ein tilsett når alarmen er utløyst.',
      ],
      requirements: [
        {
          title: 'Frå utløyst alarm til mottak',
          text: 'Løysinga skal formidle ein alarm til alarmmottaket innan <sekund> sekund etter at han er utløyst.',
          plain: 'Alarmen når fram til den som skal svare.',
        },
        {
          title: 'Kontroll av sambandet',
          text: 'Løysinga skal varsle den tilsette på vakt innan <minutt> minutt etter at ein alarm har mist sambandet.',
          plain: 'Du får vite det når ein alarm ikkje verkar.',
        },
        {
          title: 'Alarm utanfor heimen',
          text: 'Brukaren bør kunne utløyse alarmen også utanfor heimen.',
          plain: 'Brukaren kan få hjelp også når ho er ute.',
          ask: 'Gjer greie for kvar alarmen verkar, og kva den tilsette får vite om staden.',
        },
      ],
      cpv: '35121700-5, 33196200-2, 79711000-1, 72253000-3',
    },
    'home-monitoring': {
      title: 'Digital heimeoppfølging',
      explanation:
        'Pasienten måler og svarer på spørsmål heime, og helsepersonell følgjer opp etter ein plan.',
      specification: 'Digital heimeoppfølging',
      functions: ['Måling heime som helsepersonell ser', 'Varsel om måling utanfor grensa'],
      needs: [
        'Sjukepleiaren må sjå kva pasientar som treng oppfølging i dag, utan å leite.',
        'Pasienten må forstå kva målinga betyr, og kva ho skal gjere.',
      ],
      requirements: [
        {
          title: 'Måling utanfor grensa',
          text: 'Løysinga skal vise ei måling utanfor grensa til pasienten i arbeidslista innan <minutt> minutt etter at målinga er send.',
          plain: 'Du ser først dei pasientane som treng deg mest.',
        },
        {
          title: 'Eigne grenser for kvar pasient',
          text: 'Helsepersonell skal kunne setje eigne grenser for kvar måling hos kvar pasient.',
          plain: 'Grensene passar til den einskilde pasienten.',
        },
        {
          title: 'Enkel måling',
          text: 'Pasienten bør kunne sende ei måling med høgst <trykk> trykk.',
          plain: 'Det er enkelt for pasienten å sende målinga.',
          ask: 'Vis stega frå pasienten startar til målinga er send.',
        },
      ],
      cpv: '33195000-3, 48180000-3, 72253000-3, 80511000-9',
    },
    'digital-supervision': {
      title: 'Digitalt tilsyn',
      explanation:
        'Sensor eller kamera som varslar når noko skjer, eller lèt tilsette sjå til brukaren til avtalt tid.',
      specification: 'Digitalt tilsyn',
      functions: ['Varsel når brukaren treng tilsyn', 'Tilsyn på avstand til avtalt tid'],
      needs: [
        'Nattevakta må vite kven som treng hjelp, utan å vekkje dei som søv.',
        'Brukaren må vere trygg på at ingen ser meir enn det er gitt vedtak om.',
      ],
      requirements: [
        {
          title: 'Varsel til den som er på vakt',
          text: 'Løysinga skal varsle den tilsette på vakt innan <sekund> sekund etter ei hending som er vald for brukaren.',
          plain: 'Du får varsel når brukaren treng deg.',
        },
        {
          title: 'Innsyn etter vedtak',
          text: 'Bilete og lyd skal vere slått av til ein autorisert tilsett opnar for det i samsvar med vedtaket.',
          plain: 'Ingen ser eller høyrer meir enn det som er bestemt.',
        },
        {
          title: 'Få falske varsel',
          text: 'Andelen falske varsel bør vere høgst <prosent> prosent av varsla i ein månad.',
          plain: 'Varsla du får, betyr noko.',
          ask: 'Oppgi andelen falske varsel hos ein kunde i drift, og korleis han er målt.',
        },
      ],
      cpv: '35125000-6, 32441100-7, 72253000-3, 80511000-9',
    },
    location: {
      title: 'Lokalisering med GPS',
      explanation:
        'Lèt brukaren ferdast ute, og hjelper tilsette og pårørande med å finne den som treng hjelp.',
      specification: 'Lokalisering med GPS',
      functions: ['Posisjon når brukaren treng hjelp', 'Varsel når brukaren forlèt eit område'],
      needs: [
        'Den som leitar, må kunne sjå kvar brukaren er, utan å ringje nokon.',
        'Brukaren må kunne gå tur åleine og vere trygg på å bli funnen.',
      ],
      requirements: [
        {
          title: 'Posisjon på kart',
          text: 'Løysinga skal vise posisjonen til brukaren innan <sekund> sekund etter at ein autorisert tilsett har bede om han.',
          plain: 'Du ser på kartet kvar brukaren er.',
        },
        {
          title: 'Posisjon berre når det trengst',
          text: 'Løysinga skal vise posisjonen berre når ei hending er utløyst, eller når ein autorisert tilsett ber om han.',
          plain: 'Ingen følgjer med på brukaren heile tida.',
        },
        {
          title: 'Batteritid',
          text: 'Batteriet bør vare i minst <timar> timar mellom kvar lading.',
          plain: 'Utstyret varer til brukaren er heime att.',
          ask: 'Oppgi målt batteritid, og gjer greie for bruken som ho er målt ved.',
        },
      ],
      cpv: '38112100-4, 33196200-2, 72253000-3, 80511000-9',
    },
    'electronic-lock': {
      title: 'Elektronisk dørlås',
      explanation: 'Lèt tilsette låse opp hos brukaren utan nøkkel, og viser kven som har vore inne.',
      specification: 'Elektroniske dørlåsar',
      functions: ['Opplåsing på oppdrag', 'Logg over kven som har låst opp'],
      needs: [
        'Den som kjem på utrykking, må kome inn utan å hente nøkkel.',
        'Brukaren må vite at berre dei som hjelper, kan låse opp.',
      ],
      requirements: [
        {
          title: 'Opplåsing',
          text: 'Løysinga skal låse opp døra innan <sekund> sekund etter at ein autorisert tilsett har valt å låse opp.',
          plain: 'Du kjem inn utan nøkkel.',
        },
        {
          title: 'Opning utan straum',
          text: 'Brukaren skal kunne opne døra innanfrå også når låsen er utan straum.',
          plain: 'Brukaren kan alltid kome seg ut.',
        },
        {
          title: 'Varsel om lågt batteri',
          text: 'Løysinga bør varsle om lågt batteri minst <dagar> dagar før låsen sluttar å verke.',
          plain: 'Batteriet blir bytt før låsen stoppar.',
          ask: 'Gjer greie for kven som får varselet, og korleis det blir vist.',
        },
      ],
      cpv: '44521110-2, 44521100-9, 72253000-3, 80511000-9',
    },
    'response-centre': {
      title: 'Responssenter',
      explanation: 'Tek imot alarmar og førespurnader heile døgnet, vurderer dei og set i gang hjelp.',
      specification: 'Responssenter',
      functions: ['Mottak og vurdering av alarmar', 'Formidling av oppdrag til den som rykkjer ut'],
      needs: [
        'Den som rykkjer ut, må få vite kva som har hendt, før ho kjem fram.',
        'Den som utløyser ein alarm, må få snakke med nokon som kan hjelpe.',
      ],
      requirements: [
        {
          title: 'Svartid',
          text: 'Leverandøren skal svare på minst <prosent> prosent av alarmane i ein månad innan <sekund> sekund.',
          plain: 'Den som treng hjelp, får svar.',
        },
        {
          title: 'Opplysningar til den som rykkjer ut',
          text: 'Leverandøren skal gi den som rykkjer ut, opplysning om type hending, tidspunkt, stad og hastegrad.',
          plain: 'Du veit kva som har hendt, før du kjem fram.',
        },
        {
          title: 'Kvalitet i vurderinga',
          text: 'Operatørane bør vurdere kvar alarm etter ein skriftleg framgangsmåte før dei vel tiltak.',
          plain: 'Du blir ikkje send ut utan grunn.',
          ask: 'Gjer greie for framgangsmåten, frå ein alarm kjem inn til oppdraget er avslutta.',
        },
      ],
      cpv: '79711000-1, 48814000-7, 72253000-3, 80511000-9',
    },
    'patient-notification': {
      title: 'Pasientvarsling',
      explanation:
        'Bebuarar og pasientar tilkallar hjelp, og varselet når den tilsette som er nærast og ledig.',
      specification: 'Pasientvarsling i institusjon',
      functions: ['Varsel frå bebuar til tilsett', 'Assistanse frå kollegaer'],
      needs: [
        'Den som er på vakt, må sjå kven som treng hjelp, og kven som alt er på veg.',
        'Bebuaren må kunne tilkalle hjelp frå senga, badet og fellesrommet.',
      ],
      requirements: [
        {
          title: 'Varsel til tilsette',
          text: 'Løysinga skal varsle dei tilsette på avdelinga innan <sekund> sekund etter at bebuaren har tilkalla hjelp.',
          plain: 'Du får varsel når ein bebuar treng hjelp.',
        },
        {
          title: 'Varsel vidare',
          text: 'Løysinga skal varsle neste tilsette når ingen har kvittert for eit varsel innan <minutt> minutt.',
          plain: 'Nokon andre får varselet når du er oppteken.',
        },
        {
          title: 'Tilpassing til bebuaren',
          text: 'Ein tilsett bør sjølv kunne velje kva som utløyser varsel hos den einskilde bebuaren.',
          plain: 'Du kan tilpasse varsla utan å ringje leverandøren.',
          ask: 'Vis korleis den tilsette endrar vala, og kven som kan gjere det.',
        },
      ],
      cpv: '33195000-3, 35121700-5, 72253000-3, 80511000-9',
    },
    other: {
      title: 'Annan velferdsteknologi',
      explanation:
        'Eit utgangspunkt utan krav til ein bestemt teknologi. De skriv sjølve kva løysinga skal gjere.',
      specification: 'Velferdsteknologi',
      functions: ['Hovudfunksjonen', 'Varsel når løysinga ikkje verkar'],
      needs: [
        'Den som er på vakt, må sjå om løysinga verkar, utan å leite.',
        'Brukaren må forstå kva løysinga gjer, og kunne seie nei.',
      ],
      requirements: [
        {
          title: 'Varsel til den som er på vakt',
          text: 'Løysinga skal varsle den tilsette på vakt innan <sekund> sekund etter ei hending som krev hjelp.',
          plain: 'Du får varsel når nokon treng deg.',
        },
        {
          title: 'Status for utstyret',
          text: 'Løysinga skal vise den tilsette på vakt kva einingar som er utan straum eller samband.',
          plain: 'Du ser om utstyret verkar.',
        },
        {
          title: 'Enkel i bruk',
          text: 'Ein ny tilsett bør kunne utføre dei vanlegaste oppgåvene etter høgst <timar> timar opplæring.',
          plain: 'Løysinga er lett å lære.',
          ask: 'Gjer greie for oppgåvene, og oppgi målt tid til opplæring hos ein kunde i drift.',
        },
      ],
      cpv: '33196000-0, 48180000-3, 72253000-3, 80511000-9',
    },
  },
  comments: {
    file: 'Eit utgangspunkt. «null» betyr at noko ikkje er bestemt enno, og gir ei oppgåve i arbeidslista. Byt det ut med verdien.\nKrava er forslag: behald det som passar, endre tal og tekst, og ta bort resten.',
    buyers: 'Kven som kjøper. Organisasjonsnummeret har ni siffer og blir skrive i hermeteikn.',
    procurement: 'Korleis anskaffinga blir gjennomført.',
    part: 'Kva del av anskaffingsforskrifta som gjeld: I, II, III eller IV.',
    procedure: 'Til dømes open (open anbodskonkurranse) eller negotiated (konkurranse med forhandling).',
    dates:
      'Kunngjering, siste frist for spørsmål, tilbodsfrist og kor lenge tilbodet gjeld. Skriv datoar slik: 2027-03-01.',
    cpv: 'CPV-kodar som kan passe, og som må vurderast: {codes}. Skriv dei slik: [33196000-0, 48180000-3].',
    value: 'Anslått verdi utan meirverdiavgift, med opsjonar. Skriv { amount: 5000000, currency: NOK }.',
    contract: 'Avtalemodell, kor lenge avtalen varer (P2Y er to år), og moglege forlengingar.',
    criteria:
      'Tildelingskriterium. Vekta blir skriven som andel: 0.4 er 40 prosent. Til saman skal vektene bli 1.',
    environment: 'Korleis klima og miljø blir vekta, eller kvifor det ikkje blir gjort.',
    accessibility: 'Om krava omfattar universell utforming. Gjer dei ikkje det, skriv de kvifor.',
    privacy: 'Om løysinga behandlar personopplysningar, og kva som er gjort for å vurdere risikoen.',
    medicalDevice: 'Om utstyret er medisinsk utstyr: yes, no eller unknown, med grunngjeving.',
    background:
      'Kva de skal kjøpe og kvifor, korleis det er i dag, kva de vil oppnå, og kva som ikkje er med no.',
    services: 'Tenestene som skal bruke løysinga, med talet på tilsette, mottakarar og vakter.',
    roles: 'Roller, aldri namn på personar. Ta bort dei de ikkje har, og legg til dei som manglar.',
    technologies:
      'System dei tilsette bruker kvar dag, og kva som skal skje med dei: kept, integrated eller replaced.',
    functions: 'Det løysinga gjer, kven som bruker det, og om det er kritisk at det verkar.',
    needs: 'Forslag til behov. Spør tenestene, og skriv det dei fortel. Krava viser til behova.',
    involvement: 'Korleis tenestene er med: aktivitetar, kven som les krava, og korleis dei får svar.',
    training: 'Kva tilsette kan i dag, og kva opplæring kvar rolle treng.',
    support: 'Kven som hjelper når noko sviktar, kor raskt, og kva tilsette gjer imens.',
    workChanges: 'Kva tilsette skal gjere annleis. Blir ikkje vist for leverandørar.',
    phaseOut: 'Den gamle rutinen som sluttar når funksjonen er på plass.',
    benefits: 'Det som skal bli betre, målt frå i dag til eit mål på ein dato.',
    resources: 'Tida tilsette treng, og tida dei har fått. Blir ikkje vist for leverandørar.',
    milestones: 'Datoar som krava kan vise til.',
    acceptance: 'Kor lenge løysinga blir prøvd før ho blir godkjend, og kven som godkjenner.',
    existingContracts: 'Avtalar de har i dag, og når dei går ut.',
    security:
      'Kor sensitive opplysningane er, korleis tilsette loggar inn, og kvar opplysningane blir lagra.',
    scenarios: 'Korte historier frå ei vakt som leverandørane svarer på.',
    prices: 'Det leverandørane skal gi pris på, og talet på kvart.',
    sections: 'Krava. Ord i vinkelparentes, som <dagar>, blir fylte ut under «parameters».',
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
  incidentClasses: {
    A: ['Kritisk', 'Feilen kan vere til fare for liv eller helse.'],
    B: ['Alvorleg', 'Ein funksjon er borte, men reserverutinen held brukaren trygg.'],
    C: ['Mindre alvorleg', 'Feilen gir tilsette meir arbeid, men har ingen følgjer for brukaren.'],
  },
  benefits: ['Tilsette får meir tid til dei som treng hjelp', 'Færre uønskte hendingar som ingen oppdagar'],
  resource: 'Opplæring av kollegaer før oppstart',
  digitalAgentMandate:
    'Rettleier kollegaer, melder feil til Leverandøren og kan ta i bruk reserverutinen på eiga vakt.',
  prefixes: { need: 'B', activity: 'A', programme: 'T', benefit: 'G' },
  fallbackIds: { buyer: 'kjopar', service: 'teneste' },
  sections: {
    involvement: {
      id: 'medverknad',
      title: 'Medverknad frå tenestene',
      prefix: 'INV',
      rationale: 'Tilsette som har prøvd løysinga og fått svar på det dei melder, tek henne i bruk.',
      requirements: [
        {
          title: 'Brukartest før godkjenning',
          text: 'Leverandøren skal la minst <talet> tilsette, valde av Kunden, prøve løysinga før ho blir godkjend.',
          plain: 'Du eller ein kollega får prøve løysinga før kommunen godkjenner henne.',
        },
        {
          title: 'Svar på forslag',
          text: 'Leverandøren skal svare skriftleg på kvart forbetringsforslag innan <dagar> virkedagar etter at det er meldt.',
          plain: 'Du får svar når du foreslår noko, også når svaret er nei.',
        },
      ],
    },
    training: {
      id: 'opplaering',
      title: 'Opplæring og kompetanse',
      prefix: 'OPP',
      rationale: 'Alle som skal bruke løysinga, må meistre henne før dei er åleine på vakt.',
      requirements: [
        {
          title: 'Opplæring for kvar rolle',
          text: 'Leverandøren skal levere ein opplæringsplan med grunnleggjande og vidaregåande nivå for kvar rolle som bruker løysinga.',
          plain: 'Du får opplæring som passar til jobben din og det du kan frå før.',
        },
        {
          title: 'Øving i reserverutinen',
          text: 'Opplæringa skal omfatte ei øving der kvar deltakar gjennomfører reserverutinen.',
          plain: 'Du øver på kva du gjer når løysinga sviktar.',
        },
        {
          title: 'Nytilsette og vikarar',
          text: 'Leverandøren skal gi nytilsette og vikarar tilgang til den grunnleggjande opplæringa innan <dagar> dagar etter at Kunden har meldt dei på.',
          plain: 'Nye kollegaer og vikarar får opplæring.',
        },
        {
          title: 'Oversikt for leiaren',
          text: 'Løysinga skal vise leiaren kva opplæring kvar tilsett i eiga eining har gjennomført.',
          plain: 'Leiaren ser kven som er klar til å gå vakt med løysinga.',
        },
        {
          title: 'Øving i gruppe',
          text: 'Minst <prosent> prosent av opplæringstimane bør vere øving i gruppe.',
          plain: 'Du øver saman med kollegaer.',
          ask: 'Oppgi andelen, og gjer greie for korleis ei øving går føre seg.',
        },
      ],
    },
    support: {
      id: 'stotte',
      title: 'Støtte når noko sviktar',
      prefix: 'STO',
      rationale: 'Dei som arbeider kveld, natt og helg, har færrast kollegaer å spørje.',
      requirements: [
        {
          title: 'Brukarstøtte på telefon',
          text: 'Leverandøren skal gi tilsette norskspråkleg brukarstøtte på telefon i tidsrommet <tidsrom>.',
          plain: 'Du kan ringje og få hjelp på norsk.',
        },
        {
          title: 'Erstatning av utstyr',
          text: 'Leverandøren skal erstatte utstyr som ikkje verkar, innan <timar> timar etter at feilen er meld.',
          plain: 'Utstyr som ikkje verkar, blir bytt.',
        },
        {
          title: 'Digitale agentar hos Kunden',
          text: 'Kunden skal peike ut digitale agentar som svarer kollegaer i første linje, før løysinga blir teken i bruk.',
          plain: 'Du har ein kollega å spørje først.',
        },
      ],
    },
    function: {
      id: 'funksjon',
      title: 'Løysinga i kvardagen',
      prefix: 'FUN',
      rationale: 'Løysinga skal gjere kvardagen tryggare for brukaren og enklare for den tilsette.',
      requirements: [],
    },
    integration: {
      id: 'integrasjon',
      title: 'Samspel med systema til Kunden',
      prefix: 'INT',
      rationale: 'Det som er skrive éin stad, skal ikkje skrivast på nytt.',
      requirements: [
        {
          title: 'Journalen',
          text: 'Løysinga skal utveksle <opplysningar> med journalsystemet til Kunden.',
          plain: 'Du slepp å skrive det same to gonger.',
        },
        {
          title: 'Pålogging',
          text: 'Tilsette bør kunne logge inn med den felles pålogginga til Kunden.',
          plain: 'Du treng ikkje eit eige passord.',
          ask: 'Gjer greie for korleis tilsette loggar inn på telefon og datamaskin.',
        },
      ],
    },
    privacy: {
      id: 'personvern',
      title: 'Personvern',
      prefix: 'PER',
      rationale: 'Brukaren må vere trygg på at berre dei som hjelper, ser opplysningane.',
      requirements: [
        {
          title: 'Databehandlaravtale',
          text: 'Leverandøren skal inngå databehandlaravtalen i Bilag 9 før løysinga behandlar personopplysningar.',
          plain: 'Det er avtalt kva leverandøren kan bruke opplysningane til.',
        },
        {
          title: 'Logg over oppslag',
          text: 'Løysinga skal logge kvart oppslag i helseopplysningar med tilsett, brukar og tidspunkt.',
          plain: 'Det går an å sjå kven som har lese kva.',
        },
      ],
    },
    reliability: {
      id: 'palitelegheit',
      title: 'Pålitelegheit og reserverutine',
      prefix: 'DRI',
      rationale: 'Når straumen eller nettet fell ut, må den som er på vakt, vite kva som skal gjerast.',
      requirements: [
        {
          title: 'Straumbrot',
          text: 'Løysinga skal verke i minst <timar> timar ved straumbrot.',
          plain: 'Løysinga verkar når straumen går.',
        },
        {
          title: 'Reserverutine på eitt ark',
          text: 'Leverandøren skal levere reserverutinen for kvar kritiske funksjon på eitt ark.',
          plain: 'Arket seier kva du gjer når løysinga sviktar.',
        },
      ],
    },
    benefits: {
      id: 'gevinst',
      title: 'Gevinstar og avslutning',
      prefix: 'GEV',
      rationale: 'Kunden må kunne vise om arbeidet blei betre, og byte leverandør utan at hjelpa stoppar.',
      requirements: [
        {
          title: 'Tal for gevinstar',
          text: 'Løysinga skal vise tala som gevinstane blir målte med, for kvar månad og kvar teneste.',
          plain: 'Leiaren kan vise om det blei betre.',
        },
        {
          title: 'Opplysningar ved avslutning',
          text: 'Leverandøren skal gi Kunden alle opplysningane til Kunden i eit ope format innan <dagar> dagar etter at avtalen er slutt.',
          plain: 'Opplysningane blir ikkje borte når avtalen er slutt.',
        },
        {
          title: 'Arbeidet i dag',
          text: 'Bakgrunnen viser korleis arbeidet blir gjort i dag.',
          plain: 'Leverandøren får vite korleis de arbeider i dag.',
        },
      ],
    },
  },
}
