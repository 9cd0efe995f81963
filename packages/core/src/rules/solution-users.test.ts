import assert from 'node:assert/strict'
import { analyseText, specificationText } from '../testing.js'
import { affectedServices, solutionUsers, workedShifts } from './solution-users.js'

type Known = Parameters<typeof solutionUsers>[0]

function read(text: string): Known {
  const { specification, isOpen } = analyseText(specificationText(text))
  assert.ok(specification)
  return { specification, isOpen }
}

const services = `
  services:
    - id: hjemmetjenesten
      shifts: [{ id: dag, from: "07:30", to: "15:30" }, { id: natt, from: "22:15", to: "07:45" }]
    - { id: responssenter, shifts: [{ id: vakt, from: "00:00", to: "24:00" }] }
    - { id: dagsenteret }
`

const withFunctions = `${services}
  roles:
    - { id: sykepleier, kind: clinician, service: hjemmetjenesten, shifts: [dag] }
    - { id: nattevakt, kind: care-worker, service: hjemmetjenesten, shifts: [natt] }
    - { id: operator, kind: other, service: responssenter, shifts: [vakt, natt] }
    - { id: bruker, kind: service-user, service: dagsenteret }
    - { id: innkjop, kind: procurement }
    - { id: vertskap }
    - { id: ukjent, kind: null }
  functions:
    - { id: varsel, usedBy: [operator, nattevakt, bruker, innkjop, vertskap, ukjent] }
    - { id: logg, usedBy: [operator] }
`

describe('users of the solution', () => {
  it('are the staff roles that a function names, in the order of the roles', () => {
    assert.deepEqual(
      solutionUsers(read(withFunctions)).map(({ id }) => id),
      ['nattevakt', 'operator', 'vertskap'],
    )
  })

  it('are nobody where no function is described', () => {
    assert.deepEqual(solutionUsers(read(services)), [])
  })

  it('lead to the services that are affected', () => {
    assert.deepEqual(
      affectedServices(read(withFunctions)).map(({ service, index, roles }) => [
        service.id,
        index,
        roles.map(({ id }) => id),
      ]),
      [
        ['hjemmetjenesten', 0, ['nattevakt']],
        ['responssenter', 1, ['operator']],
      ],
    )
  })

  it('are taken to be in every service where nothing says which', () => {
    const unplaced = `${services}
  roles: [{ id: vertskap }]
  functions: [{ id: varsel, usedBy: [vertskap] }]
`
    for (const text of [services, unplaced])
      assert.deepEqual(
        affectedServices(read(text)).map(({ service }) => service.id),
        ['hjemmetjenesten', 'responssenter', 'dagsenteret'],
      )
  })

  it('work the shifts that they say they work', () => {
    assert.deepEqual(
      workedShifts(read(withFunctions)).map(({ shift, path, roles }) => [
        shift.id,
        path,
        roles.map(({ id }) => id),
      ]),
      [
        ['natt', ['services', 0, 'shifts', 1], ['nattevakt', 'operator']],
        ['vakt', ['services', 1, 'shifts', 0], ['operator']],
      ],
    )
  })
})
