import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Terminal } from '../../terminal.js'
import { temporaryFolder } from '../../temporary-folder.test.data.js'
import { changeLanguageOf } from './language.js'
import { suggest } from './suggest.js'

const file = 'ny.krav.yaml'

const text = `kravspek: 1
id: ny
title: Trygghetsalarmer
language: nb
status: draft
roles:
  - { id: sykepleier, title: Sykepleier, kind: clinician }
  - { id: natt, title: Nattevakt i Nordvik, kind: care-worker }
  - { id: agent, title: Digital agent, kind: care-worker }
sections:
  - id: drift
    title: Drift
    requirements:
      - id: DRI-02
        kind: minimum
        title: Kontroll av forbindelsen
        text: Løsningen skal kontrollere forbindelsen til hver trygghetsalarm.
        from: { catalogue: velferdsteknologi/TRY-05, version: 1.0.0 }
`

function opened(): { readonly folder: string; readonly terminal: Terminal; readonly said: () => string } {
  const folder = temporaryFolder()
  writeFileSync(join(folder, file), text)
  let out = ''
  const terminal: Terminal = {
    cwd: folder,
    env: {},
    columns: 200,
    hasColour: false,
    today: '2026-12-01',
    readIn: () => '',
    ask: () => undefined,
    out: (each) => void (out += each),
    err: (each) => void (out += each),
  }
  return { folder, terminal, said: () => out }
}

describe('kravspek catalogue language', () => {
  it('fetches what the starting point says, and lists what was written here', () => {
    const { folder, terminal, said } = opened()
    const args = { type: 'catalogue', action: 'language', file, to: 'nn', dryRun: false } as const
    assert.equal(changeLanguageOf(args, undefined, terminal), 0)
    assert.match(said(), /\n2 tekster utenfor kravene er hentet på nynorsk fra utgangspunktet\.\n/)
    assert.match(said(), /Nattevakt i Nordvik/)
    assert.doesNotMatch(said(), /: Sykepleier/)
    const after = readFileSync(join(folder, file), 'utf8')
    assert.match(after, /title: Tryggleiksalarmar\n/)
    assert.match(after, /id: sykepleier, title: Sjukepleiar,/)
    assert.match(after, /title: Nattevakt i Nordvik,/)
  })

  it('counts the texts that differ, and says that nothing is fetched yet where nothing is written', () => {
    for (const [language, told] of [
      ['nb', '2 tekster utenfor kravene ville blitt hentet på nynorsk fra utgangspunktet.'],
      ['nn', '2 tekstar utanfor krava ville blitt henta på nynorsk frå utgangspunktet.'],
      ['en', '2 texts outside the requirements would be fetched in nynorsk from the starting point.'],
    ] as const) {
      const { folder, terminal, said } = opened()
      const args = { type: 'catalogue', action: 'language', file, to: 'nn', dryRun: true } as const
      assert.equal(changeLanguageOf(args, language, terminal), 0)
      assert.ok(said().split('\n').includes(told), said())
      assert.equal(readFileSync(join(folder, file), 'utf8'), text)
    }
  })
})

describe('kravspek catalogue suggest', () => {
  it('names its own requirement by its title, and that of the catalogue so that no one takes it for it', () => {
    const { terminal, said } = opened()
    const args = { type: 'catalogue', action: 'suggest', file, format: 'text' } as const
    assert.equal(suggest(args, undefined, terminal), 0)
    assert.match(said(), /hører sammen med «Kontroll av forbindelsen», som er krav DRI-02 hos dere\./)
    assert.match(said(), /^ {2}velferdsteknologi\/DRI-02 {2}Utstyret melder/m)
  })
})
