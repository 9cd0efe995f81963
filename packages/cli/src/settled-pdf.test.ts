import assert from 'node:assert/strict'
import { settledPdf as settled } from './settled-pdf.js'

const settledPdf = (pdf: Uint8Array) => settled(Buffer.from(pdf).toString('latin1'))

/** The end of a PDF as LibreOffice writes it, with what differs from run to run. */
const pdf = ({
  moment = "20261123190821+14'00'",
  id = 'F280AA487DD416BC41245561E4F3B9B0',
  text = 'Krav',
} = {}) =>
  Buffer.from(
    `%PDF-1.6\n(${text})\n<xmp:CreateDate>2026-11-23T19:08:21+14:00</xmp:CreateDate>\n` +
      `/CreationDate(D:${moment})>>\n/ID [ <${id}>\n<${id}> ]\n/DocChecksum /${id}\n%%EOF`,
    'latin1',
  )
const other = { moment: "20270101000000+01'00'", id: '12345678901234567890123456789012' }
const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

describe('settledPdf', () => {
  it('gives the same bytes whenever the file was made', () => {
    assert.equal(textOf(settledPdf(pdf())), textOf(settledPdf(pdf(other))))
  })

  it('leaves every byte at its place, and says no date', () => {
    const result = settledPdf(pdf())
    assert.equal(result.length, pdf().length)
    assert.doesNotMatch(textOf(result), /CreateDate|CreationDate|F280/)
    assert.equal(textOf(result).indexOf('%%EOF'), textOf(pdf()).indexOf('%%EOF'))
  })

  it('says titles with quotation marks as they are', () => {
    const metadata = (title: string) => `<x:xmpmeta><rdf:li>${title}</rdf:li></x:xmpmeta>`
    const settled = textOf(settledPdf(Buffer.from(`${metadata('A &amp;amp; B&amp;apos;s')}|`, 'latin1')))
    assert.equal(settled, `${metadata('A &amp; B&apos;s')}        |`)
    assert.equal(textOf(settledPdf(Buffer.from(metadata('A &amp; B')))), metadata('A &amp; B'))
    assert.equal(textOf(settledPdf(Buffer.from('(&amp;amp;)'))), '(&amp;amp;)')
  })

  it('gives another identifier to another content, and keeps bytes that are no text', () => {
    const idOf = (bytes: Uint8Array) => /\/ID \[ <(\w{32})>\n<\1> \]/.exec(textOf(bytes))?.[1]
    const [one, two] = [idOf(settledPdf(pdf())), idOf(settledPdf(pdf({ text: 'Svar' })))]
    assert.ok(one !== undefined && two !== undefined && one !== two)
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index)
    assert.deepEqual([...settledPdf(bytes)], [...bytes])
  })
})
