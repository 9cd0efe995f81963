import { readCsv, readWorkbook } from '@kravspek/xlsx'
import assert from 'node:assert/strict'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { kravspek, sound, temporaryFolder } from '../temporary-folder.test.data.js'

const approved = `${sound.replace('status: draft', 'status: approved')}version: "1.0"\ndate: 2027-01-15\n`

describe('kravspek export', function () {
  this.timeout(60_000)

  it('writes the form for suppliers in each format, and says how the answers come back', () => {
    const folder = temporaryFolder({ 'a.krav.yaml': sound })
    const { code, out, err } = kravspek(folder, [
      'export',
      'a.krav.yaml',
      '--to',
      'xlsx,csv,json',
      '--out',
      'ut',
    ])
    assert.deepEqual([code, err], [0, ''])
    assert.match(out, /^Skrev 3 filer i mappen ut:\n[^]*kravspek answers import a\.krav\.yaml SKJEMA …\n$/)
    const names = ['a-answer-nb.csv', 'a-answer-nb.json', 'a-answer-nb.xlsx']
    assert.deepEqual(readdirSync(join(folder, 'ut')).toSorted(), ['.kravspek.json', ...names])
    const [csv, json, xlsx] = names.map((name) => readFileSync(join(folder, 'ut', name)))
    assert.equal(readCsv(csv!).type, 'workbook')
    assert.equal(readWorkbook(xlsx!).type, 'workbook')
    const data = JSON.parse(json!.toString()) as {
      readonly version: number
      readonly requirements: readonly object[]
    }
    assert.deepEqual([data.version, data.requirements.length], [1, 1])
  })

  it('writes beside the specification where no folder is named, and not over what someone has filled in', () => {
    const folder = temporaryFolder({ 'a.krav.yaml': sound })
    const run = (...more: readonly string[]) =>
      kravspek(folder, ['export', 'a.krav.yaml', '--to', 'csv', ...more])
    assert.deepEqual([run().code, run().code], [0, 0])
    writeFileSync(join(folder, 'a-answer-nb.csv'), 'utfylt')
    const { code, err } = run()
    assert.equal(code, 2)
    assert.match(err, /a-answer-nb\.csv/)
    assert.equal(readFileSync(join(folder, 'a-answer-nb.csv'), 'utf8'), 'utfylt')
    assert.equal(run('--force').code, 0)
  })

  it('exports an edition as it was sent out, beside its specification', () => {
    const folder = temporaryFolder({ 'mappe/a.krav.yaml': approved })
    const run = (...args: readonly string[]) => kravspek(folder, args)
    assert.equal(run('export', 'mappe/a.krav.yaml', '--to', 'json').code, 0)
    assert.deepEqual(readdirSync(join(folder, 'mappe')).toSorted(), [
      ...['.kravspek.json', 'a-answer-nb.json', 'a.krav.yaml'],
    ])
    assert.equal(run('issue', 'mappe/a.krav.yaml', '--kind', 'tender').code, 0)
    const { code, out } = run('export', 'mappe/a.editions/1.0.json', '--to', 'csv')
    assert.equal(code, 0)
    assert.match(out, /^Skrev én fil i mappen mappe:\n[^]* answers import mappe\/a\.krav\.yaml /)
    assert.ok(readdirSync(join(folder, 'mappe')).includes('a-answer-nb.csv'))
  })

  it('exports nothing of a specification with errors', () => {
    const folder = temporaryFolder({ 'a.krav.yaml': 'kravspek: 1\nid: [\n' })
    const { code, out } = kravspek(folder, ['export', 'a.krav.yaml', '--to', 'xlsx'])
    assert.equal(code, 1)
    assert.match(out, /Ingenting er skrevet/)
    assert.deepEqual(readdirSync(folder), ['a.krav.yaml'])
  })

  it('does not understand what it can’t do, in every language', () => {
    const folder = temporaryFolder({ 'a.krav.yaml': sound })
    const said = (...args: readonly string[]): string => kravspek(folder, ['export', ...args]).err
    assert.match(said('a.krav.yaml'), /Valget --to mangler/)
    assert.match(
      said('a.krav.yaml', '--to', 'pdf'),
      /kan ikke eksportere til «pdf»\. Formatene er xlsx, csv og json\./,
    )
    assert.match(said('a.krav.yaml', 'b.krav.yaml', '--to', 'csv'), /«export» tar én fil om gangen/)
    for (const language of ['nb', 'nn', 'en']) {
      const { code, out } = kravspek(folder, ['export', '--help', '--language', language])
      assert.equal(code, 0)
      assert.ok(out.includes('kravspek export '), out)
    }
  })
})

describe('kravspek answers import of workbooks and CSV', function () {
  this.timeout(60_000)

  it('takes a table that was filled in', () => {
    const folder = temporaryFolder({ 'a.krav.yaml': sound })
    kravspek(folder, ['export', 'a.krav.yaml', '--to', 'csv'])
    const csv = readFileSync(join(folder, 'a-answer-nb.csv'), 'utf8')
    const filled = csv
      .replace('Leverandør: Navn;;;;Leverandør;Tekst;;', 'Leverandør: Navn;;;;Leverandør;Tekst;Østby AS;')
      // The answer is the last column but one of the row.
      .replace(/^(K-1;[^]*?);;\r$/m, '$1;Nei;\r')
    writeFileSync(join(folder, 'svar.csv'), filled)
    const { code, out, err } = kravspek(folder, ['answers', 'import', 'a.krav.yaml', 'svar.csv'])
    assert.deepEqual([code, err], [0, ''])
    assert.match(out, /^svar\.csv: svar fra Østby AS er lest inn\.\n/)
    assert.match(out, /etter leverandørens eget svar: K-1\n/)
  })

  it('says why a workbook is not read', () => {
    const folder = temporaryFolder({
      'a.krav.yaml': sound,
      'gammel.xls': '\u00d0',
      'tekst.xlsx': 'ikke en arbeidsbok',
    })
    writeFileSync(join(folder, 'gammel.xls'), Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0))
    const { code, err } = kravspek(folder, [
      'answers',
      'import',
      'a.krav.yaml',
      'gammel.xls',
      'tekst.xlsx',
      'borte.csv',
    ])
    assert.equal(code, 2)
    assert.match(err, /«gammel\.xls» er i det gamle Excel-formatet/)
    assert.match(err, /«tekst\.xlsx» er ikke en Excel-arbeidsbok/)
    assert.match(err, /«borte\.csv» finnes ikke/)
    assert.deepEqual(readdirSync(folder).toSorted(), ['a.krav.yaml', 'gammel.xls', 'tekst.xlsx'])
  })
})
