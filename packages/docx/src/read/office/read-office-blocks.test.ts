import assert from 'node:assert/strict'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import type { OfficeBlock } from '@kravspek/core'
import { readOfficeBlocks, type OfficeReading } from './read-office-blocks.js'

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const relationships = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'

const styles = `<w:styles ${w}>
  <w:style w:type="paragraph" w:styleId="O1"><w:name w:val="Overskrift 1"/></w:style>
  <w:style w:type="paragraph" w:styleId="Egen"><w:name w:val="Kapittel Granli"/><w:basedOn w:val="O2"/></w:style>
  <w:style w:type="paragraph" w:styleId="O2"><w:name w:val="heading 2"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="Toc"><w:name w:val="toc 1"/></w:style>
  <w:style w:type="paragraph" w:styleId="Rund"><w:name w:val="a"/><w:basedOn w:val="Rund"/></w:style>
  <w:style w:type="character" w:styleId="Skjult"><w:name w:val="skjult"/><w:rPr><w:vanish/></w:rPr></w:style>
</w:styles>`

const numbering = `<w:numbering ${w}><w:abstractNum w:abstractNumId="0">
  <w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
  <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1.%2)"/></w:lvl>
</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`

function read(body: string): OfficeReading {
  const link = (id: string, target: string): string =>
    `<Relationship Id="${id}" Type="http://x/${id}" Target="${target}"/>`
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships ${relationships}>${link('officeDocument', 'word/document.xml')}</Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships ${relationships}>${['styles', 'numbering', 'footnotes'].map((name) => link(name, `${name}.xml`)).join('')}</Relationships>`,
    'word/styles.xml': styles,
    'word/numbering.xml': numbering,
    'word/footnotes.xml': `<w:footnotes ${w}><w:footnote w:id="1">${line('noten')}</w:footnote></w:footnotes>`,
    'word/document.xml': `<w:document ${w}><w:body>${body}</w:body></w:document>`,
  }
  return readOfficeBlocks(
    // Not packed: what says the same again and again is taken for a file that was made to fill the disk.
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), {
      level: 0,
    }),
  )
}

function blocksOf(body: string): readonly OfficeBlock[] {
  const reading = read(body)
  assert.ok(reading.type === 'content')
  return reading.content.blocks
}

const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`
const line = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${text === '' ? '' : run(text)}</w:p>`
const styled = (text: string, style: string): string => line(text, `<w:pStyle w:val="${style}"/>`)
const numbered = (text: string, level: number): string =>
  line(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`)
const cell = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`
const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`

const textsOf = (body: string): readonly string[] =>
  blocksOf(body).map((block) => (block.type === 'table' ? 'table' : block.text))

