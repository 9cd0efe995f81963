import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Language } from '../document/nodes.js'
import { textAtLocation } from './change-language.test.data.js'
import { catalogueItems } from './catalogue.js'
import { changeLanguage, type LanguageChange } from './change-language.js'
import { requirementLines } from './requirement-lines.js'
import { requirementOf } from './requirement-of.js'
import { builtIn, edited, nordvik, olderText, olderWith, sound } from './upgrade.test.data.js'

function changed(text: string, to: Language, catalogues = [nordvik]): LanguageChange {
  const result = changeLanguage(sound(text), to, catalogues)
  assert.ok(!('problem' in result), JSON.stringify(result))
  return result
}

function after(text: string, to: Language, catalogues = [nordvik]): string {
  return edited(sound(text), changed(text, to, catalogues).edits)
}

describe('a change of language', () => {
  const later = after(olderText, 'nn')

  it('gives what is as it was taken the words of the catalogue, with its values', () => {
    assert.match(later, /\nlanguage: nn\n/)
    assert.match(later, /text: Leverandøren skal svare på telefon innan <svartid>\. # tatt opp/)
    assert.match(later, /svartid: \{ value: 20, type: number, unit: minutt, min: 1, max: 60, guidance: Kort svartid kostar meir\. \}/)
    assert.match(later, /tid: \{ value: null, type: number, unit: timar/)
    assert.deepEqual(changed(olderText, 'nn').translated, ['STO-01', 'STO-03', 'PAL-01'])
  })

  it('gives values the names that they have in the language', () => {
    assert.match(after(olderText, 'en'), /<responseTime>\.[^]*responseTime: \{ value: 20, type: number, unit: minutes/)
  })

  it('gives a section the words of its theme', () => {
    assert.match(later, /rationale: "Den som er åleine på vakt, må få hjelp\."/)
    assert.deepEqual(changed(olderText, 'nn').sections, ['stotte'])
  })

  it('says of the other requirements that they are in the old language', () => {
    assert.deepEqual(changed(olderText, 'nn').marked, ['STO-02', 'STO-04'])
    assert.equal(later.match(/\n {8}language: nb\n/g)?.length, 2)
  })

  it('lists what is left to translate, where it stands before and after, and why', () => {
    const { local } = changed(olderText, 'nn')
    assert.deepEqual(
      local.map(({ id, field, because }) => [id, field, because]),
      [
        [undefined, 'specification.title', 'own'],
        ['STO-02', 'requirement.title', 'changed'],
        ['STO-02', 'requirement.text', 'changed'],
        ['STO-02', 'requirement.plain', 'changed'],
        ['STO-02', 'requirement.rationale', 'changed'],
        ['STO-04', 'requirement.title', 'own'],
        ['STO-04', 'requirement.text', 'own'],
        ['STO-04', 'requirement.rationale', 'own'],
        ['drift', 'section.title', 'own'],
      ],
    )
    for (const { location, locationAfter, text } of local) {
      assert.equal(textAtLocation(olderText, location), text)
      assert.equal(textAtLocation(later, locationAfter), text)
    }
  })

  it('lists the words that were chosen as values', () => {
    const [requirement] = catalogueItems(builtIn).flatMap((item) => {
      const own = requirementOf(item, 'nb', 'K-1')
      const text = Object.entries(own?.parameters ?? {}).find(([, { type }]) => type === 'text')
      return own === undefined || text === undefined ? [] : [{ ...own, parameters: { ...own.parameters, [text[0]]: { ...text[1], value: 'nattevakt og vikar' } } }]
    })
    assert.ok(requirement)
    const text = ['kravspek: 1', 'id: p', 'title: "1"', 'language: nb', 'status: draft', 'sections:', '  - id: s', '    title: "1"', '    requirements:', ...requirementLines(requirement, '      '), ''].join('\n')
    const { local } = changed(text, 'en', [builtIn])
    assert.deepEqual(local.map((each) => [each.id, each.field, each.text]), [['K-1', 'parameter.value', 'nattevakt og vikar']])
    const [only] = local
    assert.ok(only)
    assert.equal(textAtLocation(after(text, 'en', [builtIn]), only.locationAfter), 'nattevakt og vikar')
  })

  it('leaves what has a language of its own', () => {
    const text = olderWith(['- id: STO-04\n', '- id: STO-04\n        language: en\n'], ['- id: PAL-01\n', '- id: PAL-01\n        language: nn\n'])
    const { marked, translated, local } = changed(text, 'nn')
    assert.deepEqual([marked, translated], [['STO-02'], ['STO-01', 'STO-03']])
    assert.ok(local.every(({ id }) => id !== 'PAL-01'))
    const [, own = ''] = after(text, 'nn').split('- id: PAL-01')
    assert.doesNotMatch(own, /language/)
  })

  it('does not translate a version that the catalogue does not have', () => {
    const text = olderWith(['nordvik/PAL-01, version: 1.0.0', 'nordvik/PAL-01, version: 0.1.0'])
    const { marked, local } = changed(text, 'nn')
    assert.ok(marked.includes('PAL-01'))
    assert.ok(local.some(({ id, because }) => id === 'PAL-01' && because === 'unknown-version'))
  })

  it('is refused for what is sent out, and where nothing would change', () => {
    assert.deepEqual(changeLanguage(sound(olderWith(['status: draft', 'status: issued'])), 'nn', [nordvik]), { problem: 'issued' })
    assert.deepEqual(changeLanguage(sound(olderText), 'nb', [nordvik]), { problem: 'same-language' })
  })

  it('and back again gives the same file', () => {
    assert.equal(after(later, 'nb'), olderText)
    assert.equal(after(after(olderText, 'en'), 'nb'), olderText)
  })

  it('and back again gives the same file, whatever was taken', function () {
    this.timeout(60_000)
    const items = catalogueItems(builtIn).filter(({ requirement }) => requirement.withdrawn === undefined)
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(items.length - 1), { minLength: 1, maxLength: 5 }), fc.constantFrom('nn' as const, 'en' as const), (numbers, to) => {
        const lines = numbers.flatMap((number, index) => {
          const item = items[number]
          const requirement = item && requirementOf(item, 'nb', `K-${String(index + 1)}`)
          return requirement === undefined ? [] : requirementLines(requirement, '      ')
        })
        const text = ['kravspek: 1', 'id: p', 'title: P', 'language: nb', 'status: draft', 'sections:', '  - id: s', '    title: S', '    requirements:', ...lines, ''].join('\n')
        const { translated, marked } = changed(text, to, [builtIn])
        assert.deepEqual([translated.length, marked], [numbers.length, []])
        const there = after(text, to, [builtIn])
        assert.equal(after(there, 'nb', [builtIn]), text)
        // What stands there is what would have been taken in that language.
        for (const own of sound(there).specification.sections?.[0]?.requirements ?? []) {
          const item = items.find(({ reference }) => reference === own.from?.catalogue)
          const now = item && requirementOf(item, to, own.id)
          assert.deepEqual([own.title, own.text, own.from], [now?.title, now?.text, now?.from])
        }
      }),
      { numRuns: 60 },
    )
  })
})
