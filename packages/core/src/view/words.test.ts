import assert from 'node:assert/strict'
import type { Specification } from '../generated/specification.js'
import { lowerFirst, withDefaults, wordsOf } from './words.js'

const specification: Specification = {
  kravspek: 1,
  id: 'prove',
  language: 'nb',
  roles: [{ id: 'nattevakt', title: 'Nattevakt' }, { id: 'uten-tittel' }],
  services: [{ id: 'hjemme', name: 'Hjemmetjenesten', shifts: [{ id: 'natt' }] }],
  buyers: [{ id: 'nordvik', name: 'Nordvik kommune' }],
  functions: [{ id: 'varsel', title: 'Varsel' }],
  milestones: [{ id: 'oppstart', title: 'Oppstart' }],
  annexes: [
    { id: 'krav', number: 'Bilag 1', title: 'Krav' },
    { id: 'pris', title: 'Priser' },
  ],
}

describe('the words of a document', () => {
  const words = wordsOf(specification)

  it('are those of its language, bokmål where it has none', () => {
    assert.equal(wordsOf({ kravspek: 1, id: 'a' }).labels.specification, 'Kravspesifikasjon')
    assert.equal(wordsOf({ kravspek: 1, id: 'a', language: 'en' }).yesNo(true), 'Yes')
    assert.equal(wordsOf({ kravspek: 1, id: 'a', language: 'nn' }).language, 'nn')
  })

  it('name values of the format', () => {
    assert.equal(words.value('requirement.kind', 'minimum'), 'Minstekrav')
    assert.equal(words.value('requirement.kind', undefined), '')
    assert.equal(words.value('requirement.kind', 'ukjent'), 'ukjent')
    assert.equal(words.values('support-tier.channels', ['phone', 'e-mail']), 'Telefon og e-post')
    assert.equal(words.values('support-tier.channels', undefined), '')
  })

  it('say what ids stand for', () => {
    assert.deepEqual(
      [
        'nattevakt',
        'hjemme',
        'natt',
        'nordvik',
        'varsel',
        'oppstart',
        'krav',
        'pris',
        'uten-tittel',
        'x',
        undefined,
      ].map((id) => words.name(id)),
      [
        'Nattevakt', 'Hjemmetjenesten', 'natt', 'Nordvik kommune', 'Varsel', 'Oppstart', 'Bilag 1: Krav', 'Priser',
        'uten-tittel', 'x', '',
      ], // prettier-ignore
    )
    assert.equal(words.names(['nattevakt', 'hjemme', 'x']), 'Nattevakt, Hjemmetjenesten og x')
    assert.equal(words.names(undefined), '')
  })

  it('are nothing for what is not there', () => {
    const { number, share, money, date, duration, time, yesNo } = words
    assert.deepEqual(
      [number, share, money, date, duration, time, yesNo].map((say) => say(undefined)),
      Array(7).fill(''),
    )
    assert.equal(money({ currency: 'NOK' }), '')
    assert.equal(words.list(['a', '', 'b']), 'a og b')
  })

  it('count in one and in many', () => {
    assert.equal(words.count(words.labels.maxPages, 1), 'høyst 1 side')
    assert.equal(words.count(words.labels.maxPages, 2), 'høyst 2 sider')
  })
})

describe('a word within a sentence', () => {
  it('begins with a small letter, but not an abbreviation', () => {
    assert.deepEqual(
      ['Ved tilbudet', 'Ål', 'E-post', 'IKT', 'EØS-land', '', 'x', '7 dager'].map(lowerFirst),
      ['ved tilbudet', 'ål', 'e-post', 'IKT', 'EØS-land', '', 'x', '7 dager'],
    )
  })
})

describe('a requirement with what its section says for all', () => {
  it('is itself without defaults', () => {
    const requirement = { id: 'K-1', kind: 'minimum', text: 'T' } as const
    assert.equal(withDefaults(requirement, undefined), requirement)
  })

  it('has its own values before those of the section, and parameters of both', () => {
    const requirement = {
      id: 'K-1',
      kind: 'minimum',
      text: 'T',
      answer: { form: 'text' },
      parameters: { dager: 3 },
    } as const
    assert.deepEqual(
      withDefaults(requirement, {
        kind: 'evaluated',
        addressee: 'joint',
        answer: { form: 'yes-no', maxWords: 5 },
        parameters: { dager: 1, timer: 2 },
      }),
      { ...requirement, addressee: 'joint', parameters: { dager: 3, timer: 2 } },
    )
  })
})
