import { expectFindings } from '../../testing.js'
import { oneRequirement } from './one-requirement.js'
import { performanceWithoutNumber } from './performance-without-number.js'

describe('performance-without-number', () => {
  it('reports a performance without a number as a warning', () => {
    expectFindings(performanceWithoutNumber, oneRequirement('~Responstiden~ skal være kort.'), [
      { message: 'found', data: { words: 'responstiden' }, severity: 'warning' },
    ])
    expectFindings(
      performanceWithoutNumber,
      oneRequirement('Leverandøren skal garantere ~oppetida~.', { language: 'nn' }),
      [{ message: 'found' }],
    )
    expectFindings(
      performanceWithoutNumber,
      oneRequirement('The ~response time~ shall be short.', { language: 'en' }),
      [{ message: 'found' }],
    )
  })

  it('is content with a number, a parameter or a number to answer with', () => {
    expectFindings(performanceWithoutNumber, oneRequirement('Responstiden skal være maks 2 sekunder.'), [])
    expectFindings(performanceWithoutNumber, oneRequirement('Responstiden skal være høyst ett minutt.'), [])
    expectFindings(
      performanceWithoutNumber,
      oneRequirement('Løsningen bør ha lang batteritid.', {
        kind: 'evaluated',
        more: 'answer: { form: number, unit: timer }',
      }),
      [],
    )
  })

  it('leaves reports, references and accessibility alone', () => {
    expectFindings(
      performanceWithoutNumber,
      oneRequirement('Leverandøren skal rapportere oppetid til Kunden.'),
      [],
    )
    expectFindings(
      performanceWithoutNumber,
      oneRequirement('Løsningen skal ha responstid som avtalt i bilag om tjenestenivå.'),
      [],
    )
    expectFindings(
      performanceWithoutNumber,
      oneRequirement('Løsningen skal ha tilgjengelighet for personer med nedsatt syn.'),
      [],
    )
  })

  it('leaves «høy oppetid» and «lengre batteritid» to the rules on vague words and comparisons', () => {
    for (const text of [
      'Løsningen skal ha tilstrekkelig kapasitet.',
      'Oppetiden skal alltid være god for vakta.',
    ])
      expectFindings(performanceWithoutNumber, oneRequirement(text), [])
    expectFindings(performanceWithoutNumber, oneRequirement('Løsningen skal ha høy oppetid.'), [])
    expectFindings(performanceWithoutNumber, oneRequirement('Knappen skal ha lengre batteritid.'), [])
  })
})
