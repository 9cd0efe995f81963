import { expectFindings } from '../../testing.js'
import { minimumWithoutDeadline } from './minimum-without-deadline.js'

const specification = (id: string, fields: string, defaults = '{}'): string => `
  milestones: [{ id: M1, title: Prøvedrift }]
  sections:
    - id: drift
      title: Drift
      defaults: ${defaults}
      requirements:
        - { id: ${id}, text: Løsningen skal varsle, ${fields} }
        - { id: K-2, text: Løsningen skal logge, ${fields.replaceAll('~', '')} }
`

const one = (...parts: Parameters<typeof specification>): string =>
  specification(...parts).replace(/ +- \{ id: K-2.*\n/, '')

describe('minimum-without-deadline', () => {
  it('reports each minimum requirement without a time to be met', () => {
    expectFindings(minimumWithoutDeadline, one('~K-1~', 'kind: minimum'), [
      { message: 'missing', severity: 'task' },
    ])
  })

  it('reports a milestone or a date that is not named', () => {
    expectFindings(minimumWithoutDeadline, one('K-1', 'kind: minimum, fulfilledBy: ~milestone~'), [
      { message: 'milestone' },
    ])
    expectFindings(minimumWithoutDeadline, one('K-1', 'kind: minimum, fulfilledBy: ~date~'), [
      { message: 'date' },
    ])
  })

  it('reports what a section says for all once', () => {
    expectFindings(
      minimumWithoutDeadline,
      specification('K-1', 'kind: minimum', '{ fulfilledBy: ~milestone~ }'),
      [{ message: 'milestone' }],
    )
  })

  it('is content with a stage, or a milestone and which', () => {
    expectFindings(minimumWithoutDeadline, specification('K-1', 'kind: minimum, fulfilledBy: tender'), [])
    expectFindings(
      minimumWithoutDeadline,
      specification('K-1', 'kind: minimum', '{ fulfilledBy: milestone, fulfilledOn: M1 }'),
      [],
    )
    expectFindings(minimumWithoutDeadline, specification('K-1', 'kind: minimum, fulfilledOn: 2027-09-01'), [])
  })

  it('leaves other kinds and what binds the customer alone', () => {
    expectFindings(minimumWithoutDeadline, specification('K-1', 'kind: contract-term'), [])
    expectFindings(minimumWithoutDeadline, specification('K-1', 'kind: minimum, addressee: customer'), [])
  })

  it('waits for what is left open', () => {
    expectFindings(minimumWithoutDeadline, specification('K-1', 'kind: minimum, fulfilledBy: null'), [])
    expectFindings(minimumWithoutDeadline, specification('K-1', 'kind: minimum', '{ fulfilledBy: null }'), [])
    expectFindings(
      minimumWithoutDeadline,
      specification('K-1', 'kind: minimum, fulfilledBy: date, fulfilledOn: null'),
      [],
    )
  })
})
