import assert from 'node:assert/strict'
import { addDuration } from './add-duration.js'

describe('a date and a duration', () => {
  for (const [date, duration, later] of [
    ['2026-11-13', 'P7D', '2026-11-20'],
    ['2026-12-28', 'P1W', '2027-01-04'],
    ['2027-01-31', 'P1M', '2027-02-28'],
    ['2028-02-29', 'P1Y', '2029-02-28'],
    ['2026-11-13', 'P1Y2M3W4D', '2028-02-07'],
    ['2026-11-13', 'PT4H', '2026-11-13'],
    ['2026-11-13T12:00', 'P1D', '2026-11-14'],
    ['snart', 'P1D', undefined],
    ['2026-11-13', 'snart', undefined],
    ['2026-11-13', 'P9000Y', undefined],
    ['2026-11-13', 'P999999999Y', undefined],
  ] as const) {
    it(`${date} and ${duration} are ${String(later)}`, () => {
      assert.equal(addDuration(date, duration), later)
    })
  }
})
