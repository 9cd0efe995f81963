import { expectFindings } from '../../testing.js'
import { oneRequirement } from './one-requirement.js'
import { solutionPrescribed } from './solution-prescribed.js'

describe('solution-prescribed', () => {
  it('hints at how the solution is built', () => {
    expectFindings(solutionPrescribed, oneRequirement('Løsningen skal bruke en ~relasjonsdatabase~.'), [
      { message: 'found', data: { words: 'relasjonsdatabase' }, severity: 'hint' },
    ])
    expectFindings(
      solutionPrescribed,
      oneRequirement('Løysinga skal byggjast på ~mikrotenester~.', { language: 'nn' }),
      [{ message: 'found' }],
    )
    expectFindings(
      solutionPrescribed,
      oneRequirement('The system ~shall use a~ modern database.', { language: 'en' }),
      [{ message: 'found' }],
    )
  })

  it('leaves brands to the rule on them', () => {
    expectFindings(solutionPrescribed, oneRequirement('Løsningen skal kjøre på Docker/Linux.'), [])
    expectFindings(solutionPrescribed, oneRequirement('Løsningen skal bruke en MySQL-database.'), [])
    expectFindings(solutionPrescribed, oneRequirement('Løsningen skal bruke Docker og ~Kafka~.'), [
      { message: 'found' },
    ])
    expectFindings(
      solutionPrescribed,
      oneRequirement('Løsningen skal kjøre på ~Linux~ eller tilsvarende operativsystem.'),
      [{ message: 'found' }],
    )
  })

  it('leaves function, use and a choice with a rationale alone', () => {
    expectFindings(solutionPrescribed, oneRequirement('Løsningen skal lagre data i 5 år.'), [])
    expectFindings(solutionPrescribed, oneRequirement('Leverandøren skal bruke Kundens mal.'), [])
    expectFindings(
      solutionPrescribed,
      oneRequirement('Løsningen skal bruke MQTT.', { more: 'rationale: Sensorene vi har, sender MQTT.' }),
      [],
    )
  })
})
