import assert from 'node:assert/strict'
import type { Review, Specification } from '../generated/specification.js'
import { addSpoken } from './add-spoken.js'
import { answerThread } from './answer-thread.js'
import { approve } from './approve.js'
import { reviewCounts } from './counts.js'
import { deferThread } from './defer-thread.js'
import { emptyReview } from './empty-review.js'
import { isAnswered } from '../schema/is-answered.js'
import { placeThread } from './place-thread.js'
import { reopenThread } from './reopen-thread.js'
import { shortId } from './short-id.js'
import { reviewStatus } from './status.js'
import { textHash } from './text-hash.js'
import { threadCalled } from './thread-called.js'
import { voidApprovals } from './void-approvals.js'

const specification: Specification = {
  kravspek: 1,
  id: 'prove',
  roles: [{ id: 'nattevakt', title: 'Nattevakt' }],
  services: [{ id: 'hjemmetjenesten', name: 'Hjemmetjenesten' }],
  serviceInvolvement: {
    reviewers: [
      { role: 'nattevakt', deadline: '2026-11-20' },
      { role: 'sykepleier', service: 'sykehjem', reviewed: '2026-11-10' },
      { role: 'pårørende' },
    ],
  },
  sections: [
    {
      id: 'drift',
      title: 'Drift',
      defaults: { kind: 'minimum', parameters: { tid: 30 } },
      requirements: [
        { id: 'OPP-01', text: 'Alarmen besvares innen <tid> minutter.', points: 3 },
        { id: 'FUN-01', text: 'Følgende:', children: [{ id: 'a', text: 'Lys' }] },
      ],
    },
  ],
  supportLevels: { serviceLevels: [{ id: 'SLA-1', target: 99, unit: 'percent', requirements: ['OPP-01'] }] },
}

const open: Review = {
  kravspek: 1,
  threads: [{ id: 'K-222222', text: 'For kort', state: 'open', role: 'nattevakt', at: 'OPP-01' }],
}

/** The same specification with its first requirement made another. */
function withRequirement(fields: object): Specification {
  const [section] = specification.sections ?? []
  const [first, ...others] = section?.requirements ?? []
  assert.ok(section !== undefined && first !== undefined)
  return { ...specification, sections: [{ ...section, requirements: [{ ...first, ...fields }, ...others] }] }
}

describe('the actions on a comment', () => {
  it('find a comment whatever the capitals', () => {
    assert.equal(threadCalled(open, ' k-222222 ')?.id, 'K-222222')
    assert.equal(threadCalled(open, 'K-333333'), undefined)
    assert.equal(threadCalled(undefined, 'K-222222'), undefined)
  })

  it('answer, and answer anew, with all that was changed', () => {
    const once = answerThread(open, 'K-222222', {
      disposition: 'partly',
      text: 'Litt',
      by: 'rådgiver',
      date: '2026-11-25',
      changed: ['OPP-01'],
    })
    const twice = answerThread(once, 'K-222222', {
      disposition: 'accepted',
      text: 'Ja',
      date: '2026-11-26',
      changed: ['OPP-01', 'FUN-01'],
    })
    assert.deepEqual(twice.threads, [
      {
        ...open.threads?.[0],
        state: 'answered',
        disposition: 'accepted',
        answer: 'Ja',
        by: 'rådgiver',
        answered: '2026-11-26',
        changed: ['OPP-01', 'FUN-01'],
      },
    ])
    assert.equal(open.threads?.[0]?.state, 'open')
  })

  it('keep for later, and open again', () => {
    const deferred = deferThread(open, 'K-222222', { text: 'Neste år', date: '2026-11-25' })
    assert.equal(deferred.threads?.[0]?.disposition, 'later')
    assert.equal(
      answerThread(open, 'K-222222', { disposition: 'later', text: 'X', date: '2026-11-25' }).threads?.[0]
        ?.state,
      'deferred',
    )
    assert.deepEqual(reopenThread(deferred, 'K-222222'), open)
  })

  it('place a comment at what is there, or at a part of the document', () => {
    const at = (place: string): unknown => {
      const {
        at: id,
        part,
        certainty,
      } = placeThread(open, 'K-222222', place, specification).threads?.[0] ?? {}
      return [id, part, certainty]
    }
    assert.deepEqual(at('FUN-01.a'), ['FUN-01.a', undefined, 'person'])
    assert.deepEqual(at(':other'), [undefined, ':other', 'person'])
    assert.equal(placeThread(open, 'K-222222', 'borte', specification), open)
  })

  it('leave the register as it is where there is no such comment', () => {
    assert.equal(answerThread(open, 'K-333333', { text: 'Ja', date: '2026-11-25' }), open)
    assert.equal(deferThread(open, 'K-333333', { date: '2026-11-25' }), open)
    assert.equal(reopenThread(open, 'K-333333'), open)
  })

  it('write down what was said in a meeting, also when it is said twice', () => {
    const said = {
      specification,
      reviewer: { role: 'nattevakt' },
      persons: 4,
      at: 'OPP-01',
      text: 'For kort',
      date: '2026-11-20',
    } as const
    const first = addSpoken(undefined, said)
    const second = addSpoken(first.review, said)
    assert.notEqual(first.id, second.id)
    assert.deepEqual(first.review, {
      ...emptyReview(specification),
      threads: [
        {
          id: first.id,
          at: 'OPP-01',
          certainty: 'person',
          how: 'meeting',
          text: 'For kort',
          role: 'nattevakt',
          persons: 4,
          said: '2026-11-20',
          state: 'open',
        },
      ],
    })
    const placed = (at: string | undefined): unknown => {
      const [thread] = addSpoken(undefined, { ...said, at }).review.threads ?? []
      return [thread?.at, thread?.part, thread?.certainty]
    }
    assert.deepEqual(placed('borte'), [undefined, undefined, undefined])
    // What is said in general needs no place.
    assert.deepEqual(placed(undefined), [undefined, ':other', 'person'])
    assert.equal(second.review.threads?.length, 2)
  })
})

