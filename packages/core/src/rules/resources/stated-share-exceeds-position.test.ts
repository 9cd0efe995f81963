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

  it('asks whether activities that together take more than the role has come at the same time', () => {
    const activities = (position: string): string => `
      roles: [{ id: agent, title: Digital agent, positionShare: ${position} }]
      resources:
        - { activity: Veiledning, role: agent, statedShare: 0.2 }
        - { activity: Opplæring, role: agent, statedShare: 0.1 }
        - { activity: Test, statedShare: 3 }
    `
    expectFindings(statedShareExceedsPosition, activities('~0.2~'), [
      {
        message: 'together',
        data: {
          role: 'Digital agent',
          count: 2,
          stated: { type: 'share', share: 0.3 },
          position: { type: 'share', share: 0.2 },
        },
        severity: 'task',
      },
    ])
    expectFindings(statedShareExceedsPosition, activities('0.3'), [])
  })

  it('waits until both shares are stated', () => {
    expectFindings(statedShareExceedsPosition, specification('null', '1'), [])
    expectFindings(statedShareExceedsPosition, specification('0.2', 'null'), [])
  })
})
