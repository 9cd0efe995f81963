import { expectFindings } from '../../testing.js'
import { personalDataUnprotected } from './personal-data-unprotected.js'

const requirement = (text: string, kind = 'minimum', title = 'Krav'): string => `
      sections:
        - id: personvern
          title: Personvern
          requirements:
            - { id: PER-01, kind: ${kind}, title: ${title}, text: '${text}' }
`

const byDesign = requirement('Løsningen skal ved levering ha lyd, bilde og posisjon slått av.')
const assessed = 'riskAssessment: { status: done }, dpia: { status: planned }'

const field = (name: string): object => ({ type: 'field', key: `procurement.privacy.${name}` })

describe('personal-data-unprotected', () => {
  it('reports that nothing is said of personal data', () => {
    expectFindings(personalDataUnprotected, 'profile: small\n~procurement~: { part: I }', [
      { message: 'unsaid', severity: 'task' },
    ])
    expectFindings(personalDataUnprotected, 'title: ~Alarmer~', [{ message: 'unsaid' }])
  })

  it('reports what is not said of the agreement and the assessments, together', () => {
    expectFindings(
      personalDataUnprotected,
      `
      procurement: { ~privacy~: { personalData: true } }
      ${byDesign}`,
      [
        {
          message: 'missing',
          data: {
            fields: { type: 'all', of: ['processorAgreement', 'riskAssessment', 'dpia'].map(field) } as never,
          },
        },
      ],
    )
  })

  it('reports an agreement that is to be enclosed and is not', () => {
    expectFindings(
      personalDataUnprotected,
      `
      annexes: [{ id: krav, source: tender }]
      procurement: { privacy: { personalData: true, processorAgreement: ~annex~, ${assessed} } }
      ${byDesign}`,
      [{ message: 'annex' }],
    )
  })

  it('reports an assessment without status, and one not needed without a reason', () => {
    expectFindings(
      personalDataUnprotected,
      `
      procurement:
        privacy:
          personalData: true
          processorAgreement: planned
          ~riskAssessment~: { date: 2027-01-01 }
          dpia: { status: ~not-needed~ }
      ${byDesign}`,
      [
        { message: 'status', data: { assessment: field('riskAssessment') as never } },
        { message: 'unreasoned', data: { assessment: field('dpia') as never } },
      ],
    )
  })

  it('reports that no requirement is about privacy by design', () => {
    expectFindings(
      personalDataUnprotected,
      `
      procurement: { privacy: { personalData: ~true~, processorAgreement: planned, ${assessed} } }
      ${requirement('Leverandøren skal inngå databehandleravtale.')}`,
      [{ message: 'design' }],
    )
    expectFindings(
      personalDataUnprotected,
      `
      procurement: { privacy: { personalData: ~true~, processorAgreement: planned, ${assessed} } }
      ${requirement('Innebygd personvern er viktig for kommunen.', 'information')}`,
      [{ message: 'design' }],
    )
  })

  it('does not take control of who has access for it', () => {
    for (const text of [
      'Løsningen skal ha tilgangsstyring for alle roller.',
      'The Platform shall have access control for all roles.',
    ])
      expectFindings(
        personalDataUnprotected,
        `
      procurement: { privacy: { personalData: ~true~, processorAgreement: planned, ${assessed} } }
      ${requirement(text)}`,
        [{ message: 'design' }],
      )
  })

  it('does not take everything that is switched off for it', () => {
    expectFindings(
      personalDataUnprotected,
      `
      procurement: { privacy: { personalData: ~true~, processorAgreement: planned, ${assessed} } }
      ${requirement('Ansatte skal kunne øve på reserverutinen med løsningen slått av.')}`,
      [{ message: 'design' }],
    )
  })

  it('knows privacy by design by its words, in each language', () => {
    for (const [text, title] of [
      ['Appen skal følgje prinsippa.', 'Innebygd personvern'],
      ['Lyd og bilete skal vere slåtte av ved levering.', undefined],
      ['The Platform shall keep video switched off.', undefined],
      ['The Supplier shall apply data protection by design.', undefined],
      ['Løsningen skal ha dataminimering som prinsipp.', undefined],
      ['Løsningen skal ha tilgangsstyring som bare viser varsler til ansatte på vakt.', undefined],
      ['Løysinga skal vise journalen berre ved tenestleg behov.', undefined],
    ] as const)
      expectFindings(
        personalDataUnprotected,
        `
      procurement: { privacy: { personalData: true, processorAgreement: planned, ${assessed} } }
      ${requirement(text, 'minimum', title)}`,
        [],
      )
  })

  it('is content where no personal data is processed', () => {
    expectFindings(personalDataUnprotected, 'procurement: { privacy: { personalData: false } }', [])
  })

  it('waits for what is left open', () => {
    for (const text of [
      'procurement: null',
      'procurement: { privacy: null }',
      'procurement: { privacy: { personalData: null } }',
      'procurement: { privacy: { personalData: true, processorAgreement: null, riskAssessment: null, dpia: null } }',
      'procurement: { privacy: { personalData: true, processorAgreement: planned, riskAssessment: { status: null }, dpia: { status: not-needed, reason: null } } }',
    ])
      expectFindings(personalDataUnprotected, text, [])
  })
})
