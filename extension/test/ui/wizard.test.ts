import assert from 'node:assert/strict'
import { answer, chooseFromList, listedChoices, runCommand } from '../window/commands.js'
import {
  closeWindow,
  openWindow,
  readSaved,
  takePicture,
  until,
  untilEditorShows,
  type VscodeWindow,
} from '../window/vscode-window.js'

describe('the wizard for a new specification', () => {
  let window: VscodeWindow
  const title = (): Promise<string> => window.page.locator('.quick-input-title').innerText()
  const untilTitle = (words: string): Promise<string> => until(title, (each) => each.includes(words))

  before(async () => {
    window = await openWindow({ files: { 'taken.krav.yaml': 'kravspek: 1\n' } })
    await untilInstalled(window)
  })
  after(() => closeWindow(window))

  it('asks step by step, and goes back', async () => {
    await runCommand(window, 'Kravspek: Ny kravspesifikasjon')
    await untilTitle('Ny kravspesifikasjon (1/5)')
    assert.ok((await listedChoices(window)).length > 5)
    await takePicture(window, 'wizard')
    await chooseFromList(window, 'Trygghetsalarm')
    await untilTitle('(2/5)')
    await answer(window, 'Hjemmetjenesten')
    await until(
      () => listedChoices(window),
      (lines) => lines.includes('Hjemmetjenesten'),
    )
    await answer(window, 'Responssenteret')
    await until(
      () => listedChoices(window),
      (lines) => lines.includes('Responssenteret'),
    )
    await takePicture(window, 'wizard-services')
    await chooseFromList(window, 'Gå videre med 2 tjenester')
    await untilTitle('(3/5)')
    await window.page.locator('.quick-input-left-action-bar .action-label').click()
    await untilTitle('(2/5)')
    await chooseFromList(window, 'Gå videre med 2 tjenester')
    await untilTitle('(3/5)')
    await answer(window, '')
    await window.page
      .locator('.quick-input-message', { hasText: 'Skriv navnet på oppdragsgiveren' })
      .waitFor()
    await answer(window, 'Fjordvik kommune')
    await untilTitle('(4/5)')
    await chooseFromList(window, 'Bokmål')
    await untilTitle('(5/5)')
  })

  it('writes over nothing', async () => {
    await answer(window, 'taken')
    await window.page.locator('.quick-input-message', { hasText: 'Det finnes allerede' }).waitFor()
    assert.equal(await readSaved(window, 'taken.krav.yaml'), 'kravspek: 1\n')
  })

  it('writes the file, opens it at the first choice and shows what remains', async () => {
    await answer(window, 'alarm')
    await window.page.locator('.tab.active', { hasText: 'alarm.krav.yaml' }).waitFor()
    const text = await readSaved(window, 'alarm.krav.yaml')
    for (const words of ['Fjordvik kommune', 'Hjemmetjenesten', 'Responssenteret', 'language: nb'])
      assert.ok(text.includes(words), words)
    await untilEditorShows(window, 'null')
    await window.page
      .locator('.statusbar-item', { hasText: /Kravspek: \d+ valg gjenstår/ })
      .first()
      .waitFor()
    await window.page.locator('.pane-header[aria-label^="Arbeidsliste"]').waitFor()
    await takePicture(window, 'new-specification')
  })
})

describe('where no folder is open', () => {
  let window: VscodeWindow
  before(async () => {
    window = await openWindow({ files: {} })
    await untilInstalled(window)
    await runCommand(window, 'Workspaces: Close Workspace')
    await window.page.locator('.explorer-folders-view').waitFor({ state: 'detached' })
    await untilInstalled(window)
  })
  after(() => closeWindow(window))

  it('the wizard asks where the file is to be saved', async () => {
    await runCommand(window, 'Kravspek: Ny kravspesifikasjon')
    await chooseFromList(window, 'Trygghetsalarm')
    await chooseFromList(window, 'Gå videre, det er ikke bestemt ennå')
    await answer(window, 'Fjordvik kommune')
    await chooseFromList(window, 'Bokmål')
    const title = window.page.locator('.quick-input-title', { hasText: 'Lagre kravspesifikasjonen' })
    await title.waitFor()
    await answer(window, `${window.folder}/uten-mappe.krav.yaml`)
    await window.page.locator('.tab.active', { hasText: 'uten-mappe.krav.yaml' }).waitFor()
    assert.match(await readSaved(window, 'uten-mappe.krav.yaml'), /Fjordvik kommune/)
  })

  it('the example asks for a folder', async () => {
    await runCommand(window, 'Kravspek: Åpne en ferdig eksempelspesifikasjon')
    await window.page.locator('.quick-input-title', { hasText: 'Hvor skal eksempelet ligge?' }).waitFor()
    await answer(window, `${window.folder}/`)
    await window.page.locator('.tab.active', { hasText: 'medisindispenser.krav.yaml' }).waitFor()
    assert.match(await readSaved(window, 'eksempel/medisindispenser.krav.yaml'), /^# Elektroniske/)
  })
})

/** A list of commands that is opened before the extension has been found lacks its commands, and does not get them later. */
async function untilInstalled({ page }: VscodeWindow): Promise<void> {
  const command = page.locator('.quick-input-list .monaco-list-row', { hasText: 'Kravspek: ' })
  await until(
    async () => {
      await page.keyboard.press('F1')
      await page.locator('.quick-input-widget input').fill('>Kravspek: Ny')
      await command
        .first()
        .waitFor({ timeout: 1000 })
        .catch(() => undefined)
      const count = await command.count()
      await page.keyboard.press('Escape')
      return count
    },
    (count) => count > 0,
  )
}
