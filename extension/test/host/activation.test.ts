import assert from 'node:assert/strict'
import * as vscode from 'vscode'

// The first file of tests: no other has opened a specification yet.
describe('the extension', () => {
  const extension = vscode.extensions.getExtension('kravspek.kravspek')

  it('waits until it is wanted', () => {
    assert.equal(extension?.isActive, false)
  })

  it('is loaded and activated in the time that is told here', async () => {
    await extension?.activate()
    assert.equal(extension?.isActive, true)
  })
})
