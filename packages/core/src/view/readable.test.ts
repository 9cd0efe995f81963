import assert from 'node:assert/strict'
import type { Requirement, Review, Specification } from '../generated/specification.js'
import { readableBy, readableReview } from './readable.js'

const base = { kravspek: 1, id: 'prove', title: 'Prøve', language: 'nb', status: 'draft' } as const

const requirement = (id: string, more: Partial<Requirement> = {}): Requirement => ({
  id,
  kind: 'minimum',
  text: `Tekst ${id}`,
  ...more,
})

const full: Specification = {
  ...base,
  profile: 'large',
  procurement: {
    reference: '2026/1',
    estimatedValue: { amount: 9_600_000, currency: 'NOK' },
    framework: { maximum: { amount: 5, currency: 'NOK' } },
    lots: [{ id: 'D1', title: 'Lot', value: { amount: 7, currency: 'NOK' } }],
    criteria: [
      { id: 'pris', title: 'Pris', weight: { min: 0.2, max: 0.4 }, lots: [{ lot: 'D1', weight: 0.5 }] },
    ],
  },
  roles: [{ id: 'leder', title: 'Leder', positionShare: 0.5, reportsTo: 'topp' }],
  resources: [{ activity: 'Kurs', persons: 3 }],
  waivers: [{ rule: 'x', at: 'K-1', reason: 'y' }],
  sections: [
    {
      id: 'drift',
      title: 'Drift',
      rationale: 'Fordi',
      requirements: [
        requirement('K-1', {
          plain: 'Enkelt',
          points: 4,
          rationale: 'Derfor',
          priority: 1,
          evaluatedBeyond: { measure: 'tid', points: 9 },
          parameters: { dager: { value: 3, min: 1, guidance: 'hemmelig' }, navn: 'x' },
        }),
      ],
    },
  ],
}

describe('what suppliers may read', () => {
  it('is the same whatever the order of the fields, and without what holds nothing for them', () => {
    const turned = Object.fromEntries(Object.entries(full).reverse()) as unknown as Specification
    assert.equal(JSON.stringify(readableBy(turned, 'supplier')), JSON.stringify(readableBy(full, 'supplier')))
    const hidden = { ...full, procurement: { estimatedValue: { amount: 1, currency: 'NOK' } } }
    assert.equal(readableBy(hidden, 'supplier').procurement, undefined)
  })

  it('is what the schema opens to them, at every depth', () => {
    assert.deepEqual(readableBy(full, 'supplier'), {
      ...base,
      procurement: {
        reference: '2026/1',
        framework: { maximum: { amount: 5, currency: 'NOK' } },
        lots: [{ id: 'D1', title: 'Lot' }],
        criteria: [{ id: 'pris', title: 'Pris' }],
      },
      roles: [{ id: 'leder', title: 'Leder' }],
      sections: [
        {
          id: 'drift',
          title: 'Drift',
          requirements: [
            requirement('K-1', {
              evaluatedBeyond: { measure: 'tid' },
              parameters: { dager: { value: 3 }, navn: 'x' },
            }),
          ],
        },
      ],
    })
  })

  it('is widened by what is published, each by itself', () => {
    const publish = (published: object) =>
      readableBy({ ...full, procurement: { ...full.procurement, publish: published } }, 'supplier')
    const weights = publish({ weights: true, points: false })
    assert.deepEqual(weights.procurement?.criteria, full.procurement?.criteria)
    assert.equal(weights.sections?.[0]?.requirements?.[0]?.points, undefined)
    assert.equal('publish' in (weights.procurement ?? {}), false)

    const points = publish({ points: true }).sections?.[0]
    assert.equal(points?.requirements?.[0]?.points, 4)
    assert.deepEqual(points.requirements[0].evaluatedBeyond, { measure: 'tid', points: 9 })
    assert.equal(points.rationale, undefined)

    const rationale = publish({ rationale: true })
    assert.equal(rationale.sections?.[0]?.rationale, 'Fordi')
    assert.equal(rationale.sections[0].requirements?.[0]?.rationale, 'Derfor')
    assert.deepEqual(rationale.procurement?.criteria, [{ id: 'pris', title: 'Pris' }])
  })

  it('has no requirement that binds the customer alone, and no reference to one', () => {
    const own = readableBy(
      {
        ...base,
        sections: [
          {
            id: 'a',
            title: 'A',
            requirements: [
              requirement('K-1', { addressee: 'customer', children: [{ id: 'b', text: 'B' }] }),
              requirement('K-2', { addressee: 'joint' }),
            ],
          },
          {
            id: 'c',
            title: 'C',
            defaults: { addressee: 'customer' },
            requirements: [requirement('K-3'), requirement('K-4', { addressee: 'supplier' })],
          },
        ],
        benefits: [{ id: 'G-1', measuredBy: ['K-1', 'K-2', 'K-1.b', 'K-3'] }],
        clarifications: [{ id: 'S-1', changes: ['K-3'] }],
      },
      'supplier',
    )
    assert.deepEqual(
      own.sections?.map(({ requirements }) => requirements?.map(({ id }) => id)),
      [['K-2'], ['K-4']],
    )
    assert.deepEqual(own.benefits, [{ id: 'G-1', measuredBy: ['K-2'] }])
    assert.deepEqual(own.clarifications, [{ id: 'S-1', changes: [] }])
  })

  it('holds no character that a document can not', () => {
    const { title, sections } = readableBy(
      {
        ...base,
        title: 'a\u0007b',
        sections: [
          {
            id: 's',
            title: '\ud800',
            requirements: [requirement('K-1', { parameters: { navn: '\uffff' } })],
          },
        ],
      },
      'supplier',
    )
    assert.deepEqual([title, sections?.[0]?.title], ['a\ufffdb', '\ufffd'])
    assert.deepEqual(sections?.[0]?.requirements?.[0]?.parameters, { navn: '\ufffd' })
  })

  it('is a copy: the specification stays as it was', () => {
    const before = structuredClone(full)
    readableBy(full, 'supplier')
    assert.deepEqual(full, before)
  })
})

