import assert from 'node:assert/strict'
import { existsSync, readdirSync } from 'node:fs'
import {
  analyse,
  check,
  defaultSettings,
  readSettings,
  ruleTable,
  settingsFileName,
  type Finding,
  type RuleSettings,
} from '@kravspek/core'
import { repositoryFile } from './core-internals.js'
import { root } from './root.js'

const ending = '.krav.yaml'
const good = 'test/fixtures/good.krav.yaml'
/** Rules that are on for everyone. */
const bad = 'test/fixtures/bad'
/** Rules that someone must ask for, or that need settings of their own. */
const strict = `${bad}/strict`

/** The codes that have a file in a folder. */
function codesIn(folder: string): readonly string[] {
  return readdirSync(root + folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
}

/** As the command line finds them, but in the folder itself only. */
function settingsOf(folder: string): RuleSettings {
  const name = `${folder}/${settingsFileName}`
  if (!existsSync(root + name)) return defaultSettings
  const { settings, findings } = readSettings(name, repositoryFile(name))
  assert.deepEqual(findings, [])
  return settings
}

function findingsIn(file: string, settings: RuleSettings): readonly Finding[] {
  return check(
    analyse(file, () => ({ text: repositoryFile(file) })),
    settings,
  ).findings
}

describe('a specification with nothing wrong', () => {
  for (const folder of [bad, strict]) {
    it(`gives no findings with the settings of ${folder}`, () => {
      assert.deepEqual(findingsIn(good, settingsOf(folder)), [])
    })
  }
})

describe('specifications with one thing wrong', () => {
  it('are one for each rule', () => {
    const files = [...codesIn(bad), ...codesIn(strict)]
    assert.deepEqual(files.toSorted(), ruleTable.map(({ code }) => code).toSorted())
  })

  it('stand among the strict ones where their rule is strict', () => {
    const files = new Set(codesIn(strict))
    const rules = ruleTable.filter(({ profile }) => profile === 'strict').map(({ code }) => code)
    assert.deepEqual(
      rules.filter((code) => !files.has(code)),
      [],
    )
    assert.equal(settingsOf(strict).profile, 'strict')
  })

  for (const folder of [bad, strict]) {
    const settings = settingsOf(folder)
    for (const code of codesIn(folder)) {
      const file = `${folder}/${code}${ending}`
      it(`give findings of their rule only: ${code}`, () => {
        const codes = findingsIn(file, settings).map((finding) => finding.code)
        assert.deepEqual([...new Set(codes)], [code])
      })

      it(`say what is wrong in their first line: ${code}`, () => {
        assert.match(repositoryFile(file), /^# .+[.»]\nkravspek: 1\n/)
      })
    }
  }
})
