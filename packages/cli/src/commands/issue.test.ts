import assert from 'node:assert/strict'
import { recordName } from '@kravspek/core'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { sha256 } from '../record.js'
import { kravspek, png, sound, temporaryFolder, type Ran } from '../temporary-folder.test.data.js'

const approved = (version = '1.0', specification = sound): string =>
  `${specification.replace('status: draft', 'status: approved')}version: "${version}"\ndate: 2027-01-15\n`

const withFigure = `${sound}    figures:\n      - { id: fig, caption: Forløp, alt: Fra alarm til svar, file: bilder/a.png }\n`

const issue = (folder: string, kind: string, ...more: readonly string[]): Ran =>
  kravspek(folder, ['issue', 'a.krav.yaml', '--kind', kind, ...more])

const editionIn = (folder: string, version = '1.0'): Record<string, unknown> =>
  JSON.parse(readFileSync(join(folder, `a.editions/${version}.json`), 'utf8')) as Record<string, unknown>

/** Every file in a folder, with its hash. */
function filesIn(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return Object.fromEntries(
    names
      .filter((name) => statSync(join(folder, name)).isFile())
      .toSorted()
      .map((name) => [name, sha256(readFileSync(join(folder, name)))]),
  )
}

describe('kravspek issue', function () {
  this.timeout(300_000)

  it('writes what suppliers get, and keeps what was sent', () => {
    const folder = temporaryFolder({ 'a.krav.yaml': approved() })
    const { code, out, err } = issue(folder, 'tender', '--format', 'docx,html')
    assert.deepEqual([code, err], [0, ''])
    assert.match(
      out,
      /^Utgave 1\.0 til leverandørene er laget og lagret i a\.editions\/1\.0\.json\.\nSkrev 6 filer i mappen a\.editions\/1\.0:\n/,
    )
    assert.match(out, /Ikke del den med leverandører: den har også det de ikke skal se\.\n$/)
    const names = ['answer', 'criteria', 'tender'].flatMap((kind) => [
      `a-${kind}-nb.docx`,
      `a-${kind}-nb.html`,
    ])
    assert.deepEqual(readdirSync(join(folder, 'a.editions')), ['1.0', '1.0.json'])
    assert.deepEqual(readdirSync(join(folder, 'a.editions/1.0')), [recordName, ...names])
    const edition = editionIn(folder)
    const {
      kravspek: format,
      version,
      kind,
      number,
      correction,
      date,
      rulePack,
      documents,
      specification,
    } = edition
    assert.deepEqual(
      [format, version, kind, number, correction, date],
      [1, '1.0', 'tender', 1, undefined, '2027-01-15'],
    )
    assert.deepEqual(rulePack, { id: 'loa-2026-07', verified: false })
    assert.deepEqual(
      documents,
      Object.fromEntries(
        names.map((name) => [name, sha256(readFileSync(join(folder, 'a.editions/1.0', name)))]),
      ),
    )
    assert.equal((specification as { status: string }).status, 'issued')
    assert.doesNotMatch(
      readFileSync(join(folder, 'a.editions/1.0/a-tender-nb.html'), 'utf8'),
      /class="draft"/,
    )
  })

  it('says what is lacking, and writes nothing', () => {
    const folder = temporaryFolder({ 'a.krav.yaml': sound.replace(', reviewed: 2026-12-01', '') })
    const { code, out, err } = issue(folder, 'tender')
    assert.deepEqual([code, err], [1, ''])
    assert.match(
      out,
      /✗ Alle som er bedt om å lese, har lest\n {6}a\.krav\.yaml:\d+:\d+: Sykepleier \(Hjemmetjenesten\) har ikke lest/,
    )
    assert.match(out, /✗ Innholdet er godkjent\n {6}a\.krav\.yaml:5:9: Statusen er «draft»/)
    assert.match(out, /✗ Versjonen er oppgitt\n {6}a\.krav\.yaml:1:1: Spesifikasjonen har ingen versjon/)
    assert.match(out, /\nIngenting er skrevet\. Rett det som mangler, og prøv igjen\.\n$/)
    assert.deepEqual(readdirSync(folder), ['a.krav.yaml'])
  })

  it('refuses a version that can be no name of a file', () => {
    for (const version of ['../1.0', '1/0', 'con', 'files', '1.', 'a\\\\b', '..', '1.0.json', '1.0.JSON']) {
      const folder = temporaryFolder({ 'a.krav.yaml': approved(version) })
      const { code, out } = issue(folder, 'tender')
      assert.equal(code, 1, version)
      assert.match(out, /✗ Versjonen er oppgitt\n.*kan ikke være navnet på en utgave/)
      assert.deepEqual(readdirSync(folder), ['a.krav.yaml'])
    }
  })

  it('refuses a version whose name another has but for its capitals', () => {
    const folder = temporaryFolder({ 'a.krav.yaml': approved('1a') })
    assert.equal(issue(folder, 'tender').code, 0)
    writeFileSync(join(folder, 'a.krav.yaml'), approved('1A'))
    const { code, out } = issue(folder, 'tender')
    assert.equal(code, 1)
    assert.match(out, /✗ Versjonen er ikke sendt ut før.*\n.*Versjon 1a er sendt ut før/)
    assert.deepEqual(readdirSync(join(folder, 'a.editions')), ['1a', '1a.json'])
  })

  it('refuses a file with errors, and other use', () => {
    const folder = temporaryFolder({ 'a.krav.yaml': `${approved()}ukjent: 1\n` })
    assert.equal(issue(folder, 'tender').code, 1)
    assert.equal(issue(folder, 'alle').code, 2)
    assert.equal(kravspek(folder, ['issue', 'b.krav.yaml', '--kind', 'tender']).code, 2)
    assert.deepEqual(readdirSync(folder), ['a.krav.yaml'])
  })

  it('sends a draft to the services that are asked to read it by a day', () => {
    const draft = `${sound}version: "0.1"\n`
    const folder = temporaryFolder({ 'a.krav.yaml': draft })
    const refused = issue(folder, 'review')
    assert.equal(refused.code, 1)
    assert.match(refused.out, /a\.krav\.yaml kan ikke sendes til gjennomlesing ennå:/)
    assert.match(refused.out, /a\.krav\.yaml:\d+:\d+: Sykepleier har ingen frist for å lese\./)

    writeFileSync(join(folder, 'a.krav.yaml'), draft.replace('reviewed: 2026-12-01', 'deadline: 2026-12-01'))
    const { code, out } = issue(folder, 'review')
    assert.equal(code, 0, out)
    assert.deepEqual(readdirSync(join(folder, 'a.editions/0.1')), [
      recordName,
      'a-review-nb.docx',
      'a-review-sykepleier-nb.docx',
      'a-sheet-nb.docx',
      'a-sheet-sykepleier-nb.docx',
    ])
    assert.equal((editionIn(folder, '0.1')['specification'] as { status: string }).status, 'review')
  })

  it('gives the same bytes for the same again, and no other content the same version', () => {
    const folder = temporaryFolder({ 'a.krav.yaml': approved() })
    assert.equal(issue(folder, 'tender').code, 0)
    const files = filesIn(join(folder, 'a.editions'))
    const again = issue(folder, 'tender')
    assert.equal(again.code, 0)
    assert.match(again.out, /^Versjon 1\.0 er sendt ut før, med det samme innholdet\./)
    assert.deepEqual(filesIn(join(folder, 'a.editions')), files)

    writeFileSync(join(folder, 'a.krav.yaml'), approved().replace('skal varsle', 'må varsle'))
    const other = issue(folder, 'tender')
    assert.equal(other.code, 1)
    assert.match(
      other.out,
      /a\.krav\.yaml:\d+:10: Versjon 1\.0 er sendt ut før, med et annet innhold eller til andre\./,
    )
    assert.deepEqual(filesIn(join(folder, 'a.editions')), files)
  })

  it('numbers corrections, and tells what they correct', () => {
    const folder = temporaryFolder({ 'a.krav.yaml': approved() })
    assert.equal(issue(folder, 'tender').code, 0)
    writeFileSync(join(folder, 'a.krav.yaml'), approved('1.1').replace('skal varsle', 'må varsle'))
    const first = issue(folder, 'tender', '--format', 'html')
    assert.match(first.out, /Dette er rettelse 1\. Den viser endringene siden versjon 1\.0\./)
    const html = readFileSync(join(folder, 'a.editions/1.1/a-changes-nb.html'), 'utf8')
    assert.deepEqual(html.match(/<(?:ins|del)>[^<]*/g), ['<del>skal', '<ins>må'])
    assert.match(html, /Rettelse 1 til konkurransegrunnlaget/)

    writeFileSync(join(folder, 'a.krav.yaml'), approved('1.2').replace('skal varsle', 'skal melde fra'))
    const preview = kravspek(folder, [
      'render',
      'a.krav.yaml',
      '--document',
      'changes',
      '--out',
      'ut',
      '--format',
      'html',
    ])
    assert.match(preview.out, /Dokumentet viser endringene siden utgave 1\.1\. Velg en annen med --since\./)
    assert.match(
      readFileSync(join(folder, 'ut/a-changes-nb.html'), 'utf8'),
      /Rettelse 2 til konkurransegrunnlaget/,
    )
    const since = kravspek(folder, [
      'render',
      'a.krav.yaml',
      '--document',
      'changes',
      '--since',
      '1.0',
      '--out',
      'ut',
      '--format',
      'html',
    ])
    assert.equal(since.code, 0)
    assert.match(readFileSync(join(folder, 'ut/a-changes-nb.html'), 'utf8'), /Endringer siden versjon 1\.0/)
    assert.match(
      issue(folder, 'tender').out,
      /Dette er rettelse 2\. Den viser endringene siden versjon 1\.1\./,
    )
    rmSync(join(folder, 'a.editions/1.1.json'))
    const gone = issue(folder, 'tender')
    assert.equal(gone.code, 0)
    assert.match(gone.out, /\nEndringsdokumentet er ikke skrevet: utgave 1\.1, som/)
    assert.doesNotMatch(gone.out, /Den viser endringene/)
  })

  it('makes the documents of an edition again, byte for byte, whatever has become of the rest', () => {
    const folder = temporaryFolder({ 'k/a.krav.yaml': approved('1.0', withFigure), 'k/bilder/a.png': png })
    const made = kravspek(folder, [
      'issue',
      'k/a.krav.yaml',
      '--kind',
      'tender',
      '--out',
      'sendt',
      '--format',
      'docx,html',
    ])
    assert.equal(made.code, 0, made.out + made.err)
    const sent = filesIn(join(folder, 'sendt'))
    rmSync(join(folder, 'k/bilder'), { recursive: true })
    rmSync(join(folder, 'k/a.krav.yaml'))
    mkdirSync(join(folder, 'arkiv'))
    renameSync(join(folder, 'k/a.editions'), join(folder, 'arkiv/a.editions'))
    for (const kind of ['tender', 'criteria', 'answer']) {
      const { code, out } = kravspek(
        join(folder, 'arkiv'),
        ['render', 'a.editions/1.0.json', '--document', kind, '--out', 'igjen', '--format', 'docx,html'],
        { TZ: 'Asia/Kathmandu', LANG: 'tr_TR.UTF-8' },
      )
      assert.equal(code, 0)
      assert.match(out, /Dokumentene er de samme som ble sendt ut, tegn for tegn\./)
    }
    assert.deepEqual(filesIn(join(folder, 'arkiv/igjen')), sent)

    const inside = join(folder, 'arkiv/a.editions')
    const args = ['render', '1.0.json', '--document', 'tender', '--out', '../inni']
    assert.match(kravspek(inside, args).out, /de samme som ble sendt ut/)
    assert.equal(kravspek(inside, ['diff', '1.0.json', '1.0.json']).code, 0)
  })

  it('makes changes again as they were told', () => {
    const folder = temporaryFolder({ 'a.krav.yaml': approved() })
    issue(folder, 'tender')
    writeFileSync(join(folder, 'a.krav.yaml'), approved('1.1').replace('skal varsle', 'må varsle'))
    issue(folder, 'tender')
    writeFileSync(join(folder, 'a.krav.yaml'), approved('1.2').replace('skal varsle', 'skal melde fra'))
    assert.equal(issue(folder, 'tender').code, 0)
    const { out } = kravspek(folder, [
      'render',
      'a.editions/1.1.json',
      '--document',
      'changes',
      '--out',
      'ut',
    ])
    assert.match(out, /tegn for tegn/)
    assert.equal(
      sha256(readFileSync(join(folder, 'ut/a-changes-nb.docx'))),
      sha256(readFileSync(join(folder, 'a.editions/1.1/a-changes-nb.docx'))),
    )
  })

  it('makes nothing of an edition that came back after it was sent', () => {
    const folder = temporaryFolder({ 'a.krav.yaml': approved() })
    issue(folder, 'tender')
    for (const document of ['reply', 'comparison']) {
      const args = ['render', 'a.editions/1.0.json', '--document', document, '--out', 'ut']
      const { code, err } = kravspek(folder, args)
      assert.deepEqual([code, existsSync(join(folder, 'ut'))], [2, false])
      assert.match(
        err,
        /^kravspek: Utgaven «a\.editions\/1\.0\.json» inneholder ikke det som kom tilbake .*Lag (?:reply|comparison) av/,
      )
    }
  })

  it('refuses an edition that is gone, garbled, renamed or changed, in a sentence', () => {
    const folder = temporaryFolder({ 'a.krav.yaml': approved() })
    issue(folder, 'tender')
    const path = join(folder, 'a.editions/1.0.json')
    const text = readFileSync(path, 'utf8')
    const since = (version: string): Ran =>
      kravspek(folder, ['render', 'a.krav.yaml', '--document', 'changes', '--since', version, '--out', 'ut'])
    assert.match(
      since('0.9').err,
      /^kravspek: Versjon 0\.9 er ikke sendt ut\. Utgavene i «a\.editions» er: 1\.0\.\n/,
    )
    assert.match(since('../1.0').err, /^kravspek: «\.\.\/1\.0» kan ikke være versjonen til en utgave\./)
    const broken: readonly (readonly [string, RegExp])[] = [
      ['', /kan ikke leses som JSON/],
      ['[]', /er ikke en utgave som Kravspek har skrevet/],
      ['{}', /er ikke en utgave som Kravspek har skrevet/],
      ['{"kravspek":2}', /skrevet av en nyere versjon/],
      ['['.repeat(100_000), /kan ikke leses som JSON|er ikke en utgave/],
      [text.replace('skal varsle', 'må varsle'), /er endret etter at utgaven ble sendt ut/],
      [text.replaceAll('"1.0"', '"1.1"'), /er endret etter|annen versjon enn filnavnet/],
      [text.replace('"kind": "tender"', '"kind": "alle"'), /er ikke en utgave som Kravspek har skrevet/],
      [text.replace('"pictures": {}', '"pictures": {"a.png": "../../hemmelig.png"}'), /er ikke en utgave/],
    ]
    for (const [content, sentence] of broken) {
      writeFileSync(path, content)
      const { code, err } = since('1.0')
      assert.equal(code, 2, content.slice(0, 40))
      assert.match(err, sentence)
    }
    assert.ok(!existsSync(join(folder, 'ut')))
  })

  it('says that there are no changes to tell where nothing was sent out', () => {
    const folder = temporaryFolder({ 'a.krav.yaml': sound })
    const { code, err } = kravspek(folder, ['render', 'a.krav.yaml', '--document', 'changes', '--out', 'ut'])
    assert.equal(code, 2)
    assert.match(err, /^kravspek: Ingen utgave av «a\.krav\.yaml» er sendt ut/)
  })

  it('does not take a folder of editions that it can not read for an empty one', () => {
    const folder = temporaryFolder({ 'a.krav.yaml': approved() })
    symlinkSync('a.editions', join(folder, 'a.editions'))
    const { code, err } = issue(folder, 'tender')
    assert.equal(code, 2)
    assert.match(err, /^kravspek: Mappen «a\.editions» med utgavene kan ikke leses\./)
  })

  it('says that an edition that was compared with none has no changes to tell', () => {
    const folder = temporaryFolder({ 'a.krav.yaml': approved() })
    issue(folder, 'tender')
    const { code, err } = kravspek(folder, [
      'render',
      'a.editions/1.0.json',
      '--document',
      'changes',
      '--out',
      'ut',
    ])
    assert.equal(code, 2)
    assert.match(err, /^kravspek: Utgaven «a\.editions\/1\.0\.json» har ikke noe endringsdokument\./)
    assert.ok(!existsSync(join(folder, 'ut')))
  })

  it('keeps the templates and the Word file that made its documents', () => {
    const folder = temporaryFolder({
      'a.krav.yaml': approved(),
      'maler/partials/facts.hbs': '{{#if facts}}<p>Egen mal</p>{{/if}}',
    })
    const { code, out } = issue(folder, 'tender', '--templates', 'maler', '--format', 'html')
    assert.equal(code, 0, out)
    rmSync(join(folder, 'maler'), { recursive: true })
    const again = kravspek(folder, [
      'render',
      'a.editions/1.0.json',
      '--document',
      'tender',
      '--out',
      'ut',
      '--format',
      'html',
    ])
    assert.match(again.out, /tegn for tegn/)
    assert.match(readFileSync(join(folder, 'ut/a-tender-nb.html'), 'utf8'), /Egen mal/)
    const [kept = ''] = readdirSync(join(folder, 'a.editions/files'))
    writeFileSync(join(folder, 'a.editions/files', kept), 'noe annet')
    const changed = kravspek(folder, [
      'render',
      'a.editions/1.0.json',
      '--document',
      'tender',
      '--out',
      'ut2',
    ])
    assert.equal(changed.code, 2)
    assert.match(changed.err, /er endret etter at utgaven «a\.editions\/1\.0\.json» ble sendt ut/)
  })
})
