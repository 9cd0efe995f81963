import assert from 'node:assert/strict'
import { misspelt } from '../window/misspelt.js'
import { readProblems } from '../window/problems.js'
import { closeWindow, openWindow, takePicture, type VscodeWindow } from '../window/vscode-window.js'

describe('a folder that is not trusted', () => {
  let window: VscodeWindow
  before(async () => {
    window = await openWindow({ files: { 'alarm.krav.yaml': misspelt.text }, open: 'alarm.krav.yaml' })
  })
  after(() => closeWindow(window))

  it('is open in Restricted Mode', async () => {
    await window.page.locator('.part.statusbar', { hasText: 'Restricted Mode' }).waitFor()
  })

  it('is checked all the same', async () => {
    const lines = await readProblems(window, misspelt.problem)
    assert.ok(lines.some((line) => line.includes(misspelt.problem) && line.includes('Kravspek')))
    await takePicture(window, 'restricted-mode')
  })
})
