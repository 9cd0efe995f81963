import assert from 'node:assert/strict'
import { expectFindings, ruleFindings, specificationText } from '../../testing.js'
import { digitalAgentMissing } from './digital-agent-missing.js'

describe('digital-agent-missing', () => {
  it('reports that no role is to guide colleagues', () => {
    expectFindings(
      digitalAgentMissing,
      '~roles~: [{ id: sykepleier, kind: clinician }, { id: ildsjel, title: Ildsjel }]',
      [{ message: 'none', severity: 'task' }],
    )
    assert.equal(ruleFindings(digitalAgentMissing, specificationText('')).length, 1)
  })

  it('is content with a digital agent or a super user', () => {
    for (const kind of ['digital-agent', 'super-user'])
      expectFindings(digitalAgentMissing, `roles: [{ id: hjelper, kind: ${kind} }]`, [])
  })

  it('does not ask in a small procurement', () => {
    expectFindings(digitalAgentMissing, 'profile: small\nroles: [{ id: sykepleier, kind: clinician }]', [])
  })

  it('waits for what is left open', () => {
    expectFindings(digitalAgentMissing, 'roles: null', [])
    expectFindings(digitalAgentMissing, 'roles: [{ id: hjelper, kind: null }]', [])
  })
})
