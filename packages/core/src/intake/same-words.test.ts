import assert from 'node:assert/strict'
import { holdsText, isLikeText } from './same-words.js'

describe('holdsText', () => {
  it('sees whole words in their order, whatever signs stand around them', () => {
    assert.ok(holdsText('Ja, vi rekker det ikke.', 'vi rekker det'))
    assert.ok(!holdsText('Vi rekker det', 'Vi rekker det ikke'))
    assert.ok(!holdsText('Neimen så fint', 'Nei'))
  })

  it('does not take signs for words', () => {
    assert.ok(!holdsText('Vi rekker det', '🙂'))
    assert.ok(holdsText('🙂', '🙂'))
  })
})

describe('isLikeText', () => {
  it('takes a text for another one that was edited where half of it is the same', () => {
    assert.ok(isLikeText('Vi rekker ikke dette om natten', 'Vi rekker aldri dette om natten'))
    assert.ok(isLikeText('Nei', 'Nei, ikke uten vikar på vakt i helgene'))
    assert.ok(!isLikeText('Vi rekker ikke dette', 'Hvem har vakttelefonen?'))
    assert.ok(!isLikeText('🙂', '🙁'))
  })
})
