import assert from 'node:assert/strict'
import { languageOfText } from './language.js'

describe('language of a text', () => {
  it('is what a specification says', () => {
    assert.equal(languageOfText('kravspek: 1\nlanguage: nn\n'), 'nn')
    assert.equal(languageOfText('kravspek: 1\r\nlanguage: "en" # engelsk\r\n'), 'en')
    assert.equal(languageOfText('{ "kravspek": 1, "language": "nn" }'), 'nn')
  })

  it('is read also where the rest of the text is broken', () => {
    assert.equal(languageOfText('title: [\n\tlanguage\nlanguage: nn\n:'), 'nn')
  })

  it('is not that of a section or a requirement', () => {
    assert.equal(languageOfText('sections:\n  - id: a\n    language: en\n'), undefined)
  })

  it('is undefined for a language that is not ours', () => {
    assert.equal(languageOfText('language: se\n'), undefined)
    assert.equal(languageOfText(''), undefined)
  })
})