describe('readOfficeBlocks', () => {
  it('knows headings by their style, whatever it is called or builds on', () => {
    assert.deepEqual(
      blocksOf(styled('A', 'O1') + styled('B', 'Egen') + line('C', '<w:outlineLvl w:val="2"/>')),
      [
        { type: 'heading', level: 1, text: 'A' },
        { type: 'heading', level: 2, text: 'B' },
        { type: 'heading', level: 3, text: 'C' },
      ],
    )
    assert.deepEqual(textsOf(styled('Innhold 1', 'Toc') + styled('D', 'Rund')), ['D'])
  })

  it('counts lists as Word does', () => {
    const marks = blocksOf(
      ['a', 'b'].map((text) => numbered(text, 0)).join('') +
        numbered('c', 1) +
        numbered('d', 1) +
        numbered('e', 0),
    )
    assert.deepEqual(
      marks.map((block) => (block.type === 'item' ? block.mark : block.type)),
      ['3.', '4.', '4.a)', '4.b)', '5.'],
    )
    const [table] = blocksOf(`<w:tbl>${row(cell(numbered('', 0)), cell(line('x')))}</w:tbl>`)
    assert.equal(table?.type === 'table' ? table.rows[0]?.cells[0]?.text : '', '3.')
  })

  it('reads changes as accepted', () => {
    const changed = `<w:p>${run('ny')}<w:del><w:r><w:delText> gammel</w:delText></w:r></w:del><w:moveFrom>${run(' flyttet')}</w:moveFrom><w:ins>${run(' tekst')}</w:ins></w:p>`
    assert.deepEqual(textsOf(changed), ['ny tekst'])
    assert.deepEqual(textsOf(line('Første', '<w:rPr><w:del/></w:rPr>') + line('del')), ['Første del'])
    const deleted = `<w:tr><w:trPr><w:del/></w:trPr>${cell(line('bort'))}</w:tr>`
    const [table] = blocksOf(`<w:tbl>${row(cell(line('igjen')))}${deleted}</w:tbl>`)
    assert.equal(table?.type === 'table' ? table.rows.length : 0, 1)
  })

  it('leaves hidden text and prompts out', () => {
    const reading = read(
      `<w:p>${run('synlig')}${run('a', '<w:vanish/>')}${run('b', '<w:rStyle w:val="Skjult"/>')}</w:p>`,
    )
    assert.ok(reading.type === 'content')
    assert.deepEqual(reading.content.remarks, [{ type: 'hidden-text', count: 2 }])
    assert.deepEqual(
      textsOf(
        `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${line('Klikk her')}</w:sdtContent></w:sdt>${line('x')}`,
      ),
      ['x'],
    )
  })

  it('tells a merged cell once, with how far it reaches', () => {
    const [table] = blocksOf(
      `<w:tbl>${row(cell(line('A'), '<w:gridSpan w:val="2"/>'), cell(line('B'), '<w:vMerge w:val="restart"/>'))}${row(cell(line('C')), cell(line('D')), cell(line(''), '<w:vMerge/>'))}</w:tbl>`,
    )
    assert.ok(table?.type === 'table')
    assert.deepEqual(
      table.rows.map(({ cells }) =>
        cells.map(({ column, text, columns, rows }) => [column, text, columns, rows]),
      ),
      [
        [
          [0, 'A', 2, 1],
          [2, 'B', 1, 2],
        ],
        [
          [0, 'C', 1, 1],
          [1, 'D', 1, 1],
        ],
      ],
    )
  })

  it('looks through a table that is only a frame', () => {
    const inner = `<w:tbl>${row(cell(line('1')), cell(line('2')))}</w:tbl>`
    assert.deepEqual(textsOf(`<w:tbl>${row(cell(line('Over') + inner + line('Under')))}</w:tbl>`), [
      'Over',
      'table',
      'Under',
    ])
  })

  it('reads files that were made to keep it busy', () => {
    const many = line('x').repeat(150_000)
    const frame = `<w:tbl>${row(cell(many + '<w:tbl>' + row(cell(line('a')), cell(line('b'))) + '</w:tbl>'))}</w:tbl>`
    assert.equal(blocksOf(frame).length, 150_001)
    const depth = 500
    const nested = `<w:tbl><w:tr>${cell(line('ved siden'))}<w:tc>`.repeat(depth)
    const ends = '</w:tc></w:tr></w:tbl>'.repeat(depth)
    const [table] = blocksOf(nested + line('innerst '.repeat(20_000)) + ends)
    assert.ok(table?.type === 'table')
    const text = table.rows[0]?.cells[1]?.text ?? ''
    assert.equal(text.split('innerst').length, 20_001)
    assert.equal(text.split('ved siden').length, depth)
    const reference = '<w:r><w:footnoteReference w:id="1"/></w:r>'
    assert.deepEqual(textsOf(`<w:p>${run('a')}${reference}${reference}</w:p>`), ['a (noten)'])
    const open =
      '<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:fldChar w:fldCharType="separate"/><w:t>y</w:t></w:r></w:p>'
    assert.equal(blocksOf(open.repeat(20_000)).length, 20_000)
  })

  it('never throws, whatever the XML', () => {
    const piece = fc.constantFrom(
      ...[
        '<w:p>',
        '</w:p>',
        '<w:r>',
        '</w:r>',
        '<w:t>ord</w:t>',
        '<w:tbl>',
        '</w:tbl>',
        '<w:tr>',
        '</w:tr>',
        '<w:tc>',
        '</w:tc>',
      ],
      ...[
        '<w:sdt>',
        '</w:sdt>',
        '<w:txbxContent>',
        '</w:txbxContent>',
        '<w:fldChar w:fldCharType="end"/>',
        '<w:tcPr><w:vMerge/></w:tcPr>',
      ],
      ...[
        '<w:footnote w:id="1">',
        '</w:footnote>',
        '<w:pPr><w:numPr><w:ilvl w:val="x"/><w:numId w:val="1"/></w:numPr></w:pPr>',
      ],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        assert.ok(['content', 'refused'].includes(read(pieces.join('')).type))
      }),
    )
  })
})
