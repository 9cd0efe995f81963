import { expectFindings } from '../../testing.js'
import { oneRequirement } from './one-requirement.js'
import { numberWithoutUnit } from './number-without-unit.js'

describe('number-without-unit', () => {
  it('reports a number with nothing after it', () => {
    expectFindings(numberWithoutUnit, oneRequirement('Forsinkelsen skal være maks ~2~.'), [
      { message: 'found', data: { number: '2' }, severity: 'hint' },
    ])
    expectFindings(
      numberWithoutUnit,
      oneRequirement('Vekta skal ikkje vere over ~45~.', { language: 'nn' }),
      [{ message: 'found' }],
    )
    expectFindings(numberWithoutUnit, oneRequirement('The delay shall be at most ~2~.', { language: 'en' }), [
      { message: 'found' },
    ])
  })

  it('leaves units, names, counts and scales alone', () => {
    expectFindings(
      numberWithoutUnit,
      oneRequirement('Forsinkelsen skal være maks 2 sekunder, jf. § 15-1.'),
      [],
    )
    expectFindings(numberWithoutUnit, oneRequirement('Løsningen skal oppfylle kravene på nivå 3.'), [])
    expectFindings(numberWithoutUnit, oneRequirement('Antall roller skal være minst 3.'), [])
    expectFindings(numberWithoutUnit, oneRequirement('Løsningen skal få en SUS-skår på minst 75.'), [])
    expectFindings(numberWithoutUnit, oneRequirement('Døra skal være låst innen kl. 22.'), [])
  })
})
