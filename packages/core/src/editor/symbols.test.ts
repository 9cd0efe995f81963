import assert from 'node:assert/strict'
import { analyseFiles, examples, textIn } from './navigation.test.data.js'
import { symbolsMatching } from './symbols.js'

const [files = {}] = examples
const analysis = analyseFiles(files)

function found(query: string, limit = 3): readonly string[] {
  return symbolsMatching(analysis, query, 'nb', limit).map(({ id }) => id)
}

describe('symbolsMatching', () => {
  it('puts an id that is the query first, then ids that begin with it', () => {
    assert.equal(found('fun-05')[0], 'FUN-05')
    assert.ok(found('FUN', 10).every((id) => id.startsWith('FUN-')))
    assert.equal(found('a-10')[0], 'A-10')
  })

  it('finds titles by words, and by letters in their order', () => {
    assert.equal(found('brukertest før')[0], 'INV-01')
    assert.equal(found('brkts før aks')[0], 'INV-01')
    assert.deepEqual(found('xqzxqz'), [])
  })

  it('gives where the id stands, and the section', () => {
    const [first] = symbolsMatching(analysis, 'INV-01', 'nb')
    assert.equal(textIn(files, first!.location), 'INV-01')
    assert.equal(first?.section, 'Medvirkning fra tjenestene')
    assert.equal(symbolsMatching(analysis, 'helsefagarbeider', 'nb')[0]?.section, undefined)
  })

  it('gives the first ones without a query, and no more than are asked for', () => {
    assert.equal(found('', 7).length, 7)
    assert.ok(symbolsMatching(analysis, 'e', 'nb').length === 100)
  })
})
