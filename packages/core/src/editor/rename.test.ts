import assert from 'node:assert/strict'
import fc from 'fast-check'
import { head } from '../testing.js'
import { analyseFiles, edited, examples, offsetOf, textIn } from './navigation.test.data.js'
import { definitionAt } from './definition.js'
import { referencesAt } from './references.js'
import { renameAt, renameEdits } from './rename.js'
import { usesOf } from './uses.js'
import { parameterUsesIn } from './parameter-uses.js'
import { isObject } from '../schema/walk.js'

type Files = Readonly<Record<string, string>>

const name = 'prove.krav.yaml'

function renamed(files: Files, source: string, offset: number, newId: string): Files {
  const result = renameEdits(analyseFiles(files), source, offset, newId, 'nb')
  assert.ok('edits' in result, JSON.stringify(result))
  return edited(files, result.edits)
}

function refused(text: string, excerpt: string, newId: string): string {
  const files = { [name]: head + text }
  const result = renameEdits(analyseFiles(files), name, offsetOf(head + text, excerpt), newId, 'nb')
  assert.ok('problem' in result)
  return result.problem
}

function renamedText(text: string, excerpt: string, newId: string, rest: Files = {}): string {
  const files = { [name]: head + text, ...rest }
  const at = offsetOf(head + text, excerpt)
  return (renamed(files, name, at, newId)[name] ?? '').slice(head.length)
}

/** Codes and places in words of what is said of references. */
function referenceFindings(files: Files): readonly string[] {
  return analyseFiles(files)
    .findings.filter(({ code }) =>
      [
        'unknown-reference',
        'wrong-reference-kind',
        'duplicate-id',
        'parameter-without-value',
        'unused-parameter',
      ].includes(code),
    )
    .map(({ code, location }) => `${code} ${location.source}`)
}

const requirement = `
sections:
  - id: drift
    title: Drift
    defaults:
      parameters: { dager: 5 }
      plain: Svar på <dager> dager.
    requirements:
      - id: FUN-01
        text: Svar innen <dager> dager, se <ref:FUN-02.a> og "<ref:FUN-01>".
      - id: "FUN-02"
        text: Melding innen <timer> timer.
        parameters: { timer: null }
        plain: Kort.
        children:
          - { id: a, text: Noe. }
          - { id: 'b', text: Noe mer. }
changes:
  - { at: [FUN-02.a, FUN-02.borte], reason: Endret. }
waivers:
  - { rule: and-or, at: FUN-02.b, reason: Avtalt. }
`

