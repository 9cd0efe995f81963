import assert from 'node:assert/strict'
import fc from 'fast-check'
import { changeLanguage, type LanguageChange } from '../catalogue/change-language.js'
import type { Language } from '../document/nodes.js'
import { applyFixes } from '../finding/apply-fixes.js'
import { analyseText } from '../testing.js'
import { catalogue } from './catalogue.test.data.js'
import { knownTextsBetween } from './known-texts-between.js'
import { newSpecification } from './new-specification.js'
import type { StartingPoint } from './starting-point.js'
import { technologies } from './technologies.js'

const languages = ['nb', 'nn', 'en'] as const
const names = technologies('nb', catalogue).map(({ name }) => name)
const known = knownTextsBetween([catalogue])

function begin(
  technology: string,
  language: Language,
  profile: StartingPoint['profile'],
  services: readonly string[] = [],
): string {
  return newSpecification(
    { technology, language, profile, services, buyer: '', date: '2027-01-02' },
    catalogue,
  )
}

function changed(text: string, to: Language): LanguageChange & { readonly after: string } {
  const analysis = analyseText(text)
  const result = changeLanguage(analysis, to, [catalogue], known)
  assert.ok(!('problem' in result), JSON.stringify(result))
  const fix = { title: '', data: {}, safe: true, edits: result.edits }
  return { ...result, after: applyFixes(analysis.sources, [fix]).get(analysis.name) ?? '' }
}

/** The comments of a file, without the ids of roles, which stay. */
function comments(text: string): readonly string[] {
  return text
    .split('\n')
    .filter((line) => /^\s*# /.test(line))
    .map((line) => line.replace(/(by: |usedBy: \[)[a-z-]+/, '$1'))
}

describe('texts that a new specification has from the start', () => {
  it('are fetched in the other language, with the comments, so that nothing is left to translate', function () {
    this.timeout(60_000)
    for (const technology of names)
      for (const [from, to, profile] of [
        ['nb', 'nn', 'standard'],
        ['nn', 'en', 'standard'],
        ['en', 'nb', 'standard'],
        ['nb', 'en', 'small'],
      ] as const) {
        const { after, local, known: count } = changed(begin(technology, from, profile), to)
        assert.deepEqual(
          local.map(({ field, text }) => [field, text]),
          [],
          `${technology} ${from} ${to}`,
        )
        assert.ok(count > 15, String(count))
        const wanted = begin(technology, to, profile)
        assert.deepEqual(comments(after), comments(wanted))
      }
  })

  it('and back again are what they were, but for quotes', function () {
    this.timeout(60_000)
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.constantFrom('standard' as const, 'small' as const),
        fc.constantFrom(...languages),
        fc.constantFrom(...languages),
        (technology, profile, from, to) => {
          fc.pre(from !== to)
          const text = begin(technology, from, profile, ['Hjemmetjenesten i Nordvik'])
          const back = changed(changed(text, to).after, from).after
          assert.equal(back.replaceAll(/['"]/g, ''), text.replaceAll(/['"]/g, ''))
        },
      ),
      { numRuns: 20 },
    )
  })

  it('stay, and are listed, where someone has changed them', () => {
    const whole = begin('safety-alarm', 'nb', 'standard', ['Hjemmetjenesten i Nordvik'])
    const text = whole.replace('title: Sykepleier,', 'title: Sykepleier på natt,')
    assert.notEqual(text, whole)
    const { after, local } = changed(text, 'nn')
    assert.deepEqual(
      local.map(({ field, text: left }) => [field, left]),
      [
        ['service.name', 'Hjemmetjenesten i Nordvik'],
        ['role.title', 'Sykepleier på natt'],
      ],
    )
    assert.match(after, /title: Sykepleier på natt,/)
  })

  it('are left in a file that others share', () => {
    const text = begin('safety-alarm', 'nb', 'standard')
    const roles = '  - { id: natt, title: Sykepleier, kind: clinician }\n'
    const organisation = `kravspek: 1\nroles:\n${roles}`
    const own = text
      .replace(/^status: draft$/m, 'status: draft\norganisation: org.yaml')
      .replace(/^roles:$/m, 'roles:\n  - { id: natt }')
    const analysis = analyseText(own, { 'org.yaml': organisation })
    const result = changeLanguage(analysis, 'nn', [catalogue], known)
    assert.ok(!('problem' in result), JSON.stringify(result))
    assert.ok(result.edits.every(({ location }) => location.source === analysis.name))
    const left = result.local.filter(({ location }) => location.source === 'org.yaml')
    assert.deepEqual(
      left.map(({ text: said }) => said),
      ['Sykepleier'],
    )
  })
})
