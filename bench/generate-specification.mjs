/**
 * The text of a specification of any size, in bokmål and of the kind a municipality writes: 20 to 25 requirements a
 * section, about 700 characters a requirement. The same count gives the same text.
 */
export function generateSpecification(count) {
  const random = randomFrom(count)
  const pick = (list) => list[Math.floor(random() * list.length)]
  const happens = (share) => random() < share

  const sections = []
  for (let made = 0; made < count;) {
    const size = Math.min(count - made, 20 + Math.floor(random() * 6))
    const number = sections.length + 1
    const theme = themes[(number - 1) % themes.length]
    const requirements = Array.from({ length: size }, (_, index) => {
      const id = `${theme.prefix}${number}-${String(index + 1).padStart(2, '0')}`
      return makeRequirement(id, theme, { pick, happens })
    })
    sections.push({ id: `del-${number}`, title: `${theme.title}, del ${number}`, theme, requirements })
    made += size
  }
  return head + sections.map(sectionText).join('')
}

function makeRequirement(id, theme, { pick, happens }) {
  const isEvaluated = happens(0.3)
  const has = pick(limits)
  const modal = isEvaluated ? 'bør' : 'skal'
  const limit = happens(0.1) ? { name: 'grense', value: has.value, unit: has.unit } : undefined
  const amount = limit === undefined ? `${has.value} ${has.unit}` : `<grense> ${has.unit}`
  const detail = happens(0.05) ? `**${pick(details)}**` : pick(details)
  return {
    id,
    title: `${pick(theme.things)} ${pick(contexts)}`,
    kind: isEvaluated ? 'evaluated' : 'minimum',
    text: `${pick(theme.subjects)} ${modal} ${pick(theme.actions)} innen ${amount} ${pick(conditions)}, ${detail}.`,
    limit,
    ask: isEvaluated ? `${pick(asks)} ${pick(evidence)}` : undefined,
    plain: `${pick(plainStarts)} ${pick(plainEnds)}`,
    rationale: happens(0.6) ? `${pick(reasons)} ${pick(consequences)}` : undefined,
    answer: isEvaluated ? pick(textAnswers) : pick(checkAnswers),
    points: isEvaluated ? pick([5, 10, 15, 20]) : undefined,
    verification: happens(0.6) ? pick(verifications) : undefined,
    roles: [...new Set([pick(roles), pick(roles)])],
    needs: happens(0.6) ? [pick(needs)] : undefined,
  }
}

function requirementText(requirement) {
  const { id, title, kind, text, limit, ask, plain, rationale, answer, points, verification } = requirement
  const lines = [
    `      - id: ${id}`,
    `        title: ${title}`,
    `        kind: ${kind}`,
    ...(points === undefined ? [] : ['        criterion: funksjonskvalitet', `        points: ${points}`]),
    '        text: >-',
    `          ${text}`,
    ...(limit === undefined
      ? []
      : [
          '        parameters:',
          `          grense: { value: ${limit.value}, type: number, unit: ${limit.unit} }`,
        ]),
    ...(ask === undefined ? [] : [`        ask: ${ask}`]),
    `        plain: ${plain}`,
    ...(rationale === undefined ? [] : [`        rationale: ${rationale}`]),
    `        answer: ${answer}`,
    ...(verification === undefined ? [] : [`        verification: ${verification}`]),
    `        roles: [${requirement.roles.join(', ')}]`,
    ...(requirement.needs === undefined ? [] : [`        needs: [${requirement.needs.join(', ')}]`]),
  ]
  return `${lines.join('\n')}\n`
}

