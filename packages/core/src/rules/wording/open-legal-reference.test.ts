import { expectFindings } from '../../testing.js'
import { openLegalReference } from './open-legal-reference.js'
import { requirementSaying, type Statement } from './testing.js'

const isFine = (text: string, about?: Statement): void =>
  expectFindings(openLegalReference, requirementSaying(text, about), [])

const isFound = (text: string, about?: Statement): void =>
  expectFindings(openLegalReference, requirementSaying(text, about), [{ message: 'found' }])

describe('open-legal-reference', () => {
  it('reports law, standards and practice without a name', () => {
    expectFindings(
      openLegalReference,
      requirementSaying('Løsningen skal oppfylle ~til enhver tid gjeldende regelverk~.'),
      [{ message: 'found', data: { words: 'til enhver tid gjeldende regelverk' }, severity: 'error' }],
    )
    isFound('Løsningen skal oppfylle ~gjeldende lover og forskrifter~.')
    isFound('Løsningen skal følge ~beste praksis~.')
    isFound('Leverandøren skal følgje ~relevante standardar~.', { language: 'nn' })
    isFound('The Supplier shall comply with ~applicable laws~.', { language: 'en' })
  })

  it('takes a law by its name', () => {
    isFine('Leverandøren skal følge gjeldende krav i helsepersonelloven § 21.')
    isFine('Leverandøren skal følge kravene i forskrift om universell utforming av IKT-løsninger.')
    isFine('The Supplier shall meet the applicable requirements of Regulation (EU) 2017/745.', {
      language: 'en',
    })
  })
})
