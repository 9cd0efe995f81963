import { expectFindings } from '../../testing.js'
import { trainingWithoutCover } from './training-without-cover.js'

const specification = (programme: string, role = 'sykepleier'): string => `
  status: approved
  services:
    - id: hjemmetjenesten
      shifts:
        - { id: dag, from: "07:30", to: "15:30", days: weekdays }
        - { id: kveld, from: "15:00", to: "22:30", days: every-day }
  roles:
    - { id: sykepleier, title: Sykepleier, kind: clinician, headcount: 38, shifts: [dag, kveld] }
    - { id: fysioterapeut, title: Fysioterapeut, kind: clinician, headcount: 8, shifts: [dag] }
    - { id: legemiddelansvarlig, title: Legemiddelansvarlig, kind: clinician, headcount: 3, shifts: [kveld] }
    - { id: vikar, title: Vikar, kind: care-worker, headcount: 19, shifts: [dag, kveld] }
    - { id: leder, title: Leder, kind: leader, headcount: 9, shifts: [kveld] }
    - { id: ikt, title: IKT-rådgiver, kind: it, headcount: 9 }
    - { id: bruker, title: Bruker, kind: service-user, headcount: 240 }
  trainingNeeds: { programmes: [{ role: ${role}, ${programme} }] }
`

describe('training-without-cover', () => {
  it('asks for the cover where it is not stated', () => {
    expectFindings(trainingWithoutCover, specification('id: ~T-01~'), [
      {
        message: 'missing',
        data: {
          programme: { type: 'subject', concept: 'training-programme', id: 'T-01' },
          role: 'Sykepleier',
        },
        severity: 'warning',
      },
    ])
  })

  it('reports that nobody takes the evening shifts of many', () => {
    expectFindings(trainingWithoutCover, specification('id: T-01, forms: [classroom], cover: ~none~'), [
      { message: 'none', data: { role: 'Sykepleier', headcount: 38 }, severity: 'warning' },
    ])
  })

  it('is content when someone takes the shifts, or when nobody needs to', () => {
    for (const cover of ['substitute', 'shift-plan'])
      expectFindings(trainingWithoutCover, specification(`id: T-01, cover: ${cover}`), [])
    for (const role of ['fysioterapeut', 'legemiddelansvarlig'])
      expectFindings(trainingWithoutCover, specification('id: T-01, cover: none', role), [])
    for (const role of ['vikar', 'leder', 'ikt', 'bruker'])
      expectFindings(trainingWithoutCover, specification('id: T-01', role), [])
  })

  it('does not mind training that is given where the work is done', () => {
    expectFindings(
      trainingWithoutCover,
      specification('id: T-01, forms: [short-module, on-site], cover: none'),
      [],
    )
  })

  it('leaves training in staff’s own time to the rule on that', () => {
    expectFindings(trainingWithoutCover, specification('id: T-01, inWorkingHours: false'), [])
  })

  it('waits for what is left open', () => {
    expectFindings(trainingWithoutCover, specification('id: T-01, cover: null'), [])
  })
})
