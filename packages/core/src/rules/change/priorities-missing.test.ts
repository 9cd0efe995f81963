import { expectFindings } from '../../testing.js'
import { prioritiesMissing } from './priorities-missing.js'

/** A section with a number of requirements, the first of them with more fields. */
const specification = (
  count: number,
  { first = 'kind: minimum', defaults = '{}', rest = '', key = 'sections', profile = 'large' } = {},
): string => {
  const requirements = Array.from({ length: count }, (_, index) => {
    const fields = index === 0 ? first : 'kind: evaluated'
    return `      - { id: K-${index + 1}, text: T, ${fields} }`
  })
  return [
    `${key}:`,
    '  - id: s',
    '    title: S',
    `    defaults: ${defaults}`,
    '    requirements:',
    ...requirements,
    `profile: ${profile}`,
    rest,
    '',
  ].join('\n')
}

describe('priorities-missing', () => {
  it('reports ten requirements without any priority', () => {
    expectFindings(prioritiesMissing, specification(10, { key: '~sections~' }), [
      { message: 'none', data: { count: 10 }, severity: 'task' },
    ])
    expectFindings(prioritiesMissing, specification(12, { key: '~sections~', rest: 'status: approved' }), [
      { message: 'none', data: { count: 12 }, severity: 'warning' },
    ])
  })

  it('is content when one has a priority, or a section gives it to all', () => {
    expectFindings(prioritiesMissing, specification(10, { first: 'kind: minimum, priority: 2' }), [])
    expectFindings(prioritiesMissing, specification(10, { defaults: '{ priority: 2 }' }), [])
  })

  it('does not ask where there are few requirements, nor in a procurement that is not large', () => {
    expectFindings(prioritiesMissing, specification(9), [])
    expectFindings(prioritiesMissing, specification(10, { first: 'kind: information' }), [])
    expectFindings(prioritiesMissing, specification(20, { profile: 'standard' }), [])
  })

  it('waits for what is left open', () => {
    expectFindings(prioritiesMissing, specification(10, { first: 'kind: minimum, priority: null' }), [])
    expectFindings(prioritiesMissing, specification(10, { defaults: '{ priority: null }' }), [])
  })
})
