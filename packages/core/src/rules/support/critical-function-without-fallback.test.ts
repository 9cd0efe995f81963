import { expectFindings } from '../../testing.js'
import { criticalFunctionWithoutFallback } from './critical-function-without-fallback.js'

describe('critical-function-without-fallback', () => {
  it('reports a critical function that no procedure stands in for', () => {
    expectFindings(
      criticalFunctionWithoutFallback,
      `
      status: approved
      functions:
        - { id: ~varsel~, title: Varsel om uteblitt dose, critical: true }
        - { id: dosering, critical: true }
        - { id: innsyn, critical: false }
        - { id: logg }
      supportLevels: { fallbacks: [{ function: dosering }] }
      `,
      [{ message: 'none', data: { function: 'Varsel om uteblitt dose' }, severity: 'error' }],
    )
  })

  it('reports it also when nothing is said of support', () => {
    expectFindings(criticalFunctionWithoutFallback, 'functions: [{ id: ~varsel~, critical: true }]', [
      { message: 'none', data: { function: 'varsel' }, severity: 'task' },
    ])
  })

  it('waits for what is left open', () => {
    for (const open of [
      'supportLevels: null',
      'supportLevels: { fallbacks: null }',
      'supportLevels: { fallbacks: [{ function: null, trigger: Brudd }] }',
    ])
      expectFindings(
        criticalFunctionWithoutFallback,
        `functions: [{ id: varsel, critical: true }, { id: logg, critical: null }]\n${open}`,
        [],
      )
  })
})
