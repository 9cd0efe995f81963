import { expectFindings } from '../../testing.js'
import { waiverOfUnknownRule } from './waiver-of-unknown-rule.js'

const specification = (rule: string): string => `
  sections:
    - id: varsling
      title: Varsling
      requirements: [{ id: VAR-01, kind: minimum, text: Løsningen skal varsle med lyd og/eller lys. }]
  waivers: [{ rule: ${rule}, at: VAR-01, reason: Avklart }]
`

describe('waiver-of-unknown-rule', () => {
  it('reports a rule that does not exist, with the one that was probably meant', () => {
    expectFindings(waiverOfUnknownRule, specification('~and-orr~'), [
      { message: 'meant', data: { rule: 'and-orr', meant: 'and-or' }, severity: 'error' },
    ])
  })

  it('does not guess where nothing is near', () => {
    expectFindings(waiverOfUnknownRule, specification('~noe-helt-annet-enn-alle-regler~'), [
      { message: 'unknown' },
    ])
  })

  it('is content with a rule that exists, run or not', () => {
    expectFindings(waiverOfUnknownRule, specification('and-or'), [])
    expectFindings(waiverOfUnknownRule, specification('and-or'), [], { severities: { 'and-or': 'off' } })
  })
})
