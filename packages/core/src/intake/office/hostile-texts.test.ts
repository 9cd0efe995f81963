import assert from 'node:assert/strict'
import { officeIds } from './office-ids.js'
import type { OfficeBlock } from './office-block.js'
import { paragraph, table } from './office.test.data.js'
import { textFrom } from './source-text.js'
import { specificationFromOffice } from './specification-from-office.js'

const long = 150_000

/** Whatever is in a file, it takes time by how long it is, and not by the square of that. */
describe('texts that were made to keep a program busy', () => {
  it('reads marks that are never closed', () => {
    assert.equal(textFrom('['.repeat(long)), '['.repeat(long))
    assert.equal(textFrom(`*${'['.repeat(long)}`), `*${'['.repeat(long)}`)
  })

  it('takes the beginning of a number that is none', () => {
    const ids = officeIds('K')
    assert.equal(ids.ofNumber(`${'.'.repeat(long)}x`).id, 'K')
    assert.equal(ids.ofNumber(`1${'-'.repeat(long)}x`).id, 'K-1')
  })

  it('reads rows without end, and headings that are whole books', () => {
    const imported = (blocks: readonly OfficeBlock[]): string =>
      specificationFromOffice({ blocks }, { fileName: 'a.xlsx', language: 'nb' }).type
    const head = ['Nr', 'Krav', 'Type']
    const requirement = ['1', 'Løsningen skal varsle ansvarlig ansatt.', 'A']
    const [above, ...rows] = table(['Innledning'], head, requirement).rows
    assert.ok(above !== undefined)
    const many: readonly OfficeBlock[] = [
      { type: 'table', rows: [...Array<typeof above>(long).fill(above), ...rows] },
    ]
    assert.equal(imported(many), 'specification')
    const book = 'ord '.repeat(long / 2)
    const wide = table(
      [book, 'Krav'],
      ['1', 'Løsningen skal varsle ansvarlig ansatt.'],
      requirement.slice(0, 2),
    )
    assert.equal(
      imported([{ ...wide, rows: wide.rows.map((row, index) => ({ ...row, isHeader: index === 0 })) }]),
      'specification',
    )
    const tables = 10_000
    const beside = (...cells: readonly string[]): readonly string[] =>
      Array.from({ length: tables }, () => cells).flat()
    const sheet = table(
      beside('Nr', 'Krav'),
      beside('1', 'Løsningen skal varsle.'),
      ...Array.from({ length: 10_000 }, () => ['2', 'Løsningen skal logge.']),
    )
    assert.equal(imported([sheet]), 'specification')
    const caption = paragraph(`Tabell 1${' '.repeat(long)}${'x'.repeat(200)}`)
    assert.equal(
      imported([caption, table(['a', 'b'], ['c', 'd']), table(head, requirement)]),
      'specification',
    )
  })
})
