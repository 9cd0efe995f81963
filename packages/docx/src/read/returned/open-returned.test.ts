import assert from 'node:assert/strict'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { writeDocx } from '../../write/write-docx.js'
import { openReturned } from './open-returned.js'
import { readBack, returnedFile, sentTree } from './returned.test.data.js'

const refusalOf = (bytes: Uint8Array): string => {
  const opened = openReturned(bytes)
  return opened.type === 'refused' ? `${opened.refusal} ${opened.part}`.trim() : opened.type
}
const withPart = (name: string, content: string): Uint8Array => returnedFile({ parts: { [name]: content } })
const relationships = (type: string, mode: string): string =>
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
  `<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" ` +
  `Target="https://example.com/a" TargetMode="${mode}"/></Relationships>`

describe('openReturned', () => {
  it('reads the stamp, with the role it was cut to', () => {
    const opened = openReturned(writeDocx(sentTree, { files: new Map() }))
    assert.ok(opened.type === 'returned')
    assert.deepEqual(opened.stamp, sentTree.meta.stamp)
  })

  it('opens a file without a stamp', () => {
    assert.equal(readBack({ parts: { 'docProps/custom.xml': undefined } }).stamp, undefined)
  })

  it('reads prefixes and namespaces that are not the usual ones', () => {
    const edit = (xml: string): string =>
      xml
        .replaceAll(/(<\/?|\s)w:/g, '$1x:')
        .replace('xmlns:w=', 'xmlns:x=')
        .replace(
          'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
          'http://purl.oclc.org/ooxml/wordprocessingml/main',
        )
        .replace('to timer', 'fire timer')
    assert.deepEqual(
      readBack({ edit }).changes.map(({ after }) => after),
      ['Du får opplæring på fire timer.'],
    )
  })

  it('refuses what is no document', () => {
    assert.equal(refusalOf(strToU8('hello')), 'not-a-package')
    assert.equal(refusalOf(zipSync({ 'content.xml': strToU8('<a/>') })), 'not-a-package')
    const types = { '[Content_Types].xml': strToU8('<Types/>') }
    assert.equal(
      refusalOf(zipSync({ ...types, 'xl/workbook.xml': strToU8('<workbook/>') })),
      'not-a-document',
    )
    assert.equal(refusalOf(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])), 'old-or-encrypted')
  })

  it('refuses a zip with a password', () => {
    const bytes = returnedFile()
    const view = new DataView(bytes.buffer)
    for (let offset = 0; offset + 4 < bytes.length; offset += 1)
      if (view.getUint32(offset, true) === 0x02014b50) view.setUint16(offset + 8, 1, true)
    assert.match(refusalOf(bytes), /^old-or-encrypted/)
  })

  it('refuses macros, whatever the file is called', () => {
    assert.equal(refusalOf(withPart('word/vbaProject.bin', 'x')), 'macros word/vbaProject.bin')
    const types =
      '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>'
    assert.equal(refusalOf(withPart('[Content_Types].xml', types)), 'macros [Content_Types].xml')
  })

  it('refuses what is fetched from elsewhere, but no links', () => {
    const part = 'word/_rels/settings.xml.rels'
    assert.equal(refusalOf(withPart(part, relationships('attachedTemplate', 'External'))), `external ${part}`)
    assert.equal(refusalOf(withPart(part, relationships('image', ' external'))), `external ${part}`)
    assert.equal(refusalOf(withPart(part, relationships('hyperlink', 'External'))), 'returned')
  })

  it('refuses XML that breaks off, and a document type', () => {
    const file = returnedFile()
    const parts = unzipSync(file)
    const xml = parts['word/document.xml'] ?? new Uint8Array()
    assert.equal(
      refusalOf(zipSync({ ...parts, 'word/document.xml': xml.subarray(0, xml.length / 2) })),
      'not-well-formed word/document.xml',
    )
    assert.equal(
      refusalOf(withPart('word/document.xml', '<!DOCTYPE a><w:document/>')),
      'doctype word/document.xml',
    )
    assert.equal(refusalOf(file.subarray(0, file.length - 50)), 'not-a-package')
  })

  it('refuses within 100 ms', () => {
    // Once beforehand: what is measured is not the loading of the program.
    openReturned(returnedFile())
    const zeros = new Uint8Array(30 * 1024 * 1024)
    const bomb = zipSync(
      { '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': zeros },
      { level: 9 },
    )
    for (const bytes of [
      bomb,
      lying(bomb, zeros.length),
      new Uint8Array(26 * 1024 * 1024),
      bomb.subarray(0, 9000),
    ]) {
      // The least of a few: what else runs on the machine is not ours.
      const microseconds = [1, 2, 3].map(() => {
        const before = process.cpuUsage()
        assert.equal(openReturned(bytes).type, 'refused')
        const { user, system } = process.cpuUsage(before)
        return user + system
      })
      assert.ok(Math.min(...microseconds) < 100_000, microseconds.join(' '))
    }
  })
})

/** The same file, claiming that what is in it is small. */
const lying = (bytes: Uint8Array, size: number): Uint8Array => {
  const lie = bytes.slice()
  const view = new DataView(lie.buffer)
  for (let offset = 0; offset + 4 < lie.length; offset += 1)
    if (view.getUint32(offset, true) === size) view.setUint32(offset, 10, true)
  return lie
}
