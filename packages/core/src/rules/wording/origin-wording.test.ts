import { expectFindings } from '../../testing.js'
import { oneRequirement } from './one-requirement.js'
import { originWording } from './origin-wording.js'

describe('origin-wording', () => {
  it('reports origin as a warning', () => {
    expectFindings(originWording, oneRequirement('Utstyret skal leveres av en ~lokal leverandør~.'), [
      { message: 'found', data: { words: 'lokal leverandør' }, severity: 'warning' },
    ])
    expectFindings(
      originWording,
      oneRequirement('Utstyret skal vere ~produsert i Noreg~.', { language: 'nn' }),
      [{ message: 'found' }],
    )
    expectFindings(
      originWording,
      oneRequirement('The locks shall be ~made in Norway~.', { language: 'en' }),
      [{ message: 'found' }],
    )
  })

  it('leaves language and places of service alone', () => {
    expectFindings(
      originWording,
      oneRequirement('Leverandøren skal ha brukerstøtte på norsk og møte hos Kunden innen 4 timer.'),
      [],
    )
    expectFindings(originWording, oneRequirement('Opplysningene skal lagres i Norge.'), [])
  })
})
