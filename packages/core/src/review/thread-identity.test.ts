import assert from 'node:assert/strict'
import * as fc from 'fast-check'
import { isIdentifier } from '../schema/identifier.js'
import { originOf, threadId, threadOrigin, type Identity } from './thread-identity.js'

const some: Identity = {
  specification: 'prove',
  how: 'comment',
  at: 'OPP-01',
  part: undefined,
  quote: 'innen 30 minutter',
  text: 'Vi rekker det ikke.',
  role: 'sykepleier',
  service: undefined,
  moment: '2026-11-20T10:21:00',
  number: 1,
}

describe('threadId', () => {
  it('is the same for the same, and short', () => {
    assert.equal(threadId(some), threadId({ ...some }))
    assert.match(threadId(some), /^K-[2-9a-hj-km-np-tv-z]{6}$/)
  })

  it('is another for everything that tells two threads apart', () => {
    const others: readonly Partial<Identity>[] = [
      { specification: 'annen' },
      { how: 'change' },
      { at: 'OPP-02' },
      { quote: undefined },
      { text: 'Vi rekker det.' },
      { role: undefined },
      { service: 'hjemmetjenesten' },
      { moment: '2026-11-20T10:22:00' },
      { number: 2 },
    ]
    const ids = [some, ...others.map((each) => ({ ...some, ...each }))].map((each) => threadId(each))
    assert.equal(new Set(ids).size, ids.length)
  })

  it('gets longer with each attempt, and stays an id that can be written in a file', () => {
    const ids = [0, 1, 2, 3].map((attempt) => threadId(some, attempt))
    assert.deepEqual(
      ids.map(({ length }) => length),
      [8, 10, 12, 14],
    )
    assert.ok(ids.every(isIdentifier))
  })

  it('tells what it came from, whatever was said', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(3), fc.boolean(), (text, attempt, isDated) => {
        const identity = { ...some, text, moment: isDated ? some.moment : undefined }
        assert.equal(originOf(threadId(identity, attempt)), threadOrigin(identity))
        assert.equal(threadOrigin(identity), threadOrigin({ ...identity, text: 'noe annet' }))
      }),
    )
  })
})