const sectionText = ({ id, title, theme, requirements }) => `  - id: ${id}
    title: ${title}
    annex: krav
    recommendations: [${theme.recommendations.join(', ')}]
    defaults: { addressee: supplier, fulfilledBy: acceptance, priority: 2 }
    intro: >-
      ${theme.intro}
    requirements:
${requirements.map(requirementText).join('')}`

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
function randomFrom(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const roles = ['sykepleier', 'helsefagarbeider', 'nattevakt', 'digital-agent', 'avdelingsleder']
const needs = ['B-01', 'B-02', 'B-03', 'B-04']

const head = `kravspek: 1
id: maling
title: Digital hjemmeoppfølging og trygghetsteknologi
language: nb
version: "1.0"
date: 2026-11-20
status: draft
profile: standard

buyers:
  - { id: nordvik, name: Nordvik kommune, organisationNumber: "999999999", role: lead, start: 2027-09-01 }

procurement:
  reference: 2026/1234
  part: III
  procedure: open
  criteria:
    - { id: pris, title: Pris, weight: 0.4, subject: price }
    - { id: funksjonskvalitet, title: Funksjon i hverdagen, weight: 0.3, subject: quality }
    - { id: miljo, title: Klima og miljø, weight: 0.3, subject: environment }

annexes:
  - { id: krav, number: Bilag 1, title: Kundens kravspesifikasjon, source: tender }

background:
  summary: >-
    Kommunen vil gi hjemmeboende trygghet og hjelp til riktig tid med færre avbrudd i hverdagen.
  goals: [Færre oppmøter bare for tilsyn, Ingen uoppdagede hendelser om natten]

services:
  - { id: hjemmetjenesten, name: Hjemmetjenesten, buyer: nordvik, staff: 120, recipients: 340 }

roles:
  - { id: sykepleier, title: Sykepleier, kind: clinician, service: hjemmetjenesten, headcount: 40 }
  - { id: helsefagarbeider, title: Helsefagarbeider, kind: care-worker, service: hjemmetjenesten, headcount: 62 }
  - { id: nattevakt, title: Nattevakt, kind: care-worker, service: hjemmetjenesten, headcount: 8 }
  - { id: digital-agent, title: Digital agent, kind: digital-agent, service: hjemmetjenesten, headcount: 4 }
  - { id: avdelingsleder, title: Avdelingsleder, kind: leader, service: hjemmetjenesten, headcount: 3 }

needs:
  - { id: B-01, statement: Nattevakten må se at utstyret virker uten å kjøre ut., role: nattevakt }
  - { id: B-02, statement: Sykepleieren må se hvem som trenger hjelp uten å ringe rundt., role: sykepleier }
  - { id: B-03, statement: Varselet må nå den som faktisk er på vakt., role: helsefagarbeider }
  - { id: B-04, statement: Lederen må se hvem som har fått opplæring., role: avdelingsleder }

sections:
`

const themes = [
  {
    prefix: 'OPP',
    title: 'Opplæring og kompetanse',
    recommendations: [3, 6],
    intro: 'Opplæringen skal gjøre ansatte trygge, også når utstyret svikter og ingen kollega er i nærheten.',
    subjects: ['Leverandøren', 'Opplæringen', 'Kursmateriellet'],
    things: ['Opplæringsplan', 'Øving i gruppe', 'Korte moduler', 'Veiledning av kolleger', 'Kursbevis'],
    actions: [
      'gi hver ansatt i målgruppen en gjennomført øvelse i oppgavene på egen vakt',
      'dele innholdet i moduler som ansatte kan ta om igjen i hele avtaleperioden',
      'omfatte øvelse i det ansatte gjør når utstyret svikter eller forbindelsen er borte',
      'vise lederen hvem i egen enhet som har fullført hvilken modul, og når den ble fullført',
    ],
  },
  {
    prefix: 'DRI',
    title: 'Pålitelighet og drift',
    recommendations: [12],
    intro: 'Løsningen brukes hele døgnet, og om natten er det få ansatte som kan rykke ut når noe svikter.',
    subjects: ['Løsningen', 'Utstyret hos brukeren', 'Leverandøren'],
    things: ['Synlig driftsstatus', 'Reservestrøm', 'Overvåking', 'Varsel om feil', 'Retting av feil'],
    actions: [
      'vise den som er på vakt, at utstyret har strøm og forbindelse, og når det sist ble kontrollert',
      'melde fra til den som er på vakt, og til brukerstøtten, når forbindelsen til utstyret er borte',
      'rette feil som hindrer varsling, og gi den som meldte feilen, beskjed når den er rettet',
      'fortsette å ta imot og lagre hendelser når strømmen eller mobilnettet er borte',
    ],
  },
  {
    prefix: 'FUN',
    title: 'Varsling og funksjon',
    recommendations: [8, 11],
    intro: 'Varsler skal nå den som faktisk er på vakt, også i vaktskiftet, og ingen varsler skal bli borte.',
    subjects: ['Løsningen', 'Vakttelefonen', 'Programmet for ansatte'],
    things: [
      'Varslingskjede',
      'Kvittering av varsel',
      'Oversikt over brukere',
      'Endring på avstand',
      'Historikk',
    ],
    actions: [
      'sende varselet videre til neste vakttelefon i kjeden når det ikke er kvittert',
      'vise navn, adresse og hva som utløste varselet, uten at den ansatte må logge inn på nytt',
      'la en ansatt med rett rolle endre innstillingene for én bruker uten å kjøre hjem til brukeren',
      'vise alle hendelser for én bruker i den rekkefølgen de skjedde, med hvem som håndterte dem',
    ],
  },
  {
    prefix: 'INT',
    title: 'Integrasjon og informasjon',
    recommendations: [10],
    intro:
      'Det som er skrevet ett sted, skal ikke skrives en gang til, og opplysningene skal bare ses av dem som hjelper.',
    subjects: ['Løsningen', 'Grensesnittet mot journalen', 'Påloggingen'],
    things: ['Overføring til journal', 'Felles pålogging', 'Logg over innsyn', 'Uttak av tall', 'Sletting'],
    actions: [
      'overføre hendelser og tiltak til journalen uten at den ansatte skriver dem på nytt',
      'gi tilgang etter rolle og enhet slik de er satt opp i katalogen til kommunen',
      'vise hvem som har sett opplysninger om en bruker, og hvilket tjenstlig behov de hadde',
      'ta ut tallene i gevinstplanen uten tilleggsvederlag og uten at personer kan kjennes igjen',
    ],
  },
  {
    prefix: 'STO',
    title: 'Brukerstøtte og samarbeid',
    recommendations: [4, 5],
    intro: 'Den som er på vakt, skal få hjelp av noen som kjenner løsningen, på norsk og uten å vente.',
    subjects: ['Leverandøren', 'Brukerstøtten', 'Kontaktpersonen hos Leverandøren'],
    things: ['Telefonstøtte', 'Svar på forslag', 'Melding om feil', 'Faste møter', 'Bytte av utstyr'],
    actions: [
      'besvare anrop om feil som hindrer varsling, på norsk og uten at den ansatte blir satt over',
      'gi skriftlig svar på hvert forslag til forbedring, med begrunnelse når svaret er nei',
      'erstatte utstyr som ikke virker, og ta ansvar for at det nye er satt opp som det gamle',
      'delta i møter med digitale agenter og ledere om bruk, feil og forbedring av løsningen',
    ],
  },
]

const contexts = [
  'på natt',
  'i vaktskiftet',
  'for vikarer',
  'hos brukeren',
  'i bil',
  'i helg og høytid',
  'for ledere',
]
const limits = [
  { value: 2, unit: 'minutter' },
  { value: 15, unit: 'minutter' },
  { value: 30, unit: 'sekunder' },
  { value: 4, unit: 'timer' },
  { value: 5, unit: 'virkedager' },
  { value: 14, unit: 'dager' },
]
const conditions = [
  'etter at hendelsen er registrert',
  'fra den ansatte ber om det',
  'hele døgnet og alle dager i året',
  'etter at endringen er bestilt av Kunden',
  'når færre enn to ansatte er på vakt',
]
const details = [
  'også for ansatte som har sin første vakt i tjenesten',
  'uten at den ansatte må bytte mellom flere programmer',
  'og resultatet skal kunne vises til den som har ansvaret for vakten',
  'med samme framgangsmåte på telefon, nettbrett og datamaskin',
  'slik at brukeren slipper å forklare det samme flere ganger',
]
const asks = [
  'Beskriv hvordan dette foregår',
  'Beskriv hva den ansatte ser og gjør',
  'Oppgi hvordan dere har løst dette',
]
const evidence = [
  'i en kommune dere allerede leverer til, og vis skjermbilder.',
  'fra hendelsen skjer til den er håndtert og dokumentert.',
  'når den ansatte er alene på vakt og ikke har datamaskin.',
]
const plainStarts = [
  'Du får beskjed med en gang',
  'Du og kollegene dine ser det samme',
  'Du slipper å ringe rundt',
]
const plainEnds = [
  'når noe svikter, og vet hva du skal gjøre.',
  'på telefonen, også om natten og i helgen.',
  'for å finne ut hvem som har ansvaret.',
]
const reasons = [
  'Nattevaktene kjører i dag ut bare for å kontrollere utstyr.',
  'Vikarer dekker hver sjette vakt og kjenner ikke løsningen.',
  'Avvik i fjor viste at varsler stoppet i vaktskiftet.',
]
const consequences = [
  'Det tar tid fra brukere som trenger hjelp.',
  'Rutiner som ikke er øvd, blir ikke brukt når det gjelder.',
  'Kommunen må kunne vise hva som er gjort, og av hvem.',
]
const textAnswers = [
  '{ form: text, maxWords: 300 }',
  '{ form: text, maxPages: 2, attachments: [{ title: Skjermbilder, required: true }] }',
  '{ form: yes-partly-no }',
]
const checkAnswers = [
  '{ form: yes-no }',
  '{ form: yes-no-text, maxWords: 200 }',
  '{ form: yes-deviation-text }',
]
const verifications = [
  '{ tender: documentation, acceptance: acceptance-test, operation: none }',
  '{ tender: demonstration, acceptance: user-test, operation: measurement }',
  '{ tender: confirmation, acceptance: none, operation: report }',
]
