import { expectFindings } from '../../testing.js'
import { noticeDateMissing } from './notice-date-missing.js'

describe('notice-date-missing', () => {
  it('asks for the date, also in small procurements', () => {
    expectFindings(noticeDateMissing, 'profile: small\nprocurement: { ~dates~: { questions: 2027-01-20 } }', [
      { message: 'missing', severity: 'task' },
    ])
    expectFindings(noticeDateMissing, 'status: issued\n~procurement~: { part: II }', [
      { message: 'missing', severity: 'warning' },
    ])
  })

  it('asks a specification that says nothing of its procurement', () => {
    expectFindings(noticeDateMissing, 'title: ~Medisindispensere~', [{ message: 'missing' }])
  })

  it('is content with a date', () => {
    expectFindings(noticeDateMissing, 'procurement: { dates: { notice: 2027-01-15 } }', [])
  })

  it('waits for what is left open', () => {
    expectFindings(noticeDateMissing, 'procurement: { dates: { notice: null } }', [])
    expectFindings(noticeDateMissing, 'procurement: { dates: null }', [])
    expectFindings(noticeDateMissing, 'procurement: null', [])
  })
})
