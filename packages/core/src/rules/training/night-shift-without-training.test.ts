import { expectFindings } from '../../testing.js'
import { nightShiftWithoutTraining } from './night-shift-without-training.js'

interface Parts {
  readonly night?: string
  readonly times?: string
  readonly shiftsOfNurse?: string
  readonly usedBy?: string
  readonly critical?: boolean
  readonly programmes?: string
}

const nightWatch = `
    - { id: nattevakt, title: Nattevakt, kind: care-worker, service: hjemmetjenesten, shifts: [natt] }`

const specification = (
  roles: string,
  {
    night = 'natt',
    times = 'from: "22:15", to: "07:45"',
    shiftsOfNurse = '[dag]',
    usedBy = 'sykepleier',
    critical = true,
    programmes = '{ id: T-01, role: sykepleier }',
  }: Parts = {},
): string => `
  services:
    - id: hjemmetjenesten
      name: Hjemmetjenesten
      shifts: [{ id: dag, from: "07:30", to: "15:30" }, { id: ${night}, ${times} }]
    - { id: dagsenteret, shifts: [{ id: vakthold, from: "20:00", to: "08:00" }] }
  roles:
    - { id: sykepleier, title: Sykepleier, kind: clinician, service: hjemmetjenesten, shifts: ${shiftsOfNurse} }${roles}
  functions: [{ id: varsel, critical: ${String(critical)}, usedBy: [${usedBy}] }]
  trainingNeeds: { programmes: [${programmes}] }
`

describe('night-shift-without-training', () => {
  it('reports a night shift none of whose roles has a programme', () => {
    expectFindings(nightShiftWithoutTraining, specification(nightWatch, { night: '~natt~' }), [
      {
        message: 'none',
        data: {
          service: 'Hjemmetjenesten',
          from: { type: 'time', time: '22:15' },
          to: { type: 'time', time: '07:45' },
          roles: { type: 'all', of: ['Nattevakt'] },
        },
        severity: 'task',
      },
    ])
  })

  it('reports a night shift that no role works where a critical function is used', () => {
    expectFindings(nightShiftWithoutTraining, specification('', { night: '~natt~' }), [
      { message: 'nobody', data: { service: 'Hjemmetjenesten' } },
    ])
  })

  it('does not guess who works at night', () => {
    expectFindings(nightShiftWithoutTraining, specification('', { critical: false }), [])
    for (const shiftsOfNurse of ['[]', 'null'])
      expectFindings(nightShiftWithoutTraining, specification('', { shiftsOfNurse }), [])
  })

  it('is content when one role on the shift is trained', () => {
    expectFindings(
      nightShiftWithoutTraining,
      specification(nightWatch, { programmes: '{ id: T-01, role: nattevakt }' }),
      [],
    )
    expectFindings(nightShiftWithoutTraining, specification(nightWatch, { shiftsOfNurse: '[dag, natt]' }), [])
  })

  it('leaves roles that use the solution to the rule on basic training', () => {
    expectFindings(
      nightShiftWithoutTraining,
      specification(nightWatch, { usedBy: 'sykepleier, nattevakt' }),
      [],
    )
  })

  it('does not judge shifts that end before or at midnight', () => {
    expectFindings(
      nightShiftWithoutTraining,
      specification(nightWatch, { times: 'from: "15:00", to: "24:00"' }),
      [],
    )
  })

  it('waits for what is left open', () => {
    for (const parts of [{ times: 'from: "22:15", to: null' }, { programmes: '{ id: T-01, role: null }' }])
      expectFindings(nightShiftWithoutTraining, specification(nightWatch, parts), [])
  })
})
