import { documentKinds } from '@kravspek/core'
import { bookmarkName } from '@kravspek/docx'
import assert from 'node:assert/strict'
import { readDocx } from './docx-reading.js'
import { hostileSpecification, injections } from './hostile-specification.js'
import { assertSoundHtml, readHtml } from './html-reading.js'
import { analyseText, analyseValue, optionsFor, render, type Rendered } from './rendered.js'

const head = { kravspek: 1, id: 'prove', title: 'Prøve', language: 'nb', status: 'draft' }

const sound = (rendered: Rendered): Rendered => {
  assertSoundHtml(rendered.html)
  return rendered
}

describe('hostile input', function () {
  this.timeout(60_000)

  it('of every sort in every text gives sound documents', () => {
    const analysis = analyseValue(hostileSpecification())
    for (const kind of documentKinds) {
      const { docx, html } = sound(render(analysis, kind, optionsFor(analysis, kind)))
      assert.ok(readDocx(docx).text.includes('alert(1)'), kind)
      assert.ok(readHtml(html).text.includes('alert(1)'), kind)
    }
  })

  // Escapes and underscores mean something in Markdown; everything else is to be seen as it was written.
  for (const injection of injections.filter((text) => !/^(?:\\|__|<rich>)/.test(text))) {
    it(`is plain text: ${injection}`, () => {
      const specification = hostileSpecification((_, index) => `${injection} M${String(index)}q`)
      const { docx, html } = sound(render(analyseValue(specification)))
      const read = readDocx(docx)
      const attributes = readHtml(html).elements.flatMap((element) => Object.values(element.attributes))
      const inDocx = [read.text, ...read.attributes].flatMap(markers)
      const inHtml = [readHtml(html).text, ...attributes].flatMap(markers)
      assert.ok(inDocx.length > 150, String(inDocx.length))
      assert.ok(inHtml.length > 150, String(inHtml.length))
      const wrong = [...inDocx, ...inHtml].filter((before) => !before.endsWith(seen(injection)))
      assert.deepEqual(wrong, [])
    })
  }

  it('of characters that XML forbids, escaped in YAML, opens in both formats', () => {
    const wild = '\\0\\a\\b\\v\\f\\e\\x1F\\N\\_\\L\\P\\uFEFF\\uFFFE\\uFFFF\\uD800\\uDC00\\U0001F691'
    const text = `kravspek: 1
id: prove
title: "Prøve ${wild}"
language: nb
status: review
version: "1 ${wild}"
buyers: [{ id: n, name: "Nordvik ${wild}" }]
procurement: { reference: "2027 ${wild}", cpv: [33196000-0] }
terms: [{ term: "Ord ${wild}", text: "Betyr ${wild}" }]
sections:
  - id: s
    title: "S ${wild}"
    intro: "**a ${wild}**\\n\\n- b ${wild}\\n\\n| c | d |\\n|---|---|\\n| ${wild} | e |"
    requirements: [{ id: K-1, kind: minimum, title: "T ${wild}", text: "X ${wild} <navn>", parameters: { navn: "P ${wild}" } }]
    tables: [{ id: T-1, caption: "C ${wild}", columns: ["A ${wild}"], rows: [["B ${wild}"]] }]
    figures: [{ id: F-1, caption: "F ${wild}", alt: "G ${wild}", file: "h${wild}.png" }]
`
    const { docx, html, tree } = sound(render(analyseText(text)))
    for (const seenText of [readDocx(docx).text, readHtml(html).text]) {
      for (const word of ['Prøve', 'Nordvik', 'Ord', 'Betyr', 'T', 'X', 'P', 'B', 'F', 'G']) {
        assert.ok(seenText.includes(`${word} \ufffd\ufffd\ufffd`), word)
      }
      assert.ok(seenText.includes('🚑'))
    }
    assert.match(tree.meta.header.left, /^Prøve \ufffd/)
    assert.match(tree.meta.footer, /Nordvik \ufffd.*2027 \ufffd.*1 \ufffd/s)
  })

  it('of great length is all there', () => {
    const word = 'ordentlig'.repeat(700)
    const long = 'Leverandøren skal levere. '.repeat(4000)
    const rows = Array.from(
      { length: 300 },
      (_, index) => `| rad ${String(index)} | **${String(index * 7)}** |`,
    )
    const { docx, html } = sound(
      render(
        analyseValue({
          ...head,
          title: word,
          buyers: [{ id: 'n', name: word }],
          sections: [
            {
              id: 's',
              title: word,
              intro: `| a | b |\n|---|---|\n${rows.join('\n')}`,
              requirements: [{ id: 'K-1', kind: 'minimum', title: word, text: long }],
              tables: [
                { id: 'T', caption: word, columns: [word, 'b'], rows: [[word, 'c '.repeat(150_000)]] },
              ],
            },
          ],
        }),
      ),
    )
    for (const text of [readDocx(docx).text, readHtml(html).text]) {
      assert.ok(text.includes(long.trim()))
      assert.ok(text.split(word).length >= 7)
      assert.ok(text.includes('rad 299'))
      assert.ok(text.includes('2093'))
    }
  })

  it('of lists and emphasis nested without end is shown', () => {
    const text = `${Array.from({ length: 60 }, (_, depth) => `${'  '.repeat(depth)}- nivå ${String(depth)}`).join('\n')}\n\n${'*a '.repeat(500)}${'> '.repeat(300)}b`
    const { docx, html } = sound(render(analyseValue({ ...head, background: { summary: text } })))
    assert.ok(readDocx(docx).text.includes('nivå 59'))
    assert.ok(readHtml(html).text.includes('nivå 59'))
  })
})

