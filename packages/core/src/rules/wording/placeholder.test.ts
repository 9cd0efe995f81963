import { expectFindings } from '../../testing.js'
import { placeholder } from './placeholder.js'
import { requirementSaying, type Statement } from './testing.js'

const isFine = (text: string, about?: Statement): void =>
  expectFindings(placeholder, requirementSaying(text, about), [])

const isFound = (text: string, about?: Statement): void =>
  expectFindings(placeholder, requirementSaying(text, about), [{ message: 'found' }])

describe('placeholder', () => {
  it('reports what is not filled in, whatever the kind', () => {
    expectFindings(placeholder, requirementSaying('Leverandøren skal svare innen ~XX~ dager.'), [
      { message: 'found', data: { words: 'XX' }, severity: 'task' },
    ])
    expectFindings(
      placeholder,
      `status: approved\n${requirementSaying('Kommunen har ~[antall]~ brukere.', { kind: 'information' })}`,
      [{ message: 'found', severity: 'error' }],
    )
  })

  it('knows many ways to leave a gap', () => {
    isFound('Leverandøren skal svare innen ~X~ dager.')
    isFound('Leverandøren skal svare innen ~…~ dager.')
    isFound('Leverandøren skal svare innen ~____~ dager.')
    isFound('Fristen ~må avklares~.')
    isFound('Leverandøren skal svare innen ~???~ dager.')
    isFound('Fristen ~blir fastsett seinare~.', { language: 'nn' })
    isFound('The deadline is ~to be determined~.', { language: 'en' })
    isFound('Alarmknappen skal tåle fall fra ~x,x~ meter.')
    isFound('Leverandøren skal svare innen ~<antall dager>~ dager.')
    isFound('Leverandøren skal svare innen ~{{ antall }}~ dager.')
  })

  it('looks into every text of the requirement, and into parameters', () => {
    expectFindings(
      placeholder,
      requirementSaying('Leverandøren skal levere innen <frist> dager:', {
        rest: [
          'title: ~TBD~',
          'parameters: { frist: { value: ~XX~ } }',
          'ask: Oppgi ~[navn]~.',
          'plain: Du får svar innen ~??~ dager.',
          'rationale: ~Kommer senere~.',
          'children: [{ id: a, text: ~TODO~ }]',
        ].join('\n'),
      }),
      Array.from({ length: 6 }, () => ({ message: 'found' })),
    )
  })

  it('leaves the reasons of the section to the section', () => {
    expectFindings(
      placeholder,
      `
      sections:
        - id: drift
          title: Drift
          rationale: TBD
          requirements: [{ id: K-1, kind: minimum, text: Løsningen skal varsle. }]
      `,
      [],
    )
  })

  it('takes parameters, links, patterns and agreements', () => {
    isFine('Leverandøren skal svare innen <frist> dager.', { rest: 'parameters: { frist: 5 }' })
    isFine('Fødselsnummeret skal vises med de fem siste sifrene erstattet av XXXXX.')
    isFine('Endringer må avklares med Kunden før de settes i drift.')
    isFine('Løsningen skal vise «…» når navnet er for langt.')
    isFine('Løsningen skal være på bokmål (nb) og nynorsk (nn).')
  })
})
