import { expectFindings } from '../../testing.js'
import { positionReference } from './position-reference.js'
import { requirementSaying, type Statement } from './testing.js'

const isFine = (text: string, about?: Statement): void =>
  expectFindings(positionReference, requirementSaying(text, about), [])

const isFound = (text: string, about?: Statement): void =>
  expectFindings(positionReference, requirementSaying(text, about), [{ message: 'found' }])

describe('position-reference', () => {
  it('reports references to a place in the text', () => {
    expectFindings(positionReference, requirementSaying('Rapporten skal vise ~ovenstående~ tall.'), [
      { message: 'found', data: { words: 'ovenstående' }, severity: 'error' },
    ])
    isFound('Løsningen skal lagre opplysningene ~nevnt over~ i 12 måneder.')
    isFound('Leverandøren skal bruke ~tabellen under~ i svaret.')
    isFound('Leverandøren skal oppfylle ~kravet over~ også om natten.')
    isFound('Rapporten skal vise tala ~nemnt ovanfor~.', { language: 'nn' })
    isFound('The report shall show the figures ~described above~.', { language: 'en' })
  })

  it('takes places in the world, limits and ids', () => {
    isFine('Sensoren skal festes ovenfor døra.')
    isFine('Krav over 50 000 kroner skal varsles skriftlig.')
    isFine('Rapporten skal vise tallene i <ref:K-1>.')
    isFine('Leverandøren skal følge opp det som blir nevnt under møtet.')
  })

  it('takes a reference to the own sub-requirements', () => {
    isFine('Leverandøren skal levere dokumentene nevnt nedenfor:', {
      rest: 'children: [{ id: a, text: en opplæringsplan }]',
    })
  })
})
