import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bin, kravspek, plainEnvironment, sound, temporaryFolder } from './temporary-folder.test.data.js'

const packageFile = new URL('../package.json', import.meta.url)
const { version } = JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string }

describe('kravspek', function () {
  this.timeout(60_000)

  it('says its version', () => {
    assert.deepEqual(kravspek(temporaryFolder(), ['--version']), { code: 0, out: `${version}\n`, err: '' })
  })

  it('helps in the language asked for, with every option of each command', () => {
    const folder = temporaryFolder()
    assert.match(kravspek(folder, ['--help']).out, /^Kravspek kontrollerer .*\n\nBruk:\n/)
    assert.match(
      kravspek(folder, ['--help', '--language', 'nn']).out,
      /^Kravspek kontrollerer .* lagar dokument/,
    )
    const check = kravspek(folder, ['check', '--help'], { KRAVSPEK_LANGUAGE: 'en' })
    assert.match(check.out, /^Finds mistakes[^]*--format[^]*--max-warnings[^]*--language/)
    const render = kravspek(folder, ['render', '--help', '--language=en'])
    assert.match(
      render.out,
      /^Makes documents[^]*--document[^]*tender[^]*--out[^]*--format[^]*--force[^]*--language/,
    )
    assert.deepEqual([check.code, render.code, check.err, render.err], [0, 0, '', ''])
  })

  it('refuses misuse in one sentence on stderr and says how to get help', () => {
    const folder = temporaryFolder()
    const sentences = {
      nb: 'kravspek: Valget --jason finnes ikke her.',
      nn: 'kravspek: Valet --jason finst ikkje her.',
      en: 'kravspek: There is no option --jason here.',
    }
    for (const [language, sentence] of Object.entries(sentences)) {
      const { code, out, err } = kravspek(folder, ['check', '--jason', '--language', language])
      assert.deepEqual([code, out], [2, ''])
      assert.ok(err.startsWith(sentence), err)
      assert.match(err, /\n(?:Hjelp|Help): kravspek check --help\n$/)
    }
    assert.match(kravspek(folder, []).err, /^kravspek: Si hva du vil gjøre.*\nHjelp: kravspek --help\n$/)
  })

  it('refuses in the language of the file where none is asked for', () => {
    const folder = temporaryFolder({ 'a.krav.yaml': sound.replace('language: nb', 'language: nn') })
    const args = ['check', 'a.krav.yaml', 'b.krav.yaml']
    assert.match(kravspek(folder, args).err, /^kravspek: Fila «b\.krav\.yaml» finst ikkje/)
    assert.match(
      kravspek(folder, args, { KRAVSPEK_LANGUAGE: 'en' }).err,
      /^kravspek: The file “b\.krav\.yaml”/,
    )
  })

  it('prints the stack and the version when it crashes', () => {
    const folder = temporaryFolder({
      'a.krav.yaml': sound,
      'fault.mjs':
        "import fs from 'node:fs'\nimport { syncBuiltinESMExports } from 'node:module'\n" +
        "fs.openSync = () => { throw new TypeError('a fault of ours') }\nsyncBuiltinESMExports()\n",
    })
    const { code, out, err } = kravspek(folder, ['check', 'a.krav.yaml'], {
      NODE_OPTIONS: '--import=./fault.mjs',
    })
    assert.deepEqual([code, out], [2, ''])
    assert.match(err, /^kravspek: Kravspek stoppet/)
    assert.ok(err.includes(`kravspek ${version}, Node ${process.version}`), err)
    assert.match(err, /TypeError: a fault of ours\n {4}at /)
  })

  it('ends quietly when nobody reads on', (done) => {
    const requirements = Array.from(
      { length: 3000 },
      (_, n) => `      - { id: K-${n + 2}, kind: minimum, txt: Feil }\n`,
    )
    const folder = temporaryFolder({ 'a.krav.yaml': sound + requirements.join('') })
    const child = spawn(process.execPath, [bin, 'check', 'a.krav.yaml', '--format', 'json'], {
      cwd: folder,
      env: plainEnvironment(),
    })
    let err = ''
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()))
    child.stdout.once('data', () => child.stdout.destroy())
    child.on('close', (code) => {
      assert.deepEqual([code, err], [1, ''])
      done()
    })
  })

  it('says that it is not built when it is not', () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'bin'))
    cpSync(bin, join(folder, 'bin/kravspek.js'))
    cpSync(packageFile, join(folder, 'package.json'))
    const run = (language: string | undefined) => {
      const env = { ...plainEnvironment(), KRAVSPEK_LANGUAGE: language }
      return spawnSync(process.execPath, [join(folder, 'bin/kravspek.js'), '--version'], {
        env,
        encoding: 'utf8',
      })
    }
    const { status, stdout, stderr } = run(undefined)
    assert.deepEqual([status, stdout], [2, ''])
    assert.match(stderr, /^kravspek: Kravspek er ikke bygget ennå: Kjør «npm start» .*\.\n$/)
    assert.match(run('nn').stderr, /ikkje bygd/)
    assert.match(run('en').stderr, /not built/)
  })
})
