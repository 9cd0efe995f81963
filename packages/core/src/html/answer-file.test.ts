import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import type { Block, Control, DocumentMeta } from '../document/nodes.js'
import { renderHtml } from './render-html.js'

const meta: DocumentMeta = {
  language: 'nb',
  title: 'T',
  subject: 'S',
  author: '',
  keywords: [],
  date: undefined,
  header: { left: '', right: '' },
  footer: '',
  pageWords: ['', '', ''],
  draftMark: undefined,
  stamp: { specification: 'prove', version: '1.0', document: 'review', hash: 'abc' },
}

const answerFile = {
  name: 'prove.kravsvar.json',
  from: { role: 'natt"evakt' },
  words: {
    save: 'Lag <fil>',
    explanation: 'Slik',
    saved: '{file} er laget',
    empty: 'Tomt',
    copy: 'Kopier',
    copied: 'Kopiert',
    noScript: 'Uten skript & slikt',
  },
}

const control = (more: Partial<Control>): Block => ({
  type: 'control',
  id: 'K-1:comment',
  label: 'Hva "mangler"?',
  form: 'long-text',
  options: [],
  placeholder: 'Skriv her',
  unit: undefined,
  ...more,
})

const page = (blocks: readonly Block[]): string =>
  renderHtml({ meta: { ...meta, answerFile }, blocks }, { files: new Map() })

describe('a page that gives an answer file', () => {
  it('runs one script, and only that', () => {
    const html = page([])
    const [, script = '', ...more] = /<script>(.*)<\/script>/s.exec(html) ?? []
    assert.deepEqual(more, [])
    assert.equal(html.split('<script').length, 2)
    const hash = createHash('sha256').update(script).digest('base64')
    assert.ok(
      html.includes(
        `content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src 'sha256-${hash}'; form-action 'none'"`,
      ),
    )
    assert.doesNotMatch(html, / on\w+=|javascript:/)
  })

  it('has the same script whatever the document says', () => {
    const scriptOf = (html: string) => /<script>.*<\/script>/s.exec(html)?.[0]
    const other = renderHtml(
      { meta: { ...meta, language: 'en', answerFile: { ...answerFile, name: 'other' } }, blocks: [] },
      { files: new Map() },
    )
    assert.equal(scriptOf(other), scriptOf(page([])))
  })

  it('says in attributes what the script needs, as text', () => {
    const html = page([])
    assert.ok(html.includes(' data-file="prove.kravsvar.json"'))
    assert.ok(html.includes(' data-saved="prove.kravsvar.json er laget"'))
    const answers = / data-answers="([^"]*)"/.exec(html)?.[1]?.replaceAll('&quot;', '"') ?? ''
    assert.deepEqual(JSON.parse(answers), { ...meta.stamp, role: 'natt"evakt' })
    assert.ok(html.includes('class="save">Lag &lt;fil&gt;</button>'))
  })

  it('says first of all that the buttons need a script, and shows them only where it runs', () => {
    const html = page([])
    assert.match(html, /<main>\n<noscript><p class="important">Uten skript &amp; slikt<\/p><\/noscript>/)
    assert.match(html, /<p class="buttons script-needed" hidden="">/)
  })

  it('has few choices as buttons to press, many as a list, each with its label', () => {
    const html = page([
      control({ id: 'K-1:view', label: 'Stemmer det?', form: 'choice', options: ['Ja', 'Nei'] }),
      control({ id: ':role', label: 'Rolle', form: 'choice', options: ['a', 'b', 'c', 'd', '<e>'] }),
      control({}),
      control({ id: ':persons', label: 'Antall', form: 'number', unit: 'personer' }),
    ])
    const main = /<noscript>.*?<\/noscript>\n(.*?)<section/s.exec(html)?.[1]?.replaceAll('\n', '')
    assert.equal(
      main,
      '<fieldset class="asked" data-answer="K-1:view" data-label="Stemmer det?"><legend>Stemmer det?</legend>' +
        '<label class="option"><input type="radio" name="field-1" value="Ja"> Ja</label>' +
        '<label class="option"><input type="radio" name="field-1" value="Nei"> Nei</label></fieldset>' +
        '<div class="asked" data-answer=":role" data-label="Rolle"><label for="field-2">Rolle</label>' +
        '<select id="field-2" name="field-2" autocomplete="off"><option></option><option>a</option><option>b</option>' +
        '<option>c</option><option>d</option><option>&lt;e&gt;</option></select></div>' +
        '<div class="asked" data-answer="K-1:comment" data-label="Hva &quot;mangler&quot;?"><label for="field-3">Hva &quot;mangler&quot;?</label>' +
        '<textarea id="field-3" name="field-3" autocomplete="off" rows="2"></textarea></div>' +
        '<div class="asked" data-answer=":persons" data-label="Antall"><label for="field-4">Antall</label>' +
        '<input type="text" inputmode="decimal" id="field-4" name="field-4" autocomplete="off"> <span class="unit">personer</span></div>',
    )
  })
})
