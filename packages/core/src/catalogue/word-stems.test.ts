import assert from 'node:assert/strict'
import fc from 'fast-check'
import { stemsIn } from './word-stems.js'

const stems = (text: string): readonly string[] => stemsIn(text).map(({ stem }) => stem)

describe('words of a text', () => {
  it('are the same whatever their ending, in bokmål, nynorsk and English', () => {
    for (const words of [
      'alarm alarmen alarmer alarmene alarmar alarmane alarms',
      'opplæring opplæringen opplæringa',
      'falsk falske falskt',
      'batteri batteriet batterier batteria',
      'module modules',
    ])
      assert.equal(new Set(stems(words)).size, 1, words)
  })

  it('are the same with the letters of another keyboard, and with an accent or without', () => {
    assert.deepEqual(stems('på prøve én dør'), stems('paa prove en dor'))
  })

  it('are whole and in parts where they have a hyphen', () => {
    assert.deepEqual(
      stemsIn('e-lås').map(({ whole }) => whole),
      ['e', 'laas', 'elaas'],
    )
  })

  it('leave out the names of values', () => {
    assert.deepEqual(stems('innen <frist>'), stems('innen'))
  })

  it('are letters and numbers only, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const { whole, stem } of stemsIn(text)) {
          assert.match(whole, /^[\p{L}\p{N}]+$/u)
          assert.ok(stem.length > 0 && whole.startsWith(stem))
        }
      }),
    )
  })
})
