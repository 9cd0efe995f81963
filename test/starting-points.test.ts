import assert from 'node:assert/strict'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { check, analyse, buildDocument, defaultSettings, formatFinding, type Check } from '@kravspek/core'
import type { RequirementCatalogue } from '@kravspek/core/catalogue'
import { workList } from '@kravspek/core/editor'
import { newSpecification, technologies, type StartingPoint } from '@kravspek/core/starting-point'
import { commandLineIn } from './command-line.js'
import { filled } from './fill-choices.js'
import { root } from './root.js'

const languages = ['nb', 'nn', 'en'] as const
const profiles = ['standard', 'small'] as const

const catalogue = JSON.parse(
  readFileSync(join(root, 'packages/core/catalogues/velferdsteknologi.json'), 'utf8'),
) as RequirementCatalogue

interface Begun {
  readonly start: StartingPoint
  readonly called: string
  readonly text: string
}

/** A small procurement stays small with as many services as use such a thing. */
const servicesOf = (profile: StartingPoint['profile']): readonly (readonly string[])[] => {
  const some = [[], ['Hjemmetjenesten']]
  return profile === 'small' ? [...some, ['Hjemmetjenesten', 'Natt-tjenesten', 'Legevakten']] : some
}

const begun: readonly Begun[] = technologies('nb', catalogue).flatMap(({ name }) =>
  languages.flatMap((language) =>
    profiles.flatMap((profile) =>
      servicesOf(profile).map((services): Begun => {
        const start = {
          ...{ technology: name, language, profile, date: '2027-01-15' },
          ...{ buyer: 'Nordvik kommune', services },
        }
        const called = `${name} ${language} ${profile} ${String(services.length)}`
        return { start, called, text: newSpecification(start, catalogue) }
      }),
    ),
  ),
)

const judged = new Map<string, Check>()

/** What is found in a text: each is judged once. */
function checked(text: string): Check {
  const known = judged.get(text)
  if (known !== undefined) return known
  const result = check(
    analyse('ny.krav.yaml', () => ({ text })),
    defaultSettings,
  )
  judged.set(text, result)
  return result
}

describe('a new specification, for every technology, language and size', () => {
  it('has tasks, and nothing else', () => {
    for (const { called, text } of begun) {
      const { findings } = checked(text)
      const others = findings.filter(({ severity, code }) => severity !== 'task' || code !== 'undecided')
      assert.deepEqual(
        others.map((each) => formatFinding(each, 'nb')),
        [],
        called,
      )
    }
  }).timeout(60_000)

  it('asks for 60 to 92 values, and for at most 25 in a small procurement', () => {
    for (const { start, called, text } of begun) {
      const { remaining } = workList(checked(text), 'nb')
      if (start.profile === 'small')
        assert.ok(remaining >= 12 && remaining <= 25, `${called}: ${String(remaining)}`)
      else assert.ok(remaining >= 60 && remaining <= 92, `${called}: ${String(remaining)}`)
    }
  }).timeout(60_000)

  it('begins with the first question to settle', () => {
    const questions = new Map(
      catalogue.recipes.map(({ technology, questions = [] }) => [technology, questions]),
    )
    for (const { start, called, text } of begun) {
      const first = questions.get(start.technology)?.[0]?.field?.split('.').at(-1)
      const { next } = workList(checked(text), 'nb')
      const line = text.slice(0, next?.location.range[0]).split('\n').length
      const asked = text
        .split('\n')
        .slice(0, line)
        .findLast((each) => new RegExp(`^ *${first ?? '-'}:`).test(each))
      assert.ok(
        asked !== undefined &&
          text
            .split('\n')
            .slice(line - 2, line)
            .includes(asked),
        called,
      )
    }
  }).timeout(60_000)

  it('asks for the same in every language', () => {
    for (const { start, called, text } of begun) {
      const same = begun.find(
        (each) =>
          each.start.language === 'nb' &&
          each.start.technology === start.technology &&
          each.start.profile === start.profile &&
          each.start.services.length === start.services.length,
      )
      const asked = (of: string): number => workList(checked(of), 'nb').remaining
      assert.equal(asked(text), asked(same?.text ?? ''), called)
    }
  }).timeout(60_000)

  it('has neither errors nor tasks once its values are filled in', () => {
    for (const { called, text } of begun) {
      const { findings } = checked(filled(text))
      const left = findings.filter(({ severity }) => severity === 'error' || severity === 'task')
      assert.deepEqual(
        left.map((each) => formatFinding(each, 'nb')),
        [],
        called,
      )
    }
  }).timeout(60_000)

  it('gives suppliers a document once its values are filled in', () => {
    for (const { called, text } of begun) {
      const { tree } = buildDocument(
        analyse('ny.krav.yaml', () => ({ text: filled(text) })),
        'tender',
      )
      assert.ok(tree.blocks.length > 20, called)
    }
  }).timeout(60_000)
})

