import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { readSettings, settingsFileName } from '../read-settings.js'
import { ruleFindings, specificationText } from '../testing.js'
import type { Rule } from './rule.js'
import type { RuleSettings } from './settings.js'
import { ruleTable } from './table.js'

// Rules and their pages stand beside each other in src, one folder a theme; the compiled test stands in dist.
const folder = new URL('../../src/rules/', import.meta.url)
const themes = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
)

function fileOf({ code }: Rule, ending: string): URL | undefined {
  return themes.map((theme) => new URL(`${theme}/${code}${ending}`, folder)).find((url) => existsSync(url))
}

function examplesUnder(page: string, heading: string): readonly string[] {
  const section = new RegExp(`^## ${heading}\n([\\s\\S]*?)(?=^## |$(?![\\s\\S]))`, 'm').exec(page)?.[1] ?? ''
  return [...section.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, example = '']) => example)
}

/** What the page lets a municipality set before its examples. */
function settingsOn(page: string): Partial<RuleSettings> {
  const [, text] =
    new RegExp(`^\`\`\`yaml\n(kravspek: 1 # ${settingsFileName}\n[\\s\\S]*?)^\`\`\`$`, 'm').exec(page) ?? []
  return text === undefined ? {} : { ...readSettings(settingsFileName, text).settings, profile: 'strict' }
}

describe('pages of the rules', () => {
  for (const rule of ruleTable) {
    it(`${rule.code}: the rule, its page and its tests stand beside each other`, () => {
      for (const ending of ['.ts', '.md', '.test.ts'])
        assert.ok(fileOf(rule, ending), `${rule.code}${ending}`)
    })

    it(`${rule.code}: the page says why, what is wrong, what is right and where it comes from`, () => {
      const page = readFileSync(fileOf(rule, '.md') ?? '', 'utf8')
      assert.deepEqual(
        [...page.matchAll(/^#+ .*$/gm)].map(([line]) => line),
        [`# ${rule.title.nb}`, '## Hvorfor', '## Feil', '## Riktig', '## Kilde'],
      )
      assert.ok(examplesUnder(page, 'Feil').length > 0 && examplesUnder(page, 'Riktig').length > 0)
    })

    it(`${rule.code}: the wrong example is found, the right one is not`, () => {
      const page = readFileSync(fileOf(rule, '.md') ?? '', 'utf8')
      const settings = settingsOn(page)
      for (const example of examplesUnder(page, 'Feil'))
        assert.notEqual(ruleFindings(rule, specificationText(example), settings).length, 0, example)
      for (const example of examplesUnder(page, 'Riktig'))
        assert.deepEqual(ruleFindings(rule, specificationText(example), settings), [], example)
    })
  }

  it('are there for rules only', () => {
    const pages = themes
      .flatMap((theme) => readdirSync(new URL(`${theme}/`, folder)))
      .filter((name) => name.endsWith('.md'))
    assert.deepEqual(
      pages.map((name) => name.slice(0, -3)).toSorted(),
      ruleTable.map(({ code }) => code).toSorted(),
    )
  })
})

describe('rules', () => {
  it('have codes of their own', () => {
    assert.equal(new Set(ruleTable.map(({ code }) => code)).size, ruleTable.length)
  })

  it('say the same in every language: the same placeholders, a full stop, no other language', () => {
    for (const { code, messages, title, why } of ruleTable) {
      for (const [id, message] of Object.entries(messages)) {
        const placeholders = Object.values(message).map((text) =>
          [...text.matchAll(/\{\w+\}/g)].map(String).toSorted(),
        )
        assert.deepEqual(placeholders[1], placeholders[0], `${code}/${id}`)
        assert.deepEqual(placeholders[2], placeholders[0], `${code}/${id}`)
      }
      for (const text of Object.values(title)) assert.match(text, /[^.]$/, code)
      for (const text of Object.values(why)) assert.match(text, /[.?]$/, code)
    }
  })
})