describe('shortId', () => {
  it('is the same whenever it is made of the same, and tells the parts apart', () => {
    assert.match(shortId('K', 'a', 'b'), /^K-[2-9a-hjkmnp-tv-z]{6}$/)
    assert.equal(shortId('K', 'a', 'b'), shortId('K', 'a', 'b'))
    assert.notEqual(shortId('K', 'a', 'b'), shortId('K', 'ab'))
    const many = Array.from({ length: 2000 }, (_, index) => shortId('F', String(index)))
    assert.equal(new Set(many).size, many.length)
  })
})

describe('isAnswered', () => {
  it('asks for words and for what became of it', () => {
    const thread = { id: 'K-222222', text: 'A', state: 'answered' as const }
    assert.equal(isAnswered(thread), false)
    assert.equal(isAnswered({ ...thread, disposition: 'rejected' }), false)
    assert.equal(isAnswered({ ...thread, answer: 'Nei' }), false)
    assert.equal(isAnswered({ ...thread, answer: 'Nei, for dyrt', disposition: 'rejected' }), true)
    assert.equal(isAnswered({ ...thread, answer: 'Takk', kind: 'praise' }), true)
    assert.equal(isAnswered({ ...thread, state: 'deferred' }), true)
    assert.equal(isAnswered({ ...thread, state: 'deferred', disposition: 'rejected' }), false)
    assert.equal(isAnswered({ ...thread, state: 'open', answer: 'Ja', disposition: 'accepted' }), false)
  })
})

describe('textHash', () => {
  const hash = textHash(specification, 'OPP-01')

  it('is another when what is read is another', () => {
    const changes: readonly object[] = [
      { text: 'Alarmen besvares innen <tid> sekunder.' },
      { parameters: { tid: 60 } },
      { parameters: { tid: { value: 30, unit: 'timer' } } },
      { title: 'Alarm' },
      { plain: 'Noen svarer.' },
      { rationale: 'Fall' },
      { kind: 'evaluation' },
      { addressee: 'customer' },
      { ask: 'Hvordan?' },
      { verification: { acceptance: 'test' } },
      { children: [{ id: 'a', text: 'Lyd' }] },
    ]
    for (const change of changes)
      assert.notEqual(textHash(withRequirement(change), 'OPP-01'), hash, JSON.stringify(change))
    assert.notEqual(textHash({ ...specification, supportLevels: {} }, 'OPP-01'), hash)
  })

  it('is the same when nothing that is read is another', () => {
    const changes: readonly object[] = [
      { points: 9 },
      { priority: 1 },
      { roles: ['nattevakt'] },
      { kind: 'minimum' },
      { parameters: { tid: 30, annet: 5 } },
      { parameters: { tid: { value: 30, type: 'number' } } },
      { text: 'Alarmen besvares\n  innen <tid> minutter.' },
    ]
    for (const change of changes)
      assert.equal(textHash(withRequirement(change), 'OPP-01'), hash, JSON.stringify(change))
    assert.equal(textHash({ ...specification, waivers: [{ rule: 'x', reason: 'y' }] }, 'OPP-01'), hash)
  })

  it('is of a section with all its requirements, and of a part of a requirement', () => {
    assert.notEqual(
      textHash(withRequirement({ plain: 'Noen svarer.' }), 'drift'),
      textHash(specification, 'drift'),
    )
    assert.match(textHash(specification, 'FUN-01.a') ?? '', /^[0-9a-f]{64}$/)
    assert.equal(textHash(withRequirement({ text: 'X' }), 'FUN-01.a'), textHash(specification, 'FUN-01.a'))
    for (const id of ['borte', 'nattevakt', 'FUN-01.b']) assert.equal(textHash(specification, id), undefined)
  })
})

