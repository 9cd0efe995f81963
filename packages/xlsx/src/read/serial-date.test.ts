import fc from 'fast-check'
import assert from 'node:assert/strict'
import { ownLook } from './number-look.js'
import { serialText } from './serial-date.js'

describe('serial numbers of days', () => {
  it('are those that spreadsheets have for known days', () => {
    assert.equal(serialText(1, 'date', false), '1900-01-01')
    assert.equal(serialText(59, 'date', false), '1900-02-28')
    assert.equal(serialText(61, 'date', false), '1900-03-01')
    assert.equal(serialText(46_349, 'date', false), '2026-11-23')
    assert.equal(serialText(0, 'date', true), '1904-01-01')
    assert.equal(serialText(2_958_465, 'date', false), '9999-12-31')
  })

  it('are no days where there are none', () => {
    for (const serial of [-1, 60, 2_958_466, Number.NaN, Number.POSITIVE_INFINITY])
      assert.equal(serialText(serial, 'date', false), undefined)
  })

  it('round to the nearest second, over midnight too', () => {
    assert.equal(serialText(0.604_166_666, 'time', false), '14:30:00')
    assert.equal(serialText(46_348.999_999_9, 'date-time', false), '2026-11-23T00:00:00')
  })

  it('are a day apart where days are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_464 }), (serial) => {
        const [day, next] = [serial, serial + 1].map((each) =>
          Date.parse(serialText(each, 'date', false) ?? ''),
        )
        assert.equal((next ?? 0) - (day ?? 0), 24 * 60 * 60 * 1000)
      }),
    )
  })
})

describe('the format of a number', () => {
  it('tells days and hours from other numbers', () => {
    const looks = (code: string): string => ownLook(code)
    assert.deepEqual(['dd.mm.yyyy', 'yyyy-mm-dd\\ hh:mm', '[h]:mm:ss', 'mmmm', '0.0%'].map(looks), [
      'date',
      'date-time',
      'time',
      'date',
      'percent',
    ])
    for (const code of ['General', '0.00', '#,##0 "dager"', '[Red]-0', '[$kr-414] #,##0', '0\\h', '@'])
      assert.equal(looks(code), 'plain', code)
  })
})
