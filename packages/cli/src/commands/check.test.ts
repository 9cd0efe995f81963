import assert from 'node:assert/strict'
import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import type { JsonReport } from '../report-json.js'
import { kravspek, makePipe, sound, temporaryFolder } from '../temporary-folder.test.data.js'

const broken = sound.replace('text:', 'txt:')
const withFigure = `${sound}    figures:\n      - { id: fig, caption: Forløp, alt: Fra alarm til svar, file: fig.png }\n`
const withPart = `${sound}  - include: deler/a.kravdel.yaml\n`
const brokenPart = `kravspek: 1
partOf: ../a.krav.yaml
section:
  id: del
  title: Del
  requirements:
    - { id: D-1, kind: minimum, txt: Leverandøren skal svare. }
`

const jsonOf = (folder: string, ...args: readonly string[]) =>
  JSON.parse(kravspek(folder, ['check', '--format', 'json', ...args]).out) as JsonReport

describe('kravspek check', function () {
  this.timeout(60_000)

  it('is content with a sound specification', () => {
    const folder = temporaryFolder({ 'a.krav.yaml': sound })
    assert.deepEqual(kravspek(folder, ['check', 'a.krav.yaml']), {
      code: 0,
      out: 'a.krav.yaml: 0 feil, 0 advarsler, 0 oppgaver.\n',
      err: '',
    })
  })

  it('shows an error in the language of the file, without colour in a pipe', () => {
    const folder = temporaryFolder({ 'a.krav.yaml': broken.replace('language: nb', 'language: nn') })
    const { code, out, err } = kravspek(folder, ['check', 'a.krav.yaml'], { FORCE_COLOR: '1' })
    assert.deepEqual([code, err], [1, ''])
    assert.match(out, /^a\.krav\.yaml:27:35: feil: Krav K-1 har eit ukjent felt: «txt»\. Meinte du «text»/)
    assert.match(
      out,
      /\n {2}27 \| {7}- \{ id: K-1, kind: minimum, txt: Lev.*\n {5}\| {35}\^\^\^\n {5}= framlegg: /,
    )
    assert.match(out, /\na\.krav\.yaml: 1 feil, 0 åtvaringar, 0 oppgåver\.\n$/)
    assert.doesNotMatch(out, /\u001B/)
  })

  it('lets tasks and hints pass, also when no warnings are allowed', () => {
    const folder = temporaryFolder({ 'a.krav.yaml': `${sound}version: null\n`.replaceAll('\n', '\r\n') })
    const { code, out } = kravspek(folder, ['check', 'a.krav.yaml', '--max-warnings', '0'])
    assert.match(
      out,
      /: oppgave: [^]*: tips: [^]*0 feil, 0 advarsler, 1 oppgave, 1 tips\.\n\n1 av \d+ valg gjenstår\.\n$/,
    )
    assert.equal(code, 0)
  })

  it('gives all findings as JSON', () => {
    const folder = temporaryFolder({
      'a.krav.yaml': broken.replace('      -', '  \t  -'),
      'b.krav.yaml': broken,
    })
    const report = jsonOf(folder, 'a.krav.yaml', 'b.krav.yaml', '--language', 'en')
    assert.deepEqual(Object.keys(report), ['version', 'tool', 'files', 'summary'])
    assert.deepEqual([report.version, report.tool.name], [1, 'kravspek'])
    assert.deepEqual(
      report.files.map(({ file }) => file),
      ['a.krav.yaml', 'b.krav.yaml'],
    )
    const [finding] = report.files[1]!.findings
    const start = broken.indexOf('txt')
    const range = {
      source: 'b.krav.yaml',
      start: { line: 27, column: 35, offset: start },
      end: { line: 27, column: 38, offset: start + 3 },
    }
    assert.deepEqual(finding, {
      code: 'unknown-field',
      theme: 'format',
      severity: 'error',
      message: finding!.message,
      ...range,
      related: [],
      fixes: [
        {
          title: finding!.fixes[0]!.title,
          safe: finding!.fixes[0]!.safe,
          edits: [{ ...range, newText: 'text' }],
        },
      ],
    })
    assert.match(finding.message, /^Requirement K-1 has an unknown field: "txt"/)
    const counted = report.files
      .flatMap(({ findings }) => findings)
      .filter(({ severity }) => severity === 'error').length
    assert.deepEqual(report.summary, {
      files: 2,
      errors: counted,
      warnings: 0,
      tasks: 0,
      hints: 0,
      passed: false,
    })
  })

  it('checks a part with its whole, from wherever the person stands, and tells what they share once', () => {
    const folder = temporaryFolder({
      'a.krav.yaml': withPart,
      'deler/a.kravdel.yaml': brokenPart,
      'sub/x': '',
    })
    const { files, summary } = jsonOf(folder, 'a.krav.yaml', 'deler/a.kravdel.yaml')
    assert.deepEqual(
      files.map(({ findings }) => findings.map(({ source }) => source)),
      [['deler/a.kravdel.yaml'], []],
    )
    assert.equal(summary.errors, 1)
    assert.equal(jsonOf(folder, 'deler/a.kravdel.yaml').files[0]!.findings[0]!.source, 'deler/a.kravdel.yaml')
    const elsewhere = kravspek(join(folder, 'sub'), ['check', '../a.krav.yaml'])
    assert.match(elsewhere.out, /^\.\.\/deler\/a\.kravdel\.yaml:7:33: feil: /)
  })

  it('reports a missing part or organisation file as an error of the specification', () => {
    const folder = temporaryFolder({
      'a.krav.yaml': withPart.replace('status', 'organisation: o.yaml\nstatus'),
    })
    const { code, out } = kravspek(folder, ['check', 'a.krav.yaml'])
    assert.equal(code, 1)
    assert.match(out, /a\.krav\.yaml:5:15: .*«o\.yaml».*\[file-missing\]/)
    assert.match(out, /a\.krav\.yaml:29:14: .*\[file-missing\]/)
  })

  it('refuses a part behind a link out of the folder', function () {
    if (process.platform === 'win32') this.skip()
    const folder = temporaryFolder({ 'root/a.krav.yaml': withPart, 'deler/a.kravdel.yaml': brokenPart })
    symlinkSync('../deler', join(folder, 'root/deler'))
    const { code, out } = kravspek(join(folder, 'root'), ['check', 'a.krav.yaml'])
    assert.equal(code, 1)
    assert.match(out, /\[file-outside\]/)
    assert.doesNotMatch(out, /D-1/)
  })

  it('reports pictures that can not be used, as render would', () => {
    const folder = temporaryFolder({
      'a.krav.yaml': withFigure,
      'b.krav.yaml': withFigure.replace('fig.png', 'b.png'),
      'b.png': 'tekst',
    })
    const codes = jsonOf(folder, 'a.krav.yaml', 'b.krav.yaml').files.map(({ findings }) =>
      findings.map(({ code }) => code),
    )
    assert.deepEqual(codes, [['figure-missing'], ['figure-unusable']])
  })

  it('reports a file that is too large as an error', () => {
    const folder = temporaryFolder({ 'a.krav.yaml': Buffer.alloc(10_000_001, '#') })
    const { code, out } = kravspek(folder, ['check', 'a.krav.yaml'])
    assert.equal(code, 1)
    assert.match(out, /^a\.krav\.yaml:1:1: feil: .*\[file-too-large\]\n\n/)
  })

  it('refuses what it can not read, and checks nothing', () => {
    const folder = temporaryFolder({
      'a.krav.yaml': sound,
      'b.yaml': sound,
      'latin.krav.yaml': Buffer.from('title: Tøy', 'latin1'),
    })
    mkdirSync(join(folder, 'folder.krav.yaml'))
    const cases: readonly (readonly [file: string, sentence: RegExp])[] = [
      ['missing.krav.yaml', /^kravspek: Filen «missing\.krav\.yaml» finnes ikke\./],
      ['b.yaml', /^kravspek: «b\.yaml» er ikke navnet på en kravspesifikasjon\./],
      ['folder.krav.yaml', /^kravspek: Filen «folder\.krav\.yaml» kan ikke leses\./],
      ['latin.krav.yaml', /^kravspek: Filen «latin\.krav\.yaml» kan ikke leses\./],
    ]
    for (const [file, sentence] of cases) {
      const { code, out, err } = kravspek(folder, ['check', 'a.krav.yaml', file])
      assert.deepEqual([code, out], [2, ''], file)
      assert.match(err, sentence)
    }
  })

  it('refuses settings behind a link that leads nowhere', function () {
    if (process.platform === 'win32') this.skip()
    const folder = temporaryFolder({ 'a.krav.yaml': sound })
    symlinkSync('nothing.yaml', join(folder, 'kravspek.config.yaml'))
    const { code, out, err } = kravspek(folder, ['check', 'a.krav.yaml'])
    assert.deepEqual([code, out], [2, ''])
    assert.match(err, /^kravspek: Filen «kravspek\.config\.yaml» kan ikke leses\. .*lenke/)
  })

  it('refuses a pipe and a link out of the folder', function () {
    if (process.platform === 'win32') this.skip()
    const folder = temporaryFolder({ 'root/x': '', 'b.krav.yaml': sound })
    const root = join(folder, 'root')
    makePipe(join(root, 'pipe.krav.yaml'))
    symlinkSync('../b.krav.yaml', join(root, 'link.krav.yaml'))
    assert.match(kravspek(root, ['check', 'pipe.krav.yaml']).err, /kan ikke leses/)
    const { code, err } = kravspek(root, ['check', 'link.krav.yaml'])
    assert.equal(code, 2)
    assert.match(err, /er en lenke ut av mappen/)
  })
})