describe('approve and voidApprovals', () => {
  const approved = approve(undefined, specification, {
    at: 'OPP-01',
    reviewer: { role: 'nattevakt' },
    date: '2026-11-25',
  })

  it('an edit of the text voids an approval, and says whose', () => {
    assert.deepEqual(voidApprovals(approved, specification), [])
    const [voided] = voidApprovals(approved, withRequirement({ text: 'Annet' }))
    assert.equal(voided?.reason, 'changed')
    assert.equal(voided.approval.role, 'nattevakt')
    assert.deepEqual(
      voidApprovals(approved, { ...specification, sections: [] }).map(({ reason, index }) => [reason, index]),
      [['gone', 0]],
    )
  })

  it('renews what the same role approved before', () => {
    const changed = withRequirement({ text: 'Annet' })
    const again = { at: 'OPP-01', reviewer: { role: 'nattevakt' }, date: '2026-11-26' }
    const renewed = approve(approved, changed, again)
    assert.equal(renewed.approvals?.length, 1)
    assert.deepEqual(voidApprovals(renewed, changed), [])
    assert.equal(approve(renewed, changed, { ...again, reviewer: { role: 'lege' } }).approvals?.length, 2)
    assert.equal(approve(approved, specification, { ...again, at: 'borte' }), approved)
  })
})

describe('reviewStatus and reviewCounts', () => {
  const review: Review = {
    kravspek: 1,
    files: [{ id: 'F-222222', role: 'nattevakt', service: 'hjemmetjenesten' }],
    threads: [
      ...(open.threads ?? []),
      {
        id: 'K-333333',
        text: 'B',
        state: 'answered',
        disposition: 'rejected',
        answer: 'Nei, for dyrt',
        at: 'FUN-01.a',
        role: 'lege',
      },
      {
        id: 'K-444444',
        text: 'C',
        state: 'deferred',
        disposition: 'later',
        part: ':other',
        role: 'nattevakt',
      },
      { id: 'K-555555', text: 'D', state: 'answered', answer: 'Takk', kind: 'praise', at: 'borte' },
      { id: 'K-666666', text: 'E', state: 'answered', disposition: 'accepted' },
    ],
    views: [{ at: 'OPP-01', view: 'agrees', role: 'sykepleier', service: 'hjemmetjenesten' }],
  }

  it('count what became of the comments; one without an answer is open', () => {
    assert.deepEqual(reviewCounts(review), { accepted: 0, partly: 0, rejected: 1, later: 1, open: 2 })
    assert.deepEqual(reviewCounts(undefined), { accepted: 0, partly: 0, rejected: 0, later: 0, open: 0 })
  })

  it('tell who has answered, and what waits where', () => {
    assert.deepEqual(reviewStatus(specification, review), {
      total: 5,
      open: 2,
      answered: 2,
      deferred: 1,
      notPlaced: 2,
      reviewers: [
        {
          reviewer: { role: 'nattevakt' },
          deadline: '2026-11-20',
          hasAnswered: true,
          files: 1,
          threads: 2,
          open: 1,
        },
        {
          reviewer: { role: 'sykepleier', service: 'sykehjem' },
          reviewed: '2026-11-10',
          hasAnswered: true,
          files: 0,
          threads: 0,
          open: 0,
        },
        { reviewer: { role: 'pårørende' }, hasAnswered: false, files: 0, threads: 0, open: 0 },
      ],
      others: [
        { reviewer: { role: 'lege' }, hasAnswered: true, files: 0, threads: 1, open: 0 },
        {
          reviewer: { role: 'sykepleier', service: 'hjemmetjenesten' },
          hasAnswered: true,
          files: 0,
          threads: 0,
          open: 0,
        },
      ],
      sections: [{ id: 'drift', title: 'Drift', total: 2, open: 1 }],
      voided: [],
    })
    assert.equal(reviewStatus(specification, undefined).reviewers[0]?.hasAnswered, false)
  })

  it('take anyone in a service for those who were asked by the service alone', () => {
    const reviewers = [{ service: 'hjemmetjenesten' }, { service: 'sykehjem' }, {}] as NonNullable<
      NonNullable<Specification['serviceInvolvement']>['reviewers']
    >
    const status = reviewStatus({ ...specification, serviceInvolvement: { reviewers } }, review)
    assert.deepEqual(
      status.reviewers.map(({ reviewer, hasAnswered }) => [reviewer, hasAnswered]),
      [
        [{ service: 'hjemmetjenesten' }, true],
        [{ service: 'sykehjem' }, false],
      ],
    )
    assert.deepEqual(
      status.others.map(({ reviewer }) => reviewer),
      [{ role: 'nattevakt' }, { role: 'lege' }],
    )
  })
})
