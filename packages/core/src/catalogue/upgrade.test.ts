import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Requirement, Specification } from '../generated/specification.js'
import { requirementLines } from './requirement-lines.js'
import { requirementOf } from './requirement-of.js'
import { catalogueItems, type RequirementCatalogue } from './catalogue.js'
import { outdatedItems } from './outdated.js'
import { upgradeItem, type ItemUpgrade } from './upgrade.js'
import { builtIn, edited, nordvik, nordvikWith, olderText, olderWith, sound } from './upgrade.test.data.js'

function upgraded(text: string, id: string, catalogue = nordvik, own = false): ItemUpgrade {
  const result = upgradeItem(sound(text), id, [catalogue], own ? { conflicts: 'own' } : {})
  assert.ok(!('problem' in result), JSON.stringify(result))
  return result
}

function after(text: string, id: string, catalogue = nordvik, own = false): string {
  return edited(sound(text), upgraded(text, id, catalogue, own).edits)
}

function requirementIn({ sections = [] }: Specification, id: string): Requirement {
  const found = sections.flatMap(({ requirements = [] }) => requirements).find((each) => each.id === id)
  assert.ok(found)
  return found
}

function linesThatDiffer(before: string, later: string): readonly string[] {
  const known = new Set(before.split('\n'))
  return later.split('\n').filter((line) => !known.has(line))
}

