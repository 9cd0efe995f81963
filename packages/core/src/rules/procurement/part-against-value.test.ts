import { expectFindings } from '../../testing.js'
import { partAgainstValue } from './part-against-value.js'

const specification = (part: string, amount: number, rest = ''): string => `
  procurement:
    dates: { notice: 2026-05-04 }
    part: ${part}
    estimatedValue: { amount: ${String(amount)}, currency: NOK }
    ${rest}
  `

describe('part-against-value', () => {
  it('reports a part below what the value calls for', () => {
    expectFindings(partAgainstValue, specification('~II~', 2_300_000), [
      {
        message: 'tooLow',
        data: { value: { type: 'kroner', kroner: 2_300_000 }, due: 'III', part: 'II' },
        severity: 'task',
      },
    ])
    expectFindings(partAgainstValue, specification('~I~', 1_300_000), [
      { message: 'tooLow', data: { due: 'II' } },
    ])
  })

  it('hints at a part above it', () => {
    expectFindings(partAgainstValue, specification('~III~', 960_000), [
      { message: 'stricter', data: { due: 'I' }, severity: 'hint' },
    ])
  })

  it('is content with the part that the value calls for', () => {
    expectFindings(partAgainstValue, specification('I', 1_299_999), [])
    expectFindings(partAgainstValue, specification('II', 2_299_999), [])
    expectFindings(partAgainstValue, specification('III', 2_300_000), [])
  })

  it('leaves health and social services, other currencies and unknown thresholds alone', () => {
    expectFindings(partAgainstValue, specification('I', 5_000_000, 'cpv: [85323000-9]'), [])
    expectFindings(partAgainstValue, specification('IV', 5_000_000), [])
    expectFindings(partAgainstValue, specification('I', 5_000_000).replace('NOK', 'EUR'), [])
    expectFindings(partAgainstValue, specification('I', 5_000_000).replace('2026-05-04', '2027-01-15'), [])
  })

  it('asks for the value, also in small procurements', () => {
    expectFindings(partAgainstValue, 'profile: small\nstatus: review\n~procurement~: { part: III }', [
      { message: 'noValue', severity: 'warning' },
    ])
  })

  it('waits for what is left open', () => {
    expectFindings(partAgainstValue, 'procurement: { estimatedValue: null }', [])
  })
})
