import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { lintDocx } from '@kravspek/docx'
import { smallSpecification } from '../host/small-specification.js'
import { runCommand } from '../window/commands.js'
import { closeWindow, openWindow, until, type VscodeWindow } from '../window/vscode-window.js'

describe('the Word file of a folder that is not trusted', () => {
  let window: VscodeWindow
  before(async () => {
    window = await openWindow({
      files: {
        'alarm.krav.yaml': smallSpecification,
        'mal.docx': 'Not a Word file: whoever reads it will say so.',
        '.vscode/settings.json': '{ "kravspek.referenceDocx": "mal.docx" }',
      },
      open: 'alarm.krav.yaml',
    })
  })
  after(() => closeWindow(window))

  it('is not offered and not read, and the documents are made without it', async () => {
    const step = (words: string): Promise<void> =>
      window.page.locator(`.quick-input-widget input[placeholder*="${words}"]`).waitFor()
    // The commands are offered once the specification has been read.
    await window.page.locator('.statusbar-item', { hasText: 'valg gjenstår' }).first().waitFor()
    await runCommand(window, 'Kravspek: Lag dokumenter')
    await step('Hvilke dokumenter')
    await window.page.keyboard.press('Enter')
    await step('Hva slags filer')
    await window.page.keyboard.press('Enter')
    await step('Hvor skal')
    await window.page.keyboard.press('Enter')
    const document = join(window.folder, 'alarm-tender-nb.docx')
    await until(
      () => Promise.resolve(existsSync(document)),
      (isThere) => isThere,
      60,
    )
    assert.deepEqual(lintDocx(await readFile(document)), [])
  })
})
