import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { putFile, undisturbed, writeTemporary } from './put-file.js'
import { temporaryFolder } from './temporary-folder.test.data.js'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('putting a file in its place', () => {
  it('writes it over what is there, and leaves nothing else', () => {
    const folder = temporaryFolder({ 'a.txt': 'gammel' })
    putFile(join(folder, 'a.txt'), bytes('ny'))
    putFile(join(folder, 'b.txt'), bytes('b'))
    assert.equal(readFileSync(join(folder, 'a.txt'), 'utf8'), 'ny')
    assert.deepEqual(readdirSync(folder), ['a.txt', 'b.txt'])
  })

  it('leaves no temporary file where it could not be moved', () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'a.txt/b'), { recursive: true })
    assert.throws(() => {
      putFile(join(folder, 'a.txt'), bytes('ny'))
    })
    assert.deepEqual(readdirSync(folder), ['a.txt'])
  })

  it('gives it the permissions asked for, and follows no link', function () {
    if (process.platform === 'win32') this.skip()
    const folder = temporaryFolder({ 'annen.txt': 'mitt' })
    symlinkSync('annen.txt', join(folder, 'a.txt'))
    putFile(join(folder, 'a.txt'), bytes('ny'), 0o600)
    assert.equal(readFileSync(join(folder, 'annen.txt'), 'utf8'), 'mitt')
    assert.equal(statSync(join(folder, 'a.txt')).mode & 0o777, 0o600)
  })

  it('lies beside its place until it is moved', () => {
    const folder = temporaryFolder()
    const path = writeTemporary(folder, bytes('1'))
    assert.deepEqual(
      readdirSync(folder).map((name) => join(folder, name)),
      [path],
    )
  })

  it('is not stopped by Ctrl+C', async function () {
    if (process.platform === 'win32') this.skip()
    this.timeout(30_000)
    const script = `
      const { undisturbed } = await import(${JSON.stringify(new URL('put-file.js', import.meta.url).href)})
      undisturbed(() => {
        process.kill(process.pid, 'SIGINT')
        process.kill(process.pid, 'SIGTERM')
        process.stdout.write('skrevet')
      })`
    const child = spawn(process.execPath, ['--input-type=module', '--eval', script])
    let out = ''
    child.stdout.on('data', (data: Buffer) => (out += data.toString()))
    const [code, signal] = (await once(child, 'close')) as [number | null, string | null]
    assert.deepEqual([code, signal, out], [0, null, 'skrevet'])
  })

  it('is stopped by Ctrl+C again afterwards', () => {
    const before = process.listenerCount('SIGINT')
    undisturbed(() => {
      assert.equal(process.listenerCount('SIGINT'), before + 1)
    })
    assert.throws(() => {
      undisturbed(() => {
        throw new Error('stoppet')
      })
    }, /stoppet/)
    assert.equal(process.listenerCount('SIGINT'), before)
  })
})
