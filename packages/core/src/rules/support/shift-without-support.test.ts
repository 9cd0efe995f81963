import { expectFindings } from '../../testing.js'
import { shiftWithoutSupport } from './shift-without-support.js'

const specification = (shift: string, ...tiers: readonly string[]): string => `
  services:
    - { id: hjemmetjenesten, name: Hjemmetjenesten, shifts: [${shift}, { id: ledig, from: "00:00", to: "24:00", days: every-day }] }
  roles:
    - { id: hjelper, kind: care-worker, service: hjemmetjenesten, shifts: [vakt] }
    - { id: pasient, kind: service-user, shifts: [ledig] }
  functions: [{ id: varsel, usedBy: [hjelper, pasient] }]
  supportLevels: { tiers: [${tiers.map((tier) => `{ tier: 1, ${tier} }`).join(', ')}] }
`

const time = (text: string) => ({ type: 'time', time: text }) as const
const days = (value: string) => ({ type: 'value', key: 'support-tier.days', value }) as const

describe('shift-without-support', () => {
  it('reports a night shift after the support has closed, with the time over midnight', () => {
    expectFindings(
      shiftWithoutSupport,
      specification(
        '{ id: ~vakt~, from: "22:15", to: "07:45", days: every-day }',
        'from: "07:30", to: "22:30", days: every-day',
      ),
      [
        {
          message: 'once',
          data: {
            shift: 'vakt',
            service: 'Hjemmetjenesten',
            days: days('every-day'),
            from: time('22:30'),
            to: time('07:30'),
          },
          severity: 'task',
        },
      ],
    )
  })

  it('reports it as an error when the specification is approved', () => {
    expectFindings(
      shiftWithoutSupport,
      'status: approved' +
        specification(
          '{ id: ~vakt~, from: "07:30", to: "15:30", days: every-day }',
          'from: "07:00", to: "16:00", days: weekdays',
        ).replaceAll('\n  ', '\n'),
      [{ message: 'once', data: { days: days('weekends'), from: time('07:30') }, severity: 'error' }],
    )
  })

  it('tells both gaps of a shift, and of more than two the hours and the longest', () => {
    expectFindings(
      shiftWithoutSupport,
      specification(
        '{ id: ~vakt~, from: "15:00", to: "22:30", days: every-day }',
        'from: "07:30", to: "15:30", days: weekdays',
      ),
      [
        {
          message: 'twice',
          data: {
            days: days('weekends'),
            from: time('15:00'),
            otherDays: days('weekdays'),
            otherFrom: time('15:30'),
            otherTo: time('22:30'),
          },
        },
      ],
    )
    expectFindings(
      shiftWithoutSupport,
      specification(
        '{ id: ~vakt~, from: "22:00", to: "08:00", days: every-day }',
        'from: "00:00", to: "24:00", days: weekdays',
      ),
      [{ message: 'often', data: { hours: 20, from: time('22:00'), to: time('08:00') } }],
    )
  })

  it('is content when the tiers together are open', () => {
    expectFindings(
      shiftWithoutSupport,
      specification(
        '{ id: vakt, from: "22:15", to: "07:45", days: every-day }',
        'from: "07:30", to: "22:30", days: every-day',
        'from: "22:00", to: "08:00", days: weekdays',
        'from: "00:00", to: "24:00", days: weekends',
      ),
      [],
    )
  })

  it('waits until all tiers say when they are open, and until there are any', () => {
    const shift = '{ id: vakt, from: "22:15", to: "07:45", days: every-day }'
    const day = 'from: "07:30", to: "22:30", days: every-day'
    expectFindings(shiftWithoutSupport, specification(shift), [])
    expectFindings(shiftWithoutSupport, specification(shift, day, 'provider: supplier'), [])
    expectFindings(
      shiftWithoutSupport,
      specification(shift, day, 'from: "22:00", to: null, days: every-day'),
      [],
    )
  })

  it('waits until the shift says when it is worked', () => {
    expectFindings(
      shiftWithoutSupport,
      specification(
        '{ id: vakt, from: "22:15", to: "07:45", days: null }',
        'from: "08:00", to: "16:00", days: weekdays',
      ),
      [],
    )
  })
})
