import assert from 'node:assert/strict'
import { reviewedSpecification } from '../reviewed-specification.js'
import { returnedDocument } from '../returned-document.js'
import { chooseFromList } from '../window/commands.js'
import { chooseFromMenu } from '../window/context-menu.js'
import { closeWindow, openWindow, readSaved, until, type VscodeWindow } from '../window/vscode-window.js'

describe('what came back, in a folder that is not trusted', () => {
  let window: VscodeWindow
  before(async () => {
    const returned = returnedDocument(reviewedSpecification, {
      comments: [{ words: 'innen kort tid', comment: 'Hvor lang tid er «kort tid»?' }],
    })
    window = await openWindow({
      files: { 'trygghet.krav.yaml': reviewedSpecification, 'tilbake.docx': returned },
      open: 'trygghet.krav.yaml',
    })
  })
  after(() => closeWindow(window))

  it('is read in all the same, without names', async () => {
    await window.page.locator('.statusbar-item', { hasText: 'valg gjenstår' }).first().waitFor()
    await window.page.keyboard.press('Control+Shift+E')
    const file = window.page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'tilbake.docx' })
    const input = window.page.locator('.quick-input-widget', { hasText: 'Hvem har svart' })
    await chooseFromMenu(window, file.first(), 'Les inn kommentarer', input, 'review-restricted')
    await chooseFromList(window, 'Nattevakt, Hjemmetjenesten')
    const register = await until(
      () => readSaved(window, 'trygghet.review.yaml').catch(() => ''),
      (text) => text.includes('Hvor lang tid'),
    )
    assert.match(register, /at: VAR-02/)
    assert.doesNotMatch(register, /Kari|Nordmann/)
    await window.page.locator('.statusbar-item', { hasText: '1 ubesvart kommentar' }).first().waitFor()
  })
})
