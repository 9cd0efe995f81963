import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Requirement, Scenario, Specification } from '../generated/specification.js'
import { askedEarlierIn } from './asked-earlier.js'
import { askedOfSuppliers } from './asked.js'

const base: Requirement = {
  ...{ id: 'K-1', kind: 'minimum', title: 'Varsel', text: 'Varsel innen <minutter> minutter.' },
  ...{ parameters: { minutter: { value: 5, unit: 'minutes' } }, answer: { form: 'yes-no' } },
  children: [
    { id: 'a', text: 'på telefon' },
    { id: 'b', text: 'på skjerm' },
  ],
}

const specificationOf = (requirement: Requirement, scenarios: Scenario[] = []): Specification => ({
  ...{ kravspek: 1, id: 'prove', scenarios },
  sections: [{ id: 's', requirements: [requirement] }],
})

/** What is told of each question that is not as it was. */
const changes = (before: Specification, after: Specification) => {
  const find = askedEarlierIn({ version: '1.0', hash: '', specification: before }, after)
  return Object.fromEntries(
    askedOfSuppliers(after).flatMap((asked) => {
      const earlier = find(asked)
      return earlier === undefined ? [] : [[asked.id, earlier.changed]]
    }),
  )
}
const changed = (more: Partial<Requirement>) =>
  changes(specificationOf(base), specificationOf({ ...base, ...more }))
const ofAll = (...parts: readonly string[]) => ({ 'K-1': parts, 'K-1.a': parts, 'K-1.b': parts })

describe('what suppliers were asked in an earlier text', () => {
  it('is other words, another value in them, or another title', () => {
    const whole = { 'K-1': ['text'], 'K-1.a': ['whole'], 'K-1.b': ['whole'] }
    assert.deepEqual(changed({ text: 'Varsel innen <minutter> minutter, alltid.' }), whole)
    assert.deepEqual(changed({ parameters: { minutter: { value: 6, unit: 'minutes' } } }), whole)
    assert.deepEqual(changed({ title: 'Alarm' }), whole)
    assert.deepEqual(
      changed({
        children: [
          { id: 'a', text: 'på telefon og skjerm' },
          { id: 'c', text: 'på papir' },
        ],
      }),
      { 'K-1.a': ['text'], 'K-1.c': ['new'] },
    )
  })

  it('is another kind, another answer or another thing to write', () => {
    assert.deepEqual(changed({ kind: 'evaluated' }), ofAll('kind'))
    assert.deepEqual(changed({ answer: { form: 'yes-no', maxWords: 100 } }), ofAll('manner'))
    assert.deepEqual(changed({ ask: 'Beskriv.' }), ofAll('manner'))
    assert.deepEqual(changed({ lots: ['D1'] }), ofAll('manner'))
  })

  it('is another time, other buyers, another one to fulfil it or another way to check it', () => {
    assert.deepEqual(changed({ fulfilledBy: 'tender' }), ofAll('manner'))
    assert.deepEqual(changed({ option: 'O1' }), ofAll('manner'))
    assert.deepEqual(changed({ buyers: ['nordvik'] }), ofAll('manner'))
    assert.deepEqual(changed({ verification: { tender: 'demonstration' } }), ofAll('manner'))
    assert.deepEqual(changed({ addressee: 'joint' }), ofAll('manner'))
    assert.deepEqual(changed({ addressee: 'supplier' }), {})
  })

  it('is the same where only what suppliers are not asked has changed, or how the file is laid out', () => {
    assert.deepEqual(changed({ rationale: 'Fordi.', plain: 'Dere får varsel.' }), {})
    assert.deepEqual(changed({ text: 'Varsel innen\n<minutter> minutter.' }), {})
    const moved: Specification = {
      ...specificationOf(base),
      sections: [{ id: 'annen', defaults: { kind: 'minimum' }, requirements: [base] }],
    }
    assert.deepEqual(changes(specificationOf(base), moved), {})
  })

  it('is told of scenarios too, and of what was not asked at all', () => {
    const withStory = (story: string): Specification =>
      specificationOf(base, [{ id: 'SC-1', story, answer: { form: 'text' } }])
    assert.deepEqual(changes(withStory('Natt.'), withStory('Dag.')), { 'SC-1': ['text'] })
    assert.deepEqual(changes(specificationOf(base), withStory('Dag.')), { 'SC-1': ['new'] })
    assert.deepEqual(changes({ kravspek: 1, id: 'prove' }, specificationOf(base)), ofAll('new'))
  })

  it('is told of every text that is not word for word the same', () => {
    const word = fc.constantFrom('skal', 'bør', 'varsle', 'telefon', 'innen', '5', '6', 'minutter')
    const text = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(text, text, (before, after) => {
        const one = (own: string) => specificationOf({ id: 'K-1', kind: 'minimum', text: own })
        const told = changes(one(before), one(after))
        assert.deepEqual(told, before === after ? {} : { 'K-1': ['text'] })
      }),
    )
  })
})
