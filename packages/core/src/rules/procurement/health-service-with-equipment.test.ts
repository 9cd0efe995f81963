import { expectFindings } from '../../testing.js'
import { healthServiceWithEquipment } from './health-service-with-equipment.js'

describe('health-service-with-equipment', () => {
  it('reports equipment or software that is bought with a health service, once', () => {
    expectFindings(
      healthServiceWithEquipment,
      'procurement: { cpv: [85323000-9, ~48814000-7~, 35121700-5] }',
      [{ message: 'found', data: { equipment: '48814000-7', health: '85323000-9' }, severity: 'warning' }],
    )
  })

  it('leaves a service with other services, and equipment alone, in peace', () => {
    expectFindings(
      healthServiceWithEquipment,
      'procurement: { cpv: [85323000-9, 79711000-1, 80511000-9] }',
      [],
    )
    expectFindings(healthServiceWithEquipment, 'procurement: { cpv: [33196000-0, 48180000-3] }', [])
    expectFindings(healthServiceWithEquipment, 'procurement: { cpv: null }', [])
  })

  it('is set aside by a waiver at the codes', () => {
    expectFindings(
      healthServiceWithEquipment,
      `
      procurement: { cpv: [85323000-9, 35121700-5] }
      waivers:
        - { rule: health-service-with-equipment, at: procurement.cpv, reason: Alarmene følger med vaktene }
      `,
      [],
    )
  })
})
