import assert from 'node:assert/strict'
import { formatCodes, ruleTable } from '@kravspek/core'
import { kravspek, sound, temporaryFolder } from '../temporary-folder.test.data.js'
import type { JsonReport } from '../report-json.js'

const andOr = sound.replace('varsle før', 'varsle på SMS og/eller e-post før')
const jsonOf = (folder: string, ...args: readonly string[]) =>
  JSON.parse(kravspek(folder, ['check', '--format', 'json', ...args]).out) as JsonReport
const codesIn = (folder: string, ...args: readonly string[]) =>
  jsonOf(folder, ...args).files.map(({ findings }) => findings.map(({ code }) => code))

describe('settings', function () {
  this.timeout(60_000)

  it('are those of the nearest folder, for the specification and its parts', () => {
    const folder = temporaryFolder({
      'kravspek.config.yaml': 'kravspek: 1\nseverities: { and-or: off }\n',
      'a.krav.yaml': andOr,
      'sub/b.krav.yaml': andOr,
      'other/kravspek.config.yaml': 'kravspek: 1\nseverities: { and-or: hint }\n',
      'other/c.krav.yaml': andOr,
    })
    assert.deepEqual(codesIn(folder, 'a.krav.yaml', 'sub/b.krav.yaml', 'other/c.krav.yaml'), [
      [],
      [],
      ['and-or'],
    ])
  })

  it('with a mistake are reported at their place, and nothing is set then', () => {
    const folder = temporaryFolder({
      'kravspek.config.yaml': 'kravspek: 1\nseverities: { and-orr: off }\n',
      'a.krav.yaml': andOr,
    })
    const { code, out } = kravspek(folder, ['check', 'a.krav.yaml'])
    assert.equal(code, 1)
    assert.match(out, /^kravspek\.config\.yaml:2:15: feil: .*«and-orr».*«and-or».*\[unknown-rule\]/m)
    assert.match(out, /\[and-or\]/)
  })

  it('that can not be read are refused', () => {
    const folder = temporaryFolder({
      'kravspek.config.yaml': Buffer.from('brands: [Tøy]', 'latin1'),
      'a.krav.yaml': sound,
    })
    const { code, err } = kravspek(folder, ['check', 'a.krav.yaml'])
    assert.equal(code, 2)
    assert.match(err, /«kravspek\.config\.yaml» kan ikke leses[^]*kravspek check/)
    const { code: other, err: said } = kravspek(folder, ['coverage', 'a.krav.yaml'])
    assert.equal(other, 2)
    assert.match(said, /«kravspek\.config\.yaml» kan ikke leses[^]*kravspek coverage/)
  })
})

describe('kravspek check --for issue', function () {
  this.timeout(60_000)

  it('says what is left before the specification can be sent, and exits with 1', () => {
    const folder = temporaryFolder({ 'a.krav.yaml': sound.replace('status: draft', 'status: null') })
    const { code, out } = kravspek(folder, ['check', '--for', 'issue', 'a.krav.yaml'])
    assert.equal(code, 1)
    assert.match(out, /a\.krav\.yaml kan ikke kunngjøres ennå:\n/)
    assert.match(out, /\n {2}✗ Alt er bestemt\n {6}a\.krav\.yaml:\d+:\d+: /)
    assert.match(out, /\n {2}✓ Unntakene sier hvorfor/)
  })

  it('gives the conditions as JSON', () => {
    const folder = temporaryFolder({ 'a.krav.yaml': sound })
    const [file] = jsonOf(folder, '--for', 'issue', 'a.krav.yaml').files
    assert.deepEqual(
      file?.conditions?.map(({ id }) => id),
      [
        ...['no-errors', 'nothing-undecided', 'waivers-complete', 'pack-verified', 'reviewed'],
        ...['comments-answered', 'approvals-current'],
      ],
    )
    assert.equal(jsonOf(folder, 'a.krav.yaml').files[0]?.conditions, undefined)
  })

  it('counts errors of the settings and of pictures', () => {
    const figure =
      '    figures:\n      - { id: fig, caption: Forløp, alt: Fra alarm til svar, file: fig.png }\n'
    const folder = temporaryFolder({
      'a/a.krav.yaml': sound,
      'a/kravspek.config.yaml': 'kravspek: 1\nseverities: { and-orr: off }\n',
      'b/b.krav.yaml': sound + figure,
      'c/c.krav.yaml': sound,
    })
    const { files } = jsonOf(folder, '--for', 'issue', 'a/a.krav.yaml', 'b/b.krav.yaml', 'c/c.krav.yaml')
    assert.deepEqual(
      files.map(({ conditions }) => conditions?.[0]?.lacking.map(({ source }) => source)),
      [['a/kravspek.config.yaml'], ['b/b.krav.yaml'], []],
    )
    assert.deepEqual(
      files.map(({ conditions }) => conditions?.[0]?.isMet),
      [false, false, true],
    )
  })
})

