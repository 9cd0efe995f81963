import assert from 'node:assert/strict'
import { strToU8, zipSync } from 'fflate'
import type { OfficeBlock } from '@kravspek/core'
import { readOfficeBlocks } from './read-office-blocks.js'

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

const styles = `<w:styles ${w}>
  <w:style w:type="paragraph" w:styleId="Utgaar"><w:rPr><w:strike/></w:rPr></w:style>
  <w:style w:type="paragraph" w:styleId="Under"><w:basedOn w:val="Utgaar"/></w:style>
  <w:style w:type="paragraph" w:styleId="Gjelder"><w:basedOn w:val="Utgaar"/><w:rPr><w:strike w:val="0"/></w:rPr></w:style>
  <w:style w:type="character" w:styleId="Bort"><w:rPr><w:dstrike/></w:rPr></w:style>
</w:styles>`

function blocksOf(body: string): readonly OfficeBlock[] {
  const relationships = (id: string, target: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="${id}" Type="http://x/${id}" Target="${target}"/></Relationships>`
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relationships('officeDocument', 'word/document.xml'),
    'word/_rels/document.xml.rels': relationships('styles', 'styles.xml'),
    'word/styles.xml': styles,
    'word/document.xml': `<w:document ${w}><w:body>${body}</w:body></w:document>`,
  }
  const read = readOfficeBlocks(
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), {
      level: 0,
    }),
  )
  assert.ok(read.type === 'content')
  return read.content.blocks
}

const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
const line = (runs: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`
const cell = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`
const strike = '<w:strike/>'

const struckIn = (body: string): readonly unknown[] =>
  blocksOf(body).map((block) => (block.type === 'table' ? 'table' : (block.struck ?? 'nothing')))

const struckInCells = (body: string): readonly unknown[] =>
  blocksOf(body).flatMap((block) =>
    block.type === 'table' ? block.rows.flatMap(({ cells }) => cells.map(({ struck }) => struck)) : [],
  )

describe('what is struck through in a Word document', () => {
  it('is runs, with one line or two, put together where only air parts them', () => {
    const text = [
      run('Løsningen skal '),
      run('ha', strike),
      run(' '),
      run('faks', '<w:dstrike/><w:strike w:val="0"/>'),
      run(' og ', '<w:strike w:val="false"/>'),
      run('telefon.', strike),
    ].join('')
    assert.deepEqual(blocksOf(line(text)), [
      {
        type: 'paragraph',
        text: 'Løsningen skal ha faks og telefon.',
        isBold: false,
        struck: ['ha faks', 'telefon.'],
      },
    ])
  })

  it('is what styles say, unless the run or a nearer style says no', () => {
    const styled = (style: string, runs: string): string => line(runs, `<w:pStyle w:val="${style}"/>`)
    assert.deepEqual(
      struckIn(
        styled('Under', run('a')) +
          styled('Under', run('b', '<w:strike w:val="0"/>')) +
          styled('Gjelder', run('c')) +
          line(run('d', '<w:rStyle w:val="Bort"/>') + run('e')),
      ),
      [['a'], 'nothing', 'nothing', ['d']],
    )
  })

  it('is not the end of a paragraph, how it looked before, or what a tracked change takes away', () => {
    const changed = `<w:rPrChange><w:rPr>${strike}</w:rPr></w:rPrChange>`
    const deleted = `<w:del><w:r><w:rPr>${strike}</w:rPr><w:delText>bort</w:delText></w:r></w:del>`
    assert.deepEqual(
      struckIn(
        line(run('a'), `<w:rPr>${strike}</w:rPr>`) + line(run('b', changed)) + line(deleted + run('c')),
      ),
      ['nothing', 'nothing', 'nothing'],
    )
  })

  it('follows the words into the paragraph that they run into', () => {
    assert.deepEqual(
      struckIn(
        line(run('utgått', strike), '<w:rPr><w:del/></w:rPr>') + line(run('og ') + run('borte', strike)),
      ),
      [['utgått', 'borte']],
    )
  })

  it('is told of cells, merged ones too, with the mark of an item that is struck through', () => {
    const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`
    const inner = `<w:tbl>${row(cell(line(run('indre', strike))), cell(line(run('x'))))}</w:tbl>`
    const body = `<w:tbl>${row(
      cell(line(run('A', strike)), '<w:vMerge w:val="restart"/>'),
      cell(line(run('B ') + run('C', strike)) + line(run('D', strike))),
    )}${row(cell(line(run('E', strike)), '<w:vMerge/>'), cell(line(run('F')) + inner))}</w:tbl>`
    assert.deepEqual(struckInCells(body), [['A', 'E'], ['C', 'D'], ['indre']])
  })

  it('takes time by how much it is', () => {
    const pieces = (run('a', strike) + run('b')).repeat(100_000)
    assert.equal(blocksOf(line(pieces))[0]?.type, 'paragraph')
    const joined = line(run('a', strike), '<w:rPr><w:del/></w:rPr>').repeat(100_000)
    assert.deepEqual((struckIn(joined)[0] as readonly string[]).length, 100_000)
    const merged = `<w:tr>${cell(line(run('a', strike)), '<w:vMerge/>')}</w:tr>`.repeat(50_000)
    const first = `<w:tr>${cell(line(run('b', strike)), '<w:vMerge w:val="restart"/>')}</w:tr>`
    assert.equal((struckInCells(`<w:tbl>${first}${merged}</w:tbl>`)[0] as readonly string[]).length, 50_001)
  })
})
