import assert from 'node:assert/strict'
import type { Finding } from '../../finding/finding.js'
import { expectFindings, ruleFindings, specificationText } from '../../testing.js'
import { functionsNotDescribed } from './functions-not-described.js'

const findings = (text: string): readonly Finding[] =>
  ruleFindings(functionsNotDescribed, specificationText(text))

describe('functions-not-described', () => {
  it('reports a specification without functions, at most as a warning', () => {
    for (const [status, severity] of [
      ['draft', 'task'],
      ['issued', 'warning'],
    ] as const)
      assert.deepEqual(
        findings(`status: ${status}\nfunctions: []\n`).map((each) => [each.message, each.severity]),
        [['functions-not-described/none', severity]],
      )
    assert.equal(findings('version: "1"\n').length, 1)
  })

  it('does not ask a small procurement', () => {
    expectFindings(functionsNotDescribed, 'profile: small', [])
  })

  it('is content with one function, and waits for what is left open', () => {
    expectFindings(functionsNotDescribed, 'functions: [{ id: varsel }]', [])
    expectFindings(functionsNotDescribed, 'functions: null', [])
  })
})