describe('kravspek new', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'kravspek-new-'))
  })
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  it('writes a specification that check has only tasks for, and that is rendered for suppliers when filled in', () => {
    const { kravspek, succeed } = commandLineIn(folder)
    for (const [technology, language] of [
      ['medisindispenser', 'nb'],
      ['tryggleiksalarm', 'nn'],
      ['response centre', 'en'],
    ] as const) {
      const name = `${language}.krav.yaml`
      succeed('new', '--technology', technology, '--language', language, '--out', name)
      const said = succeed('check', name, '--format', 'json')
      const { summary, files } = JSON.parse(said) as {
        summary: { errors: number; warnings: number; hints: number; tasks: number }
        files: readonly [{ progress: { remaining: number; total: number } }]
      }
      assert.deepEqual([summary.errors, summary.warnings, summary.hints], [0, 0, 0])
      assert.equal(files[0].progress.remaining, summary.tasks)
      assert.ok(files[0].progress.total > summary.tasks)
      writeFileSync(join(folder, name), filled(readFileSync(join(folder, name), 'utf8')))
      succeed('render', name, '--document', 'tender', '--out', language)
      const { code, out, err } = kravspek('lint-docx', join(language, `${language}-tender-${language}.docx`))
      assert.equal(code, 0, out + err)
    }
  }).timeout(60_000)

  it('tells how many choices remain in the language of the file', () => {
    const { succeed } = commandLineIn(folder)
    succeed('new', '--technology', 'medisindispenser', '--language', 'nb', '--out', 'a.krav.yaml')
    assert.match(succeed('check', 'a.krav.yaml'), /\n\d+ av \d+ valg gjenstår\.\n/)
    succeed('new', '--technology', 'medisindispensar', '--language', 'nn', '--out', 'b.krav.yaml')
    assert.match(succeed('check', 'b.krav.yaml'), /\n\d+ av \d+ val står att\.\n/)
  }).timeout(20_000)

  it('takes buyers, services, roles and tiers from the organisation file', () => {
    const { succeed } = commandLineIn(folder)
    writeFileSync(
      join(folder, 'organisasjon.yaml'),
      readFileSync(join(root, 'examples/organisasjon.yaml'), 'utf8'),
    )
    succeed('new', '--technology', 'gps', '--organisation', 'organisasjon.yaml', '--out', 'c.krav.yaml')
    const text = readFileSync(join(folder, 'c.krav.yaml'), 'utf8')
    assert.match(text, /^organisation: organisasjon\.yaml$/m)
    assert.match(text, /- \{ id: nordvik, role: lead \}/)
    assert.match(text, /- \{ id: hjemmetjenesten \}/)
    assert.doesNotMatch(text, /sorvik/)
    assert.match(text, /- \{ tier: 1, requirements: \[STO-\d\d\] \}/)
    succeed('check', 'c.krav.yaml')
  }).timeout(20_000)

  it('writes over nothing unless told to', () => {
    const { kravspek, succeed } = commandLineIn(folder)
    const args = ['new', '--technology', 'other', '--language', 'en', '--out', 'a.krav.yaml'] as const
    writeFileSync(join(folder, 'a.krav.yaml'), 'mine')
    const { code, err } = kravspek(...args)
    assert.equal(code, 2)
    assert.match(err, /There is already a file called “a\.krav\.yaml”/)
    assert.equal(readFileSync(join(folder, 'a.krav.yaml'), 'utf8'), 'mine')
    succeed(...args, '--force')
    assert.match(readFileSync(join(folder, 'a.krav.yaml'), 'utf8'), /^kravspek: 1$/m)
  }).timeout(20_000)

  it('says what can be chosen where nobody can be asked, and what was probably meant', () => {
    const { kravspek } = commandLineIn(folder)
    const asked = kravspek('new')
    assert.equal(asked.code, 2)
    assert.match(asked.err, /Medisindispenser, Trygghetsalarm, .* og Annen velferdsteknologi\./)
    const misspelt = kravspek('new', '--technology', 'medisndispenser')
    assert.equal(misspelt.code, 2)
    assert.match(misspelt.err, /Mente du Medisindispenser\?/)
  }).timeout(20_000)

  it('says what is wrong with the place of the file, and writes nothing', () => {
    const { kravspek } = commandLineIn(folder)
    mkdirSync(join(folder, 'mappe.krav.yaml'))
    symlinkSync('ingensteds', join(folder, 'lenke.krav.yaml'))
    const before = readdirSync(folder).toSorted()
    for (const [args, sentence] of [
      [['mappe.krav.yaml', '--force'], /«mappe\.krav\.yaml» finnes fra før og er ikke en vanlig fil/],
      [['lenke.krav.yaml'], /«lenke\.krav\.yaml» finnes fra før og er ikke en vanlig fil/],
      [['ny/a.krav.yaml'], /«ny\/a\.krav\.yaml» kan ikke skrives: mappen finnes ikke/],
    ] as const) {
      const { code, err } = kravspek('new', '--technology', 'gps', '--out', ...args)
      assert.equal(code, 2)
      assert.match(err, sentence)
    }
    assert.deepEqual(readdirSync(folder).toSorted(), before)
  }).timeout(20_000)
})
