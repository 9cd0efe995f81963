import assert from 'node:assert/strict'
import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { largestFileBytes } from '@kravspek/core'
import { readBytes, readFromDisk } from './read-from-disk.js'
import { makePipe, temporaryFolder } from './temporary-folder.test.data.js'

const isWindows = process.platform === 'win32'

describe('reading from disk', () => {
  it('gives the text of a file, a byte order mark and line ends kept', () => {
    const root = temporaryFolder({ 'deler/a.yaml': '\uFEFFid: æ\r\n' })
    assert.deepEqual(readFromDisk(root)('deler/a.yaml'), { text: '\uFEFFid: æ\r\n' })
  })

  it('says that a file is missing', () => {
    const root = temporaryFolder({ 'a.yaml': '' })
    assert.deepEqual(readFromDisk(root)('b.yaml'), { problem: 'missing' })
    assert.deepEqual(readFromDisk(root)('a.yaml/b.yaml'), { problem: 'missing' })
    assert.deepEqual(readFromDisk(root)(`${'a'.repeat(300)}.yaml`), { problem: 'missing' })
  })

  it('refuses a path out of the root, whether there is something or not', () => {
    const folder = temporaryFolder({ 'root/a.yaml': '', 'b.yaml': 'b', 'root-2/c.yaml': 'c' })
    const read = readFromDisk(join(folder, 'root'))
    for (const name of [
      '../b.yaml',
      '../root-2/c.yaml',
      '..',
      '../nothing.yaml',
      'x/../../b.yaml',
      join(folder, 'b.yaml'),
    ]) {
      assert.deepEqual(read(name), { problem: 'outside' }, name)
    }
  })

  it('refuses links out of the root, to files and to folders', function () {
    if (isWindows) this.skip()
    const folder = temporaryFolder({ 'root/a.yaml': '', 'out/b.yaml': 'b' })
    const root = join(folder, 'root')
    symlinkSync('../out/b.yaml', join(root, 'link.yaml'))
    symlinkSync(join(folder, 'out'), join(root, 'deler'))
    symlinkSync('link.yaml', join(root, 'link-to-link.yaml'))
    for (const name of ['link.yaml', 'deler/b.yaml', 'link-to-link.yaml']) {
      assert.deepEqual(readFromDisk(root)(name), { problem: 'outside' }, name)
    }
  })

  it('follows links that stay in the root, also where the root is reached by a link', function () {
    if (isWindows) this.skip()
    const folder = temporaryFolder({ 'root/a.yaml': 'a' })
    symlinkSync('a.yaml', join(folder, 'root/link.yaml'))
    symlinkSync('root', join(folder, 'root-link'))
    assert.deepEqual(readFromDisk(join(folder, 'root-link'))('link.yaml'), { text: 'a' })
  })

  it('refuses a link to itself', function () {
    if (isWindows) this.skip()
    const root = temporaryFolder()
    symlinkSync('loop.yaml', join(root, 'loop.yaml'))
    assert.deepEqual(readFromDisk(root)('loop.yaml'), { problem: 'unreadable' })
  })

  it('tells a link to nothing from a file that is missing', function () {
    if (isWindows) this.skip()
    const root = temporaryFolder()
    symlinkSync('nothing.yaml', join(root, 'link.yaml'))
    symlinkSync('link.yaml', join(root, 'link-to-link.yaml'))
    assert.deepEqual(readFromDisk(root)('link.yaml'), { problem: 'unreadable' })
    assert.deepEqual(readFromDisk(root)('link-to-link.yaml'), { problem: 'unreadable' })
  })

  it('refuses a folder', () => {
    const root = temporaryFolder()
    mkdirSync(join(root, 'a.yaml'))
    assert.deepEqual(readFromDisk(root)('a.yaml'), { problem: 'unreadable' })
  })

  it('refuses a pipe without waiting for someone to write to it', function () {
    if (isWindows) this.skip()
    const root = temporaryFolder()
    makePipe(join(root, 'a.yaml'))
    assert.deepEqual(readFromDisk(root)('a.yaml'), { problem: 'unreadable' })
  })

  it('refuses a device', function () {
    if (isWindows) this.skip()
    assert.deepEqual(readFromDisk('/dev')('zero'), { problem: 'unreadable' })
  })

  it('refuses a file of more than 10 MB', () => {
    const root = temporaryFolder({
      'most.yaml': Buffer.alloc(largestFileBytes, 'a'),
      'more.yaml': Buffer.alloc(largestFileBytes + 1, 'a'),
    })
    assert.ok('bytes' in readBytes(root, 'most.yaml'))
    assert.deepEqual(readBytes(root, 'more.yaml'), { problem: 'too-large' })
  })

  it('refuses text that is not UTF-8', () => {
    const root = temporaryFolder({
      'latin-1.yaml': Buffer.from('title: Tøy', 'latin1'),
      'utf-16.yaml': Buffer.from('\uFEFFid: a', 'utf16le'),
      'utf-16-without-mark.yaml': Buffer.from('id: a', 'utf16le'),
      'utf-16-big.yaml': Buffer.from('id: a', 'utf16le').swap16(),
      'cut.yaml': Buffer.from([0x61, 0xc3]),
    })
    for (const name of ['latin-1', 'utf-16', 'utf-16-without-mark', 'utf-16-big', 'cut']) {
      assert.deepEqual(readFromDisk(root)(`${name}.yaml`), { problem: 'unreadable' }, name)
    }
  })

  it('reads an empty file and one of a single letter', () => {
    const root = temporaryFolder({ 'empty.yaml': '', 'a.yaml': 'a' })
    assert.deepEqual(readFromDisk(root)('empty.yaml'), { text: '' })
    assert.deepEqual(readFromDisk(root)('a.yaml'), { text: 'a' })
  })
})
