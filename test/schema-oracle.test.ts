import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { registerSchema, validate, type Validator } from '@hyperjump/json-schema/draft-2020-12'
import fc from 'fast-check'
import type { Datum } from '@kravspek/core'
import {
  arbitraryDraft,
  arbitrarySpecification,
  fullSpecification,
  randomNumbers,
} from './arbitrary-specification.js'
import {
  analyseExample,
  fileSchema,
  repositoryFile,
  testing,
  validateSpecification,
} from './core-internals.js'

const { analyseText } = testing

type Container = Record<string | number, unknown>

/** Codes of findings that say what the schema says. */
const schemaCodes = new Set([
  'unknown-field',
  'missing-field',
  'wrong-type',
  'unknown-value',
  'wrong-form',
  'wrong-format-version',
  'out-of-range',
  'duplicate-item',
  'empty-list',
  'wrong-parameter-name',
  'yaml-colon-in-text',
  'yaml-space-after-colon',
])

const base = 'https://kravspek.example/schemas/1/'
const fileBase = 'https://kravspek.example/file/specification'

/** Whole specifications that somebody wrote, as values. */
function written(): readonly Container[] {
  const names = readdirSync(new URL('../../examples/', import.meta.url)).filter((name) =>
    name.endsWith('.krav.yaml'),
  )
  const fixture = analyseText(repositoryFile('test/fixtures/worked-example.krav.yaml'))
  return [fixture, ...names.map(analyseExample)].map(
    ({ specification }) => (specification ?? {}) as unknown as Container,
  )
}

/** Changes a value in up to three places; what comes out may be right or wrong. */
function mutated(value: unknown, seed: number, junk: readonly unknown[]): unknown {
  const random = randomNumbers(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const copy = structuredClone(value)
  const holders: Container[] = []
  const collect = (each: unknown): void => {
    if (typeof each !== 'object' || each === null) return
    holders.push(each as Container)
    Object.values(each).forEach(collect)
  }
  collect(copy)
  for (let change = Math.floor(random() * 3); change >= 0; change -= 1) {
    const holder = pick(holders)
    const names = Object.keys(holder)
    if (names.length === 0) continue
    const name = pick(names)
    const isList = Array.isArray(holder)
    const old = holder[name]
    const kind = random()
    if (kind < 0.2 && !isList) delete holder[name]
    else if (kind < 0.3 && !isList)
      holder[pick(['title', 'id', 'tull', 'text', 'from', 'roles'])] = pick(junk)
    else if (kind < 0.4 && isList) holder[names.length] = pick([old, pick(junk)])
    else if (typeof old === 'number') holder[name] = pick([old - 1, old + 0.5, -1, 0, 1, 15, 1e9, ...junk])
    else holder[name] = pick(junk)
  }
  return copy
}

const junk = [
  '',
  ' ',
  'tull',
  '2027-02-30',
  '2027-03-01',
  'PT',
  'P1D',
  '24:01',
  'nb',
  'minimum',
  '1a',
  true,
  false,
  [],
  {},
  ['x'],
  [['x']],
  [{}],
  { id: 'x' },
  { min: 0, max: 1 },
]

const isAbout = (datum: Datum | undefined, key: string): boolean =>
  typeof datum === 'object' && datum.type === 'field' && datum.key === key

describe('a second validator', () => {
  let source: Validator
  let file: Validator

  before(async () => {
    for (const name of readdirSync(new URL('../../schemas/', import.meta.url))) {
      registerSchema(JSON.parse(repositoryFile(`schemas/${name}`)) as Parameters<typeof registerSchema>[0])
    }
    registerSchema(fileSchema as Parameters<typeof registerSchema>[0], fileBase)
    source = await validate(`${base}specification.schema.json`)
    file = await validate(fileBase)
  })

  const agree = (value: unknown): boolean => {
    const isValid = validateSpecification(value)
    assert.equal(
      source(value as Parameters<Validator>[0]).valid,
      isValid,
      JSON.stringify(validateSpecification.errors),
    )
    return isValid
  }

  it('agrees that the examples are right', () => {
    for (const value of [...written(), fullSpecification()]) {
      assert.ok(Object.keys(value).length > 5)
      assert.ok(agree(value))
    }
  }).timeout(20_000)

  it('agrees about random specifications, right and wrong', () => {
    let right = 0
    let wrong = 0
    fc.assert(
      fc.property(arbitrarySpecification, fc.nat(), (specification, seed) => {
        const value = withoutNulls(specification)
        agree(value)
        for (let each = 0; each < 10; each += 1) {
          if (agree(mutated(value, seed + each, junk))) right += 1
          else wrong += 1
        }
      }),
      { numRuns: 600 },
    )
    console.log(`      changed specifications: ${String(right)} right, ${String(wrong)} wrong`)
    assert.ok(right > 100 && wrong > 100)
  }).timeout(60_000)

  it('agrees about examples that were changed', () => {
    const [example] = written()
    for (let seed = 0; seed < 1500; seed += 1) agree(mutated(example, seed, junk))
  }).timeout(60_000)

  it('agrees with the findings about files in which much is not decided', () => {
    let right = 0
    fc.assert(
      fc.property(arbitraryDraft, fc.nat(), (draft, seed) => {
        for (let each = 0; each < 4; each += 1) {
          const value =
            each === 0
              ? draft
              : mutated(draft, seed + each, [
                  ...junk,
                  null,
                  { undecided: true },
                  { undecided: true, decideBy: 'snart' },
                ])
          // Two open values of a list are two, not one value twice, as `uniqueItems` has it.
          if (/\[(?:[^[\]]*,)?null,(?:[^[\]]*,)?null[,\]]/.test(JSON.stringify(value))) continue
          const told = analyseText(JSON.stringify(value)).findings.filter(
            // A schema can't ask for what a section may give to all of its requirements.
            ({ code, data }) =>
              schemaCodes.has(code) &&
              !(code === 'missing-field' && isAbout(data['field'], 'requirement.kind')),
          )
          const isValid = file(value as Parameters<Validator>[0]).valid
          if (isValid) right += 1
          assert.equal(
            told.length === 0,
            isValid,
            `${JSON.stringify(told[0])} ${told.length === 0 ? JSON.stringify(value) : ''}`,
          )
        }
      }),
      { numRuns: 600 },
    )
    console.log(`      drafts: ${String(right)} of 2400 right`)
    assert.ok(right > 600)
  }).timeout(60_000)
})

/** What is not decided left out, as the reading of a file does. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== null).map(withoutNulls)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, content]) => content !== null)
  return Object.fromEntries(entries.map(([name, content]) => [name, withoutNulls(content)]))
}
