import { expectFindings } from '../../testing.js'
import { escapeClause } from './escape-clause.js'
import { requirementSaying, type Statement } from './testing.js'

const isFine = (text: string, about?: Statement): void =>
  expectFindings(escapeClause, requirementSaying(text, about), [])

const isFound = (text: string, about?: Statement): void =>
  expectFindings(escapeClause, requirementSaying(text, about), [{ message: 'found' }])

describe('escape-clause', () => {
  it('reports the whole clause, in a minimum requirement as an error', () => {
    expectFindings(
      escapeClause,
      requirementSaying('Løsningen skal ~så langt det er praktisk mulig~ varsle.'),
      [{ message: 'found', data: { words: 'så langt det er praktisk mulig' }, severity: 'error' }],
    )
  })

  it('knows many ways to leave it to the supplier', () => {
    isFound('Løsningen skal varsle ~dersom det er hensiktsmessig~.')
    isFound('Leverandøren skal ~om nødvendig~ møte opp.')
    isFound('Leverandøren skal ~tilstrebe~ å svare innen en time.')
    isFound('Leverandøren skal møte opp ~dersom leverandøren finner det nødvendig~.')
    isFound('Varsler skal ~i størst mulig grad~ vises på telefonen.')
    isFound('Løysinga skal ~så langt råd er~ virke utan nett.', { language: 'nn' })
    isFound('Løysinga skal ~der det er føremålstenleg~ vise kart.', { language: 'nn' })
    isFound('~Where applicable~, the Supplier shall keep a log.', { language: 'en' })
    isFound('The Supplier shall use ~best efforts~ to answer within an hour.', { language: 'en' })
  })

  it('looks into sub-requirements', () => {
    isFound('Løsningen skal varsle ved:', {
      rest: 'children: [{ id: a, text: brudd på nettet ~der det er mulig~ }]',
    })
  })

  it('takes a real condition', () => {
    isFine('Der det er mulig å velge språk, skal løsningen huske valget.')
    isFine('Når det er behov for tolk, skal leverandøren bestille tolk innen ti minutter.')
    isFine('Løsningen skal varsle ved strømbrudd.')
    isFine('Leverandøren skal sende informasjon om nødvendig vedlikehold hver måned.')
    isFine('Leverandøren skal melde fra om et eventuelt avvik innen én time.')
    isFine('Når relevant personell er varslet, skal løsningen vise klokkeslettet.')
    isFine('The Supplier shall report where required by the Personal Data Act.', { language: 'en' })
  })

  it('does not judge what is quoted, or background', () => {
    isFine('Løsningen skal vise teksten «Ring om mulig tilbake».')
    isFine('Tjenesten hjelper så langt det er mulig.', { kind: 'information' })
  })
})
