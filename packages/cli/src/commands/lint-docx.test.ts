import assert from 'node:assert/strict'
import { strToU8, zipSync } from 'fflate'
import { kravspek, makePipe, sound, temporaryFolder } from '../temporary-folder.test.data.js'
import { join } from 'node:path'

describe('kravspek lint-docx', function () {
  this.timeout(30_000)

  const untitled = (): Uint8Array =>
    zipSync({
      '[Content_Types].xml': strToU8('<Types><Default Extension="xml" ContentType="x"/></Types>'),
      'word/document.xml': strToU8('<w:document xmlns:w="w"><w:body><w:p/></w:body></w:document>'),
    })

  it('finds nothing in a document of ours, and exits with 0', () => {
    const folder = temporaryFolder({ 'a.krav.yaml': sound })
    kravspek(folder, ['render', 'a.krav.yaml', '--document', 'tender', '--out', 'ut'])
    const { code, out, err } = kravspek(folder, ['lint-docx', 'ut/a-tender-nb.docx'])
    assert.deepEqual([code, err], [0, ''])
    assert.equal(out, 'ut/a-tender-nb.docx: Ingenting å bemerke.\n')
  })

  it('says what is wrong in the language asked for, and exits with 1', () => {
    const folder = temporaryFolder({ 'brev æøå.docx': untitled() })
    const { code, out } = kravspek(folder, ['lint-docx', 'brev æøå.docx', '--language', 'nn'])
    assert.equal(code, 1)
    assert.match(
      out,
      /^brev æøå\.docx: åtvaring: Dokumentet seier ikkje kva språk det er på\. \[language-present\]/,
    )
    assert.match(out, /\[title-present\][^]*\nbrev æøå\.docx: 0 feil, 2 åtvaringar, 0 tips\.\n$/)
  })

  it('gives JSON for programs', () => {
    const folder = temporaryFolder({ 'a.docx': untitled() })
    const { code, out } = kravspek(folder, ['lint-docx', 'a.docx', '--format', 'json'])
    assert.equal(code, 1)
    const { files } = JSON.parse(out) as { files: { findings: { code: string }[] }[] }
    assert.deepEqual(
      files[0]?.findings.map((finding) => finding.code),
      ['language-present', 'title-present'],
    )
  })

  it('refuses what is missing, no file, no document or built to harm, with a sentence', () => {
    const bomb = zipSync({
      '[Content_Types].xml': strToU8('<Types/>'),
      'word/document.xml': new Uint8Array(30 * 1024 * 1024),
    })
    const folder = temporaryFolder({
      'mappe/a.txt': 'tekst',
      'gammel.doc': new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      'ark.xlsx': zipSync({
        '[Content_Types].xml': strToU8('<Types/>'),
        'xl/workbook.xml': strToU8('<workbook/>'),
      }),
      'bombe.docx': bomb,
    })
    const cases: readonly (readonly [string, RegExp])[] = [
      ['finnes-ikke.docx', /^kravspek: Filen «finnes-ikke\.docx» finnes ikke\./],
      ['mappe', /^kravspek: Filen «mappe» kan ikke leses\./],
      ['mappe/a.txt', /^kravspek: «mappe\/a\.txt» er ikke et Word-dokument/],
      ['gammel.doc', /^kravspek: «gammel\.doc» er i det gamle Word-formatet \(\.doc\) eller har passord\./],
      ['ark.xlsx', /^kravspek: «ark\.xlsx» er ikke et Word-dokument/],
      ['bombe.docx', /^kravspek: «bombe\.docx» er bygget opp slik ingen vanlige Word-filer er/],
    ]
    for (const [file, sentence] of cases) {
      const { code, out, err } = kravspek(folder, ['lint-docx', file])
      assert.deepEqual([code, out], [2, ''], file)
      assert.match(err, sentence)
    }
  })

  it('tells of each file, also where some can not be read', () => {
    const folder = temporaryFolder({ 'a.docx': 'tekst', 'b.docx': untitled() })
    const { code, out, err } = kravspek(folder, ['lint-docx', 'a.docx', 'b.docx', 'c.docx'])
    assert.equal(code, 2)
    assert.match(out, /^b\.docx: advarsel: [^]*\nb\.docx: 0 feil, 2 advarsler, 0 tips\.\n$/)
    assert.match(
      err,
      /^kravspek: «a\.docx» er ikke et Word-dokument.*\nkravspek: Filen «c\.docx» finnes ikke\..*\n[^\n]*kravspek lint-docx --help[^\n]*\n$/,
    )
    const json = kravspek(folder, ['lint-docx', 'a.docx', 'b.docx', '--format', 'json', '--language', 'en'])
    assert.equal(json.code, 2)
    const { files } = JSON.parse(json.out) as { files: { file: string }[] }
    assert.deepEqual(
      files.map(({ file }) => file),
      ['b.docx'],
    )
    assert.match(json.err, /^kravspek: “a\.docx” is not a Word document/)
  })

  it('does not wait for a pipe', function () {
    if (process.platform === 'win32') this.skip()
    const folder = temporaryFolder()
    makePipe(join(folder, 'a.docx'))
    assert.equal(kravspek(folder, ['lint-docx', 'a.docx']).code, 2)
  })
})
