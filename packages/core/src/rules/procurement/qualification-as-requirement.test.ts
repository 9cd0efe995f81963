import { expectFindings } from '../../testing.js'
import { qualificationAsRequirement } from './qualification-as-requirement.js'

const specification = (text: string, kind = 'minimum', language = 'nb'): string => `
  language: ${language}
  sections:
    - id: drift
      title: Drift
      requirements:
        - id: K-1
          kind: ${kind}
          text: ${text}
`

const criterion = (title: string): string => `
  procurement: { criteria: [{ id: kvalitet, title: ${title} }] }
`

describe('qualification-as-requirement', () => {
  it('reports what is asked of the supplier as a firm', () => {
    for (const text of [
      '~Leverandøren skal ha minst fem års erfaring~ med medisindispensere.',
      '~Leverandøren bør dokumentere erfaring~ fra drift av responssentre.',
      'Leverandøren skal levere tre ~referanseprosjekter~ fra de siste fem årene.',
      'Leverandøren skal ~oppgi minst tre referanser~ fra kommuner.',
      'Leverandøren skal ha en ~årlig omsetning~ på minst 10 millioner kroner.',
      'Leverandøren skal legge ved ~skatteattest~.',
      '~Leverandørens erfaring~ skal beskrives.',
    ])
      expectFindings(qualificationAsRequirement, specification(text), [
        { message: 'requirement', severity: 'warning' },
      ])
  })

  it('reports it in nynorsk and English', () => {
    for (const text of [
      '~Leverandøren skal ha minst fem års røynsle~ med medisindispensarar.',
      'Leverandøren skal ~oppgi tre referansar~.',
      'Leverandøren skal ha ein ~samla omsetnad~ på minst 10 millionar kroner.',
    ])
      expectFindings(qualificationAsRequirement, specification(text, 'minimum', 'nn'), [
        { message: 'requirement' },
      ])
    for (const text of [
      'The ~Supplier shall have at least five years of experience~ with dispensers.',
      'The Supplier should list three ~reference projects~.',
      'The Supplier shall have an ~annual turnover~ of at least NOK 10 million.',
    ])
      expectFindings(qualificationAsRequirement, specification(text, 'evaluated', 'en'), [
        { message: 'requirement' },
      ])
  })

  it('leaves the experience of those who do the work, and other references, alone', () => {
    for (const text of [
      'Leverandøren skal stille med kursholdere som har minst tre års erfaring.',
      'Leverandøren skal ha en prosjektleder med fem års erfaring fra innføring i kommuner.',
      'Leverandøren bør dokumentere andelen falske varsler fra faktisk drift av løsningen.',
      'Løsningen skal vise referanser til journalen.',
      'Minst 8 av 10 pasienter uten erfaring skal kunne måle selv.',
      'Leverandøren skal ha rutiner for å lære av erfaring.',
      'Løsningen skal gi tall for omsetning av legemidler.',
    ])
      expectFindings(qualificationAsRequirement, specification(text), [])
    for (const text of [
      'The Supplier shall have a trainer with three years of experience.',
      'The Platform shall show references to the patient record.',
    ])
      expectFindings(qualificationAsRequirement, specification(text, 'minimum', 'en'), [])
  })

  it('reports an award criterion on the supplier', () => {
    expectFindings(qualificationAsRequirement, criterion('~Referanser~'), [
      { message: 'criterion', data: { words: 'Referanser' } },
    ])
    expectFindings(qualificationAsRequirement, criterion('Kvalitet og ~leverandørens erfaring~'), [
      { message: 'criterion' },
    ])
    for (const title of [
      'Kvalitet og ~referanser~',
      'Kompetanse og ~erfaring hos leverandøren~',
      '~Leverandørens kompetanse~',
    ])
      expectFindings(qualificationAsRequirement, criterion(title), [{ message: 'criterion' }])
  })

  it('allows a criterion on the staff who are offered', () => {
    expectFindings(qualificationAsRequirement, criterion('Kompetanse og erfaring hos tilbudt personell'), [])
    expectFindings(qualificationAsRequirement, criterion('Erfaring'), [])
  })

  it('does not judge contract terms, background and what binds the customer', () => {
    const text = 'Leverandøren skal ha minst fem års erfaring.'
    for (const kind of ['contract-term', 'information', 'minimum\n          addressee: customer'])
      expectFindings(qualificationAsRequirement, specification(text, kind), [])
  })
})
