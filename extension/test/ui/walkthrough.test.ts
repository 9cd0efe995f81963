import assert from 'node:assert/strict'
import { runCommand } from '../window/commands.js'
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
    assert.equal(await steps.count(), 6)
    assert.match(await steps.first().innerText(), /Lag en kravspesifikasjon/)
    await takePicture(window, 'walkthrough')
  })

  it('tick off a step that has been done', async () => {
    const isDone = async (): Promise<string | null> =>
      window.page.locator('.getting-started-step').first().locator('.codicon').first().getAttribute('class')
    assert.doesNotMatch((await isDone()) ?? '', /complete(?!-)/)
    await runCommand(window, 'Kravspek: Åpne en ferdig eksempelspesifikasjon')
    await window.page.locator('.tab', { hasText: 'medisindispenser.krav.yaml' }).first().waitFor()
    await window.page.locator('.statusbar-item', { hasText: 'Kravspek' }).first().waitFor()
    await runCommand(window, 'Kravspek: De første ti minuttene')
    await until(isDone, (each) => /getting-started-step-checked/.test(each ?? ''))
    await takePicture(window, 'walkthrough-done')
  })
})

/** The commands are there when the container is; a list of commands that is opened earlier lacks them. */
async function untilInstalled({ page }: VscodeWindow): Promise<void> {
  await page.locator('.activitybar [aria-label="Kravspek"]').first().waitFor()
}