describe('renameEdits', () => {
  it('takes the parts of a requirement along, there and gone, and keeps quotes', () => {
    assert.equal(
      renamedText(requirement, 'id: "FUN|-02"', 'INT-9'),
      requirement.replaceAll('FUN-02', 'INT-9'),
    )
  })

  it('renames the requirement where the cursor is on its half of a longer id, else the part', () => {
    assert.equal(renamedText(requirement, '<ref:FU|N-02.a>', 'X-1'), requirement.replaceAll('FUN-02', 'X-1'))
    assert.equal(
      renamedText(requirement, '<ref:FUN-02.a|>', 'ny'),
      requirement.replaceAll('FUN-02.a', 'FUN-02.ny').replace('id: a,', 'id: ny,'),
    )
    assert.equal(
      renamedText(requirement, "id: '|b'", 'c'),
      requirement.replace('at: FUN-02.b,', 'at: FUN-02.c,').replace("id: 'b'", "id: 'c'"),
    )
  })

  it('renames a parameter that comes from the section in all requirements that take it', () => {
    const expected = requirement.replaceAll('<dager>', '<frist>').replace('dager: 5', 'frist: 5')
    assert.equal(renamedText(requirement, 'innen <da|ger>', 'frist'), expected)
    assert.equal(renamedText(requirement, '{ da|ger: 5', 'frist'), expected)
  })

  it('leaves alone another requirement with a parameter of the same name', () => {
    const text = `
sections:
  - id: drift
    title: Drift
    requirements:
      - { id: A-1, text: Innen <dager> dager., parameters: { dager: 1 } }
      - { id: A-2, text: Innen <dager> dager., parameters: { dager: 2 } }
`
    assert.equal(
      renamedText(text, '{ dag|er: 2', 'frist'),
      text.replace('<dager> dager., parameters: { dager: 2', '<frist> dager., parameters: { frist: 2'),
    )
  })

  it('renames a parameter whose value is left open', () => {
    assert.equal(
      renamedText(requirement, '<tim|er>', 'frist'),
      requirement.replace('<timer>', '<frist>').replace('timer: null', 'frist: null'),
    )
    assert.equal(
      renamedText(requirement, '{ tim|er: null', 'frist'),
      requirement.replace('<timer>', '<frist>').replace('timer: null', 'frist: null'),
    )
  })

  it('gives a parameter no name that no field may have', () => {
    assert.match(
      refused(requirement, '<tim|er>', 'constructor'),
      /^«constructor» kan ikke være navnet på en parameter/,
    )
  })

  it('adds quotes where the new id would be no text without them', () => {
    const text =
      '\nroles:\n  - { id: leder, title: Leder }\n  - { id: vikar, title: Vikar, reportsTo: leder }\n'
    assert.equal(renamedText(text, 'id: |leder', 'true'), text.replaceAll(': leder', ": 'true'"))
  })

  it('renames who is to decide, also from there', () => {
    const text =
      '\nroles:\n  - { id: leder, title: Leder }\nbackground:\n  summary: { undecided: true, owner: leder, decideBy: 2027-01-01 }\n'
    const expected = text.replace('id: leder', 'id: sjef').replace('owner: leder', 'owner: sjef')
    assert.equal(renamedText(text, 'id: |leder', 'sjef'), expected)
    assert.equal(renamedText(text, 'owner: led|er', 'sjef'), expected)
  })

  it('finds a cross reference that is written with escapes', () => {
    const text = `
tables:
sections:
  - id: drift
    title: Drift
    intro: "Se \\x3cref:TAB-1> og mer."
    tables:
      - { id: TAB-1, caption: Tall, columns: [a], rows: [[b]] }
`.replace('tables:\n', '')
    assert.equal(
      renamedText(text, 'id: TAB|-1', 'TAB-2'),
      text.replace('id: TAB-1', 'id: TAB-2').replace('\\x3cref:TAB-1>', '<ref:TAB-2>'),
    )
  })

  it('renames an entry of the organisation file together with what the specification adds to it', () => {
    const text = '\norganisation: felles.yaml\nroles:\n  - { id: leder, headcount: 3 }\n'
    const files = {
      [name]: head + text,
      'felles.yaml':
        'kravspek: 1\nroles:\n  - { id: leder, title: Leder }\n  - { id: vikar, title: Vikar, reportsTo: leder }\n',
    }
    const next = renamed(files, name, offsetOf(head + text, 'id: led|er'), 'sjef')
    assert.equal(next[name], files[name].replace('leder', 'sjef'))
    assert.equal(next['felles.yaml'], files['felles.yaml'].replaceAll('leder', 'sjef'))
    const definition = definitionAt(analyseFiles(files), name, offsetOf(head + text, 'id: led|er'))
    assert.deepEqual(
      definition?.targets.map(({ location }) => location.source),
      [name, 'felles.yaml'],
    )
  })

  it('changes only the one under the cursor of two things with one id, where it is the second', () => {
    const text = `
lots:
procurement:
  lots:
    - { id: D1, title: En }
    - { id: D1, title: To }
  criteria:
    - { id: pris, title: Pris, lots: [{ lot: D1, weight: 1 }] }
`.replace('lots:\n', '')
    assert.equal(
      renamedText(text, 'id: D|1, title: To', 'D2'),
      text.replace('id: D1, title: To', 'id: D2, title: To'),
    )
    assert.equal(
      renamedText(text, 'lot: D|1', 'D0'),
      text.replace('id: D1, title: En', 'id: D0, title: En').replace('lot: D1', 'lot: D0'),
    )
  })

  it('says why it can not', () => {
    assert.match(refused(requirement, 'id: "FUN|-02"', 'FUN-01'), /«FUN-01» er brukt allerede: krav i/)
    assert.match(refused(requirement, 'id: "FUN|-02"', '2 ting'), /kan ikke være en ID/)
    assert.match(refused(requirement, 'id: "FUN|-02"', `F${'x'.repeat(63)}`), /blir for lang/)
    assert.match(refused(requirement, 'id: |a,', 'borte'), /nevnt et annet sted/)
    assert.match(refused(requirement, 'innen <da|ger>', 'a b'), /navnet på/)
    assert.match(refused(requirement, '{ da|ger: 5', 'timer'), /finnes allerede/)
    assert.match(refused(requirement, 'title: Dr|ift', 'x'), /ikke noe som kan få nytt navn/)
    assert.match(refused(`${requirement}# slutt`, 'slu|tt', 'x'), /ikke noe som kan få nytt navn/)
    assert.match(
      refused('\nroles:\n  - { id: a, title: A, reportsTo: borte }\n', 'reportsTo: bor|te', 'x'),
      /Ingenting i spesifikasjonen har ID-en «borte»/,
    )
  })

  it('renames any id of the examples and back again to the same bytes, with no new findings on references', () => {
    for (const [number, files] of examples.entries()) {
      const analysis = analyseFiles(files)
      const before = referenceFindings(files)
      const uses = usesOf(analysis)
      const kinds = new Set(uses.filter(({ role }) => role === 'declaration').map(({ kind }) => kind))
      assert.ok(kinds.size > 15)
      // Each kind, declared and referred to, and a text that refers to it.
      const tried = ['declaration', 'reference', 'text'].flatMap((role) =>
        [...kinds].flatMap(
          (kind) =>
            uses.find(
              (use) =>
                use.role === role &&
                (role === 'declaration' ? use.kind : analysis.ids.get(use.id)?.kind) === kind,
            ) ?? [],
        ),
      )
      assert.ok(tried.length > 30)
      // All of them take long; together the examples try every kind.
      for (const { location } of tried.filter((_, index) => index % (3 * examples.length) === number)) {
        const at = renameAt(analysis, location.source, location.range[1], 'nb')
        assert.ok('id' in at, JSON.stringify([at, location, textIn(files, location)]))
        assert.equal(textIn(files, { source: location.source, range: at.range }), at.id)
        const next = renamed(files, location.source, location.range[1], 'Heltny')
        assert.notDeepEqual(next, files)
        assert.deepEqual(referenceFindings(next), before)
        assert.ok(!usesOf(analyseFiles(next)).some(({ id }) => id === at.id && at.kind !== 'sub-requirement'))
        assert.deepEqual(
          renamed(next, location.source, at.range[0] + 1 + shiftBefore(files, next, location), at.id),
          files,
        )
      }
    }
  })

  it('renames any parameter of the examples and back again to the same bytes', () => {
    for (const files of examples) {
      const analysis = analyseFiles(files)
      const findings = analysis.findings.length
      for (const { value, concept } of analysis.files.values()) {
        const sections = concept === 'part' ? [value['section']] : value['sections']
        for (const section of Array.isArray(sections) ? sections.filter(isObject) : []) {
          const { requirements } = section
          for (const each of Array.isArray(requirements) ? requirements.filter(isObject).slice(1, 2) : []) {
            for (const { location, role } of parameterUsesIn(analysis, each).slice(0, 1)) {
              const next = renamed(files, location.source, location.range[0], 'Heltny')
              assert.equal(analyseFiles(next).findings.length, findings, role)
              const back = location.range[0] + shiftBefore(files, next, location)
              const old = textIn(files, location).replace(/^["']|["']$/g, '')
              assert.deepEqual(renamed(next, location.source, back, old), files)
            }
          }
        }
      }
    }
  })

  it('never throws and stays inside the text, wherever the cursor is', () => {
    const all = examples.map((files) => ({ files, analysis: analyseFiles(files) }))
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.nat(), fc.string(), ({ files, analysis }, seed, newId) => {
        const names = Object.keys(files)
        const source = names[seed % names.length] ?? ''
        const offset = seed % ((files[source] ?? '').length + 10)
        const result = renameEdits(analysis, source, offset, newId, 'nn')
        const definition = definitionAt(analysis, source, offset)
        const places = [
          ...('edits' in result ? result.edits.map(({ location }) => location) : []),
          ...referencesAt(analysis, source, offset),
          ...(definition?.targets.flatMap(({ location, selection }) => [location, selection]) ?? []),
        ]
        for (const { source: file, range } of places) {
          assert.ok(0 <= range[0] && range[0] <= range[1] && range[1] <= (files[file] ?? '').length)
        }
      }),
    )
  })
})

/** By how much a place has moved where names before it changed. */
function shiftBefore(
  before: Files,
  after: Files,
  { source, range }: { source: string; range: readonly [number, number] },
): number {
  // The lines stay the same, so the column and the line are enough.
  const text = before[source] ?? ''
  const line = text.slice(0, range[0]).split('\n').length - 1
  const lineStart = (of: string): number =>
    of.split('\n').slice(0, line).join('\n').length + (line > 0 ? 1 : 0)
  const next = after[source] ?? ''
  const found = next.indexOf('Heltny', lineStart(next))
  const own = text.slice(...range).startsWith('"') || text.slice(...range).startsWith("'") ? 1 : 0
  return found - range[0] - own + (found >= 0 ? 0 : Number.NaN)
}
