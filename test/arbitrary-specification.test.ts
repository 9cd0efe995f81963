import assert from 'node:assert/strict'
import fc from 'fast-check'
import { arbitraryDraft, arbitrarySpecification, fullSpecification } from './arbitrary-specification.js'
import { concepts, testing } from './core-internals.js'

const { analyseText } = testing

function errors(value: unknown): readonly string[] {
  const { findings } = analyseText(JSON.stringify(value))
  return findings
    .filter((each) => each.severity === 'error')
    .map((each) => `${each.code} ${JSON.stringify(each.data)}`)
}

describe('a specification within the schema', () => {
  it('has no errors, whatever its texts hold', () => {
    fc.assert(
      fc.property(arbitrarySpecification, (specification) => {
        assert.deepEqual(errors(specification), [])
      }),
      { numRuns: 150 },
    )
  }).timeout(60_000)

  it('has no errors where much is not decided', () => {
    fc.assert(
      fc.property(arbitraryDraft, (specification) => {
        assert.deepEqual(errors(specification), [])
      }),
      { numRuns: 100 },
    )
  }).timeout(60_000)

  it('is read as it was written', () => {
    fc.assert(
      fc.property(arbitrarySpecification, (specification) => {
        const hasOpen = JSON.stringify(specification).includes('null')
        const read = analyseText(JSON.stringify(specification, null, 2)).specification
        if (!hasOpen) assert.deepEqual(read, specification)
      }),
      { numRuns: 50 },
    )
  }).timeout(60_000)

  it('holds every field there is when it is full', () => {
    const text = JSON.stringify(fullSpecification())
    const missing = Object.entries(concepts).flatMap(([concept, { fields }]) =>
      /^(?:organisation|part|settings|undecided|(?:review|catalogue|recipe)(?:-[a-z]+)*)(?:\.|$)/.test(
        concept,
      )
        ? []
        : Object.keys(fields)
            .filter((field) => !text.includes(`"${field}":`))
            .map((field) => `${concept}.${field}`),
    )
    assert.deepEqual(missing, ['section.include', 'specification.organisation'])
  })
})
