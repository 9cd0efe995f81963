import { expectFindings } from '../../testing.js'
import { substitutesWithoutTraining } from './substitutes-without-training.js'

describe('substitutes-without-training', () => {
  it('reports a service with substitutes when nothing is said of their training', () => {
    expectFindings(
      substitutesWithoutTraining,
      `
      services:
        - { id: hjemmetjenesten, name: Hjemmetjenesten, substituteShare: ~0.15~ }
        - { id: responssenter, substituteShare: 0 }
      roles: [{ id: vikar, title: Vikar, kind: care-worker, service: responssenter }]
      trainingNeeds: { programmes: [{ id: T-01, role: vikar }], onboarding: { within: P14D } }
      `,
      [
        {
          message: 'none',
          data: { share: { type: 'share', share: 0.15 }, service: 'Hjemmetjenesten' },
          severity: 'task',
        },
      ],
    )
  })

  it('is content with a programme for substitutes, of the service or of all', () => {
    for (const service of ['', ', service: hjemmetjenesten'])
      expectFindings(
        substitutesWithoutTraining,
        `
        services: [{ id: hjemmetjenesten, substituteShare: 0.15 }]
        roles: [{ id: tilkalling, title: Tilkallingsvakt${service} }]
        trainingNeeds: { programmes: [{ id: T-01, role: tilkalling }] }
        `,
        [],
      )
  })

  it('is content with the training of those who come later', () => {
    expectFindings(
      substitutesWithoutTraining,
      `
      services: [{ id: hjemmetjenesten, substituteShare: 0.15 }]
      trainingNeeds: { onboarding: { within: P14D, requirements: [OPP-09] } }
      sections: [{ id: opplaering, title: Opplæring, requirements: [{ id: OPP-09, kind: minimum, text: Leverandøren skal gi vikarer opplæring. }] }]
      `,
      [],
    )
  })

  it('leaves it to the rule on new staff where there are any', () => {
    expectFindings(
      substitutesWithoutTraining,
      'services: [{ id: hjemmetjenesten, substituteShare: 0.15 }, { id: responssenter, newStaffPerYear: 2 }]',
      [],
    )
  })

  it('leaves substitutes who use the solution to the rule on basic training', () => {
    for (const programmes of [
      '',
      '\n        trainingNeeds: { programmes: [{ id: T-01, role: sykepleier }] }',
    ])
      expectFindings(
        substitutesWithoutTraining,
        `
        services: [{ id: hjemmetjenesten, substituteShare: 0.15 }]
        roles: [{ id: vikar, title: Vikar }, { id: sykepleier }]
        functions: [{ id: varsel, usedBy: [vikar] }]${programmes}
        `,
        [],
      )
  })

  it('waits for what is left open', () => {
    for (const open of ['null', '{ onboarding: null }', '{ programmes: null }'])
      expectFindings(
        substitutesWithoutTraining,
        `
        services: [{ id: hjemmetjenesten, substituteShare: 0.15 }]
        trainingNeeds: ${open}
        `,
        [],
      )
  })
})
