import assert from 'node:assert/strict'
import type { Requirement, Section, Specification } from '../generated/specification.js'
import { compareSpecifications } from './compare-specifications.js'

const base: Specification = { kravspek: 1, id: 'x', title: 'X', language: 'nb', status: 'issued' }

const withSections = (...sections: readonly Section[]): Specification => ({
  ...base,
  sections: [...sections],
})
const section = (id: string, ...requirements: readonly Requirement[]): Section => ({
  id,
  title: id,
  requirements: [...requirements],
})

/** `requirement K-1 changed kind,text` */
const told = (before: Specification, after: Specification): readonly string[] =>
  compareSpecifications(before, after).map(({ concept, key = '', type, isMoved, fields }) => {
    const names = fields.map(({ steps, isOrder }) => {
      const path = steps
        .map(({ field, item }) => (item === undefined ? field : `${field}[${item}]`))
        .join('.')
      return isOrder ? `${path} order` : path
    })
    return [concept, key, type, isMoved ? 'moved' : '', type === 'changed' ? names.join(',') : '']
      .filter((part) => part !== '')
      .join(' ')
  })

describe('compareSpecifications', () => {
  it('tells of no difference where there is none', () => {
    const value = withSections(section('s', { id: 'K-1', text: 'a' }))
    assert.deepEqual(told(value, structuredClone(value)), [])
    assert.deepEqual(told({ ...base, needs: [] }, base), [])
    assert.deepEqual(told({ ...base, organisation: 'a.yaml' }, base), [])
  })

  it('tells of requirements that are new, changed and gone, in the order of the later one', () => {
    assert.deepEqual(
      told(
        withSections(section('s', { id: 'K-1', text: 'a' }, { id: 'K-2' }, { id: 'K-3', text: 'c' })),
        withSections(section('s', { id: 'K-0' }, { id: 'K-1', text: 'b' }, { id: 'K-3', text: 'c' })),
      ),
      ['requirement K-0 added', 'requirement K-1 changed text', 'requirement K-2 removed'],
    )
  })

  it('tells what moved, and not what stayed', () => {
    const [a, b, c] = [{ id: 'A' }, { id: 'B' }, { id: 'C' }]
    assert.deepEqual(told(withSections(section('s', a, b, c)), withSections(section('s', c, a, b))), [
      'requirement C changed moved',
    ])
    const [change] = compareSpecifications(
      withSections(section('s', a, b), section('t', c)),
      withSections(section('s', a), section('t', b, c)),
    )
    assert.deepEqual([change?.key, change?.sectionBefore, change?.sectionAfter], ['B', 's', 't'])
  })

  it('compares a requirement with what its section says for all', () => {
    const with1 = (kind: 'minimum' | 'evaluated'): Specification =>
      withSections({ ...section('s', { id: 'K-1' }, { id: 'K-2', kind: 'minimum' }), defaults: { kind } })
    assert.deepEqual(told(with1('minimum'), with1('evaluated')), ['requirement K-1 changed kind'])
    const own = withSections(section('s', { id: 'K-1', kind: 'minimum' }, { id: 'K-2', kind: 'minimum' }))
    assert.deepEqual(told(own, with1('minimum')), ['section s changed defaults.kind'])
  })

  it('follows objects, lists and maps to the value', () => {
    const before = withSections(
      section('s', {
        id: 'K-1',
        answer: { form: 'text', maxWords: 100 },
        children: [
          { id: 'a', text: 'x' },
          { id: 'b', text: 'y' },
        ],
        parameters: { dager: 14 },
      }),
    )
    const after = withSections(
      section('s', {
        id: 'K-1',
        answer: { form: 'text', maxWords: 200 },
        children: [
          { id: 'b', text: 'z' },
          { id: 'a', text: 'x' },
        ],
        parameters: { dager: 30 },
      }),
    )
    assert.deepEqual(told(before, after), [
      'requirement K-1 changed parameters[dager],answer.maxWords,children[b].text,children order',
    ])
  })

  it('tells of everything else: values, objects, and items by what names them', () => {
    const before: Specification = {
      ...base,
      procurement: {
        dates: { notice: '2027-01-01' },
        estimatedValue: { amount: 1, currency: 'NOK' },
        lots: [{ id: 'D1', title: 'A' }],
      },
      terms: [{ term: 'Kunden', text: 'Vi' }],
    }
    const after: Specification = {
      ...base,
      title: 'Y',
      procurement: {
        dates: { notice: '2027-02-01' },
        estimatedValue: { amount: 2, currency: 'NOK' },
        lots: [{ id: 'D1', title: 'B' }, { id: 'D2' }],
      },
      terms: [{ term: 'Kunden', text: 'Alle' }],
    }
    assert.deepEqual(told(before, after).toSorted(), [
      'lot D1 changed title',
      'lot D2 added',
      'procurement changed estimatedValue',
      'procurement.dates changed notice',
      'specification changed title',
      'term Kunden changed text',
    ])
  })
})