describe('ids that Word has no bookmarks for', () => {
  const ids = [
    'Å-1', 'Ø-1', 'Æ-1', 'å-1', 'A-1', 'a-1', 'K-1', 'K.1', 'K_1', 'k_1', 'K--1', 'K-1.', 'Årsverk-blåbærsyltetøy.01',
    `K${'x'.repeat(63)}`, `K${'x'.repeat(62)}y`, `K${'X'.repeat(62)}y`, 'about', 'toc', 'w', 'constructor', 'toString',
  ] // prettier-ignore

  it('have bookmarks of their own, and every reference finds its own', () => {
    const { docx, html, tree } = sound(
      render(
        analyseValue({
          ...head,
          sections: [
            {
              id: 's',
              title: 'S',
              requirements: ids.map((id) => ({
                id,
                kind: 'minimum',
                text: ids.map((other) => `<ref:${other}>`).join(' '),
                children: [{ id: 'a', text: 'A' }],
              })),
            },
          ],
        }),
      ),
    )
    assert.ok(tree.blocks.length > 0)
    const { bookmarks, links } = readDocx(docx)
    const names = ids.flatMap((id) => [bookmarkName(id), bookmarkName(`${id}.a`)])
    assert.equal(new Set(names.map((name) => name.toLowerCase())).size, names.length)
    for (const name of names) {
      assert.match(name, /^[A-Za-z_][A-Za-z0-9_]{0,39}$/)
      assert.equal(bookmarks.filter((each) => each === name).length, 1, name)
    }
    assert.equal(new Set(bookmarks.map((name) => name.toLowerCase())).size, bookmarks.length)
    for (const id of ids) {
      assert.equal(links.filter((each) => each === bookmarkName(id)).length, ids.length, id)
      assert.ok(html.includes(`<tr id="${id}"`), id)
      assert.equal(html.split(` href="#${id}">${id}</a>`).length - 1, ids.length, id)
    }
  })
})

/** What stands before each marker `M12q`. */
function markers(text: string): readonly string[] {
  return text
    .replace(/[\s\u00a0]+/g, ' ')
    .split(/ M\d+q/)
    .slice(0, -1)
}

/** An injection as it is seen: a run of spaces is one. */
function seen(injection: string): string {
  return injection.replace(/\s+/g, ' ')
}
