import { expectFindings } from '../../testing.js'
import { tooManyFirstPriority } from './too-many-first-priority.js'

/** A section with so many requirements of each priority; `undefined`: none. */
const specification = (
  counts: readonly (readonly [count: number, priority: number | undefined])[],
  defaults = '{ kind: minimum }',
  key = 'sections',
): string => {
  const priorities = counts.flatMap(([count, priority]) => Array.from({ length: count }, () => priority))
  const requirements = priorities.map(
    (priority, index) =>
      `      - { id: K-${index + 1}, text: T${priority === undefined ? '' : `, priority: ${priority}`} }`,
  )
  return [
    `${key}:`,
    '  - id: s',
    '    title: S',
    `    defaults: ${defaults}`,
    '    requirements:',
    ...requirements,
    '',
  ].join('\n')
}

describe('too-many-first-priority', () => {
  it('reports when more than three of ten come first', () => {
    const text = specification(
      [
        [4, 1],
        [6, 2],
      ],
      undefined,
      '~sections~',
    )
    expectFindings(tooManyFirstPriority, text, [
      { message: 'found', data: { first: 4, all: 10, most: 3 }, severity: 'warning' },
    ])
  })

  it('is content with three of ten, and with nine of thirty', () => {
    const content = [
      specification([
        [3, 1],
        [7, 3],
      ]),
      specification([
        [9, 1],
        [21, 2],
      ]),
    ]
    for (const text of content) expectFindings(tooManyFirstPriority, text, [])
  })

  it('counts what the section says for all', () => {
    const text = specification([[12, undefined]], '{ kind: minimum, priority: 1 }', '~sections~')
    expectFindings(tooManyFirstPriority, text, [{ message: 'found', data: { first: 12, all: 12, most: 3 } }])
  })

  it('counts only requirements with a priority, and judges no fewer than ten', () => {
    const text = specification([
      [9, 1],
      [20, undefined],
    ])
    expectFindings(tooManyFirstPriority, text, [])
  })
})
