import assert from 'node:assert/strict'
import { controlName, controlNumber } from './control-name.js'

describe('what Word knows a control by', () => {
  it('is its own id or label where Word has room for it', () => {
    assert.equal(controlName('OPP-01:attachment-2'), 'OPP-01:attachment-2')
    assert.equal(controlName('Æ'.repeat(64)), 'Æ'.repeat(64))
  })

  it('is 64 characters at most, and another one for each long text', () => {
    const names = ['a', 'b', 'c'].map((end) => controlName('Opplæring'.repeat(20) + end))
    assert.deepEqual(
      names.map(({ length }) => length),
      [64, 64, 64],
    )
    assert.equal(new Set(names).size, 3)
    assert.ok(names.every((name) => name.startsWith('OpplæringOpplæring')))
  })

  it('never holds half a character', () => {
    const names = [0, 1].map((shift) => controlName('x'.repeat(shift) + '😀'.repeat(50)))
    assert.ok(names.every((name) => name.length <= 64 && !/\p{Cs}/u.test(name)))
  })

  it('is a positive number of 31 bits that the same id gets again', () => {
    const ids = Array.from({ length: 5000 }, (_, index) => `K-${String(index)}`)
    const [first, second] = [new Set<number>(), new Set<number>()]
    const numbers = ids.map((id) => controlNumber(first, id))
    assert.deepEqual(
      ids.toReversed().map((id) => controlNumber(second, id)),
      numbers.toReversed(),
    )
    assert.equal(first.size, 5000)
    assert.ok(numbers.every((number) => Number.isInteger(number) && number > 1 && number < 2 ** 31))
  })

  it('is another number where two ids would meet', () => {
    const taken = new Set<number>()
    const numbers = [controlNumber(taken, 'K-1'), controlNumber(taken, 'K-1'), controlNumber(taken, 'K-1')]
    assert.equal(new Set(numbers).size, 3)
  })
})
