import { expectFindings } from '../../testing.js'
import { oneRequirement } from './one-requirement.js'
import { purposeInRequirement } from './purpose-in-requirement.js'

describe('purpose-in-requirement', () => {
  it('reports a purpose', () => {
    expectFindings(purposeInRequirement, oneRequirement('Løsningen skal logge ~slik at~ feil oppdages.'), [
      { message: 'found', data: { words: 'slik at' }, severity: 'hint' },
    ])
    expectFindings(
      purposeInRequirement,
      oneRequirement('Leverandøren skal halde kurs ~for å sikre~ lik praksis.', { language: 'nn' }),
      [{ message: 'found' }],
    )
    expectFindings(
      purposeInRequirement,
      oneRequirement('The solution shall log ~in order to~ find errors.', { language: 'en' }),
      [{ message: 'found' }],
    )
  })

  it('leaves what is demanded, and limits, alone', () => {
    expectFindings(
      purposeInRequirement,
      oneRequirement('Leverandøren skal sørge for at varselet kommer frem.'),
      [],
    )
    expectFindings(
      purposeInRequirement,
      oneRequirement('Leverandøren skal beskrive tiltak for å hindre datatap.'),
      [],
    )
    expectFindings(
      purposeInRequirement,
      oneRequirement('Leverandøren skal gjenopprette data slik at høyst 5 minutter går tapt.'),
      [],
    )
  })
})
