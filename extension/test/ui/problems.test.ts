import assert from 'node:assert/strict'
import { goTo, openFile } from '../window/commands.js'
import { applyQuickFix, listQuickFixes, readProblems, untilProblemIsGone } from '../window/problems.js'
import {
  closeWindow,
  openWindow,
  takePicture,
  untilEditorShows,
  type VscodeWindow,
} from '../window/vscode-window.js'
import { misspelt } from '../window/misspelt.js'

describe('problems in the window', () => {
  let window: VscodeWindow
  before(async () => {
    window = await openWindow({ files: { 'alarm.krav.yaml': misspelt.text }, open: 'alarm.krav.yaml' })
  })
  after(() => closeWindow(window))

  it('are listed in Norwegian, with Kravspek as their source', async () => {
    const lines = await readProblems(window, misspelt.problem)
    assert.ok(lines.some((line) => line.includes(misspelt.problem) && line.includes('Kravspek')))
  })

  it('are mended by the quick fix at their place', async () => {
    await openFile(window, 'alarm.krav.yaml')
    await goTo(window, misspelt.line, 2)
    await listQuickFixes(window)
    await takePicture(window, 'problems')
    await window.page.keyboard.press('Escape')
    await applyQuickFix(window, misspelt.fix)
    await untilEditorShows(window, misspelt.fixed)
    await untilProblemIsGone(window, misspelt.problem)
  })
})
