import assert from 'node:assert/strict'
import { check } from '../check.js'
import { head } from '../testing.js'
import { completionsAt, rootConceptOf } from './completion.js'
import { definitionAt } from './definition.js'
import { foldingOf } from './folding.js'
import { formatText } from './format.js'
import { hoverAt } from './hover.js'
import { lensesOf } from './lenses.js'
import { linksIn } from './links.js'
import { fixAllEdits, mendingsFor } from './mendings.js'
import { analyseFiles, edited, offsetOf } from './navigation.test.data.js'
import { outlineOf } from './outline.js'
import { problemsOf } from './problems.js'
import { referencesAt } from './references.js'
import { renameAt, renameEdits } from './rename.js'
import { selectionsAt } from './selection.js'
import { signatureAt } from './signature.js'
import { symbolsMatching } from './symbols.js'
import { workList } from './work-list.js'

const name = 'prove.krav.yaml'
const registerName = 'prove.review.yaml'

const specification = `${head}roles:
  - { id: natt, title: Nattevakt, kind: care-worker, service: hjemme }
services:
  - { id: hjemme, name: Hjemmetjenesten }
sections:
  - id: drift
    title: Drift
    requirements:
      - { id: OPP-01, kind: minimum, text: Alarmen skal besvares. }
      - { id: FUN-01, kind: minimum, text: 'Se <ref:OPP-01>:', children: [{ id: a, text: Lys }] }
`

const register = `# Notat om OPP-01
kravspek: 1
reviewOf: prove
files:
  - { id: F-222222, hash: ${'a'.repeat(64)}, role: natt, service: hjemme }
threads:
  - id: K-222222
    at: OPP-01 # natten
    text: OPP-01 er for kort
    proposal: { field: text, before: 'Se <ref:OPP-01>:', after: 'Les <ref:OPP-01>:' }
    files: [F-222222]
    role: natt
    state: answered
    disposition: accepted
    answer: Ja
    changed: ["OPP-01", FUN-01.a, FUN-01.borte]
  - { id: K-333333, at: FUN-01.a, text: Bra, kind: praise, state: open, service: hjemme }
views:
  - { at: FUN-01, view: agrees, role: natt, file: F-222222 }
approvals:
  - { at: drift, role: natt, hash: ${'b'.repeat(64)} }
`

const files = { [name]: specification, [registerName]: register }
const analysis = analyseFiles(files)

/** The register after the thing at some words was given another id. */
function renamed(source: string, excerpt: string, newId: string): string {
  const at = offsetOf(source === name ? specification : register, excerpt)
  const result = renameEdits(analysis, source, at, newId, 'nb')
  assert.ok('edits' in result, JSON.stringify(result))
  const after = edited(files, result.edits)
  assert.deepEqual(
    analyseFiles(after).findings.filter(({ severity }) => severity === 'error'),
    [],
  )
  return after[registerName] ?? ''
}

describe('the register in the editor', () => {
  it('follows a requirement that gets another id, with its parts, and keeps what people said', () => {
    assert.equal(
      renamed(name, '|OPP-01, kind', 'OPP-99'),
      register
        .replace('at: OPP-01', 'at: OPP-99')
        .replace('"OPP-01"', '"OPP-99"')
        .replaceAll('<ref:OPP-01>', '<ref:OPP-99>'),
    )
    assert.equal(renamed(name, '|FUN-01, kind', 'LYS-1'), register.replaceAll('FUN-01', 'LYS-1'))
    assert.equal(renamed(name, '|a, text: Lys', 'b'), register.replaceAll('FUN-01.a', 'FUN-01.b'))
  })

  it('follows roles, services and sections, and a change that is begun in the register', () => {
    assert.equal(renamed(name, '|natt, title', 'vakt'), register.replaceAll('role: natt', 'role: vakt'))
    assert.equal(renamed(name, '|hjemme, name', 'h1'), register.replaceAll('service: hjemme', 'service: h1'))
    assert.equal(renamed(registerName, '|drift, role', 'd'), register.replace('at: drift', 'at: d'))
    assert.equal(renamed(registerName, '|F-222222, hash', 'F-9'), register.replaceAll('F-222222', 'F-9'))
  })

  it('is found where a requirement is used, and leads to it', () => {
    const places = referencesAt(analysis, name, offsetOf(specification, '|OPP-01, kind'))
    const inRegister = places.filter(({ source }) => source === registerName)
    assert.equal(inRegister.length, 4)
    const [target] =
      definitionAt(analysis, registerName, offsetOf(register, '|OPP-01 # natten'))?.targets ?? []
    assert.equal(JSON.stringify(target).includes(name), true)
  })

  it('gets completions of its own fields and of the ids of the specification', () => {
    const labels = (text: string): readonly string[] => {
      const offset = text.indexOf('¦')
      return completionsAt(analysis, registerName, text.replace('¦', ''), offset, 'nb').map(
        ({ label }) => label,
      )
    }
    const start = 'kravspek: 1\nthreads:\n  - id: K-222222\n    '
    assert.ok(labels(`${start}at: ¦\n`).includes('OPP-01'))
    assert.ok(labels(`${start}role: ¦\n`).includes('natt'))
    assert.ok(labels(`${start}disposition: ¦\n`).includes('rejected'))
    assert.ok(labels(`${start}¦\n`).includes('answer'))
    assert.equal(rootConceptOf(undefined, registerName), 'review')
  })

  it('explains its fields and values', () => {
    assert.match(
      JSON.stringify(hoverAt(analysis, registerName, offsetOf(register, '|disposition'), 'nb')),
      /Utfall/,
    )
    assert.ok(outlineOf(analysis, registerName, 'nb').length > 0)
  })

  it('is read by every function of the editor without a fault, wherever one stands', () => {
    const checked = check(analysis)
    for (let offset = 0; offset <= register.length; offset += 3) {
      for (const language of ['nb', 'en'] as const) {
        hoverAt(analysis, registerName, offset, language)
        completionsAt(analysis, registerName, register, offset, language)
        signatureAt(register, offset, language, 'review')
        renameAt(analysis, registerName, offset, language)
        mendingsFor(checked, registerName, [offset, offset], language)
      }
      definitionAt(analysis, registerName, offset)
      referencesAt(analysis, registerName, offset)
      selectionsAt(analysis, registerName, register, offset)
    }
    for (const language of ['nb', 'nn', 'en'] as const) {
      outlineOf(analysis, registerName, language)
      lensesOf(checked, registerName, language)
      problemsOf(checked, language)
      symbolsMatching(analysis, 'K-', language)
      workList(checked, language)
    }
    foldingOf(register)
    linksIn(analysis, registerName)
    assert.deepEqual(fixAllEdits(checked, registerName), [])
    for (const edit of formatText(register)) assert.ok(edit)
  })
})
