import assert from 'node:assert/strict'
import fc from 'fast-check'
import { analyse } from '../analyse.js'
import { completionsAt, mostCompletions, type Completion } from './completion.js'
import {
  analysedExample,
  exampleNames,
  exampleText,
  mutilated,
  readExample,
  taken,
} from './completion.test.data.js'

const name = 'medisindispenser.krav.yaml'
const analysis = analysedExample(name)
const head = 'kravspek: 1\nid: prove\n'

/** Completions at the bar of a text that the example's analysis is the newest of. */
function offered(textWithBar: string, language: 'nb' | 'nn' | 'en' = 'nb'): readonly Completion[] {
  const offset = textWithBar.indexOf('¦')
  return completionsAt(analysis, name, textWithBar.replace('¦', ''), offset, language)
}

function labels(textWithBar: string): readonly string[] {
  return offered(textWithBar).map(({ label }) => label)
}

/** The text with the completion of that label taken at the bar. */
function after(textWithBar: string, label: string, typed = ''): string {
  const found = offered(textWithBar).find((each) => each.label === label)
  assert.ok(found !== undefined, `offers ${label}`)
  return taken(textWithBar.replace('¦', ''), found, typed)
}

const requirement = `${head}sections:
  - id: opplaering
    title: Opplæring
    requirements:
      - id: OPP-01
        text: >-
          Leverandøren skal svare innen <svartid> minutter.
`

describe('completion of fields', () => {
  it('offers what must be there first, and not what is there already', () => {
    const fields = offered(`${head}¦`)
    assert.deepEqual(
      fields
        .filter(({ isRequired }) => isRequired)
        .map(({ label }) => label)
        .toSorted(),
      ['language', 'status', 'title'],
    )
    assert.ok(!fields.some(({ label }) => label === 'id' || label === 'kravspek'))
    const sorted = fields.toSorted((a, b) => a.sortText.localeCompare(b.sortText))
    assert.deepEqual(
      sorted.slice(0, 3).map(({ label }) => label),
      ['title', 'language', 'status'],
    )
  })

  it('finds a field by its title in any of the languages', () => {
    const title = offered(`${head}¦`).find(({ label }) => label === 'procurement')
    assert.match(title?.filterText ?? '', /procurement Anskaffelse Anskaffing Procurement/)
    assert.equal(title?.detail, 'Anskaffelse')
  })

  it('gives the shape of what is to be filled in', () => {
    assert.equal(
      after(`${requirement}        ¦`, 'verification').split('\n').slice(-4).join('\n'),
      '        verification:\n          tender: documentation\n          acceptance: acceptance-test\n          operation: measurement',
    )
    assert.match(after(`${requirement}        ¦`, 'roles', 'leder'), /roles: \[leder\]$/)
  })

  it('asks again where the value can be chosen', () => {
    const again = (label: string): boolean | undefined =>
      offered(`${requirement}        ¦`).find((each) => each.label === label)?.again
    assert.equal(again('kind'), true)
    assert.equal(again('roles'), true)
    assert.equal(again('title'), undefined)
  })

  it('changes the name alone where its value is there already', () => {
    assert.equal(after(`${head}tit¦ : Alarm`, 'title'), `${head}title : Alarm`)
    assert.equal(after('{ "id": "a", "tit¦": "Alarm" }', 'title'), '{ "id": "a", "title": "Alarm" }')
  })

  it('moves a line that is wrongly indented to where it belongs', () => {
    assert.equal(
      after(`${head}procurement:\n    part: III\n  ¦`, 'procedure'),
      `${head}procurement:\n    part: III\n    procedure: `,
    )
  })

  it('offers the parameters that a text uses and that have no value', () => {
    const text = requirement.replace('¦', '')
    const own = analyse('x.krav.yaml', () => ({ text }))
    const at = `${text}        parameters:\n          `
    const found = completionsAt(own, 'x.krav.yaml', at, at.length, 'nb')
    assert.deepEqual(
      found.map(({ label, kind }) => [label, kind]),
      [['svartid', 'parameter']],
    )
  })
})

