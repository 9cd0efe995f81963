import assert from 'node:assert/strict'
import { expectFindings, ruleFindings, specificationText } from '../../testing.js'
import { resourcesIncomplete } from './resources-incomplete.js'

const fields = (...names: readonly string[]) =>
  ({ type: 'all', of: names.map((name) => ({ type: 'field', key: `resource.${name}` }) as const) }) as const

describe('resources-incomplete', () => {
  it('reports a specification that says nothing of the time it takes', () => {
    assert.deepEqual(
      ruleFindings(resourcesIncomplete, specificationText('status: approved\n')).map((each) => [
        each.message,
        each.severity,
      ]),
      [['resources-incomplete/none', 'error']],
    )
  })

  it('does not ask a small procurement for it, but judges what it says', () => {
    expectFindings(resourcesIncomplete, 'profile: small', [])
    expectFindings(
      resourcesIncomplete,
      `
      profile: small
      resources: [{ activity: ~Opplæring~ }]
      `,
      [
        {
          message: 'incomplete',
          data: { activity: 'Opplæring', fields: fields('persons', 'hoursEach', 'period', 'statedShare') },
          severity: 'task',
        },
      ],
    )
  })

  it('reports the figures that an activity lacks', () => {
    expectFindings(
      resourcesIncomplete,
      `
      resources:
        - { activity: Veiledning, persons: 4, hoursEach: 40, period: P3M, statedShare: 0 }
        - { activity: ~Akseptansetest~, persons: 6, hoursEach: 16, statedShare: 0.5 }
      `,
      [{ message: 'incomplete', data: { activity: 'Akseptansetest', fields: fields('period') } }],
    )
  })

  it('waits for what is left open', () => {
    expectFindings(resourcesIncomplete, 'resources: null', [])
    expectFindings(
      resourcesIncomplete,
      'resources: [{ activity: Test, persons: 4, hoursEach: null, period: P3M, statedShare: null }]',
      [],
    )
  })
})
