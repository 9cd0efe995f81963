import { documentKinds } from '@kravspek/core'
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtempSync, rmdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { example, exampleNames, optionsFor, render, type Rendered } from './rendered.js'
import { root } from './root.js'

describe('one specification', function () {
  this.timeout(60_000)

  it('gives the same bytes in another time zone, language and folder', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kravspek-elsewhere-'))
    const places = [
      { cwd: root, env: { TZ: 'Pacific/Kiritimati', LANG: 'nb_NO.UTF-8', LC_ALL: 'nb_NO.UTF-8' } },
      { cwd: folder, env: { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' } },
      { cwd: tmpdir(), env: { TZ: 'Asia/Kathmandu', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' } },
    ]
    const rendered = JSON.stringify(new URL('rendered.js', import.meta.url).href)
    const core = JSON.stringify(import.meta.resolve('@kravspek/core'))
    const program = `
      import { createHash } from 'node:crypto'
      import { exampleNames, renderedExample } from ${rendered}
      import { documentKinds } from ${core}
      const sha256 = (content) => createHash('sha256').update(content).digest('hex')
      const hashesOf = ({ html, docx }) => [sha256(html), sha256(docx)]
      const documents = exampleNames.flatMap((name) => documentKinds.map((kind) => [name, kind]))
      console.log(JSON.stringify(documents.map((which) => [...which, ...hashesOf(renderedExample(...which))])))`
    const hashes = await Promise.all(
      places.map(async ({ cwd, env }) => {
        const options = { cwd, env: { ...process.env, ...env } }
        return (await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], options))
          .stdout
      }),
    )
    rmdirSync(folder)
    assert.equal(
      (JSON.parse(hashes[0] ?? '') as unknown[]).length,
      exampleNames.length * documentKinds.length,
    )
    assert.equal(hashes[1], hashes[0])
    assert.equal(hashes[2], hashes[0])
  })

  it('gives the same bytes again in one process', () => {
    for (const name of exampleNames) {
      for (const kind of documentKinds) {
        const again = (): Rendered => render(example(name), kind, optionsFor(example(name), kind))
        const [first, second] = [again(), again()]
        assert.ok(first.html === second.html, `${name} ${kind}`)
        assert.ok(Buffer.compare(first.docx, second.docx) === 0, `${name} ${kind}`)
      }
    }
  })
})
