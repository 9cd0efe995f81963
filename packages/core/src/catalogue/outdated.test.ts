import assert from 'node:assert/strict'
import { outdatedItems } from './outdated.js'
import { nordvik, nordvikWith, olderText, olderWith, sound } from './upgrade.test.data.js'

describe('outdated requirements of a catalogue', () => {
  const { specification } = sound(olderText)

  it('are those with a newer version and those that were withdrawn', () => {
    assert.deepEqual(
      outdatedItems(specification, [nordvik]).map(({ id, taken, latest, state, isChangedHere, withdrawnBecause }) => {
        return [id, taken, latest, state, isChangedHere, withdrawnBecause]
      }),
      [
        ['STO-01', '1.0.0', '1.1.0', 'newer', false, undefined],
        ['STO-02', '1.0.0', '1.0.1', 'newer', true, undefined],
        ['STO-03', '1.0.0', '1.0.0', 'withdrawn', false, 'Erstattet av STO-01.'],
      ],
    )
  })

  it('are told with what has changed, values by the names they have now', () => {
    const [first, second] = outdatedItems(specification, [nordvik])
    assert.deepEqual(
      first?.changes.map(({ field, before, after }) => [field, before, after]).slice(0, 4),
      [
        [
          'text',
          'Leverandøren skal svare på telefon innen <svartid>.',
          'Leverandøren skal svare på telefon innen <frist> i <andel> av samtalene hver måned.',
        ],
        ['parameters.frist', 'svartid', 'frist'],
        [
          'parameters.frist.guidance',
          'Kort svartid koster mer.',
          'Kort frist koster mer. Spør nattevakten hvor lenge den kan vente.',
        ],
        ['parameters.andel', undefined, 'andel'],
      ],
    )
    assert.deepEqual(second?.changes, [
      {
        field: 'text',
        before: 'Leverandøren skal varsle planlagt stans minst 7 dager før den starter.',
        after: 'Leverandøren skal varsle planlagt stans minst 14 dager før den starter, med dato og varighet.',
      },
    ])
  })

  it('say so where there is no such catalogue or requirement', () => {
    const states = (text: string): readonly string[] =>
      outdatedItems(sound(text).specification, [nordvik]).map(({ id, state }) => `${id} ${state}`)
    assert.ok(states(olderWith(['nordvik/PAL-01', 'nordvik/PAL-09'])).includes('PAL-01 unknown-item'))
    assert.ok(states(olderWith(['nordvik/PAL-01', 'sørvik/PAL-01'])).includes('PAL-01 unknown-catalogue'))
    assert.equal(outdatedItems(specification, []).every(({ state }) => state === 'unknown-catalogue'), true)
  })

  it('say so where the catalogue is older than what was taken', () => {
    const newer = olderWith(['nordvik/PAL-01, version: 1.0.0', 'nordvik/PAL-01, version: 1.10.0'])
    const found = outdatedItems(sound(newer).specification, [nordvik]).find(({ id }) => id === 'PAL-01')
    assert.deepEqual([found?.state, found?.taken, found?.latest], ['newer-than-catalogue', '1.10.0', '1.0.0'])
  })

  it('compare versions by number, not by letter', () => {
    const catalogue = nordvikWith(['- id: PAL-01\n    version: 1.0.0', '- id: PAL-01\n    version: 1.10.0'])
    const newer = olderWith(['nordvik/PAL-01, version: 1.0.0', 'nordvik/PAL-01, version: 1.9.0'])
    const found = outdatedItems(sound(newer).specification, [catalogue]).find(({ id }) => id === 'PAL-01')
    assert.equal(found?.state, 'newer')
  })

  it('leave out what does not say which version was taken', () => {
    const text = olderWith(['nordvik/STO-01, version: 1.0.0', 'nordvik/STO-01, version: ny'])
    assert.deepEqual(
      outdatedItems(sound(text).specification, [nordvik]).map(({ id }) => id),
      ['STO-02', 'STO-03'],
    )
  })

  it('have no changes to tell of where nothing says what was taken', () => {
    const text = olderWith(['version: 1.0.0\n          hash', 'version: 0.9.0\n          hash'])
    const found = outdatedItems(sound(text).specification, [nordvik]).find(({ id }) => id === 'STO-02')
    assert.deepEqual([found?.state, found?.isChangedHere, found?.changes], ['newer', true, []])
  })

  it('are none in a catalogue that is as it was', () => {
    const { specification: fresh } = sound(olderText)
    assert.deepEqual(
      outdatedItems(fresh, [nordvik]).filter(({ id }) => id === 'PAL-01'),
      [],
    )
  })
})
