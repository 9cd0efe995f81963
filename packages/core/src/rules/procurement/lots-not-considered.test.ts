import { expectFindings } from '../../testing.js'
import { lotsNotConsidered } from './lots-not-considered.js'

describe('lots-not-considered', () => {
  it('asks for lots or a reason in part III', () => {
    expectFindings(lotsNotConsidered, 'status: approved\nprocurement: { part: ~III~ }', [
      { message: 'missing', severity: 'task' },
    ])
    expectFindings(lotsNotConsidered, 'procurement: { part: ~III~, lots: [] }', [{ message: 'missing' }])
  })

  it('is content with either of them, and with the other parts', () => {
    expectFindings(lotsNotConsidered, 'procurement: { part: III, lots: [{ id: D1 }, { id: D2 }] }', [])
    expectFindings(
      lotsNotConsidered,
      'procurement: { part: III, lotsJustification: Alt må virke sammen. }',
      [],
    )
    expectFindings(lotsNotConsidered, 'procurement: { part: II }', [])
  })

  it('waits for what is left open', () => {
    expectFindings(lotsNotConsidered, 'procurement: { part: III, lots: null }', [])
    expectFindings(lotsNotConsidered, 'procurement: { part: III, lotsJustification: null }', [])
  })
})
