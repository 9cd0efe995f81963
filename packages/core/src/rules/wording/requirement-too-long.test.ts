import { expectFindings } from '../../testing.js'
import { requirementTooLong } from './requirement-too-long.js'
import { requirementSaying } from './testing.js'

const ofLength = (length: number): string =>
  `Løsningen skal ${'varsle '.repeat(80)}`.slice(0, length - 1) + '.'

describe('requirement-too-long', () => {
  it('reports a text of more than 500 characters', () => {
    const text = ofLength(501)
    expectFindings(requirementTooLong, requirementSaying(`~${text}~`), [
      { message: 'found', data: { length: 501, most: 500 }, severity: 'warning' },
    ])
  })

  it('takes a text of 500 characters, and background of any length', () => {
    expectFindings(requirementTooLong, requirementSaying(ofLength(500)), [])
    expectFindings(requirementTooLong, requirementSaying(ofLength(560), { kind: 'information' }), [])
  })
})
