import assert from 'node:assert/strict'
import { isNightShift, isUnsocialShift, type Shift } from './shift-hours.js'

function shift(from: string, to: string, days: Shift['days'] = 'weekdays'): Shift {
  return { id: 'vakt', from, to, days }
}

describe('hours of a shift', () => {
  it('are at night from midnight to five, also where the shift goes on past midnight', () => {
    for (const at of [
      shift('22:15', '07:45'),
      shift('00:00', '24:00'),
      shift('08:00', '08:00'),
      shift('16:00', '00:30'),
    ])
      assert.equal(isNightShift(at), true, JSON.stringify(at))
    for (const at of [
      shift('07:30', '15:30'),
      shift('15:00', '00:00'),
      shift('15:00', '24:00'),
      shift('05:00', '13:00'),
    ])
      assert.equal(isNightShift(at), false, JSON.stringify(at))
  })

  it('are unsocial in the evening, at night and in weekends', () => {
    assert.equal(isUnsocialShift(shift('07:30', '15:30')), false)
    assert.equal(isUnsocialShift(shift('07:30', '15:30', 'every-day')), true)
    assert.equal(isUnsocialShift(shift('15:00', '22:30')), true)
    assert.equal(isUnsocialShift(shift('22:15', '07:45')), true)
  })

  it('are nowhere where the shift does not say', () => {
    assert.equal(isNightShift({ id: 'vakt', from: '22:15' }), false)
  })
})
