import { buildDocument, type Analysis, type Specification } from '@kravspek/core'
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SaxesParser } from 'saxes'
import { controlsIn } from './controls-in.js'
import { readDocx } from './docx-reading.js'
import { needs } from './programs.js'
import { example, exampleNames, partsOf, render, renderedExample } from './rendered.js'
import { root } from './root.js'

/** A content control as it stands in a DOCX file. */
interface ReadControl {
  readonly properties: ReadonlyMap<string, string>
  readonly text: string
  /** Names of the bookmarks that are open where its text begins. */
  readonly bookmarks: readonly string[]
}

function contentControls(docx: Uint8Array): readonly ReadControl[] {
  const controls: ReadControl[] = []
  const open: { properties: Map<string, string>; text: string; bookmarks: string[] }[] = []
  const elements: string[] = []
  const bookmarks = new Map<string, string>()
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'w:sdt') open.push({ properties: new Map(), text: '', bookmarks: [...bookmarks.values()] })
    if (elements.at(-1) === 'w:sdtPr') open.at(-1)?.properties.set(name, attributes['w:val'] ?? '')
    // LibreOffice lets the bookmark around a control begin in it.
    if (name === 'w:bookmarkStart') {
      bookmarks.set(attributes['w:id'] ?? '', attributes['w:name'] ?? '')
      open.at(-1)?.bookmarks.push(attributes['w:name'] ?? '')
    }
    if (name === 'w:bookmarkEnd') bookmarks.delete(attributes['w:id'] ?? '')
    elements.push(name)
  })
  parser.on('text', (text) => {
    const control = open.at(-1)
    if (elements.at(-1) === 'w:t' && control !== undefined) control.text += text
  })
  parser.on('closetag', ({ name }) => {
    elements.pop()
    if (name !== 'w:sdt') return
    const control = open.pop()
    if (control !== undefined) controls.push(control)
  })
  parser.write(partsOf(docx).get('word/document.xml') ?? '').close()
  // What locks the body, and the table of contents, are no fields.
  return controls.filter(({ properties }) => !properties.has('w:group') && !properties.has('w:docPartObj'))
}

/** The ids that suppliers answer: what binds the customer, what informs, and what needs no answer is not among them. */
function answeredIds({ specification }: Analysis): readonly string[] {
  return (specification?.sections ?? []).flatMap(({ requirements = [], defaults }) =>
    requirements.flatMap((own) => {
      const { id, kind, addressee, answer, children = [] } = { ...defaults, ...own }
      if (addressee === 'customer' || kind === 'information') return []
      const parts = children.map((child) => [`${id}.${child.id}`, child.answer ?? answer] as const)
      const stem = children.length === 0 || own.answer !== undefined ? [[id, answer] as const] : []
      return [...stem, ...parts].flatMap(([each, how]) => (how?.form === 'none' ? [] : [each]))
    }),
  )
}

const stampOf = (docx: Uint8Array): string => partsOf(docx).get('docProps/custom.xml') ?? ''
const hashOf = (analysis: Analysis, kind: 'answer' | 'tender'): string =>
  buildDocument(analysis, kind).tree.meta.stamp.hash

function specificationOf({ specification }: Analysis): Specification {
  assert.ok(specification !== undefined)
  return structuredClone(specification)
}