describe('kravspek explain', function () {
  this.timeout(240_000)

  it('explains every code that there is, in every language', async () => {
    const { explain } = await import('@kravspek/core')
    for (const code of [...ruleTable.map((rule) => rule.code), ...formatCodes()]) {
      for (const language of ['nb', 'nn', 'en'] as const) {
        const { title, text } = explain(code, language) ?? assert.fail(`${code} in ${language}`)
        assert.ok(
          title.length > 0 && text.length > 80 && !/undefined|(?<!\{)\{\w+\}/.test(text),
          `${code} in ${language}`,
        )
      }
    }
  })

  it('takes the code with its brackets', () => {
    const { code, out } = kravspek(temporaryFolder(), ['explain', '[and-or]'])
    assert.equal(code, 0)
    assert.match(out, /^# «Og\/eller» i et krav \[and-or\]\n\n## Hvorfor\n/)
  })

  it('says that there is more in bokmål of a rule, not of the file format', () => {
    const folder = temporaryFolder()
    const said = (code: string) => kravspek(folder, ['explain', code, '--language', 'en']).out
    assert.match(said('and-or'), /in bokmål: --language nb\.\n$/)
    assert.match(said('unknown-field'), /^# .* \[unknown-field\]\n/)
    assert.doesNotMatch(said('unknown-field'), /bokmål/)
  })

  it('refuses a code that there is not, with the one that was probably meant', () => {
    const { code, err } = kravspek(temporaryFolder(), ['explain', 'and-orr'])
    assert.equal(code, 2)
    assert.match(err, /Mente du «and-or»\?/)
  })
})

describe('kravspek rules', function () {
  this.timeout(60_000)

  it('lists every rule with severity, profile and scope, and the packs', () => {
    const listed = JSON.parse(kravspek(temporaryFolder(), ['rules', '--format', 'json']).out) as {
      readonly rules: readonly Record<'code' | 'severity' | 'profile' | 'scope', string>[]
      readonly packs: readonly { readonly id: string }[]
    }
    assert.deepEqual(
      listed.rules.map(({ code }) => code),
      ruleTable.map(({ code }) => code),
    )
    for (const { severity, profile, scope } of listed.rules)
      assert.ok(severity !== '' && profile !== '' && scope !== '')
    assert.ok(listed.packs.length >= 2)
  })

  it('lists them for people too', () => {
    const { code, out } = kravspek(temporaryFolder(), ['rules', '--language', 'en'])
    assert.equal(code, 0)
    for (const rule of ruleTable) assert.ok(out.includes(`  ${rule.code} `), rule.code)
  })
})

describe('kravspek coverage', function () {
  this.timeout(60_000)

  it('lists 14 recommendations in every format', () => {
    const folder = temporaryFolder({ 'a.krav.yaml': sound })
    const of = (format: string) => kravspek(folder, ['coverage', 'a.krav.yaml', '--format', format])
    const rows = JSON.parse(of('json').out) as readonly Record<string, unknown>[]
    assert.deepEqual(
      rows.map(({ recommendation }) => recommendation),
      Array.from({ length: 14 }, (_, index) => index + 1),
    )
    for (const row of rows) {
      assert.match(String(row['state']), /^(?:covered|partly|missing|not-relevant)$/)
      assert.ok(Array.isArray(row['fields']) && typeof row['reason'] === 'string')
    }
    assert.equal(of('text').out.match(/^ {1,2}\d+ {2}/gm)?.length, 14)
    assert.equal(of('markdown').out.match(/^\| \d+ \|/gm)?.length, 14)
    const html = of('html').out
    assert.equal(html.match(/<tr><td>\d+<\/td>/g)?.length, 14)
    assert.match(html, /^<!DOCTYPE html>\n<html lang="nb">/)
    assert.equal(of('text').code, 0)
  })

  it('says what is wrong with the settings beside the table', () => {
    const folder = temporaryFolder({
      'kravspek.config.yaml': 'kravspek: 1\nseverities: { and-orr: off }\n',
      'a.krav.yaml': andOr,
    })
    const { code, out, err } = kravspek(folder, ['coverage', 'a.krav.yaml', '--format', 'json'])
    assert.equal(code, 0)
    assert.equal((JSON.parse(out) as unknown[]).length, 14)
    assert.match(err, /^kravspek\.config\.yaml:2:15: feil: .*\[unknown-rule\]/)
    assert.doesNotMatch(err, /\[and-or\]|a\.krav\.yaml/)
  })

  it('shows the errors of a file that can not be read, and nothing else', () => {
    const folder = temporaryFolder({ 'a.krav.yaml': sound.replace('text:', 'txt:') })
    const { code, out, err } = kravspek(folder, ['coverage', 'a.krav.yaml', '--format', 'json'])
    assert.deepEqual([code, out], [1, ''])
    assert.match(err, /\[unknown-field\]/)
  })
})