describe('an upgrade of a catalogue requirement', () => {
  it('gives one that is as it was taken the new words, and its values their new names', () => {
    assert.deepEqual(linesThatDiffer(olderText, after(olderText, 'STO-01')), [
      '        text: Leverandøren skal svare på telefon innen <frist> i <andel> av samtalene hver måned. # tatt opp i møtet med nattevaktene',
      '          frist: { value: 20, type: number, unit: minutter, min: 1, max: 60, guidance: Kort frist koster mer. Spør nattevakten hvor lenge den kan vente. }',
      '          andel: { value: 95, type: number, unit: prosent, min: 50, max: 100, guidance: Velg 95 når dere ikke vet. }',
      '        plain: Du får svar på telefonen innen <frist>.',
      '        from: { catalogue: nordvik/STO-01, version: 1.1.0, hash: "sha256:feba51ce01e6" }',
    ])
  })

  it('merges into one that was changed here what the catalogue has changed, and keeps the reason', () => {
    const text = after(olderText, 'STO-02')
    assert.deepEqual(linesThatDiffer(olderText, text), [
      '        text: Leverandøren skal varsle Kunden om planlagt stans minst 14 dager før den starter, med dato og varighet.',
      '          version: 1.0.1',
      '          hash: "sha256:793717a0b87a"',
    ])
    assert.match(text, /changedBecause: Det må gå fram hvem som skal varsles\./)
  })

  it('asks for a new value that has no usual one', () => {
    const catalogue = nordvikWith(['share: { type: number, min: 50, max: 100, default: 95 }', 'share: { type: number, min: 50, max: 100 }'])
    const { undecided } = upgraded(olderText, 'STO-01', catalogue)
    assert.deepEqual(undecided, ['andel'])
    assert.match(after(olderText, 'STO-01', catalogue), /andel: \{ value: null, type: number, .*guidance: Velg 95/)
  })

  it('keeps a value that is not decided, and the plan for it', () => {
    const plan = '{ undecided: true, decideBy: 2027-01-15 }'
    for (const open of ['null', plan]) {
      const text = after(olderWith(['value: 20', `value: ${open}`]), 'STO-01')
      assert.ok(text.includes(`frist: { value: ${open}, type: number`), text)
    }
  })

  it('renames a bare value', () => {
    const text = olderWith([/svartid: \{ value: 20.*\}/.exec(olderText)![0], 'svartid: 20'])
    assert.match(after(text, 'STO-01'), /\n {10}frist: 20\n {10}andel: \{ value: 95/)
  })

  it('says which value there is no place for any more', () => {
    const catalogue = nordvikWith(
      ['      limit: { type: number, min: 1, max: 60 }\n', ''],
      ['innen <frist> i <andel> av', 'i <andel> av'],
      ['innen <frist>.', 'raskt.'],
      [
        '        limit: { name: frist, unit: minutter, guidance: Kort frist koster mer. Spør nattevakten hvor lenge den kan vente. }\n',
        '',
      ],
    )
    const { lost, conflicts } = upgraded(olderText, 'STO-01', catalogue)
    assert.deepEqual([lost, conflicts], [[{ name: 'svartid', value: 20 }], []])
    const parameters = requirementIn(sound(after(olderText, 'STO-01', catalogue)).specification, 'STO-01').parameters
    assert.deepEqual(Object.keys(parameters ?? {}), ['andel'])
  })

  it('writes nothing where both have changed the same words, and shows all three', () => {
    const text = olderWith(['minst 7 dager', 'minst 10 dager'])
    const { edits, conflicts } = upgraded(text, 'STO-02')
    assert.deepEqual(edits, [])
    assert.deepEqual(conflicts, [
      {
        field: 'text',
        own: 'Leverandøren skal varsle Kunden om planlagt stans minst 10 dager før den starter.',
        was: 'Leverandøren skal varsle planlagt stans minst 7 dager før den starter.',
        latest: 'Leverandøren skal varsle planlagt stans minst 14 dager før den starter, med dato og varighet.',
      },
    ])
  })

  it('keeps the words of the specification in a conflict where that is asked for', () => {
    const text = olderWith(['minst 7 dager', 'minst 10 dager'])
    const later = after(text, 'STO-02', nordvik, true)
    assert.match(later, /minst 10 dager før den starter\.\n/)
    assert.match(later, /version: 1\.0\.1/)
    assert.deepEqual(upgradeItem(sound(later), 'STO-02', [nordvik]), { id: 'STO-02', problem: 'up-to-date' })
  })

  it('does not let a number get another unit', () => {
    const catalogue = nordvikWith(['limit: { name: frist, unit: minutter', 'limit: { name: frist, unit: timer'])
    const { conflicts, edits } = upgraded(olderText, 'STO-01', catalogue)
    assert.deepEqual(conflicts, [{ field: 'parameters.frist.unit', own: 'minutter', was: 'minutter', latest: 'timer' }])
    assert.deepEqual(edits, [])
    assert.match(after(olderWith(['value: 20', 'value: null']), 'STO-01', catalogue), /frist: \{ value: null, type: number, unit: timer/)
  })

  it('leaves to a person what is changed where the catalogue has forgotten what was taken', () => {
    const text = olderWith(['version: 1.0.0\n          hash', 'version: 0.9.0\n          hash'])
    const { conflicts } = upgraded(text, 'STO-02')
    assert.deepEqual(conflicts.map(({ field, was }) => [field, was]), [['text', undefined]])
  })

  it('does not guess that a value has a new name', () => {
    const text = olderWith(['nordvik/STO-01, version: 1.0.0', 'nordvik/STO-01, version: 0.9.0'])
    const { conflicts, edits } = upgraded(text, 'STO-01')
    assert.deepEqual(conflicts, [{ field: 'parameters', own: '<svartid>', was: undefined, latest: '<frist>, <andel>' }])
    assert.deepEqual(edits, [])
  })

  it('lets limits stay that someone has moved for a value', () => {
    const text = olderWith(['value: 20, type: number, unit: minutter, min: 1, max: 60', 'value: 90, type: number, unit: minutter, min: 1, max: 120'])
    assert.match(after(text, 'STO-01'), /frist: \{ value: 90, type: number, unit: minutter, min: 1, max: 120/)
  })

  it('leaves what is left open', () => {
    const text = olderWith(['title: Varsel om planlagt stans', 'title: null'])
    assert.match(after(text, 'STO-02'), /title: null\n/)
  })

  it('is refused for what can’t be upgraded', () => {
    const problem = (text: string, id: string, catalogues = [nordvik]): unknown => {
      const result = upgradeItem(sound(text), id, catalogues)
      return 'problem' in result ? result.problem : undefined
    }
    assert.equal(problem(olderWith(['status: draft', 'status: issued']), 'STO-01'), 'issued')
    assert.equal(problem(olderText, 'STO-03'), 'withdrawn')
    assert.equal(problem(olderText, 'STO-04'), 'not-taken')
    assert.equal(problem(olderText, 'PAL-01'), 'up-to-date')
    assert.equal(problem(olderText, 'PAL-02'), 'no-requirement')
    assert.equal(problem(olderText, 'STO-01', []), 'unknown-catalogue')
    assert.equal(problem(olderWith(['nordvik/STO-01', 'nordvik/STO-09']), 'STO-01'), 'unknown-item')
  })

  it('works in JSON and on Windows', () => {
    const json = JSON.stringify(
      { kravspek: 1, id: 'p', title: 'P', language: 'nb', status: 'draft', sections: [{ id: 's', title: 'S', requirements: [requirementIn(sound(olderText).specification, 'STO-01')] }] },
      undefined,
      2,
    )
    const later = JSON.parse(after(json, 'STO-01')) as Specification
    assert.equal((requirementIn(later, 'STO-01').parameters?.['frist'] as { value: number }).value, 20)
    const windows = olderText.replaceAll('\n', '\r\n')
    assert.equal(after(windows, 'STO-01'), after(olderText, 'STO-01').replaceAll('\n', '\r\n'))
  })
})

/** The catalogue as it might be a version later: other words, other names of values, a value more or less. */
const changedCatalogue = (catalogue: RequirementCatalogue) =>
  fc.record({
    words: fc.constantFrom('', ' Det gjelder hele døgnet.'),
    suffix: fc.constantFrom('', 'Ny'),
    hasMore: fc.boolean(),
  }).map(({ words, suffix, hasMore }): RequirementCatalogue => ({
    ...catalogue,
    themes: catalogue.themes.map((theme) => ({
      ...theme,
      requirements: (theme.requirements ?? []).map((requirement) => {
        const { nb } = requirement
        if (nb?.text === undefined) return requirement
        const named = Object.entries(nb.parameters ?? {}).map(([key, value]) => [key, { ...value, name: `${value.name ?? key}${suffix}` }] as const)
        const renamed = (text: string): string => text.replace(/<([^<>\s]+)>/g, `<$1${suffix}>`)
        return {
          ...requirement,
          version: '9.0.0',
          ...(hasMore ? { parameters: { ...requirement.parameters, extra: { type: 'text' as const } } } : {}),
          nb: {
            ...nb,
            text: `${renamed(nb.text)}${words}${hasMore ? ' Se <tillegg>.' : ''}`,
            ...(nb.plain === undefined ? {} : { plain: renamed(nb.plain) }),
            ...(nb.ask === undefined ? {} : { ask: renamed(nb.ask) }),
            parameters: { ...Object.fromEntries(named), ...(hasMore ? { extra: { name: 'tillegg', guidance: 'Skriv hva.' } } : {}) },
          },
          earlier: [{ version: requirement.version ?? '1.0.0', nb }],
        }
      }),
    })),
  }))

function takenText(numbers: readonly number[]): string {
  const items = catalogueItems(builtIn).filter(({ requirement }) => requirement.children === undefined)
  const lines = numbers.flatMap((number, index) => {
    const item = items[number % items.length]
    const requirement = item && requirementOf(item, 'nb', `K-${String(index + 1)}`)
    if (requirement === undefined) return []
    const parameters = Object.entries(requirement.parameters ?? {}).map(
      ([name, parameter], place) => [name, { ...parameter, value: place % 2 === 0 ? `verdi ${String(index)}` : null }] as const,
    )
    const own = parameters.length === 0 ? requirement : { ...requirement, parameters: Object.fromEntries(parameters) }
    return requirementLines({ ...own, criterion: null, points: null }, '      ')
  })
  return ['kravspek: 1', 'id: p', 'title: P', 'language: nb', 'status: draft', 'sections:', '  - id: s', '    title: S', '    requirements:', ...lines, ''].join('\n')
}

function upgradeAll(text: string, catalogue: RequirementCatalogue): string {
  const analysis = sound(text)
  const edits = outdatedItems(analysis.specification, [catalogue]).flatMap(({ id }) => {
    const result = upgradeItem(analysis, id, [catalogue])
    assert.ok(!('problem' in result), JSON.stringify(result))
    assert.deepEqual(result.conflicts, [])
    return result.edits
  })
  return edited(analysis, edits)
}

function valuesIn(text: string): readonly unknown[] {
  return (sound(text).specification.sections ?? [])
    .flatMap(({ requirements = [] }) => requirements)
    .map(({ parameters = {} }) => Object.values(parameters).flatMap((each) => (typeof each === 'object' ? (each.value ?? []) : each)))
}

describe('upgrades of what was taken from the catalogue', function () {
  this.timeout(60_000)
  const cases = fc.record({
    catalogue: changedCatalogue(builtIn),
    text: fc.array(fc.nat(500), { minLength: 1, maxLength: 4 }).map(takenText),
  })
  const few = { numRuns: 40 }

  it('keep every value', () => {
    fc.assert(
      fc.property(cases, ({ catalogue, text }) => {
        assert.deepEqual(valuesIn(upgradeAll(text, catalogue)), valuesIn(text))
      }),
      few,
    )
  })

  it('change nothing the second time', () => {
    fc.assert(
      fc.property(cases, ({ catalogue, text }) => {
        const once = upgradeAll(text, catalogue)
        assert.equal(upgradeAll(once, catalogue), once)
        assert.deepEqual(outdatedItems(sound(once).specification, [catalogue]), [])
      }),
      few,
    )
  })

  it('give what would be taken now, and leave everything else', () => {
    const taken = new Set(['title', 'text', 'ask', 'plain', 'rationale', 'kind', 'addressee', 'parameters', 'from'])
    fc.assert(
      fc.property(cases, ({ catalogue, text }) => {
        const items = new Map(catalogueItems(catalogue).map((item) => [item.reference, item]))
        const [before, later] = [text, upgradeAll(text, catalogue)].map((each) => sound(each).specification.sections?.[0]?.requirements ?? [])
        for (const [index, own] of (later ?? []).entries()) {
          const now = requirementOf(items.get(own.from?.catalogue ?? '')!, 'nb', own.id)
          assert.deepEqual([own.title, own.text, own.plain, own.ask, own.rationale], [now?.title, now?.text, now?.plain, now?.ask, now?.rationale])
          assert.deepEqual(own.from, now?.from)
          assert.deepEqual(Object.keys(own.parameters ?? {}), Object.keys(now?.parameters ?? {}))
          const others = (requirement: object | undefined): object =>
            Object.fromEntries(Object.entries(requirement ?? {}).filter(([field]) => !taken.has(field)))
          assert.deepEqual(others(own), others(before?.[index]))
        }
      }),
      few,
    )
  })
})
