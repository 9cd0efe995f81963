import { expectFindings } from '../../testing.js'
import { statedShareExceedsPosition } from './stated-share-exceeds-position.js'

const specification = (position: string, stated: string): string => `
  roles: [{ id: annen }, { id: agent, title: Digital agent, positionShare: ${position} }]
  resources:
    - { activity: Test, statedShare: 3 }
    - { activity: Veiledning, role: agent, statedShare: ${stated} }
`

describe('stated-share-exceeds-position', () => {
  it('warns of an activity that is given more than its role has', () => {
    expectFindings(statedShareExceedsPosition, specification('0.2', '~1.2~'), [
      {
        message: 'found',
        data: {
          activity: 'Veiledning',
          role: 'Digital agent',
          stated: { type: 'share', share: 1.2 },
          position: { type: 'share', share: 0.2 },
        },
        severity: 'warning',
      },
    ])
  })

  it('is content with all that the role has', () => {
    expectFindings(statedShareExceedsPosition, specification('0.2', '0.2'), [])
  })

  it('waits until both shares are stated', () => {
    expectFindings(statedShareExceedsPosition, specification('null', '1'), [])
    expectFindings(statedShareExceedsPosition, specification('0.2', 'null'), [])
  })
})
