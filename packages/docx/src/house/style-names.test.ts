import assert from 'node:assert/strict'
import { styleName } from './style-names.js'

describe('styleName', () => {
  it('knows a style by what Word, LibreOffice and Norwegian programs call it', () => {
    const names = {
      'heading 1': ['heading 1', 'Heading 1', 'Overskrift 1', 'overskrift  1'],
      'toc 2': ['toc 2', 'TOC 2', 'INNH 2', 'Contents 2'],
      'list bullet': ['List Bullet', 'Punktliste'],
      caption: ['caption', 'Bildetekst', 'Bilettekst'],
      'body text': ['Body Text', 'Text Body', 'Brødtekst'],
    }
    for (const [name, written] of Object.entries(names))
      for (const each of written) assert.equal(styleName(each), name)
  })

  it('leaves other names alone', () => {
    assert.equal(styleName('Overskrift 1 Tegn'), 'overskrift 1 tegn')
    assert.equal(styleName('constructor'), 'constructor')
  })
})
