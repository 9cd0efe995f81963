import assert from 'node:assert/strict'
import { expectFindings } from '../../testing.js'
import { nearDuplicate } from './near-duplicate.js'

const section = (...requirements: readonly string[]): string => `
sections:
  - id: drift
    title: Drift
    requirements:
${requirements.map((requirement) => `      - ${requirement}`).join('\n')}
`
const long =
  'Løsningen skal vise nattevakten navn, adresse, alder og nøkkelnummer for brukeren sammen med de siste fem varslene, hvem som kvitterte dem, klokkeslettet for hver kvittering og hvilke tiltak som ble gjort'

describe('near-duplicate', () => {
  it('reports the same text', () => {
    expectFindings(
      nearDuplicate,
      section(
        '{ id: K-1, kind: minimum, text: Løsningen skal varsle nattevakten. }',
        '{ id: K-2, kind: minimum, text: ~Løsningen skal varsle nattevakten.~ }',
      ),
      [
        {
          message: 'same',
          data: { other: 'K-1' },
          severity: 'warning',
        },
      ],
    )
  })

  it('reports nearly the same text', () => {
    expectFindings(
      nearDuplicate,
      section(
        `{ id: K-1, kind: minimum, text: '${long}.' }`,
        `{ id: K-2, kind: minimum, text: ~'${long} da.'~ }`,
      ),
      [{ message: 'near' }],
    )
  })

  it('reports two limits for one thing, with the values of parameters', () => {
    expectFindings(
      nearDuplicate,
      section(
        '{ id: K-1, kind: minimum, text: Løsningen skal varsle innen 30 sekunder. }',
        '{ id: K-2, kind: minimum, text: ~Løsningen skal varsle innen <frist> sekunder.~, parameters: { frist: 60 } }',
        '{ id: K-3, kind: minimum, text: ~Løsningen skal varsle innen <tid> sekunder.~, parameters: { tid: { value: 30 } } }',
      ),
      [
        { message: 'contradiction', data: { here: '60 sekunder', there: '30 sekunder' } },
        { message: 'same' },
      ],
    )
  })

  it('reads a limit with its unit from a parameter', () => {
    expectFindings(
      nearDuplicate,
      section(
        '{ id: K-1, kind: minimum, text: Løsningen skal varsle innen 30 sekunder. }',
        '{ id: K-2, kind: minimum, text: ~Løsningen skal varsle innen <frist>.~, parameters: { frist: 10 sekunder } }',
      ),
      [{ message: 'contradiction', data: { here: '10 sekunder', there: '30 sekunder' } }],
    )
  })

  it('reports short texts that differ in an empty word, an inflection or a word of the same meaning', () => {
    for (const [one, two] of [
      [
        'Løsningen skal vise batterinivå for hver sensor til nattevakten.',
        'Løsningen skal vise batterinivå for hver enkelt sensor til nattevakten.',
      ],
      ['Løsningen skal logge alle pålogginger.', 'Systemet må logge pålogging.'],
      ['Løsningen skal varsle nattevakten.', 'Løsningen skal kunne varsle nattevakter.'],
    ])
      expectFindings(
        nearDuplicate,
        section(`{ id: K-1, kind: minimum, text: ${one} }`, `{ id: K-2, kind: minimum, text: ~${two}~ }`),
        [{ message: 'near' }],
      )
    expectFindings(
      nearDuplicate,
      section(
        '{ id: K-1, kind: minimum, language: en, text: The solution shall log each alert. }',
        '{ id: K-2, kind: minimum, language: en, text: ~The system must also log alerts.~ }',
      ),
      [{ message: 'near' }],
    )
  })

  it('reports texts of ordinary length with one word more, whichever stands first', () => {
    const short = 'Leverandøren skal sende kommunen en rapport om oppetid etter kvartalet.'
    const long = 'Leverandøren skal sende kommunen en skriftlig rapport om oppetid etter kvartalet.'
    for (const [one, two] of [
      [short, long],
      [long, short],
    ])
      expectFindings(
        nearDuplicate,
        section(`{ id: K-1, kind: minimum, text: ${one} }`, `{ id: K-2, kind: minimum, text: ~${two}~ }`),
        [{ message: 'near' }],
      )
  })

  it('takes one word that makes another requirement', () => {
    for (const [one, two] of [
      ['Leverandøren skal varsle Kunden om endringer.', 'Kunden skal varsle Leverandøren om endringer.'],
      ['Leverandøren skal varsle før oppdatering.', 'Leverandøren skal varsle etter oppdatering.'],
      ['Døra skal kunne åpnes med nøkkel.', 'Døra skal kunne åpnes uten nøkkel.'],
      ['Løsningen skal varsle nattevakten.', 'Løsningen skal varsle dagvakten.'],
      ['Løsningen skal varsle.', 'Løsningen skal varsle nattevakten.'],
      [
        'Løsningen skal vise navnet til beboeren på skjermen i gangen.',
        'Løsningen skal ikke vise navnet til beboeren på skjermen i gangen.',
      ],
      [
        'Leverandøren skal levere dokumentasjon for del av leveransen til Kunden.',
        'Leverandøren skal levere dokumentasjon for del 2 av leveransen til Kunden.',
      ],
    ])
      expectFindings(
        nearDuplicate,
        section(`{ id: K-1, kind: minimum, text: ${one} }`, `{ id: K-2, kind: minimum, text: ${two} }`),
        [],
      )
  })

  it('takes numbers that tell things apart', () => {
    expectFindings(
      nearDuplicate,
      section(
        '{ id: K-1, kind: minimum, text: Leverandøren skal vise scenario 1 for Kunden. }',
        '{ id: K-2, kind: minimum, text: Leverandøren skal vise scenario 2 for Kunden. }',
        '{ id: K-3, kind: minimum, text: Leverandøren skal rette feil i nivå 1 innen 4 timer. }',
        '{ id: K-4, kind: minimum, text: Leverandøren skal rette feil i nivå 2 innen 8 timer. }',
        '{ id: K-5, kind: minimum, title: Klasse A, text: Leverandøren skal rette feil innen 4 timer. }',
        '{ id: K-6, kind: minimum, title: Klasse B, text: Leverandøren skal rette feil innen 8 timer. }',
      ),
      [],
    )
  })

  it('takes copies for other lots, buyers and languages', () => {
    expectFindings(
      nearDuplicate,
      `
      buyers: [{ id: nordvik }, { id: sorvik }]
      procurement: { lots: [{ id: D1 }, { id: D2 }] }
      ${section(
        '{ id: K-1, kind: minimum, lots: [D1], text: Dispenseren skal varsle. }',
        '{ id: K-2, kind: minimum, lots: [D2], text: Dispenseren skal varsle. }',
        '{ id: K-3, kind: minimum, buyers: [nordvik], text: Appen skal varsle. }',
        '{ id: K-4, kind: minimum, buyers: [sorvik], text: Appen skal varsle. }',
        '{ id: K-5, kind: minimum, text: Knappen skal varsle. }',
        '{ id: K-6, kind: minimum, language: nn, text: Knappen skal varsle. }',
      )
        .split('\n')
        .join('\n      ')}`,
      [],
    )
  })

  it('tells sub-requirements apart', () => {
    expectFindings(
      nearDuplicate,
      section(
        '{ id: K-1, kind: minimum, text: "Leverandøren skal levere:", children: [{ id: a, text: en plan }] }',
        '{ id: K-2, kind: minimum, text: "Leverandøren skal levere:", children: [{ id: a, text: en rapport }] }',
      ),
      [],
    )
  })

  it('takes a thousand requirements of one pattern without comparing all with all', () => {
    const words = ['varsle', 'vise', 'lagre', 'sende', 'hente', 'låse', 'åpne', 'telle', 'måle', 'stanse']
    const requirements = Array.from({ length: 1000 }, (_, index) => {
      const [a, b, c] = [index % 10, Math.floor(index / 10) % 10, Math.floor(index / 100)]
      const text = `Løsningen skal ${words[a]} dosen, ${words[b]} brukeren og ${words[c]} apparatet i rommet.`
      return `{ id: K-${index}, kind: minimum, text: '${text}' }`
    })
    const start = process.cpuUsage()
    expectFindings(nearDuplicate, section(...requirements), [])
    assert.ok(process.cpuUsage(start).user < 10_000_000)
  })
})
