import assert from 'node:assert/strict'
import type { Field, Finding, Path } from '@kravspek/core'
import { applyFixes } from '@kravspek/core'
import { fullSpecification } from './arbitrary-specification.js'
import { concepts, decided, fileSchema, testing, type Schema } from './core-internals.js'

const { analyseText, faultsOfSentences, rootName } = testing

type Container = Record<string | number, unknown>

/** One field of the full specification, or one item of its list. */
interface Site {
  readonly path: Path
  readonly key: string
  readonly field: Field
  readonly schema: Schema
  readonly value: unknown
  readonly isRequired: boolean
}

interface Mutation {
  readonly name: string
  readonly change: (holder: Container, step: string | number) => void
  readonly codes: readonly string[]
  /** What follows from a mistake that nobody can see through: an id that is gone is missed. */
  readonly mayFollow?: readonly string[]
  /** The path at which the mistake stands afterwards, where it is another. */
  readonly at?: Path
}

const full = fullSpecification()

/** Every field of the format once, where it stands first. */
function sites(): readonly Site[] {
  const found = new Map<string, Site>()
  const visit = (
    value: unknown,
    path: Path,
    key: string,
    field: Field,
    schema: Schema,
    isRequired: boolean,
    depth: number,
  ): void => {
    const name = `${key}${'[]'.repeat((field.list ?? 0) - depth)}`
    if (!found.has(name)) found.set(name, { path, key, field, schema, value, isRequired })
    if (Array.isArray(value)) {
      value.forEach((item, index) => {
        visit(item, [...path, index], key, field, decided(schema.items), false, depth - 1)
      })
    } else if (typeof value === 'object' && value !== null) {
      if (field.map === true) {
        const inner = schema.additionalProperties === false ? undefined : schema.additionalProperties
        const [name = '', first] = Object.entries(value)[0] ?? []
        const { map: _, ...plain } = field
        visit(first, [...path, name], `${key}.*`, plain, decided(inner), false, 0)
      } else if (field.concept !== undefined) object(value as Container, path, field.concept, schema)
    }
  }
  const object = (value: Container, path: Path, concept: string, schema: Schema): void => {
    for (const [name, content] of Object.entries(value)) {
      const field = concepts[concept]?.fields[name]
      if (field === undefined) continue
      const isRequired = concepts[concept]?.required.includes(name) ?? false
      visit(
        content,
        [...path, name],
        `${concept}.${name}`,
        field,
        decided(schema.properties?.[name]),
        isRequired,
        field.list ?? 0,
      )
    }
  }
  object(full, [], 'specification', decided(fileSchema))
  return [...found.values()]
}

function mutationsOf({ key, field, schema, value, path, isRequired }: Site): readonly Mutation[] {
  const step = path.at(-1)
  const isItem = typeof step === 'number' || key.endsWith('.*')
  const isId = field.identifies !== undefined
  const mayFollow = isId ? ['unknown-reference'] : []
  const set = (name: string, next: unknown, codes: readonly string[]): Mutation => ({
    name,
    codes,
    mayFollow,
    change: (holder, at) => {
      holder[at] = next
    },
  })
  const mutations: Mutation[] = []
  if (!isItem && typeof step === 'string') {
    const typo = `${step.slice(0, 2)}${step.slice(1)}`
    const rename = (to: string): Mutation => ({
      name: `named ${to}`,
      codes: ['unknown-field'],
      mayFollow,
      at: [...path.slice(0, -1), to],
      change: (holder) => {
        const entries = Object.entries(holder)
        for (const name of Object.keys(holder)) delete holder[name]
        for (const [name, content] of entries) holder[name === step ? to : name] = content
      },
    })
    mutations.push(rename(typo), rename('tullogtøys'))
    if (isRequired) {
      mutations.push({
        name: 'left out',
        codes: ['missing-field'],
        mayFollow,
        at: path.slice(0, -1),
        change: (holder, at) => delete holder[at],
      })
    }
    if (isId) mutations.push({ ...set('left open', null, ['missing-field']), at: path.slice(0, -1) })
  }
  if (Array.isArray(value)) {
    // A list of things that others refer to is gone with them.
    const things = field.concept === undefined ? {} : { mayFollow: ['unknown-reference'] }
    const [first] = value as readonly unknown[]
    const alone = field.concept === undefined && field.list === 1 ? first : 'tull'
    mutations.push({ ...set('one value instead of a list', alone, ['wrong-type']), ...things })
    mutations.push(set('fields instead of a list', { tull: 1, tøys: 2 }, ['wrong-type']))
    if (schema.uniqueItems === true)
      mutations.push(set('an item twice', [value[0], value[0]], ['duplicate-item']))
    if (schema.minItems !== undefined) mutations.push(set('an empty list', [], ['empty-list']))
    return mutations.map((each) => ({
      ...each,
      mayFollow: [...(each.mayFollow ?? []), ...(field.concept === undefined ? [] : ['unknown-reference'])],
    }))
  }
  if (typeof value === 'object' && value !== null) {
    if (!field.type.includes('string') || field.map === true)
      mutations.push({
        ...set('a text instead of fields', 'tull', ['wrong-type']),
        mayFollow: ['unknown-reference'],
      })
    if (field.map !== true) {
      mutations.push({
        name: 'with a field too many',
        codes: ['unknown-field'],
        at: [...path, 'qqqqqqqq'],
        change: (holder, at) => {
          ;(holder[at] as Container)['qqqqqqqq'] = 1
        },
      })
    } else {
      mutations.push({
        name: 'with a name that can be none',
        codes: ['wrong-parameter-name'],
        at: [...path, '1 a'],
        change: (holder, at) => {
          ;(holder[at] as Container)['1 a'] = 'x'
        },
      })
    }
    mutations.push({
      ...set('a list instead of fields', [{ a: 1 }, { b: 2 }], ['wrong-type']),
      mayFollow: ['unknown-reference'],
    })
    return mutations
  }
  mutations.push(set('a list', ['tull', 'tøys'], ['wrong-type', 'wrong-format-version']))
  // Fields fit where the value may be fields too: they have their own mistakes then.
  if (field.concept === undefined)
    mutations.push(set('fields', { tull: 1, tøys: 2 }, ['wrong-type', 'wrong-format-version']))
  const type = field.type.split('|')[0] ?? ''
  if (type === 'string' && !field.type.includes('|')) {
    mutations.push({
      ...set('true', true, ['wrong-type', 'unknown-value', 'wrong-form']),
      mayFollow: ['unknown-reference'],
    })
    mutations.push(set('empty', '', ['wrong-form', 'unknown-value']))
    mutations.push(set('spaces', '  ', ['wrong-form', 'unknown-value']))
    if (schema.pattern !== undefined && schema.pattern !== '\\S')
      mutations.push(set('of another form', '2027-02-30 (ca.)', ['wrong-form']))
    if (field.values !== undefined)
      mutations.push(
        set('none of the values', 'qqqqqqqq', ['unknown-value']),
        set('a name of all objects', 'constructor', ['unknown-value']),
        set('the prototype', '__proto__', ['unknown-value']),
      )
    if (field.refers !== undefined && field.refers !== 'anything-or-gone') {
      mutations.push(set('an id that is not there', 'finnes-ikke', ['unknown-reference']))
      if (field.refers !== 'anything')
        mutations.push(set('an id of another kind', full['id'], ['wrong-reference-kind']))
    }
    if (isId && key !== 'specification.id')
      mutations.push(
        set('an id that is taken', full['id'], key === 'sub-requirement.id' ? [] : ['duplicate-id']),
      )
  }
  if (type === 'number' || type === 'integer') {
    mutations.push(set('a word', 'mange', ['wrong-type', 'wrong-format-version']))
    if (schema.minimum !== undefined) mutations.push(set('too low', schema.minimum - 1, ['out-of-range']))
    if (schema.maximum !== undefined) mutations.push(set('too high', schema.maximum + 200, ['out-of-range']))
    if (type === 'integer') mutations.push(set('a part of one', 1.5, ['wrong-type']))
  }
  if (type === 'boolean')
    mutations.push(set('a word', 'kanskje', ['wrong-type']), set('a number', 7, ['wrong-type']))
  return mutations
}

