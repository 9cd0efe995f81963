import { expectFindings } from '../../testing.js'
import { catalogueReferenceUnclear } from './catalogue-reference-unclear.js'

const specification = (from: string): string => `
  sections:
    - id: stotte
      title: Støtte
      requirements:
        - { id: STO-01, kind: minimum, text: Leverandøren skal svare., ${from} }
`

describe('catalogue-reference-unclear', () => {
  it('reports what names no requirement of a catalogue', () => {
    for (const reference of ['STO-01', 'stotte/STO-01/a', 'stotte/', '/STO-01', 'stotte STO-01', '1a/STO-01'])
      expectFindings(
        catalogueReferenceUnclear,
        specification(`from: { catalogue: ~${reference}~, version: 1.0.0 }`),
        [{ message: 'reference', data: { value: reference }, severity: 'warning' }],
      )
  })

  it('reports a version or a fingerprint that can be none', () => {
    for (const version of ['ny', '1.0.0x', 'v1.0.0'])
      expectFindings(
        catalogueReferenceUnclear,
        specification(`from: { catalogue: a/B-1, version: ~${version}~ }`),
        [{ message: 'version', data: { value: version } }],
      )
    for (const hash of ['4f8a0c21d6b7', 'sha256:4f8a', 'sha256:XYZ456789012'])
      expectFindings(
        catalogueReferenceUnclear,
        specification(`from: { catalogue: a/B-1, version: 1.0.0, hash: ~"${hash}"~ }`),
        [{ message: 'hash', data: { value: hash } }],
      )
  })

  it('says what is missing', () => {
    expectFindings(catalogueReferenceUnclear, specification('~from~: { changedBecause: Derfor. }'), [
      {
        message: 'missing',
        data: {
          fields: {
            type: 'all',
            of: [
              { type: 'field', key: 'requirement.from.catalogue' },
              { type: 'field', key: 'requirement.from.version' },
            ],
          },
        },
      },
    ])
  })

  it('is content with what is whole, and waits for what is left open', () => {
    for (const from of [
      'from: { catalogue: velferdsteknologi/OPP-01, version: 1.0.0, hash: "sha256:4f8a0c21d6b7" }',
      'from: { catalogue: velferdsteknologi/OPP-01, version: 1.0.0 }',
      'from: { catalogue: null, version: null }',
      'priority: 1',
    ])
      expectFindings(catalogueReferenceUnclear, specification(from), [])
  })
})
