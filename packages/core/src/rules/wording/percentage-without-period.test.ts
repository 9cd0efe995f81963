import { expectFindings } from '../../testing.js'
import { oneRequirement } from './one-requirement.js'
import { percentageWithoutPeriod } from './percentage-without-period.js'

describe('percentage-without-period', () => {
  it('reports availability without a measuring period as a warning', () => {
    expectFindings(percentageWithoutPeriod, oneRequirement('Oppetiden skal være minst ~99,9 %~.'), [
      { message: 'found', data: { words: '99,9 %' }, severity: 'warning' },
    ])
    expectFindings(
      percentageWithoutPeriod,
      oneRequirement('Løysinga skal vere tilgjengeleg ~99,9 prosent~ av tida.', { language: 'nn' }),
      [{ message: 'found' }],
    )
    expectFindings(
      percentageWithoutPeriod,
      oneRequirement('Uptime shall be ~99.9 per cent~.', { language: 'en' }),
      [{ message: 'found' }],
    )
  })

  it('is content with a period, and leaves other percentages alone', () => {
    expectFindings(
      percentageWithoutPeriod,
      oneRequirement('Oppetiden skal være minst 99,9 % målt per måned.'),
      [],
    )
    expectFindings(
      percentageWithoutPeriod,
      oneRequirement('Leverandøren skal trekke fra 25 % merverdiavgift.'),
      [],
    )
  })

  it('does not take hours of service for a period', () => {
    expectFindings(
      percentageWithoutPeriod,
      oneRequirement('Løsningen skal ha ~99,9 %~ oppetid hele døgnet.'),
      [{ message: 'found' }],
    )
  })
})
