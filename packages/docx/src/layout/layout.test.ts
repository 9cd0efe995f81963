import assert from 'node:assert/strict'
import { a4 } from '../write/page.js'
import { numberingPart } from '../write/parts/numbering.js'
import { stylesPart } from '../write/parts/styles.js'
import { startLayout } from './layout.js'

/** Pages of the bookmarks of a body in our own styles; `left` and `right` stand in the running texts. */
const pagesOf = (body: string, header = ''): Readonly<Record<string, number>> => {
  const layout = startLayout({
    styles: stylesPart({ language: 'nb' }),
    numbering: numberingPart([0]),
    bookmarks: new Set(['a', 'b', 'c']),
  })
  layout.startSection({
    height: a4.long,
    textWidth: a4.portrait.textWidth,
    margins: a4,
    header: { distance: a4.header, xml: header },
    footer: { distance: a4.footer, xml: '' },
  })
  layout.add(body)
  return Object.fromEntries(layout.pages())
}

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`

const paragraph = (text: string, properties = '', style = 'Normal'): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}</w:pPr>${run(text)}</w:p>`

const heading = (bookmark: string): string =>
  '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr>' +
  `<w:bookmarkStart w:id="1" w:name="${bookmark}"/>${run('Overskrift')}<w:bookmarkEnd w:id="1"/></w:p>`

const row = (paragraphs: number, isHeader = false): string =>
  `<w:tr><w:trPr><w:cantSplit/>${isHeader ? '<w:tblHeader/>' : ''}</w:trPr><w:tc><w:tcPr><w:tcW w:w="9298" w:type="dxa"/></w:tcPr>` +
  `${paragraph('rad', '', isHeader ? 'TableHeader' : 'TableText').repeat(paragraphs)}</w:tc></w:tr>`

const table = (...rows: readonly string[]): string =>
  '<w:tbl><w:tblPr><w:tblStyle w:val="KravspekTable"/></w:tblPr><w:tblGrid><w:gridCol w:w="9298"/></w:tblGrid>' +
  `${rows.join('')}</w:tbl>`

// A paragraph of one line is 14.3 points high with 6 below it: 35 fill a page of 711.5 points.
const lines = (count: number): string => paragraph('linje').repeat(count)

describe('the layout', () => {
  it('fills one page after another', () => {
    assert.deepEqual(pagesOf(heading('a') + lines(10) + heading('b') + lines(30) + heading('c') + lines(1)), {
      a: 1,
      b: 1,
      c: 2,
    })
  })

  it('keeps a heading with what follows it', () => {
    assert.deepEqual(pagesOf(lines(32) + heading('a') + table(row(1, true), row(5))), { a: 2 })
    assert.deepEqual(pagesOf(lines(32) + heading('a') + lines(1)), { a: 1 })
  })

  it('repeats the header row of a table on the next page', () => {
    const rows = (count: number): string => row(1).repeat(count)
    // Of rows 17.8 points high there are 38 on a page below the header.
    assert.deepEqual(pagesOf(table(row(1, true), rows(70)) + heading('a') + lines(1)), { a: 2 })
    assert.deepEqual(pagesOf(table(row(1, true), rows(78)) + heading('a') + lines(1)), { a: 3 })
  })

  it('begins a page where a paragraph asks for it', () => {
    assert.deepEqual(pagesOf(paragraph('en', '<w:pageBreakBefore/>') + heading('a')), { a: 1 })
    assert.deepEqual(pagesOf(lines(1) + paragraph('to', '<w:pageBreakBefore/>') + heading('a') + lines(1)), {
      a: 2,
    })
  })

  it('gives the body less room under a header that is higher than the margin', () => {
    const body = lines(33) + heading('a') + paragraph('siste')
    const header = `<w:hdr xmlns:w="w">${paragraph('topp', '', 'Header').repeat(4)}</w:hdr>`
    assert.deepEqual(
      [pagesOf(lines(30) + heading('a') + lines(1)), pagesOf(lines(30) + heading('a') + lines(1), header)],
      [{ a: 1 }, { a: 2 }],
    )
    assert.deepEqual(pagesOf(body), { a: 2 })
  })

  it('does not say what it cannot know', () => {
    // A heading so near the foot of the page that programs may differ, an element and a character it does not know.
    const positions = Array.from({ length: 120 }, (_, after) =>
      pagesOf(
        lines(31) + paragraph('x', `<w:spacing w:after="${String(after * 8)}"/>`) + heading('a') + lines(1),
      ),
    )
    assert.deepEqual(positions[0], { a: 1 })
    assert.deepEqual(positions.at(-1), { a: 2 })
    const unknown = positions.filter(({ a }) => a === undefined).length
    assert.ok(unknown > 10 && unknown < 40, String(unknown))
    for (const strange of ['<w:footnoteReference w:id="1"/>', run('次')]) {
      const body =
        lines(40) + heading('a') + lines(40) + `<w:p><w:pPr></w:pPr>${strange}</w:p>` + heading('b')
      assert.deepEqual(Object.keys(pagesOf(heading('c') + body)), ['c', 'a'], strange)
    }
  })
})
