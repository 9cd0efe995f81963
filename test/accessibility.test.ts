import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { documentKinds } from '@kravspek/core'
import { lintDocx, readHouse, writeDocx, type LintCode } from '@kravspek/docx'
import { accessibilityFaults, colourPairs } from './html-accessibility.js'
import { exampleNames, partsOf, renderedExample } from './rendered.js'
import { root } from './root.js'

/** What a document of a kind is for, our own check remarks on in others. */
const meant: Readonly<Partial<Record<(typeof documentKinds)[number], readonly LintCode[]>>> = {
  changes: ['changes-left'],
}

describe('accessibility', function () {
  this.timeout(60_000)

  for (const kind of documentKinds) {
    describe(kind, () => {
      for (const name of exampleNames) {
        it(`leaves no reader of the Word file of ${name} out`, () => {
          const problems = lintDocx(renderedExample(name, kind).docx)
          assert.deepEqual(
            problems.filter(({ code }) => meant[kind]?.includes(code) !== true),
            [],
          )
        })

        it(`leaves no reader of the page of ${name} out`, () => {
          assert.deepEqual(accessibilityFaults(renderedExample(name, kind).html), [])
        })

        it(`says in both formats of ${name} which text is in another language`, () => {
          const { html, docx, tree } = renderedExample(name, kind)
          const tags = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' }
          const inPage = [...html.replace(/<html[^>]*>/, '').matchAll(/ lang="(\w+)/g)].map(
            ([, tag = '']) => tag,
          )
          const inWord = [
            ...(partsOf(docx).get('word/document.xml') ?? '').matchAll(/<w:lang w:val="([\w-]+)"/g),
          ]
          const foreign = new Set(inPage.filter((tag) => tag !== tree.meta.language))
          assert.deepEqual(
            new Set(inWord.map(([, tag]) => tag).filter((tag) => tag !== tags[tree.meta.language])),
            new Set([...foreign].map((tag) => tags[tag as keyof typeof tags])),
          )
        })
      }

      it('has colours on the page that stand out from each other', () => {
        const pairs = colourPairs(renderedExample(exampleNames[0] ?? '', kind).html)
        assert.ok(pairs.length > 20, String(pairs.length))
        const weak = pairs.filter(({ colour, background }) => contrast(colour, background) < 4.5)
        assert.deepEqual(weak, [])
      })
    })
  }

  for (const file of ['nordvik', 'fjordheim']) {
    it(`is kept in the house style of ${file}, whatever the document`, () => {
      const { house } = readHouse(readFileSync(`${root}test/fixtures/house/${file}.docx`))
      for (const kind of documentKinds) {
        const docx = writeDocx(renderedExample('medisindispenser', kind).tree, { files: new Map(), house })
        const problems = lintDocx(docx).filter(({ code }) => meant[kind]?.includes(code) !== true)
        assert.deepEqual([kind, problems], [kind, []])
      }
    })
  }

  it('is something that these tests can tell from its absence', () => {
    const page = (body: string, head = '<title>T</title>') =>
      `<!doctype html><html lang="nb"><head>${head}</head><body><main><h1>A</h1>${body}</main></body></html>`
    assert.deepEqual(accessibilityFaults(page('<p>Tekst</p>')), [])
    const bad: readonly (readonly [string, RegExp])[] = [
      ['<h3>B</h3>', /comes after h1/],
      ['<h2> </h2>', /is empty/],
      ['<h1>B</h1>', /2 h1/],
      ['<p id="a"></p><p id="a"></p>', /id that is taken/],
      ['<a href="#x">Krav</a>', /leads nowhere/],
      ['<a href="https://example.no">her</a>', /says only/],
      ['<input type="text">', /has no label/],
      ['<label for="x">L</label><input type="text" id="y">', /leads nowhere[^]*has no label/],
      ['<label><input type="radio" name="a"> Ja</label>', /stands in no group/],
      ['<fieldset><label><input type="radio"> Ja</label></fieldset>', /has no legend/],
      ['<button type="button"></button>', /has no text/],
      ['<img src="data:" alt="">', /has no alt text/],
      ['<svg viewBox="0 0 1 1"><rect/></svg>', /has no name/],
      ['<table aria-label="T"><tr><td>a</td></tr></table>', /for layout/],
      ['<table aria-label="T"><tr><th>a</th></tr></table>', /has no scope/],
      ['<table><tr><th scope="row">a</th></tr></table>', /neither caption nor label/],
      ['<p tabindex="3">x</p>', /order of the keyboard/],
    ]
    for (const [body, fault] of bad) assert.match(accessibilityFaults(page(body)).join('\n'), fault, body)
    assert.deepEqual(accessibilityFaults(page('', '')), ['the page has no title'])
    const good =
      '<h2 id="b">B</h2><label>Navn <input type="text"></label><label for="c">C</label><select id="c"></select>' +
      '<fieldset><legend>Svar</legend><label><input type="radio" checked> Ja</label></fieldset>' +
      '<svg role="img" aria-label="Stolper"><g/></svg><table><caption>T</caption><thead><tr><th scope="col">a</th></tr></thead></table>'
    assert.deepEqual(accessibilityFaults(page(good)), [])
    assert.deepEqual(
      colourPairs(
        '<style>:root { --x: #777; } body { background: #fff; } p { color: var(--x); } b { background: #000; }</style>',
      ),
      [
        { selector: 'p', colour: '777777', background: 'ffffff' },
        { selector: 'p', colour: '777777', background: 'ffffff' },
        { selector: 'p', colour: '777777', background: '000000' },
      ],
    )
    assert.equal(contrast('000000', 'ffffff'), 21)
    assert.ok(contrast('777777', 'ffffff') < 4.5 && contrast('767676', 'ffffff') > 4.5)
  })
})

/** Contrast of two colours, RRGGBB (WCAG 2.1). */
function contrast(one: string, other: string): number {
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = [0, 2, 4]
      .map((start) => parseInt(colour.slice(start, start + 2), 16) / 255)
      .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}
