import assert from 'node:assert/strict'
import { visibleText } from './visible-text.js'

describe('visible text', () => {
  it('leaves what people write alone', () => {
    const text = 'Blåbærsyltetøy «til frokost» – 5 °C, 漢字, 😀, e\u0301'
    assert.equal(visibleText(text), text)
  })

  it('shows control characters by their pictures', () => {
    assert.equal(visibleText('a\u001B[2Jb\u0007\r\n\t'), 'a␛[2Jb␇␍␊␉')
  })

  it('shows what has no picture as unknown', () => {
    assert.equal(
      visibleText('a\u009B\u202E\u2066\u2028\uD83Db\u007F'),
      'a\uFFFD\uFFFD\uFFFD\uFFFD\uFFFDb\uFFFD',
    )
  })
})
