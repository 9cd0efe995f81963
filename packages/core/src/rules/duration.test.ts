import assert from 'node:assert/strict'
import { durationInHours, durationInYears } from './duration.js'

describe('the length of a duration', () => {
  it('is known in hours', () => {
    const hours = { PT15M: 0.25, PT4H: 4, PT90M: 1.5, PT1800S: 0.5, P1D: 24, P1DT12H: 36, P1W: 168 }
    for (const [duration, expected] of Object.entries(hours))
      assert.equal(durationInHours(duration), expected, duration)
  })

  it('is known in years', () => {
    const years = { P1Y: 1, P2Y6M: 2.5, P3M: 0.25, P12M: 1, P73D: 0.2, P0D: 0 }
    for (const [duration, expected] of Object.entries(years))
      assert.equal(durationInYears(duration), expected, duration)
  })

  it('is the same whatever units say it', () => {
    assert.equal(durationInHours('PT24H'), durationInHours('P1D'))
    assert.equal(durationInHours('P7D'), durationInHours('P1W'))
  })

  it('is not known of another text', () => {
    assert.equal(durationInHours('4 timer'), undefined)
    assert.equal(durationInYears(''), undefined)
  })
})
