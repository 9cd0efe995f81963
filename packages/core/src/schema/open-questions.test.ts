import assert from 'node:assert/strict'
import { factsOf } from './facts.js'
import { openQuestions } from './open-questions.js'

describe('openQuestions', () => {
  it('asks for more parameters than the arguments a function takes', () => {
    const text = Array.from({ length: 300_000 }, (_, index) => `<p${String(index)}>`).join(' ')
    const root = { sections: [{ id: 's', title: 'S', requirements: [{ id: 'K-1', kind: 'minimum', text }] }] }
    assert.equal(openQuestions(factsOf(root, 'specification', new Map()), new Map()).length, 300_000)
  })
})
