import assert from 'node:assert/strict'
import type { Block, Figure, Heading } from '@kravspek/core'
import { paragraph, pngOf, text } from './sample-tree.test.data.js'
import { body, wordsOf, written } from './written.test.data.js'

const heading = (level: 1 | 2 | 3, id: string, number: string | undefined): Heading => ({
  type: 'heading',
  level,
  id,
  number,
  children: [text(id)],
})

const list = (ordered: boolean, ...items: readonly (readonly Block[])[]): Block => ({
  type: 'list',
  ordered,
  language: undefined,
  items,
})

const figure: Figure = {
  type: 'figure',
  id: 'f',
  caption: { word: 'Figur', number: 1, text: 'Forløp' },
  alt: 'En "pil"',
  file: 'a.png',
}

describe('headings', () => {
  it('leave their number to Word where Word counts to the same', () => {
    const xml = body([
      heading(1, 'a', '1'),
      heading(2, 'b', '1.1'),
      heading(1, 'c', '2'),
      heading(2, 'd', '2.1'),
    ])
    assert.equal(wordsOf(xml), 'a|b|c|d')
    assert.doesNotMatch(xml, /w:numPr/)
  })

  it('write a number out that Word would not count to', () => {
    assert.equal(
      wordsOf(body([heading(1, 'a', '3'), heading(1, 'b', '1'), heading(2, 'c', 'A.1')])),
      '3\u2002a|b|A.1\u2002c',
    )
  })

  it('keep what stands between a chapter and its first part on the page of both', () => {
    const introduced = body([
      heading(1, 'a', '1'),
      paragraph('Innledning'),
      heading(2, 'b', '1.1'),
      paragraph('Tekst'),
    ])
    assert.deepEqual(
      introduced.match(/<w:p>.*?<\/w:p>/gs)?.map((xml) => xml.includes('<w:keepNext/>')),
      [false, true, false, false],
    )
  })

  it('have no number where the tree gives none', () => {
    assert.match(
      body([heading(1, 'a', undefined)]),
      /<w:pStyle w:val="Heading1"\/><w:numPr><w:ilvl w:val="0"\/><w:numId w:val="0"\/>/,
    )
  })
})

describe('contents', () => {
  it('list the headings down to their depth with their pages', () => {
    const xml = body([
      { type: 'contents', title: 'Innhold', depth: 1 },
      heading(1, 'a', '1'),
      heading(2, 'b', '1.1'),
    ])
    assert.equal(wordsOf(xml), 'Innhold|1a2|a|b')
    assert.doesNotMatch(xml, /w:leader="none"/)
    assert.match(xml, /TOC \\o "1-1" \\h \\z \\u/)
    assert.match(
      xml,
      /<w:hyperlink w:anchor="(a_\w+)".* PAGEREF \1 \\h .*<w:bookmarkStart w:id="1" w:name="\1"\/>/,
    )
  })

  it('leave the page to Word where it cannot be known', () => {
    const xml = body([
      { type: 'contents', title: 'Innhold', depth: 1 },
      heading(1, 'a', '1'),
      paragraph('Ingen skrift her vet hvor brede disse er: 次の'),
    ])
    assert.match(wordsOf(xml), /^Innhold\|1a\u00A0\|a\|/)
    assert.match(xml, /w:leader="none"/)
  })

  it('are left out where there is nothing to list', () => {
    const [contents, below] = [
      { type: 'contents', title: 'Innhold', depth: 1 } as const,
      heading(2, 'a', undefined),
    ]
    assert.equal(body([contents, below]), body([below]))
  })
})

describe('lists', () => {
  it('count anew in each ordered list', () => {
    const one = list(true, [paragraph('a'), paragraph('below')], [list(true, [paragraph('b')])], [])
    const xml = body([one, one])
    assert.deepEqual(
      [...xml.matchAll(/<w:ilvl w:val="(\d)"\/><w:numId w:val="(\d)"\/>/g)].map(
        ([, level, id]) => `${id}.${level}`,
      ),
      ['3.0', '3.0', '4.1', '3.0', '5.0', '5.0', '6.1', '5.0'],
    )
    assert.equal(wordsOf(xml), 'a|below||b||a|below||b|')
    const numbering = written([one, one], { part: 'word/numbering.xml' })
    assert.match(numbering, /<w:num w:numId="4"><w:abstractNumId w:val="2"\/><w:lvlOverride w:ilvl="1">/)
  })

  it('stop at the nine levels Word has', () => {
    const deep = (depth: number): Block =>
      list(false, [paragraph('x'), ...(depth === 0 ? [] : [deep(depth - 1)])])
    assert.deepEqual(
      Math.max(...[...body([deep(12)]).matchAll(/<w:ilvl w:val="(\d+)"/g)].map(([, level]) => Number(level))),
      8,
    )
  })
})

describe('figures', () => {
  it('are scaled to the width of the text, with alt text and a caption below', () => {
    const xml = body([figure], new Map([['a.png', pngOf(2000, 1000)]]))
    assert.match(xml, /<wp:extent cx="5904230" cy="2952115"\/>/)
    assert.match(xml, /<wp:docPr id="1" name="Picture 1" descr="En &#34;pil&#34;"\/>/)
    assert.equal(wordsOf(xml), '|Figur 1: Forløp')
  })

  it('keep their size where there is room, and are stored once', () => {
    const xml = body([figure, figure], new Map([['a.png', pngOf(96, 48)]]))
    assert.match(xml, /<wp:extent cx="914400" cy="457200"\/>/)
    assert.deepEqual([...new Set(xml.match(/r:embed="\w+"/g))], ['r:embed="rPicture1"'])
  })

  it('are their alt text where the file is missing or is no picture', () => {
    assert.equal(wordsOf(body([figure])), 'En "pil"|Figur 1: Forløp')
    assert.match(wordsOf(body([figure], new Map([['a.png', new Uint8Array(5)]]))), /^En/)
  })
})