function changed(path: Path, change: Mutation['change']): Container {
  const copy: Container = structuredClone(full)
  let holder = copy
  for (const step of path.slice(0, -1)) holder = holder[step] as Container
  change(holder, path.at(-1) ?? '')
  return copy
}

const isError = ({ severity }: Finding): boolean => severity === 'error'

describe('one mistake in a full specification', () => {
  const all = sites()

  it('is tried in every field of the format', () => {
    const fields = Object.entries(concepts)
      .filter(
        ([concept]) =>
          !/^(?:organisation|part|settings|undecided|(?:review|catalogue|recipe)(?:-[a-z]+)*)(?:\.|$)/.test(
            concept,
          ),
      )
      .flatMap(([concept, { fields }]) => Object.keys(fields).map((field) => `${concept}.${field}`))
    const tried = new Set(all.map((site) => site.key))
    const untried = fields.filter((field) => !tried.has(field) && !tried.has(`${field}.*`))
    assert.deepEqual(untried, ['section.include', 'specification.organisation'])
  })

  let count = 0
  for (const site of all) {
    it(`is told once, in the right place, and mended by its fix: ${site.key}${Array.isArray(site.value) ? ' (list)' : ''}`, () => {
      for (const mutation of mutationsOf(site)) {
        count += 1
        check(site, mutation)
      }
    }).timeout(10_000)
  }
  after(() => {
    console.log(`      ${String(count)} mistakes`)
  })
})

function check({ key, path }: Site, { name, change, codes, mayFollow = [], at = path }: Mutation): void {
  const text = JSON.stringify(changed(path, change), null, 2)
  const analysis = analyseText(text)
  const errors = analysis.findings.filter(isError)
  const told = errors.filter(({ code }) => codes.includes(code) || !mayFollow.includes(code))
  const about = `${key}, ${name}: ${errors.map((each) => `${each.message} ${JSON.stringify(each.data)}`).join('; ')}`
  if (codes.length === 0) {
    assert.deepEqual(told, [], about)
    return
  }
  assert.equal(told.length, 1, about)
  const [finding] = told
  assert.ok(finding !== undefined && codes.includes(finding.code), about)

  const [start, end] = finding.location.range
  assert.ok(0 <= start && start <= end && end <= text.length, about)
  const [keyStart] = analysis.locate(at, 'key').range
  const [valueStart, valueEnd] = analysis.locate(at, 'value').range
  if (at.length > 0)
    assert.ok(
      Math.min(keyStart, valueStart) <= start && end <= valueEnd,
      `${about} at ${text.slice(start, end)}`,
    )
  assert.deepEqual(
    finding.related.length,
    finding.code === 'duplicate-id' || finding.code === 'wrong-reference-kind' ? 1 : 0,
    about,
  )
  assert.deepEqual(faultsOfSentences(finding), [], about)

  if (finding.fixes.length === 0) return
  const mended = applyFixes(analysis.sources, finding.fixes).get(rootName) ?? ''
  const left = analyseText(mended).findings.filter((each) => isError(each) && !mayFollow.includes(each.code))
  assert.deepEqual(
    left.map(({ message, data }) => [message, data]),
    [],
    `${about} mended to ${mended.slice(start, start + 40)}`,
  )
}
