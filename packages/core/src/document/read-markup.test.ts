import assert from 'node:assert/strict'
import type { DocumentMeta } from './nodes.js'
import { MarkupError, readMarkup } from './read-markup.js'
import { sketch } from './sketch.test.data.js'

const meta: DocumentMeta = {
  language: 'nb',
  title: 'Prøve',
  subject: 'Kravspesifikasjon',
  author: 'Nordvik kommune',
  keywords: [],
  date: undefined,
  header: { left: '', right: '' },
  footer: '',
  pageWords: ['', '', ''],
  draftMark: undefined,
  stamp: { specification: 'prove', version: '', document: 'tender', hash: '' },
}

const read = (content: string): string =>
  sketch(readMarkup(`<document>${content}</document>`, meta, { table: 'Tabell', figure: 'Figur' }).blocks)

describe('document markup', () => {
  it('hands on what stands about the document', () => {
    assert.equal(readMarkup('<document/>', meta, { table: '', figure: '' }).meta, meta)
  })

  it('has paragraphs in styles and languages', () => {
    assert.equal(
      read('<p>a</p><p class="title">b</p><p class="note" lang="nn">c</p><p lang="">d</p>'),
      '<p>a</p><title>b</title><note@nn>c</note><p>d</p>',
    )
  })

  it('has inline elements', () => {
    assert.equal(
      read(
        '<p><strong>a<em>b</em></strong><br/><a href="https://x.no/?a=1&amp;b">c</a><span class="label" lang="en">d</span></p>',
      ),
      '<p><b>a<i>b</i></b><br><a https://x.no/?a=1&b>c</a><label@en>d</label></p>',
    )
  })

  it('has lists', () => {
    assert.equal(
      read('<ul><li>a</li><li><p>b</p><ol lang="nn"><li>c</li></ol></li></ul>'),
      '<ul><li><p>a</p></li><li><p>b</p><ol@nn><li><p>c</p></li></ol></li></ul>',
    )
  })

  it('has cover, contents and landscape pages', () => {
    assert.equal(
      read('<cover><p>a</p></cover><contents title="Innhold" depth="3"/><landscape><p>b</p></landscape>'),
      '<cover><p>a</p></cover><contents 3>Innhold</contents><landscape><p>b</p></landscape>',
    )
  })

  it('has controls, in cells and on their own', () => {
    assert.equal(
      read(
        '<control id="K-1" label="Svar på K-1" form="choice" placeholder="Velg"><option>Ja</option><option>Nei</option></control>' +
          '<table widths="1"><tr><td>a<control id="K-2" label="b" form="number" unit="kr"/></td></tr></table>' +
          '<control id="K-3" label="c" form="long-text"/>',
      ),
      '<control K-1 choice>Svar på K-1: Velg [Ja | Nei] </control>' +
        '<grid>1: <tr><td><p>a</p><control K-2 number>b:  [] kr</control></td></tr></grid>' +
        '<control K-3 long-text>c:  [] </control>',
    )
  })

  it('has charts, with the bars by category and series, and leaves out one without bars', () => {
    assert.equal(
      read(
        '<chart caption="Ingenting" alt="a"/><chart id="c" caption="Timer" alt="Alt" unit="timer">' +
          '<bar label="Opplæring" series="Avsatt" value="10"/><bar label="Opplæring" series="Trengs" value="20.5"/>' +
          '<bar label="Drift" series="Trengs" value="3"/></chart>',
      ),
      '<chart c>Figur 1: Timer (Alt) Opplæring | Drift; Avsatt: 10 0; Trengs: 20.5 3</chart>',
    )
  })

  it('tells what is new and what is gone', () => {
    assert.equal(
      read('<p>Innen <del>to</del><ins><strong>én</strong></ins> time</p>'),
      '<p>Innen <del>to</del><ins><b>én</b></ins> time</p>',
    )
  })

  it('lets a heading begin a page', () => {
    const { blocks } = readMarkup(
      '<document><h1 id="a" start="page">A</h1><h1 id="b">B</h1></document>',
      meta,
      { table: '', figure: '' },
    )
    assert.deepEqual(
      blocks.map((block) => block.type === 'heading' && block.startsPage),
      [true, undefined],
    )
  })

  for (const [what, markup] of [
    ['a control without a label', '<control id="a" form="text"/>'],
    ['a control of an unknown form', '<control id="a" label="b" form="tekst"/>'],
    [
      'a bar without a number',
      '<chart caption="a" alt="b"><bar label="c" series="d" value="mange"/></chart>',
    ],
    ['an option outside a control', '<p><option>a</option></p>'],
  ] as const) {
    it(`refuses ${what}`, () => {
      assert.throws(() => read(markup), MarkupError)
    })
  }

  it('numbers headings, also on landscape pages, and leaves out those that ask for it', () => {
    assert.equal(
      read(
        '<h1 id="a">A</h1><h2 id="b">B</h2><h3 id="c">C</h3><h1 id="d" class="unnumbered">D</h1>' +
          '<landscape><h2 id="e">E</h2></landscape><h1 id="f">F</h1><h2 id="g">G</h2>',
      ),
      '<h1 a 1>A</h1><h2 b 1.1>B</h2><h3 c 1.1.1>C</h3><h1 d ->D</h1>' +
        '<landscape><h2 e 1.2>E</h2></landscape><h1 f 2>F</h1><h2 g 2.1>G</h2>',
    )
  })

  it('numbers captions of tables and of figures apart', () => {
    const table = (id: string) =>
      `<table id="${id}" widths="1 2"><caption>T</caption><tr><td>x</td></tr></table>`
    const figure = '<figure id="f" caption="F" alt="A" file="a.png"/>'
    assert.equal(
      read(table('t') + figure + table('u') + figure),
      '<grid t>Tabell 1: T; 1 2: <tr><td><p>x</p></td></tr></grid><figure f a.png>Figur 1: F (A)</figure>' +
        '<grid u>Tabell 2: T; 1 2: <tr><td><p>x</p></td></tr></grid><figure f a.png>Figur 2: F (A)</figure>',
    )
  })

  it('has tables with header row, row kinds, header cells and what a cell may hold', () => {
    assert.equal(
      read(
        '<table class="requirements" label="Krav" widths="1 3"><th>ID</th><th>Krav &amp; mål</th>' +
          '<tr id="K-1" class="stem"><td class="header">K-1</td><td>a<rich>b\n\n- c</rich></td></tr>' +
          '<tr id="K-1.a" class="child"><td>a</td><td></td></tr></table>',
      ),
      '<requirements>1 3: ID | Krav & mål' +
        '<stem K-1><th><p>K-1</p></th><td><p>a</p><p>b</p><ul><li><p>c</p></li></ul></td></stem>' +
        '<child K-1.a><td><p>a</p></td><td></td></child></requirements>',
    )
  })

  it('leaves out a table without rows and does not count it', () => {
    const row = '<tr><td>x</td></tr>'
    assert.equal(
      read(`<table><caption>A</caption></table><table widths="1"><caption>B</caption>${row}</table>`),
      '<grid>Tabell 1: B; 1: <tr><td><p>x</p></td></tr></grid>',
    )
  })

  it('reads Markdown in <rich> alone', () => {
    assert.equal(
      read('<rich class="lead" lang="en">**a**</rich><p>**b**</p>'),
      '<lead@en><b>a</b></lead><p>**b**</p>',
    )
  })

  it('takes no notice of how the template is set', () => {
    assert.equal(
      read('\n  <p>\n    a\n    <strong>b</strong>\n    c\n  </p>\n\n  <ul>\n  <li>\n d \n</li>\n</ul>\n'),
      '<p>a <b>b</b> c</p><ul><li><p>d</p></li></ul>',
    )
  })

  it('keeps what the reader must see of entities and spaces', () => {
    assert.equal(
      read('<p>&lt;b&gt; &amp;amp; &quot;&#x27;&#x60;&#x3D; a\u00a0b</p>'),
      '<p><b> &amp; "\'`= a\u00a0b</p>',
    )
  })

  for (const [what, markup] of Object.entries({
    'an element it does not know': '<script>x</script>',
    'an element in the wrong place': '<p><p>x</p></p>',
    'a cell outside its row': '<table><td>x</td></table>',
    'a heading in a cell': '<table><tr><td><h1>x</h1></td></tr></table>',
    'text between blocks': 'x',
    'text in a list': '<ul>x</ul>',
    'an element that is not closed': '<p>x',
    'an entity of HTML': '<p>&nbsp;</p>',
    'an ampersand alone': '<p>a & b</p>',
    'a character that XML forbids': '<p>\u0007</p>',
    'markup in Markdown': '<rich>a<strong>b</strong></rich>',
  })) {
    it(`refuses ${what} and says where`, () => {
      assert.throws(
        () => read(markup),
        (error) => error instanceof MarkupError && error.message !== '' && error.offset > 0,
      )
    })
  }

  for (const [what, markup] of Object.entries({
    'an attribute it does not know': '<p onclick="x">a</p>',
    'an attribute of another element': '<p href="x">a</p>',
    'a class it does not know': '<p class="fancy">a</p>',
    'a language it does not know': '<p lang="de">a</p>',
    'a row of a kind it does not know': '<table widths="1"><tr class="odd"><td>a</td></tr></table>',
    'widths that are no numbers': '<table widths="wide"><tr><td>a</td></tr></table>',
    'a heading without an id': '<h1>a</h1>',
    'a depth that is no number': '<contents title="a" depth="x"/>',
    'a processing instruction': '<?x y?>',
    CDATA: '<p><![CDATA[a]]></p>',
    'a document type': '<!DOCTYPE x>',
  })) {
    it(`refuses ${what}`, () => {
      assert.throws(() => read(markup), MarkupError)
    })
  }
})
