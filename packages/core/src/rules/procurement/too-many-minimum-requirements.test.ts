import { expectFindings } from '../../testing.js'
import { tooManyMinimumRequirements } from './too-many-minimum-requirements.js'

const specification = `
  ~sections~:
    - id: drift
      title: Drift
      defaults: { kind: minimum }
      requirements:
        - { id: K-1, text: Løsningen skal varsle. }
        - { id: K-2, text: Løsningen skal logge. }
        - { id: K-3, text: Løsningen bør veie lite., kind: evaluated }
        - { id: K-4, text: Kunden skal lade., addressee: customer }
`

describe('too-many-minimum-requirements', () => {
  it('reports more minimum requirements of the supplier than the setting allows', () => {
    expectFindings(
      tooManyMinimumRequirements,
      specification,
      [{ message: 'found', data: { count: 2, most: 1 }, severity: 'warning' }],
      { mostMinimumRequirements: 1 },
    )
  })

  it('allows as many as the setting says', () => {
    expectFindings(tooManyMinimumRequirements, specification.replaceAll('~', ''), [], {
      mostMinimumRequirements: 2,
    })
  })
})
