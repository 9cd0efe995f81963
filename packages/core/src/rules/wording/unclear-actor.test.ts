import { expectFindings } from '../../testing.js'
import { oneRequirement } from './one-requirement.js'
import { unclearActor } from './unclear-actor.js'

describe('unclear-actor', () => {
  it('reports pronouns that name nobody, as a warning', () => {
    expectFindings(unclearActor, oneRequirement('~Man~ skal kunne velge rolle.'), [
      { message: 'found', data: { words: 'Man' }, severity: 'warning' },
    ])
    expectFindings(unclearActor, oneRequirement('~Ein~ skal kunne velje rolle.', { language: 'nn' }), [
      { message: 'found' },
    ])
    expectFindings(unclearActor, oneRequirement('~They~ shall select a role.', { language: 'en' }), [
      { message: 'found' },
    ])
  })

  it('leaves articles, names in sight and quotations alone', () => {
    expectFindings(unclearActor, oneRequirement('De ansatte skal kunne velge en rolle.'), [])
    expectFindings(
      unclearActor,
      oneRequirement('Når brukerne flytter, skal leverandøren spørre hva de skal ha med.'),
      [],
    )
    expectFindings(unclearActor, oneRequirement('Løsningen skal vise «Vi har mottatt varselet».'), [])
    expectFindings(
      unclearActor,
      oneRequirement('If the alarm fails, it shall be logged.', { language: 'en' }),
      [],
    )
    expectFindings(unclearActor, oneRequirement('It must be possible to export.', { language: 'en' }), [])
  })
})
