import { expectFindings } from '../../testing.js'
import { trainingNotVaried } from './training-not-varied.js'

const specification = (programmes: string, size = 'standard'): string => `
  profile: ${size}
  status: approved
  trainingNeeds: { ${programmes} }
`

describe('training-not-varied', () => {
  it('reports that all training has one form', () => {
    expectFindings(
      trainingNotVaried,
      specification(
        '~programmes~: [{ id: T-01, level: basic, forms: [classroom] }, { id: T-02, level: advanced, forms: [classroom] }]',
      ),
      [
        {
          message: 'one-form',
          data: { form: { type: 'value', key: 'training-programme.forms', value: 'classroom' } },
          severity: 'warning',
        },
      ],
    )
  })

  it('reports that no programme says its form', () => {
    expectFindings(
      trainingNotVaried,
      specification('~programmes~: [{ id: T-01, level: basic }, { id: T-02, level: advanced }]'),
      [{ message: 'no-forms' }],
    )
  })

  it('reports that all training is at one level, except in a small procurement', () => {
    const programmes = 'programmes: [{ id: T-01, level: advanced, forms: [classroom, simulation] }]'
    expectFindings(trainingNotVaried, specification(programmes.replace('programmes', '~programmes~')), [
      {
        message: 'one-level',
        data: {
          level: { type: 'value', key: 'training-programme.level', value: 'advanced' },
          other: { type: 'value', key: 'training-programme.level', value: 'basic' },
        },
      },
    ])
    expectFindings(trainingNotVaried, specification(programmes, 'small'), [])
  })

  it('counts all programmes together', () => {
    expectFindings(
      trainingNotVaried,
      specification(
        'programmes: [{ id: T-01, level: basic, forms: [classroom] }, { id: T-02, level: advanced, forms: [simulation] }]',
      ),
      [],
    )
  })

  it('waits for what is left open', () => {
    for (const open of ['programmes: null', 'programmes: [{ id: T-01, level: null, forms: null }]'])
      expectFindings(trainingNotVaried, specification(open), [])
    expectFindings(trainingNotVaried, 'trainingNeeds: { onboarding: { within: P14D } }', [])
  })
})
