import { expectFindings } from '../../testing.js'
import { functionWithoutPhaseOut } from './function-without-phase-out.js'

describe('function-without-phase-out', () => {
  it('reports a function that replaces nothing and is not said to come in addition', () => {
    expectFindings(
      functionWithoutPhaseOut,
      `
      functions:
        - { id: varsel, title: Varsel om uteblitt dose }
        - { id: ~logging~ }
      roles: [{ id: leder }]
      phaseOut:
        - { function: varsel, replaces: Telefonrunden, from: 2027-11-01, decidedBy: leder, when: Alle har øvd }
      `,
      [{ message: 'none', data: { function: 'logging' }, severity: 'task' }],
    )
  })

  it('asks a small procurement too, and reports an error when it is approved', () => {
    expectFindings(
      functionWithoutPhaseOut,
      `
      profile: small
      status: approved
      functions: [{ id: ~varsel~, title: Varsel }]
      `,
      [{ message: 'none', data: { function: 'Varsel' }, severity: 'error' }],
    )
  })

  it('reports an entry that says neither what ends nor that the function comes in addition', () => {
    expectFindings(
      functionWithoutPhaseOut,
      `
      functions: [{ id: varsel, title: Varsel }]
      phaseOut: [{ function: ~varsel~, additional: false }]
      `,
      [{ message: 'none', data: { function: 'Varsel' } }],
    )
  })

  it('reports a routine that ends without a date, or without somebody who decides when it is safe', () => {
    expectFindings(
      functionWithoutPhaseOut,
      `
      functions: [{ id: varsel }, { id: status }]
      phaseOut:
        - { function: varsel, replaces: ~Telefonrunden~, decidedBy: leder, when: Alle har øvd }
        - { function: status, replaces: Kontrollbesøk, from: ~2027-12-01~, decidedBy: leder }
      roles: [{ id: leder }]
      `,
      [
        { message: 'no-date', data: { function: 'varsel' } },
        {
          message: 'no-condition',
          data: {
            function: 'status',
            missing: { type: 'all', of: [{ type: 'field', key: 'phase-out.when' }] },
          },
        },
      ],
    )
  })

  it('reports a function that comes in addition without a reason', () => {
    expectFindings(
      functionWithoutPhaseOut,
      `
      functions: [{ id: innsyn, title: Innsyn }]
      phaseOut: [{ function: innsyn, additional: ~true~ }]
      `,
      [{ message: 'no-reason', data: { function: 'Innsyn' } }],
    )
  })

  it('is content with a reason', () => {
    expectFindings(
      functionWithoutPhaseOut,
      `
      functions: [{ id: innsyn, title: Innsyn }]
      phaseOut: [{ function: innsyn, additional: true, reason: Pårørende har ikke innsyn i dag. }]
      `,
      [],
    )
  })

  it('waits for what is left open', () => {
    for (const phaseOut of [
      'null',
      '[{ function: null, replaces: Telefonrunden }]',
      '[{ function: varsel, additional: null }]',
      '[{ function: varsel, replaces: null }]',
      '[{ function: varsel, replaces: Telefonrunden, from: null, decidedBy: null, when: null }]',
      '[{ function: varsel, additional: true, reason: null }]',
    ]) {
      expectFindings(functionWithoutPhaseOut, `functions: [{ id: varsel }]\nphaseOut: ${phaseOut}\n`, [])
    }
  })
})
