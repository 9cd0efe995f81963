import assert from 'node:assert/strict'
import { runCommand } from '../window/commands.js'
import { webview } from '../window/webview.js'
import { closeWindow, openWindow, takePicture, until, type VscodeWindow } from '../window/vscode-window.js'

describe('the first ten minutes', () => {
  let window: VscodeWindow
  before(async () => {
    window = await openWindow({ files: {} })
    await untilInstalled(window)
  })
  after(() => closeWindow(window))

  it('are opened by a command, with a step and its picture', async () => {
    await runCommand(window, 'Kravspek: De første ti minuttene')
    const steps = window.page.locator('.getting-started-step')
    await steps.first().waitFor()
    assert.equal(await steps.count(), 7)
    assert.match(await steps.first().innerText(), /Lag en kravspesifikasjon/)
    await webview(window).locator('svg[aria-label]').waitFor()
    await takePicture(window, 'walkthrough')
  })

  it('tick off a step that has been done', async () => {
    const isDone = async (): Promise<string | null> =>
      window.page.locator('.getting-started-step').first().locator('.codicon').first().getAttribute('class')
    assert.doesNotMatch((await isDone()) ?? '', /getting-started-step-checked/)
    await runCommand(window, 'Kravspek: Åpne et ferdig eksempel')
    await window.page.locator('.tab', { hasText: 'medisindispenser.krav.yaml' }).first().waitFor()
    await window.page.locator('.statusbar-item', { hasText: 'Kravspek' }).first().waitFor()
    await runCommand(window, 'Kravspek: De første ti minuttene')
    await until(isDone, (each) => (each ?? '').includes('getting-started-step-checked'))
    await takePicture(window, 'walkthrough-done')
  })
})

/** A list of commands that is opened before the extension has been found lacks its commands, and does not get them later. */
async function untilInstalled({ page }: VscodeWindow): Promise<void> {
  const field = page.locator('.quick-input-widget input')
  const command = page.locator('.quick-input-list .monaco-list-row', { hasText: 'Kravspek: ' })
  const soon = { timeout: 1000 }
  await until(
    async () => {
      await page.keyboard.press('F1')
      await field
        .waitFor(soon)
        .then(() => field.fill('>Kravspek: Ny'))
        .then(() => command.first().waitFor(soon))
        .catch(() => undefined)
      const count = await command.count()
      await page.keyboard.press('Escape')
      return count
    },
    (count) => count > 0,
  )
}
