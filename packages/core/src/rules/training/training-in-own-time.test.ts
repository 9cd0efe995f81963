import { expectFindings } from '../../testing.js'
import { trainingInOwnTime } from './training-in-own-time.js'

const specification = (programme: string, kind = 'care-worker'): string => `
  roles: [{ id: vikar, title: Vikar, kind: ${kind} }]
  trainingNeeds: { programmes: [{ id: T-01, role: vikar, ${programme} }] }
`

describe('training-in-own-time', () => {
  it('reports training outside paid working hours', () => {
    expectFindings(trainingInOwnTime, specification('inWorkingHours: ~false~'), [
      { message: 'found', data: { role: 'Vikar' }, severity: 'warning' },
    ])
  })

  it('is content with training in working hours, and says nothing where that is not stated or left open', () => {
    for (const programme of ['inWorkingHours: true', 'level: basic', 'inWorkingHours: null'])
      expectFindings(trainingInOwnTime, specification(programme), [])
  })

  it('does not judge training of relatives and service users', () => {
    expectFindings(trainingInOwnTime, specification('inWorkingHours: false', 'relative'), [])
  })
})
