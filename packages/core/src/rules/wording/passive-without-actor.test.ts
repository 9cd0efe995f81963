import { expectFindings } from '../../testing.js'
import { oneRequirement } from './one-requirement.js'
import { passiveWithoutActor } from './passive-without-actor.js'

describe('passive-without-actor', () => {
  it('hints where nobody is named', () => {
    expectFindings(passiveWithoutActor, oneRequirement('Data ~skal lagres~ i 5 år.'), [
      { message: 'found', data: { words: 'skal lagres' }, severity: 'hint' },
    ])
    expectFindings(passiveWithoutActor, oneRequirement('Data ~skal lagrast~ i 5 år.', { language: 'nn' }), [
      { message: 'found' },
    ])
    expectFindings(
      passiveWithoutActor,
      oneRequirement('Data ~skal bli sletta~ etter 5 år.', { language: 'nn' }),
      [{ message: 'found' }],
    )
    expectFindings(
      passiveWithoutActor,
      oneRequirement('Data ~shall be stored~ for 5 years.', { language: 'en' }),
      [{ message: 'found' }],
    )
  })

  it('warns where somebody must pay', () => {
    expectFindings(passiveWithoutActor, oneRequirement('Defekt utstyr ~skal byttes~ innen 2 dager.'), [
      { message: 'work', severity: 'warning' },
    ])
  })

  it('leaves named actors, abilities and what happens by itself alone', () => {
    expectFindings(passiveWithoutActor, oneRequirement('Data skal lagres av Leverandøren i 5 år.'), [])
    expectFindings(passiveWithoutActor, oneRequirement('Tvister skal avgjøres av Oslo tingrett.'), [])
    expectFindings(passiveWithoutActor, oneRequirement('Dispenseren skal kunne betjenes med én hånd.'), [])
    expectFindings(passiveWithoutActor, oneRequirement('Loggen skal slettes automatisk etter 30 dager.'), [])
    expectFindings(passiveWithoutActor, oneRequirement('Det skal finnes en reserveløsning.'), [])
  })

  it('does not take a deadline for an actor', () => {
    expectFindings(
      passiveWithoutActor,
      oneRequirement('The reports ~shall be sent~ by the tenth of each month.', { language: 'en' }),
      [{ message: 'found' }],
    )
  })
})
