import { expectFindings } from '../../testing.js'
import { minimumWithoutVerification } from './minimum-without-verification.js'

const specification = (id: string, fields: string, defaults = '{}'): string => `
  sections:
    - id: drift
      title: Drift
      defaults: ${defaults}
      requirements:
        - { id: ${id}, text: Løsningen skal varsle, ${fields} }
`

const none = '{ tender: none, acceptance: none, operation: none }'

describe('minimum-without-verification', () => {
  it('reports a minimum requirement without a verification', () => {
    expectFindings(minimumWithoutVerification, specification('~K-1~', 'kind: minimum'), [
      { message: 'missing', severity: 'task' },
    ])
  })

  it('reports one that is checked at no stage', () => {
    expectFindings(
      minimumWithoutVerification,
      specification('K-1', `kind: minimum, ~verification~: ${none}`),
      [{ message: 'none' }],
    )
    expectFindings(
      minimumWithoutVerification,
      specification('~K-1~', 'kind: minimum', `{ verification: ${none} }`),
      [{ message: 'none' }],
    )
  })

  it('is content with one method at one stage, of the requirement or the section', () => {
    expectFindings(
      minimumWithoutVerification,
      specification('K-1', 'kind: minimum, verification: { tender: none, operation: audit }'),
      [],
    )
    expectFindings(
      minimumWithoutVerification,
      specification('K-1', 'kind: minimum', '{ verification: { tender: confirmation } }'),
      [],
    )
  })

  it('leaves other kinds and what binds the customer alone', () => {
    expectFindings(minimumWithoutVerification, specification('K-1', 'kind: evaluated'), [])
    expectFindings(minimumWithoutVerification, specification('K-1', 'kind: minimum, addressee: customer'), [])
  })

  it('waits for what is left open', () => {
    expectFindings(minimumWithoutVerification, specification('K-1', 'kind: minimum, verification: null'), [])
    expectFindings(
      minimumWithoutVerification,
      specification('K-1', 'kind: minimum, verification: { tender: none, acceptance: null }'),
      [],
    )
    expectFindings(
      minimumWithoutVerification,
      specification('K-1', 'kind: minimum', '{ verification: null }'),
      [],
    )
  })
})
