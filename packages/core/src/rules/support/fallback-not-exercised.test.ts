import { expectFindings } from '../../testing.js'
import { fallbackNotExercised } from './fallback-not-exercised.js'

const specification = (fallback: string, isCritical = 'true'): string => `
  roles: [{ id: nattevakt }]
  functions: [{ id: varsel, title: Varsel, critical: ${isCritical} }]
  supportLevels: { fallbacks: [{ ${fallback} }] }
`

const written = 'trigger: Ingen kontakt på 30 minutter, routine: Ring brukeren., role: nattevakt'

const fields = (...names: readonly string[]) =>
  ({ type: 'all', of: names.map((name) => ({ type: 'field', key: `fallback.${name}` }) as const) }) as const

describe('fallback-not-exercised', () => {
  it('reports what the procedure does not say, and leaves practice until it does', () => {
    expectFindings(fallbackNotExercised, specification('function: ~varsel~, routine: Ring brukeren.'), [
      {
        message: 'incomplete',
        data: { function: 'Varsel', fields: fields('trigger', 'role') },
        severity: 'task',
      },
    ])
  })

  it('reports a procedure that nobody practises', () => {
    expectFindings(fallbackNotExercised, specification(`function: varsel, ${written}, exercised: ~false~`), [
      { message: 'notExercised', data: { function: 'Varsel' } },
    ])
  })

  it('reports that nothing is said of practice', () => {
    expectFindings(fallbackNotExercised, specification(`function: ~varsel~, ${written}`), [
      { message: 'notSaid', data: { function: 'Varsel' } },
    ])
  })

  it('asks for no practice where the function is not critical', () => {
    expectFindings(
      fallbackNotExercised,
      specification(`function: varsel, ${written}, exercised: false`, 'false'),
      [],
    )
  })

  it('is content with a procedure that is written and practised', () => {
    expectFindings(fallbackNotExercised, specification(`function: varsel, ${written}, exercised: true`), [])
  })

  it('waits for what is left open', () => {
    for (const open of [
      'function: null, routine: Ring.',
      'function: varsel, trigger: null, routine: Ring., role: nattevakt, exercised: false',
      `function: varsel, ${written}, exercised: null`,
    ])
      expectFindings(fallbackNotExercised, specification(open), [])
    expectFindings(fallbackNotExercised, specification(`function: varsel, ${written}`, 'null'), [])
  })
})
