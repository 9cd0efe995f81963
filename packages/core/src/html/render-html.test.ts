import assert from 'node:assert/strict'
import type { Block, DocumentMeta, Inline } from '../document/nodes.js'
import { renderHtml } from './render-html.js'

const meta: DocumentMeta = {
  language: 'nb',
  title: 'Krav & "mål" <b>',
  subject: 'Kravspesifikasjon',
  author: 'Nordvik kommune',
  keywords: ['a', '"b"'],
  date: undefined,
  header: { left: '', right: '' },
  footer: 'Fot <i>',
  pageWords: ['', '', ''],
  draftMark: undefined,
  stamp: { specification: 'prove', version: '1.0', document: 'tender', hash: 'abc' },
}

const text = (value: string): Inline => ({ type: 'text', text: value })
const paragraph = (...children: readonly Inline[]): Block => ({
  type: 'paragraph',
  style: 'normal',
  language: undefined,
  children,
})

const render = (
  blocks: readonly Block[],
  more: Partial<DocumentMeta> = {},
  files = new Map<string, Uint8Array>(),
) => renderHtml({ meta: { ...meta, ...more }, blocks }, { files })

/** What stands in <main>, without line ends. */
const main = (...blocks: readonly Block[]): string =>
  (/<main>(.*)<\/main>/s.exec(render(blocks))?.[1] ?? '').replaceAll('\n', '')

