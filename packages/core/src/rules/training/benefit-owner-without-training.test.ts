import { expectFindings } from '../../testing.js'
import { benefitOwnerWithoutTraining } from './benefit-owner-without-training.js'

const specification = (benefits: string, programmes: string): string => `
  status: issued
  roles: [{ id: leder, title: Avdelingsleder, kind: leader }, { id: sykepleier, title: Sykepleier, kind: clinician }]
  trainingNeeds: { programmes: ${programmes} }
  benefits: [${benefits}]
`

describe('benefit-owner-without-training', () => {
  it('reports the owner of benefits who learns nothing of implementation, once', () => {
    expectFindings(
      benefitOwnerWithoutTraining,
      specification(
        '{ id: G-01, owner: ~leder~ }, { id: G-02, owner: leder }',
        '[{ id: T-01, role: leder, aspects: [technological] }, { id: T-02, role: sykepleier, aspects: [innovation-implementation] }]',
      ),
      [{ message: 'none', data: { role: 'Avdelingsleder', benefit: 'G-01' }, severity: 'warning' }],
    )
  })

  it('is content when one of the owner’s programmes covers it', () => {
    expectFindings(
      benefitOwnerWithoutTraining,
      specification(
        '{ id: G-01, owner: leder }',
        '[{ id: T-01, role: leder, aspects: [technological] }, { id: T-02, role: leder, aspects: [innovation-implementation] }]',
      ),
      [],
    )
  })

  it('says nothing before there are programmes and owners', () => {
    expectFindings(benefitOwnerWithoutTraining, 'benefits: [{ id: G-01 }]', [])
    expectFindings(
      benefitOwnerWithoutTraining,
      'roles: [{ id: leder }]\nbenefits: [{ id: G-01, owner: leder }]',
      [],
    )
  })

  it('waits for what is left open', () => {
    for (const [benefit, programmes] of [
      ['{ id: G-01, owner: null }', '[{ id: T-01, role: sykepleier }]'],
      ['{ id: G-01, owner: leder }', 'null'],
      ['{ id: G-01, owner: leder }', '[{ id: T-01, role: null }]'],
      ['{ id: G-01, owner: leder }', '[{ id: T-01, role: leder, aspects: null }]'],
    ] as const)
      expectFindings(benefitOwnerWithoutTraining, specification(benefit, programmes), [])
  })
})