describe('the form that suppliers answer in', function () {
  this.timeout(60_000)

  for (const name of exampleNames) {
    it(`has a field for each requirement that suppliers answer in ${name}, and no two with one id`, () => {
      const ids = controlsIn(renderedExample(name, 'answer').tree.blocks).map(({ id }) => id)
      assert.equal(new Set(ids).size, ids.length)
      const answered = answeredIds(example(name))
      assert.ok(answered.length > 50, String(answered.length))
      assert.deepEqual(
        answered.filter((id) => !ids.includes(id)),
        [],
      )
      const asked = new Set([
        ...answered,
        ...(example(name).specification?.scenarios ?? []).map(({ id }) => id),
      ])
      assert.deepEqual(
        ids.filter((id) => !id.includes(':') && !asked.has(id)),
        [],
      )
    })

    it(`has each field of ${name} as a content control, by its id and what it is for`, () => {
      const { tree, docx } = renderedExample(name, 'answer')
      const controls = contentControls(docx)
      assert.deepEqual(
        controls.map(({ properties }) => [properties.get('w:tag'), properties.get('w:alias')?.slice(0, 40)]),
        controlsIn(tree.blocks).map(({ id, label }) => [id, label.slice(0, 40)]),
      )
      assert.equal(new Set(controls.map(({ properties }) => properties.get('w:id'))).size, controls.length)
      assert.ok(controls.every(({ properties }) => properties.get('w:lock') === 'sdtLocked'))
      assert.ok(controls.every(({ bookmarks }) => bookmarks.length === 1))
    })
  }

  it('locks all but the fields', () => {
    const { docx } = renderedExample('medisindispenser', 'answer')
    const document = partsOf(docx).get('word/document.xml') ?? ''
    assert.match(document, /<w:body><w:sdt><w:sdtPr>[^]{0,99}<w:group\/><\/w:sdtPr><w:sdtContent>/)
    assert.match(document, /<\/w:sdtContent><\/w:sdt><w:sectPr>(?:(?!<w:p>)[^])*<\/w:body>/)
    // See packages/docx/src/write/control.ts for why.
    assert.doesNotMatch(partsOf(docx).get('word/settings.xml') ?? '', /documentProtection/)
  })

  it('carries the stamp of the tender document that it answers', () => {
    const analysis = example('medisindispenser')
    const stamp = stampOf(renderedExample('medisindispenser', 'answer').docx)
    const hash = hashOf(analysis, 'tender')
    assert.match(hash, /^[0-9a-f]{64}$/)
    for (const value of [hash, 'answer', 'medisindispenser-2027', '1.0'])
      assert.ok(stamp.includes(`>${value}<`), value)
  })

  it('has another stamp when suppliers may read the difference, and only then', () => {
    const analysis = example('medisindispenser')
    const changed = (change: (specification: Specification) => void): Analysis => {
      const specification = specificationOf(analysis)
      change(specification)
      return { ...analysis, specification }
    }
    const reworded = changed(({ sections }) => {
      Object.assign(sections?.[0]?.requirements?.[0] ?? {}, { text: 'Leverandøren skal noe annet.' })
    })
    const hidden = changed(({ sections }) => {
      Object.assign(sections?.[0]?.requirements?.[0] ?? {}, { plain: 'Noe annet.' })
    })
    assert.notEqual(hashOf(reworded, 'answer'), hashOf(analysis, 'answer'))
    assert.equal(hashOf(reworded, 'answer'), hashOf(reworded, 'tender'))
    assert.equal(hashOf(hidden, 'answer'), hashOf(analysis, 'answer'))
  })

  it('is in the language of the specification', () => {
    const words = exampleNames.map((name) => readDocx(renderedExample(name, 'answer').docx).text)
    assert.deepEqual(
      [/Slik fyller de ut skjemaet/, /Slik fyller dere ut skjemaet/, /How to fill in this form/].map(
        (title) => words.findIndex((text) => title.test(text)),
      ),
      ['digital-heimeoppfolging', 'medisindispenser', 'response-centre'].map((name) =>
        exampleNames.indexOf(name),
      ),
    )
  })

  it('is an HTML page with the same fields, each with a label', () => {
    const { tree, html } = render(example('response-centre'), 'answer')
    const fields = html.match(/<(?:input|select|textarea) [^>]*>/g) ?? []
    assert.equal(fields.length, controlsIn(tree.blocks).length)
    assert.ok(fields.every((field) => / name="[^"]+" aria-label="[^"]+"/.test(field)))
  })
})

describe('a form that was filled in in LibreOffice', function () {
  needs('uno')
  this.timeout(120_000)

  /** What is written in fields of every form, by their ids. */
  const answers = {
    'supplier:name': 'Østby Omsorgsteknologi AS',
    'lot:D1': 'Ja',
    'INV-01': 'Ja',
    'INV-01:text': 'Tolv ansatte prøver løsningen i to uker, «etter plan».',
    'OPP-03': '62,5',
    'OPP-01:attachment-1': 'opplæringsplan.pdf',
    'INT-01': '1. mai 2027',
    'PER-02:confidential': 'Nei',
    'P-01:price:D1': '1 240',
    'deviation:1:what': 'Batteriet varer i 20 timer.',
  }
  const folder = mkdtempSync(join(tmpdir(), 'kravspek-filled-'))
  let sent: readonly ReadControl[] = []
  let filled = new Uint8Array()
  let properties: Readonly<Record<string, string>> = {}

  before(() => {
    const { docx } = renderedExample('medisindispenser', 'answer')
    sent = contentControls(docx)
    const byBookmark = Object.entries(answers).map(([id, text]) => [bookmarkOf(id), text] as const)
    const [form, out] = [join(folder, 'form.docx'), join(folder, 'filled.docx')]
    writeFileSync(form, docx)
    const values = JSON.stringify(Object.fromEntries(byBookmark))
    const said = execFileSync('/usr/bin/python3', [`${root}test/fill-form.py`, form, out, values])
    properties = JSON.parse(said.toString()) as typeof properties
    filled = readFileSync(out)
  })
  after(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  const bookmarkOf = (id: string): string => {
    const control = sent.find(({ properties: each }) => each.get('w:tag') === id)
    assert.ok(control !== undefined, id)
    return control.bookmarks[0] ?? ''
  }

  it('holds what was written, each in its field', () => {
    const controls = contentControls(filled)
    for (const [id, text] of Object.entries(answers)) {
      const found = controls.filter(({ bookmarks }) => bookmarks.includes(bookmarkOf(id)))
      assert.deepEqual(
        found.map((control) => control.text),
        [text],
        id,
      )
    }
  })

  it('still has every field and every bookmark, and every id where a reader sees it', () => {
    const { docx } = renderedExample('medisindispenser', 'answer')
    assert.equal(contentControls(filled).length, sent.length)
    const [given, returned] = [readDocx(docx), readDocx(filled)]
    const names = new Set(returned.bookmarks)
    assert.deepEqual(
      given.bookmarks.filter((name) => !names.has(name)),
      [],
    )
    const lines = new Set(returned.text.split('\n'))
    const ids = answeredIds(example('medisindispenser'))
    assert.deepEqual(
      ids.filter((id) => !lines.has(id)),
      [],
    )
  })

  it('still says which version of which specification it answers', () => {
    const { stamp } = renderedExample('medisindispenser', 'answer').tree.meta
    assert.equal(properties['kravspek-specification'], stamp.specification)
    assert.equal(properties['kravspek-version'], stamp.version)
    assert.equal(properties['kravspek-hash'], stamp.hash)
    assert.ok(stampOf(filled).includes(stamp.hash))
  })
})
