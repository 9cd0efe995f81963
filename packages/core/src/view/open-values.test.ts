import assert from 'node:assert/strict'
import { analyse } from '../analyse.js'
import { openValues } from './open-values.js'

const text = `
kravspek: 1
id: prove
title: Prøve
language: nb
status: draft
organisation: null
procurement:
  dates: { tender: { undecided: true, decideBy: 2027-02-01, owner: leder }, questions: null }
  estimatedValue: { undecided: true, decideBy: 2027-01-01 }
roles: [{ id: leder, title: Leder }]
`
const findings = analyse('prove.krav.yaml', (name) =>
  name === 'prove.krav.yaml' ? { text } : { problem: 'missing' },
).findings

describe('the values that are left open', () => {
  it('are told with their titles, the earliest decision first', () => {
    assert.deepEqual(
      openValues(findings, 'leader', 'nb').map(({ field, decideBy, owner }) => [field, decideBy, owner]),
      [
        ['Anslått verdi', '2027-01-01', undefined],
        ['Tilbudsfrist', '2027-02-01', 'leder'],
        ['Frist for spørsmål', undefined, undefined],
      ],
    )
    assert.equal(openValues(findings, 'leader', 'en')[1]?.field, 'Tender deadline')
  })

  it('are nobody else’s to know', () => {
    assert.deepEqual(openValues(findings, 'supplier', 'nb'), [])
    assert.deepEqual(openValues(findings, 'reviewer', 'nb'), [])
  })
})
