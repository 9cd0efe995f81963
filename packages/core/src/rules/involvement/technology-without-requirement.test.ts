import { expectFindings } from '../../testing.js'
import { technologyWithoutRequirement } from './technology-without-requirement.js'

describe('technology-without-requirement', () => {
  it('reports an integration that no requirement asks for', () => {
    expectFindings(
      technologyWithoutRequirement,
      `
      technologies:
        - { id: ~journal~, name: Elektronisk pasientjournal, use: integrated }
        - { id: ~palogging~, use: integrated, requirements: [] }
      `,
      [
        { message: 'none', data: { technology: 'Elektronisk pasientjournal' }, severity: 'task' },
        { message: 'none', data: { technology: 'palogging' } },
      ],
    )
  })

  it('reports it as an error when the specification is approved', () => {
    expectFindings(
      technologyWithoutRequirement,
      `
      status: approved
      technologies: [{ id: ~journal~, use: integrated }]
      `,
      [{ message: 'none', severity: 'error' }],
    )
  })

  it('is content with a requirement', () => {
    expectFindings(
      technologyWithoutRequirement,
      `
      technologies: [{ id: journal, use: integrated, requirements: [INT-01] }]
      sections: [{ id: integrasjon, title: Integrasjon, requirements: [{ id: INT-01, kind: minimum, text: Løsningen skal føre dosene i journalen. }] }]
      `,
      [],
    )
  })

  it('asks nothing of what is kept, replaced or not decided', () => {
    expectFindings(
      technologyWithoutRequirement,
      'technologies: [{ id: a, use: kept }, { id: b, use: replaced }, { id: c }, { id: d, use: null }]',
      [],
    )
  })

  it('waits for what is left open', () => {
    expectFindings(
      technologyWithoutRequirement,
      'technologies: [{ id: journal, use: integrated, requirements: null }]',
      [],
    )
  })
})