describe('a page', () => {
  it('says its language, also in English', () => {
    assert.match(render([]), /^<!doctype html>\n<html lang="nb">/)
    assert.match(render([], { language: 'nn' }), /<html lang="nn">/)
    assert.match(render([], { language: 'en' }), /<html lang="en-GB">/)
  })

  it('names what it was made from', () => {
    const page = render([])
    assert.match(page, /<title>Krav &amp; &quot;mål&quot; &lt;b&gt;<\/title>/)
    assert.match(page, /<meta name="keywords" content="a, &quot;b&quot;">/)
    assert.match(page, /<meta name="kravspek-specification" content="prove">/)
    assert.match(page, /<meta name="kravspek-hash" content="abc">/)
    assert.match(page, /<footer>Fot &lt;i&gt;<\/footer>/)
  })

  it('runs no script and asks nothing of the network', () => {
    const page = render([paragraph(text('x'))])
    assert.match(page, /content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"/)
    assert.doesNotMatch(page, /<script|<link|<iframe|@import|url\(|\son\w+=/i)
  })

  it('says that it is a draft where it is one', () => {
    assert.match(render([], { draftMark: 'UTKAST <1>' }), /<body>\n<p class="draft">UTKAST &lt;1&gt;<\/p>/)
    assert.doesNotMatch(render([]), /class="draft"/)
  })
})

describe('blocks as HTML', () => {
  it('shows every text as text, wherever it stands', () => {
    const evil = `</p><script>alert("1")</script>'&amp;`
    const escaped = `&lt;/p&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;'&amp;amp;`
    const caption = { word: evil, number: 1, text: evil }
    const cells = [{ isHeader: true, blocks: [paragraph(text(evil))] }]
    const table = {
      type: 'table',
      kind: 'grid',
      widths: [1],
      header: [evil],
      rows: [{ id: evil, kind: 'plain', cells }],
    }
    const html = main(
      { type: 'contents', title: evil, depth: 1 },
      { type: 'heading', level: 1, id: evil, number: '1', children: [text(evil)] },
      paragraph(text(evil), { type: 'reference', target: evil, children: [text(evil)] }),
      paragraph({ type: 'link', url: `https://x.no/${evil}`, children: [text(evil)] }),
      { ...table, id: evil, caption, label: '' } as Block,
      { ...table, id: undefined, caption: undefined, label: evil } as Block,
      { type: 'figure', id: evil, caption, alt: evil, file: 'a.png' },
    )
    assert.equal(html.includes(evil), false)
    assert.equal(html.split(escaped).length - 1, 25)
    assert.doesNotMatch(html, /<script/)
  })

  it('has one title, and headings below it', () => {
    const title: Block = { type: 'paragraph', style: 'title', language: undefined, children: [text('T')] }
    const headings = ([1, 2, 3] as const).map((level): Block => ({
      type: 'heading',
      level,
      id: `h${String(level)}`,
      number: level === 3 ? undefined : '1',
      children: [text('H')],
    }))
    assert.equal(
      main({ type: 'cover', blocks: [title] }, ...headings),
      '<header class="cover"><h1 class="title">T</h1></header><h2 id="h1"><span class="number">1</span> H</h2>' +
        '<h3 id="h2"><span class="number">1</span> H</h3><h4 id="h3">H</h4>',
    )
  })

  it('lists headings in the contents down to their depth', () => {
    const heading = (level: 1 | 2 | 3, id: string): Block => ({
      type: 'heading',
      level,
      id,
      number: undefined,
      children: [text(id)],
    })
    const html = main(
      { type: 'contents', title: 'Innhold', depth: 2 },
      heading(1, 'a'),
      heading(2, 'b'),
      heading(3, 'c'),
    )
    assert.deepEqual(html.match(/<li.*?<\/li>/g), [
      '<li class="level-1"><a href="#a">a</a></li>',
      '<li class="level-2"><a href="#b">b</a></li>',
    ])
  })

  it('marks what is in another language', () => {
    assert.equal(
      main(
        { type: 'paragraph', style: 'note', language: 'nn', children: [text('a')] },
        { type: 'list', ordered: true, language: 'en', items: [[paragraph(text('b'))]] },
        paragraph({ type: 'span', style: 'muted', language: 'nn', children: [text('c')] }),
      ),
      '<p class="note" lang="nn">a</p><ol lang="en-GB"><li>b</li></ol><p><span class="muted" lang="nn">c</span></p>',
    )
  })

  it('has bold, emphasis, breaks and links, and no address that could run', () => {
    const link = (url: string): Inline => ({ type: 'link', url, children: [text('l')] })
    assert.equal(
      main(
        paragraph(
          { type: 'strong', children: [text('a'), { type: 'emphasis', children: [text('b')] }] },
          { type: 'break' },
          text('c\nd'),
          link('mailto:a@b.no'),
          link('javascript:alert(1)'),
        ),
      ),
      '<p><strong>a<em>b</em></strong><br>c<br>d<a href="mailto:a@b.no">l</a>l</p>',
    )
  })

  it('has tables with header row, row headers, widths and anchors', () => {
    const cell = (value: string, isHeader = false) => ({ isHeader, blocks: [paragraph(text(value))] })
    assert.equal(
      main({
        type: 'table',
        kind: 'requirements',
        id: 'T',
        caption: { word: 'Tabell', number: 2, text: 'Krav' },
        label: 'Krav',
        widths: [1, 3],
        header: ['ID', 'Krav'],
        rows: [
          { id: undefined, kind: 'group', cells: [cell('Gruppe')] },
          { id: 'K-1', kind: 'stem', cells: [cell('K-1', true), cell('x')] },
        ],
      }),
      '<div class="table"><table class="requirements" id="T"><caption><span class="number">Tabell 2</span> Krav</caption>' +
        '<colgroup><col style="width:25.0%"><col style="width:75.0%"></colgroup>' +
        '<thead><tr><th scope="col">ID</th><th scope="col">Krav</th></tr></thead><tbody>' +
        '<tr class="group"><td colspan="2">Gruppe</td></tr>' +
        '<tr id="K-1" class="stem"><th scope="row">K-1</th><td>x</td></tr></tbody></table></div>',
    )
  })

  it('has pictures in the page, and their alternative text where there is none', () => {
    const figure: Block = {
      type: 'figure',
      id: 'F',
      caption: { word: 'Figur', number: 1, text: 'Flyt' },
      alt: 'Pil',
      file: 'a.png',
    }
    const caption = '<figcaption><span class="number">Figur 1</span> Flyt</figcaption></figure>'
    assert.equal(main(figure), `<figure id="F"><p class="note">Pil</p>${caption}`)
    const page = (bytes: readonly number[]) =>
      render([figure], {}, new Map([['a.png', Uint8Array.from(bytes)]]))
    assert.match(page([0x89, 0x50, 0x4e]), /<figure id="F"><img src="data:image\/png;base64,iVBO" alt="Pil">/)
    assert.match(page([0xff, 0xd8]), /<img src="data:image\/jpeg;base64,\/9g="/)
    assert.match(page([...Buffer.from('<svg/>')]), /<img src="data:image\/svg\+xml;base64,PHN2Zy8\+"/)
    assert.match(page([...Buffer.from('<?xml version="1.0"?>\n<svg/>')]), /<img src="data:image\/svg\+xml/)
    assert.match(page([...Buffer.from('<html><script>')]), /<p class="note">Pil<\/p>/)
    assert.match(page([]), /<p class="note">Pil<\/p>/)
  })
})
