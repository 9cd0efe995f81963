import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { lintDocx } from '@kravspek/docx'
import { chooseFromList, listedChoices, runCommand } from '../window/commands.js'
import { exampleFiles } from '../window/example-files.js'
import { closeWindow, openWindow, takePicture, until, type VscodeWindow } from '../window/vscode-window.js'

const name = 'medisindispenser.krav.yaml'
const files = exampleFiles()

const untilWritten = (path: string): Promise<boolean> =>
  until(() => Promise.resolve(existsSync(path)), Boolean, 60)

describe('making documents in the window', () => {
  let window: VscodeWindow
  const document = (): string => join(window.folder, 'medisindispenser-tender-nb.docx')
  const next = (): Promise<void> => window.page.keyboard.press('Enter')
  const step = (words: string): Promise<void> =>
    window.page
      .locator('.quick-input-widget input')
      .locator(`xpath=self::*[contains(@placeholder, "${words}")]`)
      .waitFor()

  before(async () => {
    window = await openWindow({
      files: { ...files, [name]: new TextDecoder().decode(files[name]) },
      open: name,
    })
  })
  after(() => closeWindow(window))

  it('asks which documents, as what, with which look and where', async () => {
    await runCommand(window, 'Kravspek: Lag dokumenter')
    await step('Hvilke dokumenter')
    await takePicture(window, 'render')
    await next()
    await step('Hva slags filer')
    await next()
    await step('Word-dokumentene se ut')
    await next()
    await step('Hvor skal')
    await next()
    await untilWritten(document())
    await window.page.locator('.notification-toast', { hasText: '3 dokumenter er lagret' }).first().waitFor()
    await takePicture(window, 'rendered')
    assert.deepEqual(lintDocx(await readFile(document())), [])
  })

  it('asks before it writes over what someone has changed', async () => {
    await writeFile(document(), 'Endret')
    await runCommand(window, 'Kravspek: Lag dokumentene igjen')
    const dialog = window.page.locator('.monaco-dialog-box')
    await dialog.waitFor({ timeout: 60_000 })
    assert.match(await dialog.innerText(), /«medisindispenser-tender-nb\.docx» er endret/)
    await takePicture(window, 'render-changed')
    await window.page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    assert.equal(await readFile(document(), 'utf8'), 'Endret')
  })

  it('shows the gate, and leads to what lacks', async () => {
    await runCommand(window, 'Kravspek: Send ut')
    await step('Hvem skal ha dokumentene')
    const lines = await listedChoices(window)
    assert.deepEqual(
      lines.filter((line) => !line.startsWith('Klar')),
      ['Leverandørene', 'Tjenestene'],
    )
    await chooseFromList(window, 'Leverandørene')
    await step('Alt er på plass')
    await takePicture(window, 'issue')
    await window.page.keyboard.press('Escape')
  })
})
