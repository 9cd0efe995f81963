import assert from 'node:assert/strict'
import type { Language } from '../document/nodes.js'
import {
  fill,
  formatDate,
  formatDuration,
  formatEvery,
  formatMoney,
  formatNumber,
  formatShare,
  formatTime,
  joinWords,
} from './format-value.js'

const languages: readonly Language[] = ['nb', 'nn', 'en']

/** Expected texts in bokmål, nynorsk and English; spaces in them stand for spaces that do not break. */
const inAll = (format: (language: Language) => string, expected: readonly [string, string, string]): void => {
  assert.deepEqual(
    languages.map((language) => format(language).replaceAll('\u00a0', ' ')),
    expected,
  )
}

describe('a value as its reader writes it', () => {
  it('numbers', () => {
    const table: readonly (readonly [number, string, string])[] = [
      [0, '0', '0'],
      [7, '7', '7'],
      [1500, '1500', '1,500'],
      [18_000_000, '18 000 000', '18,000,000'],
      [-12_345.5, '-12 345,5', '-12,345.5'],
      [123_456, '123 456', '123,456'],
      [-123_456, '-123 456', '-123,456'],
      [99.95, '99,95', '99.95'],
      [0.001, '0,001', '0.001'],
    ]
    for (const [value, norwegian, english] of table) {
      inAll((language) => formatNumber(value, language), [norwegian, norwegian, english])
    }
    assert.equal(formatNumber(10_000, 'nb'), '10\u00a0000')
  })

  it('shares', () => {
    inAll((language) => formatShare(0.15, language), ['15 %', '15 %', '15%'])
    inAll((language) => formatShare(0.995, language), ['99,5 %', '99,5 %', '99.5%'])
    inAll((language) => formatShare(0.07, language), ['7 %', '7 %', '7%'])
    inAll((language) => formatShare(1, language), ['100 %', '100 %', '100%'])
  })

  it('money', () => {
    inAll(
      (language) => formatMoney(9_600_000, 'NOK', language),
      ['9 600 000 kroner', '9 600 000 kroner', 'NOK 9,600,000'],
    )
    inAll((language) => formatMoney(1200.5, 'EUR', language), ['1200,5 EUR', '1200,5 EUR', '1,200.5 EUR'])
  })

  it('dates, with the time where there is one', () => {
    inAll((language) => formatDate('2027-03-01', language), ['1. mars 2027', '1. mars 2027', '1 March 2027'])
    inAll(
      (language) => formatDate('2027-12-24T12:00:00+01:00', language),
      ['24. desember 2027 kl. 12.00', '24. desember 2027 kl. 12.00', '24 December 2027 at 12:00'],
    )
    inAll(
      (language) => formatDate('når det passer', language),
      ['når det passer', 'når det passer', 'når det passer'],
    )
  })

  it('times of the day', () => {
    inAll((language) => formatTime('07:30', language), ['07.30', '07.30', '07:30'])
  })

  it('durations', () => {
    const table: readonly (readonly [string, string, string, string])[] = [
      ['P1D', '1 dag', '1 dag', '1 day'],
      ['P30D', '30 dager', '30 dagar', '30 days'],
      ['P1W', '1 uke', '1 veke', '1 week'],
      ['P2W', '2 uker', '2 veker', '2 weeks'],
      ['P1M', '1 måned', '1 månad', '1 month'],
      ['P18M', '18 måneder', '18 månader', '18 months'],
      ['P2Y', '2 år', '2 år', '2 years'],
      ['P1Y6M', '1 år 6 måneder', '1 år 6 månader', '1 year 6 months'],
      ['PT1H', '1 time', '1 time', '1 hour'],
      ['PT4H', '4 timer', '4 timar', '4 hours'],
      ['PT15M', '15 minutter', '15 minutt', '15 minutes'],
      ['PT1M30S', '1 minutt 30 sekunder', '1 minutt 30 sekund', '1 minute 30 seconds'],
      ['P1DT12H', '1 dag 12 timer', '1 dag 12 timar', '1 day 12 hours'],
      ['PT0S', '0 sekunder', '0 sekund', '0 seconds'],
      ['snarest', 'snarest', 'snarest', 'snarest'],
      ['P', 'P', 'P', 'P'],
    ]
    for (const [duration, ...expected] of table) {
      inAll((language) => formatDuration(duration, language), expected)
    }
  })

  it('how often', () => {
    const table: readonly (readonly [string, string, string, string])[] = [
      ['P1M', 'hver måned', 'kvar månad', 'every month'],
      ['P3M', 'hver 3. måned', 'kvar 3. månad', 'every 3 months'],
      ['P1Y', 'hvert år', 'kvart år', 'every year'],
      ['P2Y', 'hvert 2. år', 'kvart 2. år', 'every 2 years'],
      ['P1W', 'hver uke', 'kvar veke', 'every week'],
      ['P14D', 'hver 14. dag', 'kvar 14. dag', 'every 14 days'],
      ['P1Y6M', '1 år 6 måneder', '1 år 6 månader', '1 year 6 months'],
    ]
    for (const [duration, ...expected] of table) {
      inAll((language) => formatEvery(duration, language), expected)
    }
  })

  it('words in a row', () => {
    assert.equal(joinWords([], ' og '), '')
    assert.equal(joinWords(['a'], ' og '), 'a')
    assert.equal(joinWords(['a', 'b'], ' og '), 'a og b')
    assert.equal(joinWords(['a', 'b', 'c'], ' and '), 'a, b and c')
  })

  it('labels with what is filled in, taken as it is', () => {
    assert.equal(fill('{a} til {b}, {a}', { a: '{b}', b: '$&' }), '{b} til $&, {b}')
    assert.equal(fill('{ukjent}', { a: 'x' }), '{ukjent}')
    assert.equal(fill('{constructor} {toString}', {}), '{constructor} {toString}')
  })
})
