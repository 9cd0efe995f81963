import { expectFindings } from '../../testing.js'
import { datesOutOfOrder } from './dates-out-of-order.js'

describe('dates-out-of-order', () => {
  it('reports a deadline before what it waits for', () => {
    expectFindings(
      datesOutOfOrder,
      'procurement: { dates: { notice: 2027-02-01, tender: ~2026-03-15T12:00:00+01:00~, validUntil: 2027-06-01 } }',
      [
        {
          message: 'found',
          data: {
            later: { type: 'field', key: 'procurement.dates.tender' },
            laterDate: { type: 'date', date: '2026-03-15' },
            earlier: { type: 'field', key: 'procurement.dates.notice' },
            earlierDate: { type: 'date', date: '2027-02-01' },
          },
          severity: 'warning',
        },
      ],
    )
    expectFindings(
      datesOutOfOrder,
      'status: approved\nprocurement: { dates: { questions: 2027-03-20, tender: ~2027-03-15~ } }',
      [{ message: 'found', severity: 'error' }],
    )
  })

  it('reports a buyer that starts before the tenders are in', () => {
    expectFindings(
      datesOutOfOrder,
      `
      buyers: [{ id: a, name: Nordvik kommune, start: ~2027-01-01~ }, { id: b, start: 2027-09-01 }]
      procurement: { dates: { tender: 2027-03-15 } }
      `,
      [{ message: 'start', data: { buyer: 'Nordvik kommune' } }],
    )
  })

  it('is content with dates in order, on one day, or left open', () => {
    for (const dates of [
      'notice: 2027-02-01, questions: 2027-03-01, tender: 2027-03-15, validUntil: 2027-06-15',
      'questions: 2027-03-15T09:00:00+01:00, tender: 2027-03-15T12:00:00+01:00',
      'notice: 2027-02-01, tender: null',
    ])
      expectFindings(datesOutOfOrder, `procurement: { dates: { ${dates} } }`, [])
    expectFindings(datesOutOfOrder, 'buyers: [{ id: a, start: 2027-01-01 }]', [])
  })
})
