import assert from 'node:assert/strict'
import { expectFindings, ruleFindings, specificationText } from '../../testing.js'
import { notNowEmpty } from './not-now-empty.js'

describe('not-now-empty', () => {
  it('reports a background that says nothing of what is left out', () => {
    expectFindings(notNowEmpty, `~background~: { summary: Dispensere til 60 hjem. }\n`, [
      { message: 'empty', severity: 'task' },
    ])
    expectFindings(notNowEmpty, `~background~: { notNow: [] }\nstatus: issued\n`, [
      { message: 'empty', severity: 'error' },
    ])
  })

  it('reports it where there is no background at all', () => {
    const findings = ruleFindings(notNowEmpty, specificationText(''))
    assert.deepEqual(
      findings.map(({ message }) => message),
      ['not-now-empty/empty'],
    )
  })

  it('is content with one thing, and does not ask a small procurement', () => {
    expectFindings(notNowEmpty, `background: { notNow: [Dispensere på sykehjem] }\n`, [])
    expectFindings(notNowEmpty, `profile: small\nbackground: { summary: Dispensere til 60 hjem. }\n`, [])
  })

  it('waits for what is left open', () => {
    expectFindings(notNowEmpty, `background: null\n`, [])
    expectFindings(notNowEmpty, `background: { notNow: null }\n`, [])
  })
})
