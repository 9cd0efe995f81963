import assert from 'node:assert/strict'
import { factsOf, gridOf, type Column } from './grid.js'

interface Item {
  readonly id: string
  readonly a?: string
  readonly b?: string
}

const columns: readonly Column<Item>[] = [
  { heading: 'ID', width: 10, cell: ({ id }) => id },
  { heading: 'A', width: 60, cell: ({ a }) => a, isRich: true },
  { heading: 'B', width: 30, cell: ({ b }) => b },
]

describe('a grid', () => {
  it('has a row for each item, headed by its first cell', () => {
    const cell = (text: string, isRich: boolean, isHeader: boolean) => ({ text, isRich, isHeader })
    assert.deepEqual(
      gridOf('C', [{ id: '1', a: 'x', b: 'y' }, { id: '2' }], columns, { id: 't', rowId: ({ id }) => id }),
      {
        id: 't',
        caption: 'C',
        widths: '10 60 30',
        header: ['ID', 'A', 'B'],
        rows: [
          { id: '1', cells: [cell('1', false, true), cell('x', true, false), cell('y', false, false)] },
          { id: '2', cells: [cell('2', false, true), cell('', true, false), cell('', false, false)] },
        ],
      },
    )
  })

  it('leaves out columns that are empty all the way down', () => {
    const grid = gridOf('C', [{ id: '1', b: 'y' }, { id: '2' }], columns)
    assert.deepEqual([grid?.header, grid?.widths, grid?.rows[0]?.id], [['ID', 'B'], '10 30', undefined])
  })

  it('is none where there is nothing to show', () => {
    assert.equal(gridOf('C', [], columns), undefined)
    assert.equal(gridOf('C', undefined, columns), undefined)
    assert.equal(gridOf('C', [{ id: '' }], columns), undefined)
  })
})

describe('facts', () => {
  it('are those that have a value', () => {
    assert.deepEqual(factsOf([['A', 'x'], ['B', undefined], ['C', ''], ['D', 'y', true]]), [
      { label: 'A', text: 'x', isRich: false },
      { label: 'D', text: 'y', isRich: true },
    ]) // prettier-ignore
  })
})
