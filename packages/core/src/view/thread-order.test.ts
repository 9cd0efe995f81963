import assert from 'node:assert/strict'
import type { ReviewThread, Specification } from '../generated/specification.js'
import { inOrderOfDocument } from './thread-order.js'

describe('the order of comments', () => {
  it('is that of the specification, then what has another place, then what has none', () => {
    const specification: Specification = {
      ...{ kravspek: 1, id: 'prove' },
      sections: [
        { id: 'drift', requirements: [{ id: 'DRI-02', children: [{ id: 'a' }] }, { id: 'DRI-01' }] },
        { id: 'stotte', requirements: [] },
      ],
    }
    const places: readonly Pick<ReviewThread, 'at' | 'part'>[] = [
      {},
      { part: ':other' },
      { at: 'stotte' },
      { at: 'DRI-01' },
      { at: 'DRI-02.a' },
      { at: 'DRI-02' },
      { at: 'borte' },
      { at: 'drift' },
      { at: 'DRI-02' },
    ]
    const threads = places.map((place, index) => ({ id: `K-${String(index)}`, ...place }))
    assert.deepEqual(
      inOrderOfDocument(threads, specification).map(({ id, at, part }) => [at ?? part, id]),
      [
        ['drift', 'K-7'],
        ['DRI-02', 'K-5'],
        ['DRI-02', 'K-8'],
        ['DRI-02.a', 'K-4'],
        ['DRI-01', 'K-3'],
        ['stotte', 'K-2'],
        [':other', 'K-1'],
        ['borte', 'K-6'],
        [undefined, 'K-0'],
      ],
    )
  })
})
