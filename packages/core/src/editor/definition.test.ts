import assert from 'node:assert/strict'
import { head } from '../testing.js'
import { analyseFiles, examples, offsetOf, textIn } from './navigation.test.data.js'
import { definitionAt } from './definition.js'
import { referencesAt } from './references.js'
import { usesOf } from './uses.js'

const name = 'prove.krav.yaml'
const part = 'deler/drift.kravdel.yaml'
const files = {
  [name]: `${head}
organisation: felles.yaml
procurement:
  cpv: ["33196000-0"]
sections:
  - include: deler/drift.kravdel.yaml
  - id: stotte
    title: Støtte
    defaults:
      parameters: { dager: 5 }
    requirements:
      - id: STO-01
        text: Svar innen <dager> dager, se <ref:DRI-01.a>.
        roles: [vakt]
waivers:
  - { rule: and-or, at: procurement.cpv, by: vakt }
`,
  'felles.yaml': 'kravspek: 1\nroles:\n  - { id: vakt, title: Nattevakt }\n',
  [part]: `kravspek: 1
partOf: ../prove.krav.yaml
section:
  id: drift
  title: Drift
  requirements:
    - id: DRI-01
      text: Oppetid.
      children: [{ id: a, text: Natt. }]
`,
}
const analysis = analyseFiles(files)

/** What is pointed at, and the first words of what it leads to. */
function definition(excerpt: string, source: keyof typeof files = name): readonly string[] {
  const found = definitionAt(analysis, source, offsetOf(files[source], excerpt))
  if (found === undefined) return []
  return [
    textIn(files, found.origin),
    ...found.targets.map(
      ({ location, selection }) =>
        `${location.source}: ${textIn(files, location)} (${textIn(files, selection)})`,
    ),
  ]
}

function references(excerpt: string, withDeclaration: boolean): readonly string[] {
  return referencesAt(analysis, name, offsetOf(files[name], excerpt), { withDeclaration }).map(
    ({ source, range }) => `${source}: ${textIn(files, { source, range })}`,
  )
}

describe('definitionAt', () => {
  it('leads from an id to the thing that has it, in whatever file', () => {
    assert.deepEqual(definition('[va|kt]'), ['vakt', 'felles.yaml: { id: vakt, title: Nattevakt } (vakt)'])
    assert.deepEqual(definition('<ref:DRI-|01.a>'), ['DRI-01.a', `${part}: { id: a, text: Natt. } (a)`])
  })

  it('leads from a parameter to its value, and from a waiver to the field that it names', () => {
    assert.deepEqual(definition('<dag|er>'), ['dager', `${name}: dager (dager)`])
    assert.deepEqual(definition('at: procure|ment'), ['procurement.cpv', `${name}: ["33196000-0"] (cpv)`])
  })

  it('leads from a path to the file', () => {
    assert.deepEqual(
      definitionAt(analysis, name, offsetOf(files[name], 'include: del|er'))?.targets[0]?.location,
      { source: part, range: [0, 0] },
    )
    assert.equal(definition('partOf: |..', part)[1], `${name}:  ()`)
    assert.equal(definition('organisation: |felles')[1], 'felles.yaml:  ()')
  })

  it('leads nowhere from words that stand for themselves', () => {
    for (const excerpt of ['title: Stø|tte', 'rol|es:', 'Svar inn|en', 'rule: and|-or'])
      assert.deepEqual(definition(excerpt), [])
  })
})

describe('referencesAt', () => {
  it('gives every place that uses an id, with or without the one that gives it', () => {
    assert.deepEqual(references('[va|kt]', true), [`${name}: vakt`, `${name}: vakt`, 'felles.yaml: vakt'])
    assert.deepEqual(references('[va|kt]', false), [`${name}: vakt`, `${name}: vakt`])
    assert.deepEqual(references('<dag|er>', true), [`${name}: dager`, `${name}: dager`])
    assert.deepEqual(references('cp|v:', true), [])
  })

  it('finds what the definition of each use in the examples leads back to', () => {
    for (const example of examples) {
      const whole = analyseFiles(example)
      for (const { id, role, location } of usesOf(whole).filter((_, index) => index % 17 === 0)) {
        if (role === 'declaration') continue
        const found = definitionAt(whole, location.source, location.range[1] - 1)
        const [target] = found?.targets ?? []
        if (target === undefined) {
          assert.ok(!whole.ids.has(id), id)
          continue
        }
        assert.equal(
          textIn(example, target.selection).replace(/["']/g, ''),
          id.slice(id.lastIndexOf('.') + 1),
        )
        const back = referencesAt(whole, target.selection.source, target.selection.range[0] + 1)
        assert.ok(
          back.some(({ source, range }) => source === location.source && range[0] === location.range[0]),
        )
      }
    }
  })
})
