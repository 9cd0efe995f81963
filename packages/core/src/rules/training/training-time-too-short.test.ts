import { expectFindings } from '../../testing.js'
import { trainingTimeTooShort } from './training-time-too-short.js'

const specification = (programme: string, status = 'draft', role = 'nattevakt'): string => `
  status: ${status}
  roles:
    - { id: nattevakt, title: Nattevakt, kind: care-worker, headcount: 12 }
    - { id: ikt, title: IKT-rådgiver, kind: it }
    - { id: bruker, title: Bruker, kind: service-user, headcount: 240 }
  trainingNeeds: { programmes: [{ role: ${role}, ${programme} }] }
`

describe('training-time-too-short', () => {
  it('reports that less time is set aside than the training takes, with both figures', () => {
    const programme = 'id: T-01, hoursEach: 1.5, rounds: 2, hoursSetAside: ~35.5~'
    const data = { role: 'Nattevakt', needed: 36, setAside: 35.5, headcount: 12, hoursEach: 1.5, rounds: 2 }
    for (const [status, severity] of [
      ['draft', 'warning'],
      ['review', 'warning'],
      ['approved', 'error'],
    ] as const)
      expectFindings(trainingTimeTooShort, specification(programme, status), [
        { message: 'too-short', data, severity },
      ])
  })

  it('takes the training to be given once where nothing else is said', () => {
    expectFindings(trainingTimeTooShort, specification('id: T-01, hoursEach: 2, hoursSetAside: ~20~'), [
      { message: 'too-short', data: { needed: 24, rounds: 1 } },
    ])
    expectFindings(trainingTimeTooShort, specification('id: T-01, hoursEach: 2, hoursSetAside: 24'), [])
  })

  it('reckons without the errors of binary fractions', () => {
    expectFindings(
      trainingTimeTooShort,
      specification('id: T-01, hoursEach: 0.1, rounds: 3, hoursSetAside: 3.6'),
      [],
    )
  })

  it('asks for the hours where they are not stated', () => {
    expectFindings(trainingTimeTooShort, specification('id: ~T-01~, hoursEach: 2'), [
      {
        message: 'missing',
        data: {
          programme: { type: 'subject', concept: 'training-programme', id: 'T-01' },
          fields: { type: 'all', of: [{ type: 'field', key: 'training-programme.hoursSetAside' }] },
        },
        severity: 'task',
      },
    ])
    expectFindings(trainingTimeTooShort, specification('id: ~T-01~'), [{ message: 'missing' }])
  })

  it('does not reckon with roles of an unknown size or those who are no staff', () => {
    expectFindings(
      trainingTimeTooShort,
      specification('id: T-01, hoursEach: 2, hoursSetAside: 1', 'draft', 'ikt'),
      [],
    )
    expectFindings(trainingTimeTooShort, specification('id: T-01', 'draft', 'bruker'), [])
  })

  it('waits for what is left open', () => {
    for (const programme of [
      'id: T-01, hoursEach: 2, hoursSetAside: null',
      'id: T-01, hoursEach: null, hoursSetAside: 2',
      'id: T-01, hoursEach: 2, rounds: null, hoursSetAside: 2',
    ])
      expectFindings(trainingTimeTooShort, specification(programme), [])
  })
})
