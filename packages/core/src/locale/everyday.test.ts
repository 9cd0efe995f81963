import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Language } from '../document/nodes.js'
import {
  everydayAmount,
  everydayDowntime,
  everydayDuration,
  everydayHours,
  everydayShare,
  type Period,
} from './everyday.js'

const spaces = (text: string | undefined): string | undefined => text?.replaceAll('\u00a0', ' ')
const inAll = (say: (language: Language) => string | undefined): readonly (string | undefined)[] =>
  (['nb', 'nn', 'en'] as const).map((language) => spaces(say(language)))

describe('durations in everyday words', () => {
  for (const [duration, ...words] of [
    ['PT15M', 'et kvarter', 'eit kvarter', 'a quarter of an hour'],
    ['PT30M', 'en halvtime', 'ein halvtime', 'half an hour'],
    ['PT45M', 'tre kvarter', 'tre kvarter', 'three quarters of an hour'],
    ['PT2M', 'to minutter', 'to minutt', 'two minutes'],
    ['PT120S', 'to minutter', 'to minutt', 'two minutes'],
    ['PT90S', 'halvannet minutt', 'halvtanna minutt', 'a minute and a half'],
    ['PT60S', 'ett minutt', 'eitt minutt', 'one minute'],
    ['PT1H30M', 'halvannen time', 'halvannan time', 'an hour and a half'],
    ['PT150M', 'to og en halv time', 'to og ein halv time', 'two and a half hours'],
    ['PT1H20M', 'en time og 20 minutter', 'ein time og 20 minutt', 'an hour and 20 minutes'],
    ['PT4H', 'fire timer', 'fire timar', 'four hours'],
    ['PT24H', 'et døgn', 'eit døgn', '24 hours'],
    ['P1D', 'en dag', 'ein dag', 'a day'],
    ['P14D', 'to uker', 'to veker', 'two weeks'],
    ['P2W', 'to uker', 'to veker', 'two weeks'],
    ['P10D', 'ti dager', 'ti dagar', 'ten days'],
    ['P3M', 'tre måneder', 'tre månader', 'three months'],
    ['P6M', 'et halvt år', 'eit halvt år', 'half a year'],
    ['P1Y', 'et år', 'eit år', 'a year'],
    ['P1Y6M', 'halvannet år', 'halvtanna år', 'a year and a half'],
    ['P30M', 'to år og seks måneder', 'to år og seks månader', 'two years and six months'],
    ['snart', 'snart', 'snart', 'snart'],
    ['PT', 'PT', 'PT', 'PT'],
  ] as const) {
    it(`say ${duration} as «${words[0]}»`, () => {
      assert.deepEqual(
        inAll((language) => everydayDuration(duration, language)),
        words,
      )
    })
  }

  it('say hours with a half', () => {
    assert.deepEqual(
      [0.5, 1, 1.5, 2.5, 3, 13].map((hours) => spaces(everydayHours(hours, 'nb'))),
      ['en halvtime', 'en time', 'halvannen time', 'to og en halv time', 'tre timer', '13 timer'],
    )
  })
})

describe('shares in everyday words', () => {
  it('are so many out of so many, and about where no round number fits', () => {
    assert.deepEqual(
      [0.2, 0.25, 0.5, 0.9, 0.95, 0.99, 0.999].map((share) => spaces(everydayShare(share, 'nb'))),
      ['2 av 10', '1 av 4', '5 av 10', '9 av 10', '19 av 20', '99 av 100', '999 av 1000'],
    )
    assert.deepEqual(
      inAll((language) => everydayShare(0.68, language)),
      ['om lag 7 av 10', 'om lag 7 av 10', 'about 7 out of 10'],
    )
  })
})

describe('availability in everyday words', () => {
  it('is how long it may be down', () => {
    assert.deepEqual(
      inAll((language) => everydayDowntime(99.9, 'month', language)),
      [
        'nede inntil 43 minutter i måneden',
        'nede inntil 43 minutt i månaden',
        'down for up to 43 minutes a month',
      ],
    )
    assert.equal(
      spaces(everydayDowntime(99.8, 'month', 'nb')),
      'nede inntil en time og 26 minutter i måneden',
    )
    assert.equal(spaces(everydayDowntime(99.999, 'month', 'nb')), 'nede inntil 25 sekunder i måneden')
    assert.equal(spaces(everydayDowntime(100, 'year', 'nb')), 'aldri nede')
  })

  it('is never more than what is allowed', () => {
    const periods: readonly Period[] = ['day', 'week', 'month', 'quarter', 'year']
    fc.assert(
      fc.property(
        fc.double({ min: 90, max: 99.9999, noNaN: true }),
        fc.constantFrom(...periods),
        (percent, period) => {
          const said = everydayDowntime(percent, period, 'en')
          assert.match(said, /^down for up to .+ an? \w+$|^never down$/)
          assert.doesNotMatch(said, /NaN|undefined|\b0\b/)
        },
      ),
    )
  })
})

describe('amounts in everyday words', () => {
  it('are said where people say them otherwise', () => {
    const said = (value: number, unit: string) => spaces(everydayAmount(value, unit, 'nb'))
    assert.equal(said(24, 'timer'), 'et døgn')
    assert.equal(said(15, 'minutter'), 'et kvarter')
    assert.equal(said(120, 'sekunder'), 'to minutter')
    assert.equal(said(14, 'dager'), 'to uker')
    assert.equal(said(90, 'prosent'), '9 av 10')
    assert.equal(said(50, 'prosent'), 'halvparten')
    assert.equal(spaces(everydayAmount(48, 'timar', 'nn')), 'to døgn')
    assert.equal(spaces(everydayAmount(15, 'minutes', 'en')), 'a quarter of an hour')
  })

  it('are not repeated in letters', () => {
    for (const [value, unit] of [
      [4, 'timer'],
      [43, 'minutter'],
      [5, 'virkedager'],
      [12, 'ansatte'],
      [100, 'prosent'],
      [3, 'uker'],
      [0, 'timer'],
    ] as const)
      assert.equal(everydayAmount(value, unit, 'nb'), undefined, unit)
    assert.equal(everydayAmount(24, 'hours', 'en'), undefined)
  })
})
