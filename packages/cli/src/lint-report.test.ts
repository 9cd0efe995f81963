import assert from 'node:assert/strict'
import { lintCodes, type DocxProblem } from '@kravspek/docx'
import { lintJson, lintText } from './lint-report.js'
import { lintSentences } from './locale/lint-docx/sentences.js'

const problem = (given: Partial<DocxProblem>): DocxProblem => ({
  code: 'header-row',
  severity: 'warning',
  part: 'word/document.xml',
  near: { heading: '', row: '' },
  data: {},
  ...given,
})
const plain = { hasColour: false }

describe('lintText', () => {
  it('says what, where, why and what to do, the gravest first', () => {
    const problems = [
      problem({ near: { heading: 'Drift', row: 'K-7' }, data: { table: 'Tjenestenivå' } }),
      problem({ code: 'cell-paragraph', severity: 'error', part: 'word/header2.xml' }),
    ]
    assert.equal(
      lintText([{ file: 'a.docx', problems }], 'nb', plain),
      `a.docx: feil: En tabellcelle slutter ikke med et avsnitt. [cell-paragraph]
    i toppteksten
  Hvorfor: Word sier at filen er skadet, eller åpner den ikke.
  Gjør slik: Åpne filen i Word, la Word reparere den, og lagre den på nytt. Er filen laget av et annet program, si fra til dem som har laget det.

a.docx: advarsel: Overskriftene i en tabell er ikke merket som overskriftsrad. [header-row]
    i dokumentet, under «Drift», i raden «K-7»: tabellen «Tjenestenivå»
  Hvorfor: En skjermleser kan ikke si hvilken kolonne en celle hører til, og raden gjentas ikke på neste side.
  Gjør slik: Sett markøren i raden og velg Oppsett > Gjenta overskriftsrader.

a.docx: 1 feil, 1 advarsel, 0 tips.
`,
    )
  })

  it('tells problems of one kind together, and counts those that are not shown', () => {
    const many = (count: number) => Array.from({ length: count }, () => problem({}))
    const said = (count: number) => lintText([{ file: 'a.docx', problems: many(count) }], 'nn', plain)
    assert.match(said(6), /\n {4}i dokumentet\n {4}og éin stad til\n {2}Kvifor: /)
    assert.match(said(9), /\n {4}og 4 stader til\n[^]*a\.docx: 0 feil, 9 åtvaringar, 0 tips\.\n$/)
  })

  it('says that a file is clean', () => {
    const files = [
      { file: 'a.docx', problems: [] },
      { file: 'b.docx', problems: [] },
    ]
    assert.equal(
      lintText(files, 'en', plain),
      'a.docx: nothing to remark on.\n\nb.docx: nothing to remark on.\n',
    )
  })

  it('writes figures as the language does, and names parts that have no name of their own', () => {
    const data = { text: 'x', colour: '999999', background: 'FFFFFF', ratio: '2.8', least: '4.5', count: '1' }
    const problems = [problem({ code: 'contrast-enough', data, part: 'word/diagrams/data1.xml' })]
    assert.match(
      lintText([{ file: 'a.docx', problems }], 'nb', plain),
      /\n {4}i delen word\/diagrams\/data1\.xml: «x»: #999999 på #FFFFFF gir 2,8 til 1, men kravet er 4,5 til 1/,
    )
    assert.match(lintText([{ file: 'a.docx', problems }], 'en', plain), /gives 2\.8 to 1, but 4\.5 to 1/)
  })

  it('leaves out a detail that it has no data for, and lets no text steer the terminal', () => {
    const problems = [
      problem({ code: 'title-present', part: 'docProps/core.xml', data: { title: '' } }),
      problem({ code: 'link-text', data: { text: 'her\u001b[2J' } }),
    ]
    const said = lintText([{ file: 'a.docx', problems }], 'nb', plain)
    assert.match(said, /\n {4}i egenskapene\n/)
    assert.ok(!said.includes('\u001b'))
  })
})

describe('lintJson', () => {
  it('gives every problem with its sentences and its data', () => {
    const problems = [problem({ near: { heading: 'Drift', row: '' }, data: { table: 'T' } })]
    const { files } = JSON.parse(lintJson([{ file: 'a.docx', problems }], 'en')) as {
      files: { counts: unknown; findings: Record<string, unknown>[] }[]
    }
    assert.deepEqual(files[0]?.counts, { error: 0, warning: 1, hint: 0 })
    assert.deepEqual(files[0].findings[0], {
      code: 'header-row',
      severity: 'warning',
      message: 'The headings of a table are not marked as a header row.',
      detail: 'the table “T”',
      place: 'in the document, under “Drift”',
      why: lintSentences.en['header-row'].why,
      remedy: lintSentences.en['header-row'].remedy,
      part: 'word/document.xml',
      heading: 'Drift',
      row: '',
      data: { table: 'T' },
    })
  })
})

describe('the sentences on Word files', () => {
  it('are whole sentences in every language, with the same data in each', () => {
    for (const code of lintCodes) {
      const { nb, nn, en } = lintSentences
      for (const { [code]: sentence } of [nb, nn, en]) {
        for (const text of [sentence.title, sentence.why, sentence.remedy])
          assert.match(text, /^[A-ZÅ].*\.$/, code)
      }
      const dataOf = (details: readonly string[] = []) =>
        details.map((detail) => [...detail.matchAll(/\{\w+\}/g)].map(([name]) => name).toSorted())
      assert.deepEqual(dataOf(nn[code].details), dataOf(nb[code].details), code)
      assert.deepEqual(dataOf(en[code].details), dataOf(nb[code].details), code)
    }
  })

  it('differ from language to language', () => {
    for (const code of lintCodes) {
      const titles = new Set(
        [lintSentences.nb, lintSentences.nn, lintSentences.en].map((all) => all[code].title),
      )
      assert.equal(titles.size, 3, code)
    }
  })
})
