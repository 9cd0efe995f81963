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

  it('comes to an end soon on what is made to take long', () => {
    const styles = Array.from(
      { length: 20_000 },
      (_, index) =>
        `<w:style w:type="paragraph" w:styleId="s${String(index)}"><w:name w:val="n"/><w:basedOn w:val="s${String(index + 1)}"/></w:style>`,
    ).join('')
    const text = (of: string): string => `<w:r><w:t>${of}</w:t></w:r>`
    const dots = `<w:p><w:hyperlink r:id="r1">${text(`${'.'.repeat(200_000)}x`)}</w:hyperlink></w:p>`
    const nested =
      '<w:tbl><w:tr><w:tc>'.repeat(1000) +
      `<w:p>${text('x').repeat(10_000)}</w:p>` +
      '</w:tc></w:tr></w:tbl>'.repeat(1000)
    const body = `<w:p><w:pPr><w:pStyle w:val="s0"/></w:pPr>${text('x')}</w:p>${dots}${nested}`
    const started = performance.now()
    assert.ok(lintDocx(smallDocx({ styles, body })).length > 0)
    assert.ok(performance.now() - started < 8000)
  }).timeout(20_000)

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
