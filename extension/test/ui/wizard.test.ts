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
    await untilTitle('Ny kravspesifikasjon (1/7)')
    await chooseFromList(window, 'Ja')
    await untilTitle('(2/7)')
    assert.ok((await listedChoices(window)).length > 5)
    await takePicture(window, 'wizard')
    await chooseFromList(window, 'Trygghetsalarm')
    await untilTitle('(3/7)')
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
    await untilTitle('(4/7)')
    await window.page.locator('.quick-input-left-action-bar .action-label').click()
    await untilTitle('(3/7)')
    await chooseFromList(window, 'Gå videre med 2 tjenester')
    await untilTitle('(4/7)')
    await answer(window, '')
    await window.page
      .locator('.quick-input-message', { hasText: 'Skriv navnet på oppdragsgiveren' })
      .waitFor()
    await answer(window, 'Fjordvik kommune')
    await untilTitle('(5/7)')
    await chooseFromList(window, 'Bokmål')
    await untilTitle('(6/7)')
    await chooseFromList(window, 'Vanlig')
    await untilTitle('(7/7)')
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
  /** The dialog writes the folder it begins in into its field, over what was typed before. */
  const untilDialog = async (title: string): Promise<void> => {
    await window.page.locator('.quick-input-title', { hasText: title }).waitFor()
    const field = `document.querySelector('.quick-input-widget input').value`
    await until(
      () => window.page.evaluate(field),
      (value) => /.\/$/.test(String(value)),
    )
  }
  /** The dialog does not hear Enter while it still reads a folder, and puts the folder back that it read before. */
  const answerDialog = async (path: string, opened: string): Promise<void> => {
    const title = window.page.locator('.quick-input-title')
    const field = window.page.locator('.quick-input-widget input').first()
    await until(
      async () => {
        if (await title.isVisible()) {
          if ((await field.inputValue()) !== path) await field.fill(path)
          await window.page.keyboard.press('Enter')
        }
        return window.page.locator('.tab.active', { hasText: opened }).count()
      },
      (count) => count > 0,
    )
  }
  before(async () => {
    window = await openWindow({ files: {} })
    await untilInstalled(window)
    await runCommand(window, 'Workspaces: Close Workspace')
    await window.page.locator('.command-center', { hasText: 'Search' }).first().waitFor()
    await untilInstalled(window)
  })
  after(() => closeWindow(window))

  it('the wizard asks where the file is to be saved', async () => {
    const untilStep = (step: number): Promise<void> =>
      window.page.locator('.quick-input-title', { hasText: `(${step}/7)` }).waitFor()
    await runCommand(window, 'Kravspek: Ny kravspesifikasjon')
    await untilStep(1)
    await chooseFromList(window, 'Ja')
    await untilStep(2)
    await chooseFromList(window, 'Trygghetsalarm')
    await untilStep(3)
    await chooseFromList(window, 'Gå videre, det er ikke bestemt ennå')
    await untilStep(4)
    await answer(window, 'Fjordvik kommune')
    await untilStep(5)
    await chooseFromList(window, 'Bokmål')
    await untilStep(6)
    await chooseFromList(window, 'Liten')
    await untilDialog('Lagre kravspesifikasjonen')
    await answerDialog(`${window.folder}/uten-mappe.krav.yaml`, 'uten-mappe.krav.yaml')
    assert.match(await readSaved(window, 'uten-mappe.krav.yaml'), /Fjordvik kommune/)
    await untilEditorShows(window, 'null')
    await window.page.locator('.statusbar-item', { hasText: 'valg gjenstår' }).first().waitFor()
  })

  it('the example asks for a folder', async () => {
    await runCommand(window, 'Kravspek: Åpne et ferdig eksempel')
    await untilDialog('Hvor skal eksempelet ligge?')
    await answerDialog(`${window.folder}/`, 'medisindispenser.krav.yaml')
    assert.match(await readSaved(window, 'eksempel/medisindispenser.krav.yaml'), /^# Elektroniske/)
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
