import { expectFindings } from '../../testing.js'
import { rankedNotAllowed } from './ranked-not-allowed.js'

describe('ranked-not-allowed', () => {
  it('reports ranked criteria in a part that wants weights', () => {
    expectFindings(rankedNotAllowed, 'procurement: { part: III, evaluation: { model: ~ranked~ } }', [
      { message: 'found', data: { part: 'III' }, severity: 'warning' },
    ])
  })

  it('reports it once where climate and environment are ranked too', () => {
    expectFindings(
      rankedNotAllowed,
      'procurement: { part: III, evaluation: { model: ~ranked~ }, environment: { route: ranked } }',
      [{ message: 'found' }],
    )
    expectFindings(rankedNotAllowed, 'procurement: { part: III, environment: { route: ~ranked~ } }', [
      { message: 'found', data: { part: 'III' } },
    ])
  })

  it('is content with parts where ranking is allowed, and while no part is chosen', () => {
    expectFindings(rankedNotAllowed, 'procurement: { part: II, evaluation: { model: ranked } }', [])
    // No source says what holds in Part IV.
    expectFindings(rankedNotAllowed, 'procurement: { part: IV, evaluation: { model: ranked } }', [])
    expectFindings(rankedNotAllowed, 'procurement: { part: null, evaluation: { model: ranked } }', [])
    expectFindings(rankedNotAllowed, 'procurement: { part: III, evaluation: { model: weighted } }', [])
  })
})
