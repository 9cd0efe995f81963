import { expectFindings } from '../../testing.js'
import { needWithoutRequirement } from './need-without-requirement.js'

describe('need-without-requirement', () => {
  it('reports a need that no requirement refers to', () => {
    expectFindings(
      needWithoutRequirement,
      `
      needs: [{ id: ~B-01~ }, { id: B-02 }]
      sections: [{ id: drift, title: Drift, requirements: [{ id: K-1, kind: minimum, text: Løsningen skal varsle., needs: [B-02] }] }]
      `,
      [
        {
          message: 'none',
          data: { need: { type: 'subject', concept: 'need', id: 'B-01' } },
          severity: 'task',
        },
      ],
    )
  })

  it('stays a warning when the specification is issued', () => {
    expectFindings(
      needWithoutRequirement,
      `
      status: issued
      needs: [{ id: ~B-01~ }]
      sections: [{ id: drift, title: Drift, requirements: [{ id: K-1, kind: minimum, text: Løsningen skal varsle. }] }]
      `,
      [{ message: 'none', severity: 'warning' }],
    )
  })

  it('is content with a section that refers to it, also where a requirement names needs of its own', () => {
    expectFindings(
      needWithoutRequirement,
      `
      needs: [{ id: B-01 }, { id: B-02 }]
      sections: [{ id: drift, title: Drift, needs: [B-01], requirements: [{ id: K-1, kind: minimum, text: Løsningen skal varsle., needs: [B-02] }] }]
      `,
      [],
    )
  })

  it('does not count a section without requirements', () => {
    expectFindings(
      needWithoutRequirement,
      `
      needs: [{ id: ~B-01~ }]
      sections:
        - { id: innledning, title: Innledning, needs: [B-01] }
        - { id: drift, title: Drift, requirements: [{ id: K-1, kind: minimum, text: Løsningen skal varsle. }] }
      `,
      [{ message: 'none' }],
    )
  })

  it('waits until there are requirements', () => {
    expectFindings(needWithoutRequirement, 'needs: [{ id: B-01 }]', [])
  })
})
