import assert from 'node:assert/strict'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { sampleFiles, sampleTree } from '../write/sample-tree.test.data.js'
import { writeDocx } from '../write/write-docx.js'
import { lintDocx } from './lint-docx.js'
import { checks } from './table.js'

type Edit = (xml: string) => string
const good = unzipSync(writeDocx(sampleTree, { files: sampleFiles }))
const document = 'word/document.xml'

/** Problems of the sample with one part edited, each as `code part data`. */
const problems = (part: string, edit: Edit): readonly string[] => {
  const before = strFromU8(good[part] ?? new Uint8Array())
  const after = edit(before)
  assert.notEqual(after, before, 'the edit changes nothing')
  return lintDocx(zipSync({ ...good, [part]: strToU8(after) })).map(
    ({ code, part: where, data }) => `${[code, where, ...Object.entries(data).map(([key, value]) => `${key}=${value}`)].join(' ')}`,
  )
}

const replace =
  (from: string | RegExp, to: string): Edit =>
  (xml) =>
    xml.replace(from, to)

const cases: readonly (readonly [what: string, part: string, edit: Edit, expected: readonly string[]])[] = [
  ['a cell without a paragraph', document, replace(/(<w:tc><w:tcPr>.*?<\/w:tcPr>)<w:p>.*?<\/w:p><\/w:tc>/, '$1</w:tc>'), [`cell-paragraph ${document} last=nothing`]],
]

describe('lintDocx', () => {
  it('finds nothing in a good file', () => {
    assert.deepEqual(lintDocx(zipSync(good)), [])
  })

  it('says so where a file is no package at all', () => {
    assert.deepEqual(lintDocx(strToU8('hello')), [
      { code: 'package-refused', part: '', data: { refusal: 'not-a-package' } },
    ])
  })

  for (const [what, part, edit, expected] of cases) {
    it(`finds ${what}`, () => assert.deepEqual(problems(part, edit), expected))
  }

  it('has a broken file for every check', () => {
    const covered = new Set(cases.flatMap(([, , , expected]) => expected.map((line) => line.split(' ')[0])))
    assert.deepEqual(checks.map(({ code }) => code).filter((code) => !covered.has(code)), [])
  })
})
