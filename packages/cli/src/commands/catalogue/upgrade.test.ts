import assert from 'node:assert/strict'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { temporaryFolder } from '../../temporary-folder.test.data.js'
import type { Terminal } from '../../terminal.js'
import { upgrade } from './upgrade.js'

const fixtures = fileURLToPath(new URL('../../../../../test/fixtures/catalogue', import.meta.url))
const file = 'eldre.krav.yaml'

/** Upgrades as someone who types these lines, and then no more. */
function answering(...lines: readonly string[]): { readonly code: number; readonly out: string; readonly text: string } {
  const folder = temporaryFolder()
  cpSync(fixtures, folder, { recursive: true })
  writeFileSync(join(folder, 'kravspek.config.yaml'), 'kravspek: 1\ncatalogues:\n  - folder: nordvik\n')
  const left = [...lines]
  let out = ''
  const terminal: Terminal = {
    cwd: folder,
    env: {},
    columns: 100,
    hasColour: false,
    today: '2026-12-01',
    readIn: () => '',
    ask: (question) => {
      out += question
      return left.shift()
    },
    out: (text) => void (out += text),
    err: (text) => void (out += text),
  }
  const args = { type: 'catalogue', action: 'upgrade', file, ids: [], yes: false, keepOwn: false, dryRun: false } as const
  const code = upgrade(args, undefined, terminal)
  return { code, out, text: readFileSync(join(folder, file), 'utf8') }
}

const original = readFileSync(join(fixtures, file), 'utf8')

describe('kravspek catalogue upgrade in a terminal', () => {
  it('asks for each requirement, and takes in those that are said yes to', () => {
    const { code, out, text } = answering('n', 'JA')
    assert.equal(code, 0)
    assert.match(out, /Ta inn den nye utgaven av STO-01\? \[j\]a, \[n\]ei, \[a\]vslutt: /)
    assert.match(out, /Oppgradert: STO-02\.\nStår som før: STO-01\.\n$/)
    assert.match(text, /nordvik\/STO-01, version: 1\.0\.0/)
    assert.match(text, /version: 1\.0\.1/)
  })

  it('writes what was said yes to before someone stops', () => {
    for (const rest of [['a'], []]) {
      const { out, text } = answering('j', ...rest)
      assert.match(out, /Oppgradert: STO-01\.\nStår som før: STO-02\.\n$/)
      assert.match(text, /nordvik\/STO-01, version: 1\.1\.0/)
    }
  })

  it('asks again where the answer is no answer', () => {
    const { out, text } = answering('kanskje', '', 'n', 'n')
    assert.equal(out.match(/Skriv j, n eller a\.\n/g)?.length, 2)
    assert.match(out, /Står som før: STO-01 og STO-02\.\nIngenting er skrevet\.\n$/)
    assert.equal(text, original)
  })
})
