import { expectFindings } from '../../testing.js'
import { workChangeIncomplete } from './work-change-incomplete.js'

describe('work-change-incomplete', () => {
  it('reports a list without any change', () => {
    expectFindings(workChangeIncomplete, `~workChanges~: []\n`, [{ message: 'none', severity: 'task' }])
  })

  it('does not ask a small procurement for changes', () => {
    expectFindings(workChangeIncomplete, `profile: small\n`, [])
  })

  it('names all that a change lacks, in a small procurement too', () => {
    expectFindings(
      workChangeIncomplete,
      `
      profile: small
      status: review
      roles: [{ id: sykepleier }]
      workChanges:
        - { id: E-01, before: Besøk hver kveld, after: Besøk ved varsel, roles: [sykepleier], from: 2027-11-01 }
        - { id: ~E-02~, before: Signering på papir, roles: [] }
      `,
      [
        {
          message: 'incomplete',
          severity: 'warning',
          data: {
            id: 'E-02',
            missing: {
              type: 'all',
              of: [
                { type: 'field', key: 'work-change.after' },
                { type: 'field', key: 'work-change.roles' },
                { type: 'field', key: 'work-change.from' },
              ],
            },
          },
        },
      ],
    )
  })

  it('waits for what is left open', () => {
    expectFindings(workChangeIncomplete, `workChanges: null\n`, [])
    expectFindings(
      workChangeIncomplete,
      `workChanges: [{ id: E-01, before: Besøk hver kveld, after: null, roles: null, from: null }]\n`,
      [],
    )
  })
})