describe('completion of items', () => {
  it('offers a requirement of each kind, with the next free id of the section', () => {
    const text = exampleText(name).replace('      - id: FUN-03\n', '      ¦\n      - id: FUN-03\n')
    const [first] = offered(text)
    assert.equal(first?.label, 'Legg til: minstekrav')
    assert.match(
      first.insertText,
      /^- id: \$\{1:FUN-\d\d\}\n {8}title: \$2\n {8}kind: minimum\n {8}text: >-\n {10}\$3$/,
    )
    const id = /FUN-\d\d/.exec(first.insertText)?.[0] ?? ''
    assert.equal(analysis.ids.has(id), false)
  })

  it('makes an id of the section’s title where the section has no requirements', () => {
    const text = `${head}sections:\n  - id: x\n    title: Økonomi og pris\n    requirements:\n      - id: ¦`
    assert.deepEqual(labels(text), ['OKO-01'])
  })

  it('makes an id of what a thing is called, and the next letter for a sub-requirement', () => {
    assert.deepEqual(labels(`${head}roles:\n  - title: Nattevakt på ambulanse\n    id: ¦`), [
      'nattevakt-pa-ambulanse',
    ])
    const children = `${requirement}        children:\n          - id: a\n            text: x\n          - id: ¦`
    assert.deepEqual(labels(children), ['b'])
  })

  it('gives a sub-requirement no letter that another one has', () => {
    const others = `${requirement}        children:\n          - id: a\n            text: x\n          - id: ¦\n            text: x\n          - id: b\n            text: x\n      - id: FUN-99\n        children:\n          - id: c\n`
    assert.deepEqual(labels(others), ['c'])
    const first = `${requirement}        children:\n          - id: ¦\n            text: x\n      - id: FUN-99\n        children:\n          - id: a\n`
    assert.deepEqual(labels(first), ['a'])
    assert.deepEqual(
      labels(`${requirement}        children: [{ id: a, text: x }, { id: ¦ }, { id: b, text: x }]\n`),
      ['c'],
    )
  })

  it('offers a whole thing behind a dash, between brackets and behind the name', () => {
    assert.ok(labels(`${head}roles:\n  - ¦`).includes('Legg til: rolle'))
    assert.equal(
      after(`${head}roles: [¦]`, 'Legg til: rolle', 'x'),
      `${head}roles: [{ id: x, title: x, kind: leader }]`,
    )
    assert.match(
      after(`${head}needs: ¦`, 'Legg til: behov', 'x'),
      /needs:\n {2}- id: B-\d\d\n {4}statement: >-\n {6}x\n {4}role: x$/,
    )
  })
})

describe('completion of values', () => {
  it('offers the listed values with their titles', () => {
    const found = offered(`${head}status: ¦`, 'nn').filter(({ sortText }) => sortText.startsWith('1'))
    assert.deepEqual(
      found.map(({ label, detail }) => `${label} ${detail}`),
      ['draft Utkast', 'review Til gjennomlesing', 'approved Godkjend', 'issued Kunngjord'],
    )
  })

  it('writes quotes where they are needed and the space that lacks', () => {
    assert.equal(
      after(`${head}procurement:\n  medicalDevice:\n    status:¦`, 'yes'),
      `${head}procurement:\n  medicalDevice:\n    status: "yes"`,
    )
    assert.equal(
      after(`${head}services:\n  - shifts: [{ from: ¦ }]`, '07:30'),
      `${head}services:\n  - shifts: [{ from: "07:30" }]`,
    )
    assert.equal(
      after(`${head}services:\n  - shifts: [{ from: "0¦" }]`, '07:30'),
      `${head}services:\n  - shifts: [{ from: "07:30" }]`,
    )
    assert.equal(after('{ "status": ¦ }', 'draft'), '{ "status": "draft" }')
  })

  it('offers the ids of the right kind with their titles, but for those there already', () => {
    const found = offered(`${requirement}        roles: [sykepleier, ¦]`)
    assert.ok(found.some(({ label, detail }) => label === 'nattevakt' && detail === 'Nattevakt'))
    assert.ok(!found.some(({ label }) => label === 'sykepleier' || label === 'FUN-01'))
    assert.equal(
      after(`${requirement}        roles: ¦`, 'nattevakt').split('\n').at(-1),
      '        roles: [nattevakt]',
    )
    assert.equal(
      after(`${requirement}        roles:\n          ¦`, 'nattevakt').split('\n').at(-1),
      '          - nattevakt',
    )
  })

  it('finds an id by its title and puts those first that begin with what is typed', () => {
    assert.equal(labels(`${head}needs:\n  - role: tilkall¦`)[0], 'vikar')
  })

  it('offers sub-requirements where requirements are referred to', () => {
    const parent = [...analysis.ids].find(([, { kind }]) => kind === 'sub-requirement')?.[0]
    assert.ok(parent !== undefined)
    assert.ok(labels(`${head}benefits:\n  - measuredBy: [${parent.slice(0, 6)}¦]`).includes(parent))
  })

  it('reads what is typed in other forms', () => {
    const duration = `${head}procurement:\n  contract:\n    duration: `
    assert.equal(labels(`${duration}4 timer¦`)[0], 'PT4H')
    assert.deepEqual(
      offered(`${duration}4¦`)
        .slice(0, 3)
        .map(({ label, detail }) => `${label} ${detail}`),
      ['PT4M 4 minutter', 'PT4H 4 timer', 'P4D 4 dager'],
    )
    assert.equal(labels(`${head}date: 1. mars 2027¦`)[0], '2027-03-01')
    assert.equal(after(`${head}services:\n  - substituteShare: 15 %¦`, '0.15').split(': ').at(-1), '0.15')
  })

  it('offers dates of the specification with what they are', () => {
    const [first] = offered(`${head}acceptance:\n  duration: P1D\nmilestones:\n  - date: ¦`)
    assert.deepEqual([first?.label, first?.detail], ['2026-11-20', '20. november 2026: Dato'])
  })

  it('offers CPV codes by name, and says that others may be used', () => {
    const found = offered(`${head}procurement:\n  cpv: [33196000-0, ¦]`)
    const centre = found.find(({ label }) => label === '79711000-1')
    assert.equal(centre?.detail, 'Alarmmottak, for eksempel responssenter')
    assert.match(centre.documentation, /Offisielt navn: Alarmovervåkningstjenester[^]*alle CPV-koder/)
    assert.ok(!found.some(({ label }) => label === '33196000-0'))
  })

  it('offers the recommendations by number and title', () => {
    const found = offered(`${requirement}        recommendations: [¦]`)
    assert.equal(found.filter(({ kind }) => kind === 'value').length, 14)
  })

  it('lets nearly everything be left open, but not an id', () => {
    assert.match(
      after(`${head}version: ¦`, 'undecided', 'innkjop'),
      /version: \{ undecided: true, decideBy: ÅÅÅÅ-MM-DD, owner: innkjop \}$/,
    )
    assert.ok(labels(`${head}version: ¦`).includes('null'))
    assert.ok(!labels(`kravspek: 1\nid: ¦`).includes('null'))
    assert.ok(!labels(`${head}title: Alarm og ¦`).includes('null'))
  })
})

