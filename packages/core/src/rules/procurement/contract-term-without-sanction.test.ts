import { expectFindings } from '../../testing.js'
import { contractTermWithoutSanction } from './contract-term-without-sanction.js'

const specification = (text: string, fields = 'kind: contract-term', other = 'kind: information'): string => `
  sections:
    - id: klima
      title: Klima
      requirements:
        - { id: K-1, ${fields}, text: ${text} }
        - { id: K-2, ${other}, text: Brudd på vilkårene i kapittelet gir dagbot. }
`

describe('contract-term-without-sanction', () => {
  it('asks for the consequence of a term on environment, wages or apprentices', () => {
    for (const text of [
      'Leverandøren skal bruke utslippsfrie biler ved levering.',
      'Leverandøren skal rapportere klimagassutslipp hvert år.',
      'Leverandøren skal sikre lønns- og arbeidsvilkår etter tariffavtalen.',
      'Leverandøren skal bruke lærlinger.',
      'The Supplier shall report its greenhouse gas emissions.',
    ])
      expectFindings(contractTermWithoutSanction, specification(`~${text}~`), [
        { message: 'none', severity: 'task' },
      ])
  })

  it('is content when the term, or another in the section, says what happens', () => {
    expectFindings(
      contractTermWithoutSanction,
      specification('Leverandøren skal bruke lærlinger. Brudd gir dagbot.'),
      [],
    )
    expectFindings(
      contractTermWithoutSanction,
      specification('Leverandøren skal bruke lærlinger.', 'kind: contract-term', 'kind: contract-term'),
      [],
    )
  })

  it('leaves other terms, other kinds and what binds the customer alone', () => {
    expectFindings(contractTermWithoutSanction, specification('Leverandøren skal delta i fire møter.'), [])
    expectFindings(
      contractTermWithoutSanction,
      specification('Leverandøren skal bruke lærlinger.', 'kind: minimum'),
      [],
    )
    expectFindings(
      contractTermWithoutSanction,
      specification('Kunden skal bruke lærlinger.', 'kind: contract-term, addressee: customer'),
      [],
    )
  })
})
