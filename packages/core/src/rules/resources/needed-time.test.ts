import assert from 'node:assert/strict'
import { neededTime } from './needed-time.js'

const resource = { activity: 'Opplæring', persons: 4, hoursEach: 150, period: 'P3M', statedShare: 0.2 }

describe('the time that an activity needs', () => {
  it('is reckoned in hours and in positions', () => {
    assert.deepEqual(neededTime(resource, 2000), {
      neededHours: 600,
      statedHours: 100,
      neededPosts: 1.2,
      statedPosts: 0.2,
      overrun: 5,
    })
  })

  it('is without limit over what is set aside where that is nothing', () => {
    assert.equal(neededTime({ ...resource, statedShare: 0 }, 1695)?.overrun, Infinity)
  })

  it('is not known of an activity that does not say enough, lasts no time or takes no work', () => {
    assert.equal(
      neededTime({ activity: 'Opplæring', persons: 4, hoursEach: 150, statedShare: 1 }, 1695),
      undefined,
    )
    assert.equal(
      neededTime({ activity: 'Opplæring', persons: 4, hoursEach: 150, period: 'P1Y' }, 1695),
      undefined,
    )
    assert.equal(neededTime({ ...resource, period: 'P0D' }, 1695), undefined)
    assert.equal(neededTime({ ...resource, persons: 0 }, 1695), undefined)
  })
})
