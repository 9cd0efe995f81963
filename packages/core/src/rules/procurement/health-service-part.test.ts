import { expectFindings } from '../../testing.js'
import { healthServicePart } from './health-service-part.js'

describe('health-service-part', () => {
  it('reports a health service under another part', () => {
    expectFindings(healthServicePart, 'procurement: { part: ~III~, cpv: [85323000-9] }', [
      {
        message: 'found',
        data: { code: '85323000-9', part: 'III', below: 'I', above: 'IV' },
        severity: 'warning',
      },
    ])
    expectFindings(healthServicePart, 'procurement: { part: ~II~, cpv: [79711000-1, 85300000-2] }', [
      { message: 'found', data: { code: '85300000-2' } },
    ])
  })

  it('reports it where equipment is bought too, if the service comes first', () => {
    expectFindings(healthServicePart, 'procurement: { part: ~III~, cpv: [85323000-9, 35121700-5] }', [
      { message: 'found' },
    ])
    expectFindings(healthServicePart, 'procurement: { part: III, cpv: [35121700-5, 85323000-9] }', [])
  })

  it('is content with the parts that such services follow', () => {
    expectFindings(healthServicePart, 'procurement: { part: I, cpv: [85323000-9] }', [])
    expectFindings(healthServicePart, 'procurement: { part: IV, cpv: [85323000-9] }', [])
  })

  it('reports the part of such services where only equipment is bought', () => {
    expectFindings(healthServicePart, 'procurement: { part: ~IV~, cpv: [48814000-7, 33196000-0] }', [
      { message: 'equipment', data: { part: 'IV' }, severity: 'warning' },
    ])
    // Other services may count as health and social services too.
    expectFindings(healthServicePart, 'procurement: { part: IV, cpv: [79624000-4] }', [])
    expectFindings(healthServicePart, 'procurement: { part: IV }', [])
  })

  it('does not judge other codes, or a part that is not said yet', () => {
    expectFindings(healthServicePart, 'procurement: { part: III, cpv: [33196000-0] }', [])
    expectFindings(healthServicePart, 'procurement: { part: null, cpv: [85323000-9] }', [])
  })
})
