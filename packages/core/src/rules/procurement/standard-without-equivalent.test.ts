import { expectFindings } from '../../testing.js'
import { requirementSaying, type Statement } from '../wording/testing.js'
import { standardWithoutEquivalent } from './standard-without-equivalent.js'

const isFine = (text: string, about?: Statement): void =>
  expectFindings(standardWithoutEquivalent, requirementSaying(text, about), [])

const isFound = (text: string, about?: Statement): void =>
  expectFindings(standardWithoutEquivalent, requirementSaying(text, about), [{ message: 'found' }])

describe('standard-without-equivalent', () => {
  it('reports a standard', () => {
    expectFindings(
      standardWithoutEquivalent,
      requirementSaying('Leverandøren skal være sertifisert etter ~NS-EN ISO/IEC 27001:2023~.'),
      [{ message: 'found', data: { name: 'NS-EN ISO/IEC 27001:2023' }, severity: 'warning' }],
    )
    isFound('Grensesnittet skal følge ~HL7 FHIR R4~.')
    isFound('Alarmen skal følgje ~CLC/TS 50134-9~.', { language: 'nn' })
    isFound('The Supplier shall be certified to ~ISO27001~.', { language: 'en' })
  })

  it('takes equivalents', () => {
    isFine('Grensesnittet skal følge HL7 FHIR R4 eller tilsvarende åpen standard.')
    isFine('The interface shall follow HL7 FHIR or an equivalent open standard.', { language: 'en' })
  })

  it('takes what a regulation makes binding', () => {
    isFine('Nettstedet skal oppfylle WCAG 2.1 på nivå AA.')
    isFine('Løsningen skal oppfylle NS-EN 301 549 V3.2.1.')
    expectFindings(
      standardWithoutEquivalent,
      requirementSaying('Lydnivået skal følge NS 8175:2019 og ~NS 8176~.'),
      [{ message: 'found', data: { name: 'NS 8176' } }],
      { mandatedStandards: ['NS 8175'] },
    )
  })

  it('takes what is no standard', () => {
    isFine('Løsningen skal sende en PDF med CE-merking innen 24 timer etter forordning (EU) 2017/745.')
    isFine('Kommunen følger ISO 27001 i dag.', { kind: 'information' })
  })
})
