import assert from 'node:assert/strict'
import fc from 'fast-check'
import { gapsBetween, nameOfDays, type Days, type Hours } from './opening-hours.js'

const hours = (from: string, to: string, days: Days = 'every-day'): Hours => ({ from, to, days })

/** Gaps as `22:15-07:30 every-day`, or with the numbers of the days. */
const gaps = (worked: Hours, ...open: readonly Hours[]): readonly string[] =>
  gapsBetween(worked, open).map(({ from, to, days }) => `${from}-${to} ${nameOfDays(days) ?? days.join()}`)

describe('hours that are worked while nothing is open', () => {
  it('are none where one opening or several together cover them', () => {
    assert.deepEqual(gaps(hours('07:30', '15:30'), hours('07:00', '16:00')), [])
    assert.deepEqual(gaps(hours('07:30', '22:30'), hours('15:00', '23:00'), hours('07:30', '15:00')), [])
    assert.deepEqual(gaps(hours('22:15', '07:45'), hours('00:00', '24:00')), [])
    assert.deepEqual(gaps(hours('22:15', '07:45'), hours('22:00', '08:00')), [])
  })

  it('are all of them where nothing is open', () => {
    assert.deepEqual(gaps(hours('22:15', '07:45')), ['22:15-07:45 every-day'])
    assert.deepEqual(gaps(hours('00:00', '24:00'), hours('08:00', '16:00', 'weekdays')), [
      '00:00-24:00 weekends',
      '00:00-08:00 weekdays',
      '16:00-24:00 weekdays',
    ])
  })

  it('go over midnight', () => {
    assert.deepEqual(gaps(hours('22:15', '07:45'), hours('07:30', '22:30')), ['22:30-07:30 every-day'])
    assert.deepEqual(gaps(hours('22:15', '07:45'), hours('23:00', '06:00')), [
      '06:00-07:45 every-day',
      '22:15-23:00 every-day',
    ])
  })

  it('depend on the days', () => {
    assert.deepEqual(gaps(hours('07:30', '15:30'), hours('07:00', '16:00', 'weekdays')), [
      '07:30-15:30 weekends',
    ])
    assert.deepEqual(gaps(hours('07:30', '15:30', 'weekdays'), hours('07:00', '16:00', 'weekdays')), [])
    assert.deepEqual(gaps(hours('15:00', '22:30'), hours('07:30', '15:30', 'weekdays')), [
      '15:00-22:30 weekends',
      '15:30-22:30 weekdays',
    ])
  })

  it('are known for the nights that begin or end a weekend', () => {
    const night = hours('22:00', '08:00')
    assert.deepEqual(gaps(night, hours('00:00', '24:00', 'weekdays')), [
      '22:00-08:00 5',
      '00:00-08:00 4',
      '22:00-24:00 6',
    ])
    assert.deepEqual(
      gaps(night, hours('00:00', '24:00', 'weekdays'), hours('00:00', '24:00', 'weekends')),
      [],
    )
  })

  it('are not those that an opening over midnight may well mean', () => {
    assert.deepEqual(
      gaps(
        hours('22:15', '07:45'),
        hours('07:30', '15:30', 'weekdays'),
        hours('15:30', '07:30', 'weekdays'),
        hours('00:00', '24:00', 'weekends'),
      ),
      [],
    )
  })

  it('last a whole day where the shift ends at the time it begins', () => {
    assert.deepEqual(gaps(hours('08:00', '08:00')), ['08:00-08:00 every-day'])
  })

  it('have a length', () => {
    assert.deepEqual(
      gapsBetween(hours('22:00', '08:00'), [hours('07:00', '23:30')]).map(({ minutes }) => minutes),
      [450],
    )
  })

  it('are none where something is open at just those hours, whatever else is', () => {
    const part = (most: number) => fc.nat(most).map((each) => String(each).padStart(2, '0'))
    const time = fc.oneof(
      fc.tuple(part(23), part(59)).map((parts) => parts.join(':')),
      fc.constantFrom('00:00', '24:00'),
    )
    const any = fc.record({
      from: time,
      to: time,
      days: fc.constantFrom('every-day', 'weekdays', 'weekends'),
    })
    fc.assert(
      fc.property(any, fc.array(any, { maxLength: 4 }), (worked, open) => {
        assert.deepEqual(gapsBetween(worked, [...open, worked]), [])
        for (const { minutes } of gapsBetween(worked, open)) assert.ok(minutes > 0 && minutes <= 24 * 60)
      }),
    )
  })
})
