import assert from 'node:assert/strict'
import { check } from '../../check.js'
import { issueConditions } from '../../gate.js'
import { reviewStatus } from '../../review/status.js'
import { analyseText, expectFindings, specificationText } from '../../testing.js'
import { defaultSettings } from '../settings.js'
import { serviceHasNotReviewed } from './service-has-not-reviewed.js'

const roles = `roles:
        - { id: leder, title: Avdelingsleder, kind: leader, service: hjemmetjenesten }
        - { id: nattevakt, title: Nattevakt, kind: care-worker, service: hjemmetjenesten }
        - { id: sykepleier, title: Sykepleier, kind: clinician, service: hjemmetjenesten }
        - { id: bruker, kind: service-user, service: hjemmetjenesten }
        - { id: ikt, kind: it }
        - { id: ukjent, kind: null, service: hjemmetjenesten }`

const specification = (reviewers: string): string => `
      services: [{ id: hjemmetjenesten, name: Hjemmetjenesten }]
      ${roles}
      serviceInvolvement: { reviewers: ${reviewers} }
`

describe('service-has-not-reviewed', () => {
  it('reports a service where nobody is asked, also in a small procurement', () => {
    expectFindings(
      serviceHasNotReviewed,
      `
      profile: small
      services: [{ id: hjemmetjenesten, name: Hjemmetjenesten }, { id: ~responssenteret~ }]
      ${roles}
      serviceInvolvement: { reviewers: [{ role: nattevakt, reviewed: 2026-11-12 }] }
      `,
      [{ message: 'nobody', data: { service: 'responssenteret' }, severity: 'task' }],
    )
    expectFindings(
      serviceHasNotReviewed,
      `
      status: approved
      services: [{ id: ~hjemmetjenesten~ }]
      `,
      [{ message: 'nobody', severity: 'error' }],
    )
  })

  it('does not count service users, nor staff asked from outside the service', () => {
    expectFindings(
      serviceHasNotReviewed,
      `
      services: [{ id: ~hjemmetjenesten~ }]
      ${roles}
      serviceInvolvement:
        reviewers: [{ role: bruker, reviewed: 2026-11-12 }, { role: ikt, reviewed: 2026-11-12 }]
      `,
      [{ message: 'nobody' }],
    )
  })

  it('reports a service where only leaders are asked', () => {
    expectFindings(
      serviceHasNotReviewed,
      specification('[{ role: ~leder~, deadline: 2026-11-13, reviewed: 2026-11-13 }]'),
      [
        {
          message: 'onlyLeaders',
          data: { service: 'Hjemmetjenesten', leaders: { type: 'all', of: ['Avdelingsleder'] } },
        },
      ],
    )
  })

  it('reports that nobody but leaders has read, at the one with the first deadline', () => {
    expectFindings(
      serviceHasNotReviewed,
      specification(
        '[{ role: leder, reviewed: 2026-11-01 }, { role: sykepleier }, { role: ~nattevakt~, deadline: 2026-11-13 }]',
      ),
      [
        {
          message: 'waiting',
          data: {
            role: 'Nattevakt',
            service: 'Hjemmetjenesten',
            deadline: { type: 'date', date: '2026-11-13' },
          },
        },
      ],
    )
  })

  it('reports a reader without a deadline', () => {
    expectFindings(serviceHasNotReviewed, specification('[{ role: ~nattevakt~ }]'), [
      { message: 'waitingWithoutDeadline', data: { role: 'Nattevakt', service: 'Hjemmetjenesten' } },
    ])
  })

  it('is content with one who is not a leader, also asked from outside the service', () => {
    expectFindings(
      serviceHasNotReviewed,
      specification('[{ role: sykepleier }, { role: nattevakt, reviewed: 2026-11-12 }]'),
      [],
    )
    expectFindings(
      serviceHasNotReviewed,
      specification('[{ role: ikt, service: hjemmetjenesten, reviewed: 2026-11-12 }]'),
      [],
    )
  })

  /** What the rule, the gate and the status of the review say of one register. */
  const saidOf = (came: string) => {
    const asked = '[{ role: sykepleier, service: hjemmetjenesten, deadline: 2026-11-13 }]'
    const analysis = analyseText(specificationText(specification(asked)), {
      'prove.review.yaml': `kravspek: 1\nreviewOf: prove\n${came}\n`,
    })
    const checked = check(analysis, defaultSettings, { status: 'issued', rules: [serviceHasNotReviewed] })
    assert.ok(analysis.specification !== undefined && analysis.review !== undefined)
    return {
      rule: checked.findings.filter(({ code }) => code === 'service-has-not-reviewed').length,
      gate: issueConditions(checked).find(({ id }) => id === 'reviewed')?.isMet,
      status: reviewStatus(analysis.specification, analysis.review).reviewers.map((each) => each.hasAnswered),
    }
  }

  it('is content with an answer that the register holds, as the gate and the status of the review are', () => {
    const from = 'role: sykepleier, service: hjemmetjenesten'
    const hash = 'a'.repeat(64)
    for (const came of [
      `threads: [{ id: K-222222, ${from}, text: Fint, state: open }]`,
      'threads: [{ id: K-222222, role: sykepleier, text: Fint, state: open }]',
      `files: [{ id: F-222222, hash: ${hash}, ${from} }]`,
    ])
      assert.deepEqual(saidOf(came), { rule: 0, gate: true, status: [true] }, came)
  })

  it('still waits where the register holds answers of others alone', () => {
    for (const came of [
      'threads: []',
      'threads: [{ id: K-222222, role: nattevakt, service: hjemmetjenesten, text: Fint, state: open }]',
      'threads: [{ id: K-222222, text: Fint, state: open }]',
    ])
      assert.deepEqual(saidOf(came), { rule: 1, gate: false, status: [false] }, came)
  })

  it('says once that no service is named', () => {
    expectFindings(serviceHasNotReviewed, 'title: ~Trygghetsalarmer~', [{ message: 'noServices' }])
  })

  it('waits for what is left open', () => {
    expectFindings(serviceHasNotReviewed, 'services: null', [])
    for (const reviewers of [
      'null',
      '[{ role: nattevakt, reviewed: null }]',
      '[{ role: nattevakt, deadline: null }]',
      '[{ role: null, service: hjemmetjenesten }]',
      '[{ role: null }]',
      '[{ role: ukjent }]',
      '[{ role: ikt, service: null }]',
    ])
      expectFindings(serviceHasNotReviewed, specification(reviewers), [])
  })
})
