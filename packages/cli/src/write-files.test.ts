import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { recordName } from '@kravspek/core'
import { words } from './locale/words.js'
import { readRecord, sha256 } from './record.js'
import { Refusal } from './refusal.js'
import { temporaryFolder } from './temporary-folder.test.data.js'
import { writeFiles, type Written } from './write-files.js'

const bytes = (text: string) => new TextEncoder().encode(text)

function write(folder: string, files: Readonly<Record<string, string>>, force = false): Written {
  return writeFiles({
    folder,
    files: new Map(Object.entries(files).map(([name, text]) => [name, bytes(text)])),
    force,
    show: (name = '') => join('ut', name),
    language: 'nb',
  })
}

function refused(action: () => unknown): string {
  try {
    action()
  } catch (error) {
    if (error instanceof Refusal) return error.sentence(words.nb)
    throw error
  }
  return assert.fail('it was written')
}

const textOf = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8')

describe('writing files', () => {
  it('makes the folder, writes, and records what was written', () => {
    const folder = join(temporaryFolder(), 'a/b')
    assert.deepEqual(write(folder, { 'x.docx': '1', 'x.html': '2' }), {
      overwritten: [],
      recordWasBroken: false,
    })
    assert.deepEqual(readdirSync(folder), [recordName, 'x.docx', 'x.html'])
    assert.equal(textOf(folder, 'x.html'), '2')
    assert.deepEqual(
      readRecord(folder).hashes,
      new Map([
        ['x.docx', sha256(bytes('1'))],
        ['x.html', sha256(bytes('2'))],
      ]),
    )
  })

  it('writes over what it wrote, and remembers the other files', () => {
    const folder = temporaryFolder()
    write(folder, { 'x.docx': '1', 'y.docx': '1' })
    write(folder, { 'x.docx': '2' })
    assert.equal(textOf(folder, 'x.docx'), '2')
    write(folder, { 'y.docx': '2' })
    assert.equal(textOf(folder, 'y.docx'), '2')
  })

  it('leaves a file that someone has changed, and writes nothing at all', () => {
    const folder = temporaryFolder()
    write(folder, { 'x.docx': '1', 'x.html': '1' })
    writeFileSync(join(folder, 'x.html'), 'rettet')
    const sentence = refused(() => write(folder, { 'x.docx': '2', 'x.html': '2' }))
    assert.match(sentence, /^Filen «ut\/x\.html» er endret siden Kravspek skrev den, .* --force\.$/)
    assert.deepEqual([textOf(folder, 'x.docx'), textOf(folder, 'x.html')], ['1', 'rettet'])
    assert.deepEqual(readdirSync(folder), [recordName, 'x.docx', 'x.html'])
  })

  it('leaves a file that it has not written, or has no record of', () => {
    const folder = temporaryFolder({ 'x.docx': 'mitt' })
    assert.match(
      refused(() => write(folder, { 'x.docx': '1' })),
      /^Filen «ut\/x\.docx» finnes fra før, /,
    )
    assert.deepEqual(readdirSync(folder), ['x.docx'])
    const other = temporaryFolder()
    write(other, { 'x.docx': '1' })
    rmSync(join(other, recordName))
    refused(() => write(other, { 'x.docx': '1' }))
  })

  it('writes over it all by force, and says what', () => {
    const folder = temporaryFolder({ 'x.docx': 'mitt' })
    assert.deepEqual(write(folder, { 'x.docx': '1', 'x.html': '1' }, true).overwritten, ['x.docx'])
    assert.equal(textOf(folder, 'x.docx'), '1')
    assert.deepEqual(write(folder, { 'x.docx': '2' }).overwritten, [])
  })

  it('writes a file again that someone has deleted', () => {
    const folder = temporaryFolder()
    write(folder, { 'x.docx': '1' })
    rmSync(join(folder, 'x.docx'))
    write(folder, { 'x.docx': '2' })
    assert.equal(textOf(folder, 'x.docx'), '2')
  })

  it('takes a broken record for none, and makes a new one', () => {
    const folder = temporaryFolder({ [recordName]: '{' })
    assert.deepEqual(write(folder, { 'x.docx': '1' }), { overwritten: [], recordWasBroken: true })
    assert.equal(readRecord(folder).isBroken, false)
    writeFileSync(join(folder, recordName), 'mitt')
    refused(() => write(folder, { 'x.docx': '2' }))
    assert.equal(textOf(folder, recordName), 'mitt')
  })

  it('does not write where a folder has the name, by force either', () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'x.html'))
    const sentence = refused(() => write(folder, { 'x.docx': '1', 'x.html': '1' }, true))
    assert.match(sentence, /^«ut\/x\.html» finnes fra før og er ikke en vanlig fil/)
    assert.deepEqual(readdirSync(folder), ['x.html'])
  })

  it('does not write where its record could not be replaced', () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, recordName))
    assert.match(
      refused(() => write(folder, { 'x.docx': '1' }, true)),
      /^«ut\/\.kravspek\.json» finnes fra før/,
    )
    assert.deepEqual(readdirSync(folder), [recordName])
  })

  it('does not write through a link', function () {
    if (process.platform === 'win32') this.skip()
    const folder = temporaryFolder({ 'other.docx': 'mitt' })
    symlinkSync('other.docx', join(folder, 'x.docx'))
    refused(() => write(folder, { 'x.docx': '1' }, true))
    assert.equal(textOf(folder, 'other.docx'), 'mitt')
  })

  it('says why it can not write', () => {
    const folder = temporaryFolder({ ut: 'en fil' })
    const file = join(folder, 'ut')
    assert.match(
      refused(() => write(file, { 'x.docx': '1' })),
      /^«ut\S*» kan ikke skrives: det ligger en fil der/,
    )
    assert.match(
      refused(() => write(join(file, 'under'), { 'x.docx': '1' })),
      /kan ikke skrives: det ligger en fil der/,
    )
    assert.match(
      refused(() => write(folder, { [`${'x'.repeat(300)}.docx`]: '1' })),
      /navnet er for langt\.$/,
    )
    if (process.platform === 'linux') {
      assert.match(
        refused(() => write('/proc/kravspek', { 'x.docx': '1' })),
        /det kan ikke lages noe der\.$/,
      )
    }
    assert.deepEqual(readdirSync(folder), ['ut'])
    assert.ok(!existsSync(join(folder, recordName)))
  })
})
