import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { recordName } from '@kravspek/core'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { readRecord, sha256 } from '../record.js'
import {
  bin,
  kravspek,
  plainEnvironment,
  png,
  sound,
  temporaryFolder,
} from '../temporary-folder.test.data.js'

const render = (folder: string, file = 'a.krav.yaml', ...more: readonly string[]) =>
  kravspek(folder, ['render', file, '--document', 'tender', '--out', 'ut', ...more])

const both = ['--format', 'docx,html']
const withFigure = (file: string) =>
  `${sound}    figures:\n      - { id: fig, caption: Forløp, alt: Fra alarm til svar, file: ${file} }\n`

describe('kravspek render', function () {
  this.timeout(120_000)

  it('writes a document named after the specification, and says what, where and what next', () => {
    const folder = temporaryFolder({ 'a.krav.yaml': `${sound}version: null\n` })
    const { code, out, err } = render(folder, 'a.krav.yaml', ...both)
    assert.deepEqual([code, err], [0, ''])
    assert.deepEqual(readdirSync(join(folder, 'ut')), [recordName, 'a-tender-nb.docx', 'a-tender-nb.html'])
    assert.match(
      out,
      /^Skrev 2 filer i mappen ut:\n {2}a-tender-nb\.docx {2}\d+ kB\n {2}a-tender-nb\.html {2}\d+ kB\nSe hva som gjenstår, med: kravspek check a\.krav\.yaml\nLes gjennom ut\/a-tender-nb\.docx\. Rett i a\.krav\.yaml, .*\n$/,
    )
    assert.equal(readFileSync(join(folder, 'ut/a-tender-nb.docx'), 'latin1').slice(0, 2), 'PK')
    assert.match(readFileSync(join(folder, 'ut/a-tender-nb.html'), 'utf8'), /^<!doctype html>[^]*vedlikehold/)
  })

  it('writes DOCX unless something else is asked for', () => {
    const folder = temporaryFolder({ 'a.krav.yaml': sound })
    assert.equal(render(folder).code, 0)
    assert.deepEqual(readdirSync(join(folder, 'ut')), [recordName, 'a-tender-nb.docx'])
  })

  it('renders the whole of a part, in the language of the specification', () => {
    const folder = temporaryFolder({
      'hele.krav.yaml': `${sound.replace('language: nb', 'language: nn')}  - include: deler/d.kravdel.yaml\n`,
      'deler/d.kravdel.yaml': 'kravspek: 1\npartOf: ../hele.krav.yaml\nsection: { id: del, title: Delen }\n',
    })
    const { code, out } = render(folder, 'deler/d.kravdel.yaml', '--format', 'html', '--language', 'en')
    assert.equal(code, 0)
    assert.match(out, /^Wrote one file in the folder ut:\n {2}hele-tender-nn\.html/)
    assert.match(readFileSync(join(folder, 'ut/hele-tender-nn.html'), 'utf8'), /Delen/)
  })

  it('writes the same bytes again over its own, into a folder given by its full path too', () => {
    const folder = temporaryFolder({ 'a.krav.yaml': sound })
    render(folder)
    const before = readFileSync(join(folder, 'ut/a-tender-nb.docx'))
    const again = kravspek(folder, [
      'render',
      'a.krav.yaml',
      '--document=tender',
      `--out=${join(folder, 'ut')}`,
    ])
    assert.equal(again.code, 0, again.err)
    assert.ok(before.equals(readFileSync(join(folder, 'ut/a-tender-nb.docx'))))
  })

  it('refuses a specification with errors as check does, and writes nothing', () => {
    const folder = temporaryFolder({ 'a.krav.yaml': sound.replace('text:', 'txt:') })
    const { code, out, err } = render(folder)
    assert.deepEqual([code, err], [1, ''])
    assert.match(
      out,
      /^a\.krav\.yaml:27:35: feil: [^]*1 feil, 0 advarsler, 0 oppgaver\.\nIngenting er skrevet\./,
    )
    assert.ok(!existsSync(join(folder, 'ut')))
  })

  it('refuses an unknown document and says which there are', () => {
    const folder = temporaryFolder({ 'a.krav.yaml': sound })
    const { code, err } = kravspek(folder, ['render', 'a.krav.yaml', '--document', 'anbud', '--out', 'ut'])
    assert.equal(code, 2)
    assert.match(err, /^kravspek: Dokumentet «anbud» finnes ikke\. Dokumentene er: tender/)
  })

  it('tells those who have commented what became of it, and never as if nobody had', () => {
    const review = (more: string) =>
      `kravspek: 1\nthreads:\n  - { id: K-2, text: For sent, state: open${more} }\n`
    const all = (folder: string) =>
      kravspek(folder, ['render', 'a.krav.yaml', '--document', 'all', '--out', 'ut', '--format', 'html'])
    const without = temporaryFolder({ 'a.krav.yaml': sound })
    assert.equal(all(without).code, 0)
    assert.ok(!existsSync(join(without, 'ut/a-reply-nb.html')))

    const folder = temporaryFolder({ 'a.krav.yaml': sound, 'a.review.yaml': review('') })
    assert.equal(all(folder).code, 0)
    assert.match(readFileSync(join(folder, 'ut/a-reply-nb.html'), 'utf8'), /For sent/)

    const broken = temporaryFolder({ 'a.krav.yaml': sound, 'a.review.yaml': review(', stat: x') })
    const { code, out } = all(broken)
    assert.deepEqual([code, existsSync(join(broken, 'ut'))], [1, false])
    assert.match(out, /a\.review\.yaml:3:\d+: feil: /)
    assert.equal(render(broken).code, 0)
  })

  it('makes no document of what has not come back', () => {
    const folder = temporaryFolder({ 'a.krav.yaml': sound, 'a.review.yaml': 'kravspek: 1\n' })
    const refusal = (document: string): string => {
      const { code, err } = kravspek(folder, ['render', 'a.krav.yaml', '--document', document, '--out', 'ut'])
      assert.deepEqual([code, existsSync(join(folder, 'ut'))], [2, false])
      return err
    }
    assert.match(
      refusal('reply'),
      /^kravspek: Det er ikke lest inn noen kommentarer til «a\.krav\.yaml» ennå\./,
    )
    assert.match(refusal('comparison'), /^kravspek: Ingen svar er lest inn\./)
  })

  it('refuses a role for documents that all get alike, and one that there is not', () => {
    const folder = temporaryFolder({ 'a.krav.yaml': sound })
    const alike = render(folder, 'a.krav.yaml', '--role', 'natt')
    assert.deepEqual([alike.code, existsSync(join(folder, 'ut'))], [2, false])
    assert.match(alike.err, /^kravspek: --role gjelder bare review, sheet og reply\./)
    const unknown = kravspek(folder, [
      ...['render', 'a.krav.yaml', '--document', 'review'],
      ...['--out', 'ut', '--role', 'natt'],
    ])
    assert.deepEqual([unknown.code, existsSync(join(folder, 'ut'))], [2, false])
    assert.match(unknown.err, /^kravspek: Ingen rolle i filen har id «natt»/)
  })

  it('leaves a document that someone has changed, unless forced', () => {
    const folder = temporaryFolder({ 'a.krav.yaml': sound.replace('language: nb', 'language: nn') })
    render(folder, 'a.krav.yaml', ...both)
    const path = join(folder, 'ut/a-tender-nn.docx')
    writeFileSync(path, 'mine rettingar')
    const { code, out, err } = render(folder, 'a.krav.yaml', ...both)
    assert.deepEqual([code, out], [2, ''])
    assert.match(
      err,
      /^kravspek: Fila «ut\/a-tender-nn\.docx» er endra sidan Kravspek skreiv henne.*--force\.\nHjelp: /,
    )
    assert.equal(readFileSync(path, 'utf8'), 'mine rettingar')
    const forced = render(folder, 'a.krav.yaml', ...both, '--force')
    assert.equal(forced.code, 0)
    assert.match(forced.out, /\na-tender-nn\.docx var ikkje slik Kravspek skreiv fila/)
    assert.equal(render(folder, 'a.krav.yaml', ...both).code, 0)
  })

  it('takes a broken record for none, and says so', () => {
    const folder = temporaryFolder({ 'a.krav.yaml': sound, [`ut/${recordName}`]: '{' })
    const first = render(folder)
    assert.equal(first.code, 0)
    assert.match(first.err, /^Oversikten ut\/\.kravspek\.json .* kunne ikke brukes\.\n$/)
    writeFileSync(join(folder, 'ut', recordName), '[]')
    const second = render(folder)
    assert.equal(second.code, 2)
    assert.match(second.err, /ut\/\.kravspek\.json .* kunne ikke brukes\. .*«ut\/a-tender-nb\.docx»/)
  })

  it('refuses a folder that can not be written in', () => {
    const folder = temporaryFolder({ 'a.krav.yaml': sound, ut: 'en fil' })
    const { code, err } = render(folder)
    assert.equal(code, 2)
    assert.match(err, /^kravspek: «ut\S*» kan ikke skrives: det ligger en fil/)
    mkdirSync(join(folder, 'under/a-tender-nb.html'), { recursive: true })
    const inTheWay = kravspek(folder, [
      'render',
      'a.krav.yaml',
      '--document',
      'tender',
      '--out',
      'under',
      ...both,
    ])
    assert.equal(inTheWay.code, 2)
    assert.deepEqual(readdirSync(join(folder, 'under')), ['a-tender-nb.html'])
  })

  it('leaves no temporary file and a true record when the disk fails between two files', () => {
    const folder = temporaryFolder({
      'a.krav.yaml': sound,
      'fault.mjs':
        "import fs from 'node:fs'\nimport { syncBuiltinESMExports } from 'node:module'\n" +
        'const { renameSync } = fs\n' +
        "fs.renameSync = (from, to) => { if (to.endsWith('.html')) throw Object.assign(new Error(), { code: 'EBUSY' }); renameSync(from, to) }\n" +
        'syncBuiltinESMExports()\n',
    })
    const { code, err } = kravspek(
      folder,
      ['render', 'a.krav.yaml', '--document', 'tender', '--out', 'ut', ...both],
      {
        NODE_OPTIONS: '--import=./fault.mjs',
      },
    )
    assert.equal(code, 2)
    assert.match(
      err,
      /^kravspek: «ut\/a-tender-nb\.html» kan ikke skrives: filen er åpen i et annet program\./,
    )
    assert.deepEqual(readdirSync(join(folder, 'ut')), [recordName, 'a-tender-nb.docx'])
    assert.equal(render(folder, 'a.krav.yaml', ...both).code, 0)
  })

  it('leaves whole files or none when it is stopped', async function () {
    if (process.platform === 'win32') this.skip()
    const folder = temporaryFolder({ 'a.krav.yaml': sound })
    for (const delay of [150, 300, 450, 600, 750]) {
      const child = spawn(
        process.execPath,
        [bin, 'render', 'a.krav.yaml', '--document', 'tender', '--out', 'ut', ...both],
        { cwd: folder, env: plainEnvironment(), stdio: 'ignore' },
      )
      const timer = setTimeout(() => child.kill('SIGTERM'), delay)
      await new Promise((resolve) => child.once('exit', resolve))
      clearTimeout(timer)
      const ut = join(folder, 'ut')
      if (!existsSync(ut)) continue
      const { hashes } = readRecord(ut)
      for (const name of readdirSync(ut)) {
        if (name !== recordName) assert.equal(sha256(readFileSync(join(ut, name))), hashes.get(name), name)
      }
    }
  })

  it('puts pictures in the documents', () => {
    const folder = temporaryFolder({ 'a.krav.yaml': withFigure('bilder/f.png'), 'bilder/f.png': png })
    assert.equal(render(folder, 'a.krav.yaml', ...both).code, 0)
    assert.match(readFileSync(join(folder, 'ut/a-tender-nb.html'), 'utf8'), /data:image\/png;base64,/)
    assert.ok(statSync(join(folder, 'ut/a-tender-nb.docx')).size > 0)
  })

  it('tells of a missing picture once, however many documents show it', () => {
    const folder = temporaryFolder({ 'a.krav.yaml': withFigure('f.png') })
    const { code, out } = kravspek(folder, ['render', 'a.krav.yaml', '--document', 'all', '--out', 'ut'])
    assert.deepEqual([code, out.match(/figure-missing/g)?.length], [1, 1])
    assert.equal(kravspek(folder, ['check', 'a.krav.yaml']).out.match(/figure-missing/g)?.length, 1)
  })

  it('refuses pictures that are missing, lie outside or are none, and writes nothing', () => {
    const folder = temporaryFolder({
      'root/none.krav.yaml': withFigure('f.png'),
      'root/out.krav.yaml': withFigure('../f.png'),
      'root/link.krav.yaml': withFigure('link.png'),
      'root/address.krav.yaml': withFigure('https://example.org/f.png'),
      'root/text.krav.yaml': withFigure('text.png'),
      'root/script.krav.yaml': withFigure('script.svg'),
      'root/large.krav.yaml': withFigure('large.png'),
      'root/text.png': 'tekst',
      'root/script.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>',
      'root/large.png': Buffer.concat([png, Buffer.alloc(10_000_000)]),
      'f.png': png,
    })
    const codes = {
      none: 'missing',
      out: 'outside',
      address: 'outside',
      text: 'unusable',
      script: 'unusable',
      large: 'unusable',
    }
    const cases = Object.entries(codes)
    if (process.platform !== 'win32') {
      symlinkSync('../f.png', join(folder, 'root/link.png'))
      cases.push(['link', 'outside'])
    }
    for (const [name, problem] of cases) {
      const { code, out } = render(join(folder, 'root'), `${name}.krav.yaml`)
      assert.equal(code, 1, name)
      assert.match(out, new RegExp(`^${name}\\.krav\\.yaml:29:\\d+: feil: .*\\[figure-${problem}\\]\\n`))
    }
    assert.ok(!existsSync(join(folder, 'root/ut')))
  })
})
