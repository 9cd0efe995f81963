import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { register, reviewedSpecification } from '../reviewed-specification.js'
import { openFile } from '../window/commands.js'
import type { Locator } from '../window/page.js'
import { closeWindow, openWindow, takePicture, until, type VscodeWindow } from '../window/vscode-window.js'

describe('a specification with another name', () => {
  let window: VscodeWindow
  const told = (text: string): Locator =>
    window.page.locator('.notification-toast', { hasText: text }).first()
  const unanswered = (): Locator =>
    window.page.locator('.statusbar-item', { hasText: '3 ubesvarte kommentarer' }).first()
  const isThere = (name: string): Promise<boolean> =>
    until(
      () => Promise.resolve(existsSync(join(window.folder, name))),
      (each) => each,
    )

  before(async () => {
    window = await openWindow({
      files: { 'ny.krav.yaml': reviewedSpecification, 'gammel.review.yaml': register },
      open: 'ny.krav.yaml',
    })
  })
  after(() => closeWindow(window))

  it('gets its comments back where they have the old name', async () => {
    const warning = told('«gammel.review.yaml» hører til denne spesifikasjonen')
    await warning.waitFor()
    await takePicture(window, 'beside-left-behind')
    await warning.getByRole('button', { name: 'Gi nytt navn' }).click()
    await isThere('ny.review.yaml')
    await unanswered().waitFor()
  })

  it('takes its comments along when it gets another name in the explorer', async () => {
    await openFile(window, 'ny.krav.yaml')
    await window.page.keyboard.press('Control+Shift+E')
    const file = window.page
      .locator('.explorer-folders-view .monaco-list-row', { hasText: 'ny.krav.yaml' })
      .first()
    await file.click()
    await window.page.keyboard.press('F2')
    const box = window.page.locator('.explorer-folders-view .monaco-inputbox input')
    await box.fill('nyest.krav.yaml')
    await box.press('Enter')
    await told('Dette fulgte med kravspesifikasjonen: nyest.review.yaml.').waitFor()
    await isThere('nyest.review.yaml')
    await unanswered().waitFor()
    assert.equal(await told('hører til denne spesifikasjonen').isVisible(), false)
    await takePicture(window, 'beside-renamed')
  })
})
