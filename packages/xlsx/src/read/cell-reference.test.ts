import fc from 'fast-check'
import assert from 'node:assert/strict'
import { columnName, placeOf, rangeOf, sheetLimits } from './cell-reference.js'

describe('the address of a cell', () => {
  it('is known for every cell that there is', () => {
    fc.assert(
      fc.property(fc.nat(sheetLimits.rows - 1), fc.nat(sheetLimits.columns - 1), (row, column) => {
        assert.deepEqual(placeOf(`${columnName(column)}${row + 1}`), [row, column])
      }),
    )
  })

  it('is none beyond the last row and column, or without either', () => {
    for (const reference of ['XFE1', 'A1048577', 'A0', 'A', '1', 'AAAA1', ''])
      assert.equal(placeOf(reference), undefined, reference)
    assert.equal(rangeOf('B2:A1'), undefined)
    assert.deepEqual(rangeOf('$A$1'), { from: [0, 0], to: [0, 0] })
  })
})