describe('what reviewers and leaders may read', () => {
  it('has what suppliers may not see', () => {
    const customers = {
      ...full,
      sections: [{ id: 'a', title: 'A', requirements: [requirement('K-1', { addressee: 'customer' })] }],
    } as Specification
    assert.equal(readableBy(customers, 'reviewer').sections?.[0]?.requirements?.length, 1)
    assert.equal(readableBy(full, 'reviewer').sections?.[0]?.requirements?.[0]?.plain, 'Enkelt')
    assert.equal(readableBy(full, 'reviewer').procurement?.estimatedValue, undefined)
    assert.deepEqual(readableBy(full, 'leader').procurement?.estimatedValue, {
      amount: 9_600_000,
      currency: 'NOK',
    })
  })
})

describe('what may be read of a register of comments', () => {
  const review: Review = {
    kravspek: 1,
    reviewOf: 'prove',
    files: [{ id: 'F-1', hash: 'a'.repeat(64), name: 'x.docx', role: 'r', person: 'Kari' }],
    threads: [
      {
        id: 'K-1',
        at: 'A-1',
        text: 'Hei\u0007',
        person: 'Kari',
        files: ['F-1'],
        replies: [{ text: 'Ja', person: 'Ola' }],
        state: 'open',
      },
    ],
    views: [{ at: 'A-1', view: 'agrees', hash: 'b'.repeat(64) }],
  }

  it('has no names of people, and no names or hashes of files', () => {
    const readable: Review = {
      kravspek: 1,
      files: [{ id: 'F-1', role: 'r' }],
      threads: [
        { id: 'K-1', at: 'A-1', text: 'Hei\ufffd', files: ['F-1'], replies: [{ text: 'Ja' }], state: 'open' },
      ],
      views: [{ at: 'A-1', view: 'agrees' }],
    }
    assert.deepEqual(readableReview(review, 'reviewer'), readable)
    assert.deepEqual(readableReview(review, 'leader'), readable)
  })

  it('is nothing for suppliers, and nothing where there is none', () => {
    assert.equal(readableReview(review, 'supplier'), undefined)
    assert.equal(readableReview(undefined, 'reviewer'), undefined)
    assert.equal(readableReview({ kravspek: 1 }, 'reviewer'), undefined)
  })
})
