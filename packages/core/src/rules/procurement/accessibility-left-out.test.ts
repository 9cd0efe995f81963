import { expectFindings } from '../../testing.js'
import { accessibilityLeftOut } from './accessibility-left-out.js'

describe('accessibility-left-out', () => {
  it('reports that nothing is said of it, in a small procurement too', () => {
    expectFindings(accessibilityLeftOut, 'profile: small\n~procurement~: { part: I }', [
      { message: 'missing', severity: 'task' },
    ])
    expectFindings(accessibilityLeftOut, 'procurement: { ~accessibility~: { justification: Ukjent } }', [
      { message: 'missing' },
    ])
  })

  it('reports it at the title where nothing is said of the procurement', () => {
    expectFindings(accessibilityLeftOut, 'title: ~Alarmer~', [{ message: 'missing' }])
  })

  it('reports that it is left out without a reason, and with one too', () => {
    expectFindings(accessibilityLeftOut, 'procurement: { accessibility: { included: ~false~ } }', [
      { message: 'unjustified', severity: 'task' },
    ])
    expectFindings(
      accessibilityLeftOut,
      'procurement: { accessibility: { included: ~false~, justification: Bare til lager } }',
      [{ message: 'persons', severity: 'warning' }],
    )
  })

  it('is never more than a warning while nobody has read the rule pack', () => {
    expectFindings(
      accessibilityLeftOut,
      'status: approved\nprocurement: { accessibility: { included: ~false~ } }',
      [{ message: 'unjustified', severity: 'warning' }],
    )
  })

  it('is content when it is included', () => {
    expectFindings(accessibilityLeftOut, 'procurement: { accessibility: { included: true } }', [])
  })

  it('waits for what is left open', () => {
    for (const text of [
      'procurement: null',
      'procurement: { accessibility: null }',
      'procurement: { accessibility: { included: null } }',
      'procurement: { accessibility: { included: false, justification: null } }',
    ])
      expectFindings(accessibilityLeftOut, text, [])
  })
})
