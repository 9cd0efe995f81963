import assert from 'node:assert/strict'
import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { lintDocx } from './lint-docx.js'
import { readerCases, smallDocx } from './reader-cases.test.data.js'

describe('lintDocx for readers', () => {
  it('finds nothing in a small file that is in order', () => {
    assert.deepEqual(lintDocx(smallDocx({})), [])
  })

  for (const { code, what, content, expected } of readerCases) {
    it(`${code} ${expected === undefined ? 'lets pass' : 'finds'} ${what}`, () => {
      const problems = lintDocx(smallDocx(content))
      assert.ok(
        problems.every(({ severity }) => severity !== 'error'),
        JSON.stringify(problems),
      )
      const found = problems.filter((problem) => problem.code === code)
      assert.deepEqual(
        found.map(({ data, near }) => ({ ...data, ...near })),
        expected === undefined ? [] : [{ heading: '', row: '', ...expected }],
      )
    })
  }

  it('never throws, whatever someone has done to a file', function () {
    this.timeout(20_000)
    const pieces = [
      '<w:p>',
      '</w:p>',
      '<w:tbl>',
      '</w:tbl>',
      '<w:tr>',
      '</w:tc>',
      '<w:r><w:rPr>',
      '<w:pStyle/>',
      '<w:sdtPr>',
    ]
    const bodies = readerCases.map(({ content }) => unzipSync(smallDocx(content)))
    fc.assert(
      fc.property(
        fc.constantFrom(...bodies),
        fc.constantFrom('word/document.xml', 'word/styles.xml', 'word/settings.xml', '_rels/.rels'),
        fc.array(fc.tuple(fc.nat(), fc.nat(40), fc.constantFrom('', ...pieces)), { maxLength: 4 }),
        (parts, part, edits) => {
          let xml = strFromU8(parts[part] ?? new Uint8Array())
          for (const [at, length, piece] of edits) {
            const start = at % (xml.length + 1)
            xml = xml.slice(0, start) + piece + xml.slice(start + length)
          }
          lintDocx(zipSync({ ...parts, [part]: strToU8(xml) }))
        },
      ),
      { numRuns: 200 },
    )
  })
})
