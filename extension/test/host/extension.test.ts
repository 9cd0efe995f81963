import assert from 'node:assert/strict'
import * as vscode from 'vscode'

describe('the extension', () => {
  const extension = vscode.extensions.getExtension('kravspek.kravspek')

  it('is activated by a specification that is opened', async () => {
    const document = await vscode.workspace.openTextDocument({
      language: 'kravspek',
      content: 'kravspek: 1\n',
    })
    await vscode.window.showTextDocument(document)
    const latest = performance.now() + 15_000
    while (extension?.isActive !== true && performance.now() < latest) {
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    assert.equal(extension?.isActive, true)
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
  })
})