describe('completion in texts', () => {
  it('offers the requirement’s parameters with their values, and tables and figures', () => {
    const text = exampleText(name)
    const at = /<(antall)>/.exec(text)?.index ?? 0
    const found = completionsAt(analysis, name, text, at + 1, 'nb')
    const parameter = found.find(({ label }) => label === 'antall')
    assert.deepEqual([parameter?.kind, parameter?.detail], ['parameter', '12 ansatte'])
    assert.ok(parameter !== undefined && taken(text, parameter) === text)
    assert.ok(found.some(({ insertText }) => insertText === 'ref:TAB-1>'))
  })

  it('offers everything with an id behind <ref:', () => {
    assert.equal(
      after(`${requirement}        ask: Se <ref:TAB-1¦`, 'TAB-1').split('\n').at(-1),
      '        ask: Se <ref:TAB-1>',
    )
  })

  it('offers nothing where words are being written', () => {
    assert.deepEqual(labels(`${requirement}          Det er ¦`), [])
    assert.deepEqual(labels(`# ¦`), [])
  })
})

describe('any completion', () => {
  it('stands on one line around the cursor and leaves a file that can be parsed, at any place of the examples', () => {
    for (const each of exampleNames) {
      const text = exampleText(each)
      const known = analysedExample(each)
      fc.assert(
        fc.property(fc.nat(text.length), fc.nat(), (offset, chosen) => {
          const found = completionsAt(known, each, text, offset, 'nb')
          assert.ok(found.length <= mostCompletions + 10)
          for (const { range, insertText, label, filterText } of found) {
            assert.ok(range[0] <= offset && offset <= range[1] && !text.slice(...range).includes('\n'))
            assert.ok(insertText !== '' && label !== '' && filterText !== '')
          }
          const one = found[chosen % Math.max(1, found.length)]
          if (one === undefined) return
          const next = taken(text, one, 'x')
          // Under another name, what stands there is still what it was.
          if (one.kind === 'field' && one.range[0] < one.range[1]) return
          const { findings } = analyse(each, (file) => (file === each ? { text: next } : readExample(file)))
          assert.deepEqual(
            findings
              .filter(({ code }) => code.startsWith('yaml') || code === 'unknown-field')
              .map(({ code }) => code),
            [],
            `${one.label} at ${JSON.stringify(text.slice(offset - 60, offset))}`,
          )
        }),
        { numRuns: 60 },
      )
    }
  })

  it('never fails, whatever the text and however old the analysis', () => {
    fc.assert(
      fc.property(
        mutilated(),
        fc.nat(),
        fc.boolean(),
        fc.constantFrom('nb', 'nn', 'en'),
        (text, at, isKnown, language) => {
          const offset = at % (text.length + 1)
          for (const { range } of completionsAt(isKnown ? analysis : undefined, name, text, offset, language))
            assert.ok(0 <= range[0] && range[0] <= offset && offset <= range[1] && range[1] <= text.length)
        },
      ),
      { numRuns: 500 },
    )
  })
})
