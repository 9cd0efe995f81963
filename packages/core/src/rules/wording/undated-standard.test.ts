import { expectFindings } from '../../testing.js'
import { oneRequirement } from './one-requirement.js'
import { undatedStandard } from './undated-standard.js'

describe('undated-standard', () => {
  it('reports a standard without a year', () => {
    expectFindings(
      undatedStandard,
      oneRequirement('Leverandøren skal følge ~ISO 27001~ eller tilsvarende.'),
      [{ message: 'found', data: { standard: 'ISO 27001' }, severity: 'hint' }],
    )
    expectFindings(
      undatedStandard,
      oneRequirement('Alarmen skal følgje ~NS-EN 50134-1~ eller tilsvarande.', { language: 'nn' }),
      [{ message: 'found' }],
    )
    expectFindings(
      undatedStandard,
      oneRequirement('The interface shall follow ~HL7 FHIR~ or equivalent.', { language: 'en' }),
      [{ message: 'found' }],
    )
  })

  it('leaves years, versions and binding standards alone', () => {
    expectFindings(
      undatedStandard,
      oneRequirement('Leverandøren skal følge ISO 27001:2022 eller tilsvarende.'),
      [],
    )
    expectFindings(
      undatedStandard,
      oneRequirement('Grensesnittet skal følge HL7 FHIR R4 eller tilsvarende.'),
      [],
    )
    expectFindings(undatedStandard, oneRequirement('Nettsiden skal følge WCAG 2.1 og EN 301 549.'), [])
    expectFindings(undatedStandard, oneRequirement('Bygget skal følge NS 8175.'), [], {
      mandatedStandards: ['NS 8175'],
    })
  })
})
