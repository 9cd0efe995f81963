import { expectFindings } from '../../testing.js'
import { oneRequirement } from './one-requirement.js'
import { vagueTime } from './vague-time.js'

describe('vague-time', () => {
  it('reports a time that is not given, as a warning', () => {
    expectFindings(vagueTime, oneRequirement('Leverandøren skal rette feil ~snarest~.'), [
      { message: 'found', data: { words: 'snarest' }, severity: 'warning' },
    ])
    expectFindings(vagueTime, oneRequirement('Leverandøren skal rapportere ~jamleg~.', { language: 'nn' }), [
      { message: 'found' },
    ])
    expectFindings(
      vagueTime,
      oneRequirement('The supplier shall report deviations ~promptly~ to the manager.', { language: 'en' }),
      [{ message: 'found' }],
    )
  })

  it('takes standard words of contracts in a contract term', () => {
    const kind = 'contract-term'
    expectFindings(
      vagueTime,
      oneRequirement('Leverandøren skal varsle Kunden uten ugrunnet opphold.', { kind }),
      [],
    )
    expectFindings(
      vagueTime,
      oneRequirement('The Supplier shall notify the Customer in writing, without undue delay, of changes.', {
        kind,
        language: 'en',
      }),
      [],
    )
    expectFindings(vagueTime, oneRequirement('Leverandøren skal varsle Kunden ~uten ugrunnet opphold~.'), [
      { message: 'found', severity: 'warning' },
    ])
  })

  it('is content with a deadline or an interval beside it', () => {
    expectFindings(
      vagueTime,
      oneRequirement('Leverandøren skal varsle uten ugrunnet opphold og senest innen 24 timer.'),
      [],
    )
    expectFindings(vagueTime, oneRequirement('Leverandøren skal rapportere jevnlig, minst hver måned.'), [])
    expectFindings(vagueTime, oneRequirement('Leverandøren skal dekke løpende kostnader.'), [])
  })

  it('takes no other number for a deadline', () => {
    expectFindings(
      vagueTime,
      oneRequirement('The supplier shall ~periodically~ renew its ISO 13485 certificate.', {
        language: 'en',
      }),
      [{ message: 'found' }],
    )
  })
})
