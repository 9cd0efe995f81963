import { answersCsv, answersValue, exportAnswers, type Analysis, type Specification } from '@kravspek/core'
import { answerWorkbook, writeWorkbook } from '@kravspek/xlsx'
import assert from 'node:assert/strict'
import { fullSpecification } from './arbitrary-specification.js'
import { customersOwn, hiddenValues, otherValue } from './hidden-values.js'
import { analyseValue, example, exampleNames, partsOf } from './rendered.js'
import { markerIn, withMarkers } from './secret-markers.js'

/** Everything that an export of a specification holds, by what it is called. */
function textsOf(analysis: Analysis, specification: Specification): ReadonlyMap<string, string> {
  const exported = exportAnswers({ ...analysis, specification })
  return new Map([
    ...partsOf(writeWorkbook(answerWorkbook(exported.tables))),
    ['CSV', answersCsv(exported.tables)],
    ['JSON', JSON.stringify(answersValue(exported))],
  ])
}

describe('what suppliers may not read', function () {
  this.timeout(60_000)
  const sources: readonly (readonly [string, () => Analysis])[] = [
    ...exampleNames.map((name) => [name, () => example(name)] as const),
    ['a specification with every field', () => analyseValue(fullSpecification())],
  ]

  for (const [name, get] of sources) {
    it(`is nowhere in an export of ${name}`, () => {
      const analysis = get()
      const { specification, count } = withMarkers(analysis.specification!, 'supplier')
      assert.ok(count > 40, String(count))
      for (const [part, text] of textsOf(analysis, specification))
        assert.equal(markerIn(text), undefined, part)
    })

    it(`may be changed without a trace in an export of ${name}`, () => {
      const analysis = get()
      const specification = structuredClone(analysis.specification!)
      for (const { container, key } of hiddenValues(specification))
        container[key] = otherValue(container[key])
      // Whom a requirement binds decides whether suppliers get it.
      assert.deepEqual(customersOwn(specification), customersOwn(analysis.specification!))
      assert.deepEqual(textsOf(analysis, specification), textsOf(analysis, analysis.specification!))
    })
  }
})
