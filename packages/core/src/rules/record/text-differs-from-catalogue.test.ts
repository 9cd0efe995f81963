import assert from 'node:assert/strict'
import fc from 'fast-check'
import { check } from '../../check.js'
import { wordsHash } from '../../schema/words-hash.js'
import { analyseText, expectFindings, head } from '../../testing.js'
import { textDiffersFromCatalogue } from './text-differs-from-catalogue.js'

const text = 'Leverandøren skal svare innen <svartid>.'
const hash = wordsHash({ text, kind: 'minimum' })

const specification = (fields: string, section = 'intro: Drift', status = ''): string => `
  ${status}
  sections:
    - id: stotte
      title: Støtte
      ${section}
      requirements:
        - { id: STO-01, ${fields}, parameters: { svartid: 30 } }
`
const from = (rest = ''): string =>
  `from: { catalogue: stotte/STO-01, version: 1.0.0, hash: "~${hash}~"${rest} }`
const plainFrom = (rest = ''): string => from(rest).replaceAll('~', '')

describe('text-differs-from-catalogue', () => {
  it('reports a text that is not the one that was taken', () => {
    expectFindings(
      textDiffersFromCatalogue,
      specification(`kind: minimum, text: Leverandøren skal svare raskt innen <svartid>., ${from()}`).replace(
        `"~${hash}~"`,
        `~"${hash}"~`,
      ),
      [
        {
          message: 'changed',
          severity: 'task',
          data: {
            reference: 'stotte/STO-01',
            field: { type: 'field', key: 'requirement.from.changedBecause' },
          },
        },
      ],
    )
  })

  it('never takes it for more than a warning', () => {
    expectFindings(
      textDiffersFromCatalogue,
      specification(`kind: minimum, text: Annet., ${from()}`, undefined, 'status: approved').replace(
        `"~${hash}~"`,
        `~"${hash}"~`,
      ),
      [{ message: 'changed', severity: 'warning' }],
    )
  })

  it('is content with what was taken, whatever the values and the kind that the section gives', () => {
    expectFindings(
      textDiffersFromCatalogue,
      specification(`kind: minimum, text: "${text}", ${plainFrom()}`),
      [],
    )
    expectFindings(
      textDiffersFromCatalogue,
      specification(`text: "${text}", ${plainFrom()}`, 'defaults: { kind: minimum }'),
      [],
    )
  })

  it('is content with a reason, and waits for what is left open', () => {
    for (const fields of [
      `kind: minimum, text: Annet., ${plainFrom(', changedBecause: Nattevakten er alene.')}`,
      `kind: minimum, text: Annet., ${plainFrom(', changedBecause: null')}`,
      `kind: null, text: "${text}", ${plainFrom()}`,
    ])
      expectFindings(textDiffersFromCatalogue, specification(fields), [])
  })

  it('leaves what does not say what was taken', () => {
    for (const said of [
      'from: { catalogue: a/B-1 }',
      'from: { catalogue: a/B-1, hash: "sha256:xyz" }',
      'from: {}',
    ])
      expectFindings(textDiffersFromCatalogue, specification(`kind: minimum, text: Annet., ${said}`), [])
  })

  it('does not mind how a text is broken into lines', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Leverandøren', 'skal', 'svare', 'innen', 'døgnet'), { minLength: 1 }),
        fc.nat(9),
        (words, at) => {
          const taken = wordsHash({ text: words.join(' '), kind: 'minimum' })
          const broken = words
            .map((word, index) => (index % (at + 1) === 0 ? `\n            ${word}` : ` ${word}`))
            .join('')
          const requirement = `- id: STO-01\n          kind: minimum\n          text: >-${broken.startsWith('\n') ? broken : `\n            ${broken}`}\n          from: { catalogue: a/B-1, version: 1.0.0, hash: "${taken}" }`
          const file = `${head}sections:\n    - id: stotte\n      title: Støtte\n      requirements:\n        ${requirement}\n`
          const { findings } = check(analyseText(file), undefined, { rules: [textDiffersFromCatalogue] })
          assert.deepEqual(
            findings.map(({ code }) => code),
            [],
          )
        },
      ),
    )
  })
})
