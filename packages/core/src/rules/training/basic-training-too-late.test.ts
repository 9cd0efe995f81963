import assert from 'node:assert/strict'
import { applyFixes } from '../../finding/apply-fixes.js'
import { expectFindings, rootName, ruleFindings, specificationText } from '../../testing.js'
import { basicTrainingTooLate } from './basic-training-too-late.js'

const specification = (programmes: string): string => `
  roles:
    - { id: nattevakt, title: Nattevakt, kind: care-worker }
    - { id: bruker, title: Bruker, kind: service-user }
  trainingNeeds: { programmes: [${programmes}] }
`

describe('basic-training-too-late', () => {
  it('reports basic training that need not be completed before the contract ends', () => {
    expectFindings(
      basicTrainingTooLate,
      specification('{ id: T-01, role: nattevakt, level: basic, before: ~contract-end~ }'),
      [{ message: 'found', data: { role: 'Nattevakt' }, severity: 'warning' }],
    )
  })

  it('offers go-live instead, but not unasked', () => {
    const text = specificationText(
      specification('{ id: T-01, role: nattevakt, level: basic, before: contract-end }'),
    )
    const fixes = ruleFindings(basicTrainingTooLate, text).flatMap((each) => each.fixes)
    assert.deepEqual(
      fixes.map(({ safe }) => safe),
      [false],
    )
    assert.equal(
      applyFixes(new Map([[rootName, text]]), fixes).get(rootName),
      text.replace('contract-end', 'go-live'),
    )
  })

  it('leaves alone what is repeated, advanced or for service users', () => {
    for (const programmes of [
      '{ id: T-01, role: nattevakt, level: basic, before: go-live }, { id: T-02, role: nattevakt, level: basic, before: contract-end }',
      '{ id: T-01, role: nattevakt, level: advanced, before: contract-end }',
      '{ id: T-01, role: bruker, level: basic, before: contract-end }',
    ])
      expectFindings(basicTrainingTooLate, specification(programmes), [])
  })

  it('waits for what is left open', () => {
    for (const programmes of [
      '{ id: T-01, role: nattevakt, level: basic, before: null }',
      '{ id: T-01, role: nattevakt, level: null, before: contract-end }',
    ])
      expectFindings(basicTrainingTooLate, specification(programmes), [])
  })
})
