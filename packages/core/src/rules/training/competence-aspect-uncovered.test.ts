import { expectFindings } from '../../testing.js'
import { competenceAspectUncovered } from './competence-aspect-uncovered.js'

const specification = (programmes: string): string => `
  trainingNeeds: { ${programmes} }
`

describe('competence-aspect-uncovered', () => {
  it('lists the aspects that no programme covers', () => {
    expectFindings(
      competenceAspectUncovered,
      specification(
        '~programmes~: [{ id: T-01, aspects: [technological] }, { id: T-02, aspects: [technological, pedagogical] }]',
      ),
      [
        {
          message: 'found',
          data: {
            aspects: {
              type: 'values',
              key: 'training-programme.aspects',
              values: ['mastery', 'innovation-implementation'],
            },
          },
          severity: 'task',
        },
      ],
    )
  })

  it('is content when the programmes together cover all four', () => {
    expectFindings(
      competenceAspectUncovered,
      specification(
        'programmes: [{ id: T-01, aspects: [technological, mastery] }, { id: T-02, aspects: [pedagogical, innovation-implementation] }]',
      ),
      [],
    )
  })

  it('waits for what is left open', () => {
    for (const open of [
      'programmes: null',
      'programmes: [{ id: T-01, aspects: [technological] }, { id: T-02, aspects: null }]',
    ])
      expectFindings(competenceAspectUncovered, specification(open), [])
  })
})
