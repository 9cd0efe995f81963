import { expectFindings } from '../../testing.js'
import { comparisonWithoutReference } from './comparison-without-reference.js'
import { requirementSaying, type Statement } from './testing.js'

const isFine = (text: string, about?: Statement): void =>
  expectFindings(comparisonWithoutReference, requirementSaying(text, about), [])

const isFound = (text: string, about?: Statement): void =>
  expectFindings(comparisonWithoutReference, requirementSaying(text, about), [{ message: 'found' }])

describe('comparison-without-reference', () => {
  it('reports comparisons with nothing', () => {
    expectFindings(
      comparisonWithoutReference,
      requirementSaying('Kjøretøy skal ha ~høyest tilgjengelige~ miljøklasse.'),
      [{ message: 'found', data: { words: 'høyest tilgjengelige' }, severity: 'error' }],
    )
    isFound('Varsler skal vises ~så raskt som mulig~.')
    isFound('Appen skal kjøre på ~siste versjon~ av operativsystemet.')
    isFound('Løsningen skal ~minimere~ antall falske varsler.')
    isFound('Løsningen skal gi ~bedre~ oversikt.')
    isFound('Løysinga skal ha ~lågast mogleg~ støynivå.', { language: 'nn' })
    isFound('The Platform shall be ~state-of-the-art~.', { language: 'en' })
  })

  it('takes a comparison with something', () => {
    isFine('Ny dispenser skal ha lavere støynivå enn den brukeren har i dag.')
    isFine('Pålogging skal være på nivå høyt eller bedre.')
    isFine('Lista skal vise de ti nyeste varslene.')
    isFine('Lista skal vise varslene med nyeste først.')
    isFine('Tilbudet med det beste forholdet mellom pris og kvalitet skal velges.')
    isFine('Leverandøren skal lagre loggen i minst 5 år.')
    isFine('Varselet skal nå vakttelefonen 20 prosent raskere ved fall.')
  })
})
