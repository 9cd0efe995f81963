import { expectFindings } from '../../testing.js'
import { technologyWithoutPhaseOut } from './technology-without-phase-out.js'

const phaseOut = (replaces: string): string => `
  technologies: [{ id: ringeliste-1, name: Ringeliste på papir, use: replaced }]
  functions: [{ id: arbeidsliste }]
  phaseOut: [{ function: arbeidsliste, replaces: ${replaces} }]
`

describe('technology-without-phase-out', () => {
  it('reports a replaced technology that no phase-out and no requirement names', () => {
    expectFindings(
      technologyWithoutPhaseOut,
      `
      technologies: [{ id: ~ringeliste~, name: Ringeliste på papir, use: replaced }]
      functions: [{ id: arbeidsliste }]
      phaseOut: [{ function: arbeidsliste, replaces: Signaturliste på papir }]
      `,
      [{ message: 'none', data: { technology: 'Ringeliste på papir' }, severity: 'task' }],
    )
  })

  it('stays a warning when the specification is approved', () => {
    expectFindings(
      technologyWithoutPhaseOut,
      `
      status: approved
      technologies: [{ id: ~ringeliste~, use: replaced }]
      `,
      [{ message: 'none', data: { technology: 'ringeliste' }, severity: 'warning' }],
    )
  })

  it('knows it by its name, by its id and by a word of its name in another form', () => {
    for (const replaces of [
      'Morgenrunden med ringeliste på papir',
      'Runden etter ringeliste-1',
      'Ringelista på vaktrommet',
      'De gamle ringelistene',
    ])
      expectFindings(technologyWithoutPhaseOut, phaseOut(replaces), [])
  })

  it('is content with a requirement', () => {
    expectFindings(
      technologyWithoutPhaseOut,
      `
      technologies: [{ id: ringeliste, use: replaced, requirements: [UTF-02] }]
      sections: [{ id: utfasing, title: Utfasing, requirements: [{ id: UTF-02, kind: minimum, text: Leverandøren skal flytte listene. }] }]
      `,
      [],
    )
  })

  it('asks nothing of what is kept or integrated', () => {
    expectFindings(
      technologyWithoutPhaseOut,
      'technologies: [{ id: a, use: kept }, { id: b, use: integrated }]',
      [],
    )
  })

  it('waits for what is left open', () => {
    expectFindings(technologyWithoutPhaseOut, phaseOut('null'), [])
    expectFindings(
      technologyWithoutPhaseOut,
      `
      technologies: [{ id: ringeliste, use: replaced }]
      phaseOut: null
      `,
      [],
    )
    expectFindings(
      technologyWithoutPhaseOut,
      'technologies: [{ id: ringeliste, use: replaced, requirements: null }]',
      [],
    )
  })
})
