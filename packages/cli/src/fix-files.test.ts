import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { chmodSync, readFileSync, readdirSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { bin, kravspek, plainEnvironment, sound, temporaryFolder } from './temporary-folder.test.data.js'

const fix = (folder: string, ...args: readonly string[]) => kravspek(folder, ['check', '--fix', ...args])

describe('kravspek check --fix', function () {
  this.timeout(60_000)
  const windows = `\uFEFF${sound.replaceAll('status: draft', 'status: Draft')}`

  it('makes the changes that are safe, says which, and leaves the rest', () => {
    const folder = temporaryFolder({ 'a.krav.yaml': windows })
    const { out, code } = kravspek(folder, ['check', '--fix', 'a.krav.yaml'])
    assert.match(out, /^(?:Én ting er|\d+ ting er) rettet:\n {2}a\.krav\.yaml:1:1: /)
    assert.equal(code, 0)
    assert.ok(!readFileSync(join(folder, 'a.krav.yaml'), 'utf8').startsWith('\uFEFF'))
    assert.deepEqual(readdirSync(folder), ['a.krav.yaml'])
  })

  it('changes nothing the second time', () => {
    const folder = temporaryFolder({ 'a.krav.yaml': windows })
    kravspek(folder, ['check', '--fix', 'a.krav.yaml'])
    const once = readFileSync(join(folder, 'a.krav.yaml'), 'utf8')
    const { out } = kravspek(folder, ['check', '--fix', 'a.krav.yaml'])
    assert.equal(readFileSync(join(folder, 'a.krav.yaml'), 'utf8'), once)
    assert.doesNotMatch(out, /rettet/)
  })

  it('keeps the permissions of the file and follows no link', function () {
    if (process.platform === 'win32') this.skip()
    const folder = temporaryFolder({ 'a.krav.yaml': windows })
    chmodSync(join(folder, 'a.krav.yaml'), 0o640)
    kravspek(folder, ['check', '--fix', 'a.krav.yaml'])
    assert.equal(statSync(join(folder, 'a.krav.yaml')).mode & 0o777, 0o640)

    const linked = temporaryFolder({ 'real.txt': windows })
    symlinkSync('real.txt', join(linked, 'a.krav.yaml'))
    const { code, err } = kravspek(linked, ['check', '--fix', 'a.krav.yaml'])
    assert.equal(code, 2)
    assert.match(err, /«a\.krav\.yaml» er en lenke .* Ingen filer er endret\./)
    assert.equal(readFileSync(join(linked, 'real.txt'), 'utf8'), windows)
  })

  it('tests every file before it changes the first, and says what is wrong in each language', function () {
    if (process.platform === 'win32') this.skip()
    const folder = temporaryFolder({ 'a.krav.yaml': windows, 'c.txt': windows })
    symlinkSync('c.txt', join(folder, 'b.krav.yaml'))
    const sentences = { nb: /Ingen filer er endret/, nn: /Ingen filer er endra/, en: /No file was changed/ }
    for (const [language, sentence] of Object.entries(sentences)) {
      const { code, err } = fix(folder, 'a.krav.yaml', 'b.krav.yaml', '--language', language)
      assert.equal(code, 2)
      assert.match(err, /^kravspek: [«“]b\.krav\.yaml[»”]/)
      assert.match(err, sentence)
      assert.doesNotMatch(err, /--out/)
    }
    for (const name of ['a.krav.yaml', 'c.txt'])
      assert.equal(readFileSync(join(folder, name), 'utf8'), windows, name)
  })

  it('refuses a link to a file that is named too, whichever comes first', function () {
    if (process.platform === 'win32') this.skip()
    const folder = temporaryFolder({ 'a.krav.yaml': windows })
    symlinkSync('a.krav.yaml', join(folder, 'b.krav.yaml'))
    for (const names of [
      ['a.krav.yaml', 'b.krav.yaml'],
      ['b.krav.yaml', 'a.krav.yaml'],
    ]) {
      assert.match(fix(folder, ...names).err, /«b\.krav\.yaml» er en lenke/)
      assert.equal(readFileSync(join(folder, 'a.krav.yaml'), 'utf8'), windows)
    }
  })

  it('refuses a write-protected file, also to an administrator', () => {
    const folder = temporaryFolder({ 'a.krav.yaml': windows, 'b.krav.yaml': windows })
    chmodSync(join(folder, 'b.krav.yaml'), 0o444)
    const { code, err } = fix(folder, 'a.krav.yaml', 'b.krav.yaml')
    assert.equal(code, 2)
    assert.match(err, /«b\.krav\.yaml» er skrivebeskyttet .* Ingen filer er endret\./)
    for (const name of ['a.krav.yaml', 'b.krav.yaml'])
      assert.equal(readFileSync(join(folder, name), 'utf8'), windows, name)
  })

  it('leaves a write-protected file in peace that has nothing to mend', () => {
    const folder = temporaryFolder({ 'a.krav.yaml': windows, 'b.krav.yaml': sound })
    chmodSync(join(folder, 'b.krav.yaml'), 0o444)
    assert.equal(fix(folder, 'a.krav.yaml', 'b.krav.yaml').code, 0)
  })

  it('mends a file once that is reached by two ways, and tells it once', function () {
    if (process.platform === 'win32') this.skip()
    const folder = temporaryFolder({ 'real/a.krav.yaml': windows })
    symlinkSync('real', join(folder, 'link'))
    const once = fix(temporaryFolder({ 'real/a.krav.yaml': windows }), 'real/a.krav.yaml').out
    const { code, out } = fix(folder, 'real/a.krav.yaml', 'link/a.krav.yaml')
    assert.equal(code, 0)
    assert.equal(out.split('\n\n')[0], once.split('\n\n')[0])
    assert.doesNotMatch(out, /link\/a/)
    assert.doesNotMatch(readFileSync(join(folder, 'real/a.krav.yaml'), 'utf8'), /\uFEFF|Draft/)
  })

  it('says which files were changed when the system stops it midway', function () {
    if (process.platform === 'win32') this.skip()
    const long = `${windows}# ${'x'.repeat(40_000)}\n`
    const folder = temporaryFolder({ 'a.krav.yaml': windows, 'b.krav.yaml': long, 'c.krav.yaml': windows })
    // No file may grow larger than 16 or 32 kB, as the shell counts.
    const { status, stderr } = spawnSync(
      'sh',
      ['-c', 'ulimit -f 32; exec "$0" "$@"', process.execPath, bin, 'check', '--fix', ...readdirSync(folder)],
      { cwd: folder, encoding: 'utf8', env: plainEnvironment() },
    )
    assert.equal(status, 2)
    assert.match(
      stderr,
      /«b\.krav\.yaml» kan ikke rettes: .*\. Før det ble dette rettet: a\.krav\.yaml\. Ingen andre filer er endret\./,
    )
    assert.deepEqual(
      ['a', 'b', 'c'].map((name) => readFileSync(join(folder, `${name}.krav.yaml`), 'utf8')[0]),
      ['k', '\uFEFF', '\uFEFF'],
    )
    assert.deepEqual(readdirSync(folder), ['a.krav.yaml', 'b.krav.yaml', 'c.krav.yaml'])
  })
})
