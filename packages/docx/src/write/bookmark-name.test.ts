import assert from 'node:assert/strict'
import fc from 'fast-check'
import { bookmarkName } from './bookmark-name.js'

describe('bookmarkName', () => {
  it('never changes: reviewed files hold these names', () => {
    assert.deepEqual(['K-1', 'drift.oppetid', 'måling-på-vakt', '1.2'].map(bookmarkName), [
      'K_1_0ibdrco6tji',
      'drift_oppetid_10defu71603',
      'm_ling_p_vakt_1o6qe2x81vo',
      'b1_2_05t72eyc0w8',
    ])
  })

  it('tells apart what Word takes for one name', () => {
    const ids = ['K-1', 'k-1', 'K.1', 'K_1', 'K 1', `${'x'.repeat(60)}1`, `${'x'.repeat(60)}2`]
    assert.equal(new Set(ids.map((id) => bookmarkName(id).toLowerCase())).size, ids.length)
  })

  it('gives a name Word accepts, whatever the id', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (id) =>
        /^[A-Za-z][A-Za-z0-9_]{0,39}$/.test(bookmarkName(id)),
      ),
    )
  })
})
