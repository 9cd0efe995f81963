import assert from 'node:assert/strict'
import fc from 'fast-check'
import { plainText, richText } from './rich-text.js'
import { sketch } from './sketch.test.data.js'

/** What a text becomes, by the text. */
const cases = (table: Readonly<Record<string, string>>): void => {
  for (const [text, expected] of Object.entries(table)) assert.equal(sketch(richText(text)), expected, text)
}

describe('rich text', () => {
  it('has paragraphs, and a line break in the file is a space', () => {
    cases({
      'Én linje': '<p>Én linje</p>',
      'over to\nlinjer': '<p>over to linjer</p>',
      'over  \n  tre\r\nlinjer': '<p>over<br>tre linjer</p>',
      'første\n\nandre\n\n\ntredje': '<p>første</p><p>andre</p><p>tredje</p>',
      '\n': '',
      '': '<p></p>',
    })
  })

  it('has bold and emphasis', () => {
    cases({
      'a **b** og *c* og __d__ og _e_': '<p>a <b>b</b> og <i>c</i> og <b>d</b> og <i>e</i></p>',
      '**fet *og skrå***': '<p><b>fet <i>og skrå</i></b></p>',
      '***begge***': '<p><i><b>begge</b></i></p>',
      '*skrå **og fet***': '<p><i>skrå <b>og fet</b></i></p>',
      'midt**i**ord': '<p>midt<b>i</b>ord</p>',
      '**ikke lukket': '<p>**ikke lukket</p>',
      snake_case_navn: '<p>snake_case_navn</p>',
      '\\*ikke skrå\\*': '<p>*ikke skrå*</p>',
    })
  })

  it('has line breaks that are meant', () => {
    cases({
      'a  \nb': '<p>a<br>b</p>',
      'a\\\nb': '<p>a<br>b</p>',
      '- a  \n  b\\\n  c': '<ul><li><p>a<br>b<br>c</p></li></ul>',
      'a  \n\nb\\': '<p>a</p><p>b\\</p>',
    })
  })

  it('has lists, also in lists', () => {
    cases({
      '- a\n- **b**': '<ul><li><p>a</p></li><li><p><b>b</b></p></li></ul>',
      '1. a\n2. b': '<ol><li><p>a</p></li><li><p>b</p></li></ol>',
      '1. a\n1. b': '<ol><li><p>a</p></li><li><p>b</p></li></ol>',
      'før\n\n- a\n  1. b\n  2. c\n- d\n\netter':
        '<p>før</p><ul><li><p>a</p><ol><li><p>b</p></li><li><p>c</p></li></ol></li><li><p>d</p></li></ul><p>etter</p>',
    })
  })

  it('has paragraphs, tables and lists of several levels in an item', () => {
    cases({
      '- a\n\n  b\n\n  1. c\n\n     d\n     - e\n       - f\n- g':
        '<ul><li><p>a</p><p>b</p><ol><li><p>c</p><p>d</p><ul><li><p>e</p><ul><li><p>f</p></li></ul></li></ul></li></ol></li><li><p>g</p></li></ul>',
      '1. a\n\n   | b |\n   |---|\n   | c |\n2. d':
        '<ol><li><p>a</p><grid>8: b<tr><td><p>c</p></td></tr></grid></li><li><p>d</p></li></ol>',
      '- [ ] ikke gjort': '<ul><li><p>[ ] ikke gjort</p></li></ul>',
    })
  })

  it('keeps the number of what is no list but a date or begins elsewhere', () => {
    cases({
      '15. mars 2027 skal **alt** virke.': '<p>15. mars 2027 skal <b>alt</b> virke.</p>',
      '1. mars og\n15. april': '<p>1. mars og</p><p>15. april</p>',
      '3) c\n4) d\n   - e': '<p>3) c</p><p>4) d</p><ul><li><p>e</p></li></ul>',
      '2. - a': '<p>2. </p><ul><li><p>a</p></li></ul>',
    })
  })

  it('has links to the web and to mail, and no others', () => {
    cases({
      '[a](https://x.no) [b](http://x.no/?q=1&r=2) [c](mailto:post@x.no)':
        '<p><a https://x.no>a</a> <a http://x.no/?q=1&r=2>b</a> <a mailto:post@x.no>c</a></p>',
      '<https://x.no>': '<p><a https://x.no>https://x.no</a></p>',
      '<post@x.no>': '<p><a mailto:post@x.no>post@x.no</a></p>',
      '[a](HTTPS://x.no)': '<p><a HTTPS://x.no>a</a></p>',
    })
    for (const text of [
      '[a](javascript:alert(1))',
      '[a](JaVaScRiPt:alert(1))',
      '[a](java&#115;cript:alert(1))',
      '[a](data:text/html;base64,PHN2Zz4=)',
      '[a](vbscript:x)',
      '[a](file:///etc/passwd)',
      '[a](//x.no)',
      '[a](#anker)',
      '[a](ref:K-1)',
      '[a][b]',
      '[a]',
      '[a](https://x.no "b',
      '[a](https://x.no "b")',
      '[<ref:K-1>](https://x.no)',
      '<javascript:alert(1)>',
    ]) {
      cases({ [text]: `<p>${text}</p>` })
    }
  })

  it('has cross references', () => {
    cases({
      'Se <ref:TAB-1>.': '<p>Se <ref TAB-1></ref>.</p>',
      '<ref:Å-1.a>, <ref:K_2>': '<p><ref Å-1.a></ref>, <ref K_2></ref></p>',
      '**se <ref:Ø-1>**': '<p><b>se <ref Ø-1></ref></b></p>',
      '<ref:>': '<p><ref:></p>',
      '<ref:a b>': '<p><ref:a b></p>',
      '<REF:a>': '<p><REF:a></p>',
    })
  })

  it('has tables, as wide as their widest row', () => {
    cases({
      '| a | b |\n|---|:-:|\n| 1 | **2** |':
        '<grid>8 8: a | b<tr><td><p>1</p></td><td><p><b>2</b></p></td></tr></grid>',
      '| a | b |\n|---|---|\n| 1 |\n| x \\| y | <ref:K-1> |':
        '<grid>8 8: a | b<tr><td><p>1</p></td><td><p></p></td></tr>' +
        '<tr><td><p>x | y</p></td><td><p><ref K-1></ref></p></td></tr></grid>',
      '| a |\n|---|\n| 1 | 2 | 3 |':
        '<grid>8 8 8: a |  | <tr><td><p>1</p></td><td><p>2</p></td><td><p>3</p></td></tr></grid>',
    })
  })

  it('gives a column of a table room for its longest word, and long texts more than short ones', () => {
    cases({
      '| Hendelse | Frist |\n|---|---|\n| Fall | Ringes opp straks, og vakta går ut hvis ingen svarer |':
        '<grid>8 20: Hendelse | Frist<tr><td><p>Fall</p></td><td><p>Ringes opp straks, og vakta går ut hvis ingen svarer</p></td></tr></grid>',
      '| medisineringsstøtte |\n|---|\n| ja |':
        '<grid>19: medisineringsstøtte<tr><td><p>ja</p></td></tr></grid>',
    })
  })

  it('has no table without rows, and a header that says what it points at', () => {
    cases({
      '| a |\n|---|': '<p>| a |<br>|---|</p>',
      '| <ref:K-1> |\n|---|\n| 1 |': '<grid>8: K-1<tr><td><p>1</p></td></tr></grid>',
    })
  })

  it('leaves everything else as it was written, line for line', () => {
    for (const text of [
      '# Overskrift',
      '> sitat\n> over to linjer',
      '```\nkode **x**\n```',
      '    innrykket',
      '`kode`',
      '![bilde](a.png)',
      '<b>fet</b>',
      '<script>alert(1)</script>',
      '<!-- skjult -->',
      '&amp; &lt; &#65;',
      '[a]: https://x.no',
      '---',
      '***',
      'Tittel\n===',
      'fotnote[^1]',
      '~~strøket~~',
      '<dager>',
      'a < b && c > d',
    ]) {
      cases({ [text]: `<p>${text.replaceAll('\n', '<br>')}</p>` })
    }
  })

  it('tells a definition above an underlined heading once', () => {
    cases({ '[a]: https://x.no\nTittel\n===': '<p>[a]: https://x.no</p><p>Tittel<br>===</p>' })
  })

  it('carries style and language', () => {
    const paragraphs = richText('a\n\n- b', 'note', 'nn')
    assert.equal(sketch(paragraphs), '<note@nn>a</note><ul@nn><li><note@nn>b</note></li></ul>')
  })

  it('gives the same without the parser as with it', () => {
    const pieces = [
      'ord',
      ' ',
      '. ',
      '15',
      '-',
      'æøå',
      '<ref:K-1>',
      '<ref:Å_b.c>',
      '(',
      ')',
      ':',
      '"',
      "'",
      '/',
    ]
    const text = fc.array(fc.constantFrom(...pieces)).map((parts) => parts.join('').trim())
    fc.assert(
      fc.property(text, (plain) => {
        // A line end asks for the parser and says nothing; what could be a list the parser alone may judge.
        fc.pre(plain !== '' && !/^(?:[-+]|\d{1,9}[.)])$/.test(plain))
        assert.equal(sketch(richText(plain)), sketch(richText(`${plain}\n`)))
      }),
      { numRuns: 500 },
    )
  })

  it('loses no word, whatever the text', () => {
    const pieces = [
      'ord', ' ', '\n', '\n\n', '- ', '3. ', '1. ', '> ', '# ', '|', '| a | b |\n|---|---|\n', '**', '*', '_', '`',
      '```\n', '<b>', '<ref:K-1>', '[a](https://x.no)', '[', '](', ')', '&amp;', '\\', '    ', '\t', '---', '<', '>',
    ] // prettier-ignore
    const text = fc.array(
      fc.oneof(
        fc.constantFrom(...pieces),
        fc.nat(99).map((n) => `w${String(n)} `),
      ),
    )
    fc.assert(
      fc.property(text, (parts) => {
        const words = (string: string): readonly string[] => string.match(/w\d+|ord/g) ?? []
        assert.deepEqual(words(sketch(richText(parts.join('')))), words(parts.join('')))
      }),
      { numRuns: 500 },
    )
  })

  it('loses no character that is no markup, whatever stands around it', () => {
    // Letters of other alphabets, signs and digits that no form of Markdown is made of.
    const content = fc.constantFrom(...'æøåéαβжш§%/«»–—€²½→≤°…“”·ⅣⅤ')
    const markup = fc.constantFrom(
      ' ', '  \n', '\\\n', '\n', '\n\n', '- ', '  - ', '    - ', '1. ', '   1. ', '2) ', '> ', '# ', '\n---\n', '\n===\n',
      '|', '| a | b |\n|---|:-:|\n| ', '**', '*', '***', '_', '__', '`', '```\n', '~~', '<b>', '</b>', '<!-- ', ' -->', '<ref:',
      '>', '[', '](https://x.no)', '](https://x.no "', '")', '![', '](a.png)', '[^1]', '[^1]: ', '\n\n[a]: https://x.no "', '&amp;',
      '\\', '\t', '    ', '<https://x.no/', '<div>\n',
    ) // prettier-ignore
    fc.assert(
      fc.property(fc.array(fc.oneof(content, markup), { maxLength: 40 }), (parts) => {
        const kept = (string: string): string => string.replace(/[^æøåéαβжш§%«»–—€²½→≤°…“”·ⅣⅤ]/gu, '')
        // An address in pointed brackets is the text of its link, too.
        const shown = sketch(richText(parts.join(''))).replaceAll(/<a https:[^>]*>/g, '')
        assert.equal(kept(shown), kept(parts.join('')))
      }),
      { numRuns: 2000 },
    )
  })
})

describe('plain text', () => {
  it('is the text of inlines without their form', () => {
    const [block] = richText('a **b *c***  \n[d](https://x.no)')
    assert.equal(block?.type === 'paragraph' ? plainText(block.children) : '', 'a b c d')
  })

  it('takes what is nested or marked beyond all sense for plain text, and at once', () => {
    const startedAt = performance.now()
    for (const text of [
      '- '.repeat(5000),
      '> '.repeat(5000),
      '*a _b '.repeat(5000),
      'a*b '.repeat(20_000),
      '['.repeat(20_000),
    ]) {
      const blocks = richText(`${text}x`)
      assert.equal(blocks.length, 1)
      assert.equal(blocks[0]?.type, 'paragraph')
    }
    assert.ok(performance.now() - startedAt < 2000)
  })
})
