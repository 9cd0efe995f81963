import assert from 'node:assert/strict'
import type { DocumentTree } from '@kravspek/core'
import { openReturned } from './open-returned.js'
import { all, commentAt, inserted, returnedFile, sentTree, swap, type Doings } from './returned.test.data.js'

function likeness(doings: Doings, tree: DocumentTree = sentTree): number {
  const opened = openReturned(returnedFile(doings))
  assert.ok(opened.type === 'returned' && opened.likeness !== undefined)
  return opened.likeness(tree)
}

describe('the likeness of a file and a document', () => {
  it('is all of it for the document that it was made from, commented on', () => {
    assert.equal(likeness({}), 1)
    const comments = [{ id: 1, text: 'Hvem?' }]
    assert.equal(likeness({ edit: commentAt(1, 'Finn rollen din.'), comments }), 1)
  })

  it('does not count what was inserted with changes tracked', () => {
    const words = '>Finn rollen din.</w:t></w:r>'
    assert.equal(likeness({ edit: swap(words, words + inserted(' Nytt.')) }), 1)
  })

  it('is less the more that was written, and of a document that holds more or less', () => {
    const once = swap('>Finn rollen din.<', '>Finn rollen vår.<')
    const twice = all(once, swap('>Fortell hva som skjer på vakta di.<', '>Fortell alt.<'))
    assert.ok(1 > likeness({ edit: once }) && likeness({ edit: once }) > likeness({ edit: twice }))
    const less = { ...sentTree, blocks: sentTree.blocks.slice(0, 8) }
    const more = { ...sentTree, blocks: [...sentTree.blocks, ...sentTree.blocks] }
    assert.ok(likeness({}, less) < 0.85 && likeness({}, more) < 0.85)
  })
})
