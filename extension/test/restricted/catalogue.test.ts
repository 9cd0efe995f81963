import { smallSpecification } from '../host/small-specification.js'
import { answer, runCommand } from '../window/commands.js'
import { ownCatalogue } from '../window/fixture-files.js'
import { closeWindow, openWindow, until, type VscodeWindow } from '../window/vscode-window.js'

describe("a municipality's own catalogue in a folder that is not trusted", () => {
  let window: VscodeWindow
  before(async () => {
    window = await openWindow({
      files: { ...ownCatalogue(), 'alarm.krav.yaml': smallSpecification },
      open: 'alarm.krav.yaml',
    })
  })
  after(() => closeWindow(window))

  it('is not read, and a person is told; the one that comes with Kravspek can be used', async () => {
    await window.page.locator('.statusbar-item', { hasText: 'valg gjenstår' }).first().waitFor()
    await runCommand(window, 'Kravspek: Søk i kravkatalogen')
    await answer(window, 'opplæring')
    const pane = window.page.locator('.pane:has(.pane-header[aria-label^="Kravkatalog"])')
    await until(
      () => pane.innerText(),
      (text) =>
        text.includes('Egne kravkataloger blir bare brukt i mapper du har gått god for.') &&
        text.includes('Opplæring og kompetanse') &&
        !text.includes('Nordvik'),
    )
  })
})
