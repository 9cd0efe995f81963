import { expectFindings } from '../../testing.js'
import { phaseOutWithoutReliability } from './phase-out-without-reliability.js'

const specification = (text: string, rest = 'replaces: ~Kontrollbesøk~', critical = true): string => `
  functions: [{ id: annen, title: Oversikt }, { id: dose, title: Dosevarsel, critical: ${String(critical)} }]
  phaseOut:
    - { function: annen, replaces: Tavle }
    - { function: dose, ${rest} }
  sections:
    - id: s
      title: S
      requirements: [{ id: K-1, kind: minimum, text: "${text}" }]
`

const text = 'Løsningen skal varsle om doser.'

describe('phase-out-without-reliability', () => {
  it('reports a critical function that replaces a routine while nothing says how reliable it is', () => {
    expectFindings(phaseOutWithoutReliability, specification(text), [
      {
        message: 'none',
        data: { function: 'Dosevarsel' },
        severity: 'task',
      },
    ])
    expectFindings(
      phaseOutWithoutReliability,
      `status: issued\n${specification(text).replaceAll(/^ {2}/gm, '')}`,
      [{ message: 'none', severity: 'warning' }],
    )
  })

  it('is content with a service level, or a requirement on it in any language', () => {
    const levels = '  supportLevels: { serviceLevels: [{ id: oppetid, target: 99.9 }] }\n'
    const plain = specification(text, 'replaces: Kontrollbesøk')
    expectFindings(phaseOutWithoutReliability, plain + levels, [])
    for (const said of [
      'Løsningen skal ha en oppetid på minst 99,9 % per måned.',
      'Varsel skal komme fram også ved strømbrudd.',
      'The platform shall have an availability of 99.9% per month.',
    ])
      expectFindings(phaseOutWithoutReliability, specification(said, 'replaces: Kontrollbesøk'), [])
  })

  it('leaves functions that are not critical, come in addition or are open, alone', () => {
    expectFindings(phaseOutWithoutReliability, specification(text, 'replaces: Kontrollbesøk', false), [])
    expectFindings(phaseOutWithoutReliability, specification(text, 'additional: true'), [])
    const open = '  supportLevels: { serviceLevels: null }\n'
    expectFindings(phaseOutWithoutReliability, specification(text, 'replaces: Kontrollbesøk') + open, [])
  })
})
