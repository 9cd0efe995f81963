import assert from 'node:assert/strict'
import { strFromU8, unzipSync } from 'fflate'
import { returnedFile, swap, type Doings } from './returned.test.data.js'
import { openReturned } from './open-returned.js'

function isAsWritten(doings: Doings = {}): boolean {
  const opened = openReturned(returnedFile(doings))
  assert.ok(opened.type === 'returned', JSON.stringify(opened))
  return opened.isAsWritten === true
}

const partOf = (name: string): string => strFromU8(unzipSync(returnedFile())[name] ?? new Uint8Array())
const core = partOf('docProps/core.xml')
const withCore = (edit: (xml: string) => string): Doings => ({ parts: { 'docProps/core.xml': edit(core) } })

describe('a file that came back', () => {
  it('is as Kravspek wrote it, however it was packed since', () => {
    assert.ok(isAsWritten())
  })

  it('is not where another program has saved it', () => {
    const app = partOf('docProps/app.xml').replace('Kravspek', 'Microsoft Office Word')
    assert.equal(isAsWritten({ parts: { 'docProps/app.xml': app } }), false)
    assert.equal(isAsWritten({ parts: { 'docProps/app.xml': undefined } }), false)
    assert.equal(isAsWritten({ parts: { 'docProps/core.xml': undefined } }), false)
  })

  it('is not where someone has saved it, or it was saved later', () => {
    const by = swap('</cp:lastModifiedBy>', 'Kari</cp:lastModifiedBy>')
    assert.equal(isAsWritten(withCore(by)), false)
    const later = (xml: string): string =>
      xml.replace(
        /(?:<dcterms:modified[^>]*>[^<]*<\/dcterms:modified>)?<dc:language>/,
        '<dcterms:modified xsi:type="dcterms:W3CDTF">2027-01-02T03:04:05Z</dcterms:modified><dc:language>',
      )
    assert.notEqual(later(core), core)
    assert.equal(isAsWritten(withCore(later)), false)
  })
})
