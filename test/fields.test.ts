import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import {
  analyse,
  buildDocument,
  check,
  coverageOf,
  defaultSettings,
  documentKinds,
  type Analysis,
  type Field,
  type Specification,
} from '@kravspek/core'
import { fullSpecification } from './arbitrary-specification.js'
import { concepts, repositoryFile } from './core-internals.js'
import { objectsIn } from './hidden-values.js'
import { analyseValue, example, exampleNames, optionsFor } from './rendered.js'
import { root } from './root.js'

type Fields = Record<string, unknown>

// What is only looked through for «fyll inn» is not read.
const everyRule = {
  ...defaultSettings,
  profile: 'strict',
  severities: { placeholder: 'off', 'placeholder-outside-requirements': 'off' },
} as const

/**
 * Concepts and fields that are about files, not content: they are read when a specification is put together. A register of
 * comments, a catalogue and its starting points are files of their own, with tests of their own.
 */
const aboutFiles =
  /^(?:organisation|part|review|review-[a-z]+|settings|undecided|catalogue|catalogue-[a-z-]+|recipe|recipe-[a-z-]+)(?:\.|$)/
const fieldsAboutFiles = new Set([
  'specification.kravspek',
  'specification.organisation',
  'section.include',
  // What the fields of requirements are opened by.
  'procurement.publish',
  'procurement.publish.weights',
  'procurement.publish.points',
  'procurement.publish.rationale',
])

const allFields: readonly string[] = Object.entries(concepts).flatMap(([concept, { fields }]) =>
  aboutFiles.test(concept)
    ? []
    : Object.keys(fields)
        .map((name) => `${concept}.${name}`)
        .filter((name) => !fieldsAboutFiles.has(name)),
)

/**
 * The fields that some document shows or some rule reads: without the value, or with another id, it is another document, or another finding. A field that only
 * holds others is shown when one of those is.
 */
function fieldsShown(analyses: readonly Analysis[]): ReadonlySet<string> {
  const shown = new Set<string>()
  for (const analysis of analyses) {
    const specification = structuredClone(analysis.specification) as unknown as Fields
    // One after another: the first that is another one says enough.
    const told = function* (): Generator<string> {
      // Rules remember what they said of an object: a changed one must be another.
      const changed = {
        ...analysis,
        specification: structuredClone(specification) as unknown as Specification,
      }
      // Against an edition that differs in the texts of requirements alone: against any other, changes show every field.
      const given = optionsFor(changed, 'changes')
      for (const kind of documentKinds) {
        const { meta, blocks } = buildDocument(changed, kind, given).tree
        // The hash is of all that may be read; it shows nothing.
        yield JSON.stringify([blocks, { ...meta, stamp: { ...meta.stamp, hash: '' } }])
      }
      // What the rules and the coverage report say of it is read too.
      const checked = check(changed, everyRule)
      const said = checked.findings.map(({ message, data, severity }) => [message, data, severity])
      yield JSON.stringify([said, coverageOf(checked)])
    }
    const before = [...told()]
    for (const [name, places] of placesOf(specification)) {
      if (shown.has(name)) continue
      const isShown = severalOf(places).some(({ container, key, field }) => {
        const value = container[key]
        const isOtherWith = (other: unknown): boolean => {
          container[key] = other
          let part = 0
          for (const text of told()) {
            if (text !== before[part]) break
            part += 1
          }
          container[key] = value
          return part < before.length
        }
        // Ids are needed; what is not said may mean the same as what is said: false, kroner.
        return (
          (field.identifies === undefined && isOtherWith(undefined)) || isOtherWith(otherThan(value, field))
        )
      })
      if (isShown) shown.add(name)
    }
  }
  return shown
}

function otherThan(value: unknown, field: Field): unknown {
  if (field.values !== undefined) return field.values.find((each) => each !== value) ?? value
  if (typeof value === 'boolean') return !value
  return typeof value === 'string' ? `${value}x` : value
}

/** Some rules only speak where a specification is as their own fixture. */
function withOneThingWrong(): readonly Analysis[] {
  const folder = 'test/fixtures/bad/'
  return readdirSync(root + folder)
    .filter((name) => name.endsWith('.krav.yaml'))
    .map((name) => analyse(name, () => ({ text: repositoryFile(folder + name) })))
}

/** Requirements that say nothing themselves, so that what their section says for all of them is seen. */
function withDefaultsOnly(specification: Fields): Fields {
  const sections = specification['sections'] as readonly Fields[]
  const { buyers } = specification
  return {
    ...specification,
    // A requirement for all buyers there are does not name them.
    buyers: [...(buyers as readonly Fields[]), { id: 'enda-en' }],
    sections: sections.map((section) => {
      const requirements = section['requirements'] as readonly Fields[]
      return {
        ...section,
        defaults: { ...(section['defaults'] as Fields), addressee: 'joint' },
        requirements: requirements.map(({ id, children }) => ({
          id,
          text: 'Innen <dager> dager',
          children,
        })),
      }
    }),
  }
}

/** A reason for the changes of all its requirements. */
function withReason(specification: Fields): Fields {
  const sections = specification['sections'] as readonly { readonly requirements: readonly Fields[] }[]
  const at = sections.flatMap(({ requirements }) => requirements.map(({ id }) => id))
  return { ...specification, changes: [{ at, reason: 'Derfor' }] }
}

/** The first, the last and one between: some values say nothing where they stand. */
function severalOf<T>(places: readonly T[]): readonly T[] {
  const middle = Math.floor(places.length / 2)
  return places.filter((_, index) => index === 0 || index === middle || index === places.length - 1)
}

interface Place {
  readonly container: Fields
  readonly key: string
  readonly field: Field
}

/** Where each field stands in a specification, by `concept.field`. */
function placesOf(specification: Fields): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, Place[]>()
  const visit = (container: Fields, concept: string): void => {
    for (const [key, value] of Object.entries(container)) {
      const field = concepts[concept]?.fields[key]
      if (field === undefined || value === undefined) continue
      const name = `${concept}.${key}`
      const known = places.get(name)
      if (known === undefined) places.set(name, [{ container, key, field }])
      else known.push({ container, key, field })
      for (const each of objectsIn(value, field)) visit(each, field.concept ?? '')
    }
  }
  visit(specification, 'specification')
  return places
}

describe('fields of the format', function () {
  this.timeout(600_000)
  let shown: ReadonlySet<string> = new Set()

  before('renders again and again, a field less each time', () => {
    const full = [1, 2].map((seed) => fullSpecification(seed))
    const made = [...full, ...full.map(withDefaultsOnly)].map(withReason).map(analyseValue)
    shown = fieldsShown([...made, ...exampleNames.map(example), ...withOneThingWrong()])
  })

  it('are each shown in a document, or read by a rule', () => {
    assert.deepEqual(
      allFields.filter((name) => !shown.has(name)),
      [],
    )
  })
})
