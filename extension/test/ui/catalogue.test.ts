import assert from 'node:assert/strict'
import { answer, chooseFromList, goTo, openFile, runCommand } from '../window/commands.js'
import { chooseFromMenu } from '../window/context-menu.js'
import { exampleFiles } from '../window/example-files.js'
import { fixtureFile, ownCatalogue } from '../window/fixture-files.js'
import type { Locator } from '../window/page.js'
import {
  closeWindow,
  openWindow,
  readSaved,
  takePicture,
  until,
  untilEditorShows,
  type VscodeWindow,
} from '../window/vscode-window.js'
import { webview } from '../window/webview.js'

const name = 'medisindispenser.krav.yaml'

describe('the catalogue of requirements', () => {
  let window: VscodeWindow
  const pane = (view: string): Locator =>
    window.page.locator(
      `.pane:has(.pane-header[aria-label="${view} Section"], .pane-header[aria-label^="${view} - "])`,
    )
  const rows = (view = 'Kravkatalog'): Locator => pane(view).locator('.monaco-list-row')
  const rowTexts = async (): Promise<readonly string[]> =>
    (await rows().allInnerTexts()).map((each) => each.replace(/\s+/g, ' ').trim())
  const save = async (holds: (text: string) => boolean): Promise<string> => {
    await window.page.locator('.tab.active.dirty', { hasText: name }).waitFor()
    await window.page.keyboard.press('Control+s')
    return until(() => readSaved(window, name), holds)
  }

  before(async () => {
    window = await openWindow({ files: exampleFiles(), open: name })
    await window.page.setViewportSize({ width: 1600, height: 1000 })
    await window.page.locator('.statusbar-item', { hasText: 'Kravspek' }).first().waitFor()
  })
  after(() => closeWindow(window))

  it('shows suggestions with the reason first, and how much of each theme the specification has', async () => {
    await runCommand(window, 'Kravspek: Focus on Kravkatalog View')
    for (const other of ['Arbeidsliste', 'Krav', 'Merknader', 'Kommentarer']) {
      const header = pane(other).locator('.pane-header')
      if ((await header.getAttribute('aria-expanded')) === 'true') await header.click()
    }
    const lines = await until(rowTexts, (each) => each.some((line) => line.startsWith('Forslag')))
    assert.match(lines[1] ?? '', /Kravspesifikasjonen omtaler .+ men har ingen krav om dette/)
    assert.ok(
      lines.some((line) => /^Opplæring og kompetanse ?\d+/.test(line)),
      lines.join('\n'),
    )
    // All that a requirement says is there when it is pointed at.
    await rows().nth(1).hover()
    await window.page.locator('.workbench-hover', { hasText: 'Begrunnelse' }).first().waitFor()
    await takePicture(window, 'catalogue')
    await window.page.mouse.move(0, 0)
  })

  it('finds requirements by what they are about, and shows all again', async () => {
    await runCommand(window, 'Kravspek: Søk i kravkatalogen')
    await answer(window, 'falske alarmer')
    const lines = await until(rowTexts, (each) => each.some((line) => /falsk|feilutløst/i.test(line)))
    assert.match(await pane('Kravkatalog').innerText(), /Viser \d+ katalogkrav \(«falske alarmer»\)\./)
    await takePicture(window, 'catalogue-search')
    await runCommand(window, 'Kravspek: Fjern filteret i kravkatalogen')
    await until(rowTexts, (each) => each.length > lines.length)
  })

  it('shows all that a requirement says on a page', async () => {
    await rows().nth(1).click()
    await webview(window).locator('h1').waitFor()
    assert.match(await webview(window).locator('main').innerText(), /Begrunnelse[^]+Verifikasjon/)
    // No script runs in it, so axe can't either.
    assert.equal(await webview(window).locator('html').getAttribute('lang'), 'nb')
    await takePicture(window, 'catalogue-item')
    await runCommand(window, 'View: Close Editors in Other Groups')
  })

  it('hides suggestions that are not wanted, and shows them again', async () => {
    const row = rows().nth(0)
    await row.hover()
    await row.locator('.action-label[aria-label^="Skjul forslag"]').click()
    await until(rowTexts, (each) => !each.some((line) => line.startsWith('Forslag')))
    await runCommand(window, 'Kravspek: Vis skjulte forslag')
    await until(rowTexts, (each) => each[0]?.startsWith('Forslag') === true)
  })

  it('adds a requirement with the button of its row', async () => {
    const before = await readSaved(window, name)
    const row = rows().nth(1)
    await row.hover()
    await row.locator('.action-label[aria-label^="Legg til krav"]').click()
    await window.page.locator('.statusbar-item', { hasText: 'er lagt til i' }).first().waitFor()
    await takePicture(window, 'catalogue-added')
    const text = await save((each) => each.length > before.length)
    const [, reference = ''] = /from: \{ catalogue: (velferdsteknologi\/[A-Z]+-\d+)/.exec(text) ?? []
    assert.notEqual(reference, '')
  })

  it('adds a requirement that is dragged to a section of the requirements', async () => {
    const before = await readSaved(window, name)
    const count = (text: string): number => text.split('catalogue: velferdsteknologi/').length - 1
    const header = pane('Krav').locator('.pane-header')
    if ((await header.getAttribute('aria-expanded')) !== 'true') await header.click()
    const section = rows('Krav')
      .filter({ hasText: /^\s*Opplæring/ })
      .first()
    await section.waitFor()
    await drag(rows().nth(1), section)
    const text = await save((each) => count(each) > count(before))
    assert.equal(count(text), count(before) + 1)
  })

  it('adds a requirement that is dragged into the text to the section it is let go in', async () => {
    const before = await readSaved(window, name)
    const line = before.split('\n').findIndex((each) => each.includes('- id: OPP-02')) + 1
    assert.ok(line > 0)
    await openFile(window, name)
    await goTo(window, line, 1)
    await runCommand(window, 'Kravspek: Søk i kravkatalogen')
    await answer(window, 'TRY-04')
    const row = rows().filter({ hasText: 'TRY-04' }).first()
    await row.waitFor()
    await drag(row, window.page.locator('.editor-instance .view-line', { hasText: 'OPP-02' }).first())
    const text = await save((each) => each.includes('velferdsteknologi/TRY-04'))
    const place = text.indexOf('velferdsteknologi/TRY-04')
    const sections = [...text.matchAll(/^ {2}- id: (\S+)$/gm)].filter(({ index }) => index < place)
    assert.equal(sections.at(-1)?.[1], 'opplaering')
    await runCommand(window, 'Kravspek: Fjern filteret i kravkatalogen')
  })

  it('offers requirements while someone writes, and puts the whole one in', async () => {
    await runCommand(window, 'View: Focus Active Editor Group')
    const text = await readSaved(window, name)
    const lines = text.split('\n')
    // Behind the last requirement of the section about training.
    const section = lines.findIndex((line) => /^ {4}title: Opplæring/.test(line))
    const after = lines.findIndex((line, index) => index > section && /^ {2}- id:/.test(line))
    assert.ok(section > 0 && after > section)
    await goTo(window, after, (lines[after - 1] ?? '').length + 1)
    await window.page.keyboard.press('Enter')
    await window.page.keyboard.press('Control+Home')
    await goTo(window, after + 1, 1)
    await window.page.keyboard.press('Shift+End')
    await window.page.keyboard.insertText('      - ')
    await window.page.keyboard.type('opplær', { delay: 60 })
    const offered = window.page.locator('.suggest-widget.visible .monaco-list-row', {
      hasText: 'katalogkrav ',
    })
    await offered.first().waitFor()
    await takePicture(window, 'catalogue-completion')
    await offered.first().click()
    await untilEditorShows(window, 'from: { catalogue: velferdsteknologi/')
    // The first value to decide is chosen, to be typed over.
    await window.page.locator('.part.statusbar', { hasText: '(4 selected)' }).waitFor()
    const saved = await save((each) => each.length > text.length + 200)
    assert.match(saved, /\n {6}- id: OPP-\d+\n {8}title: /)
    await window.page
      .locator('.statusbar-item', { hasText: /\d valg gjenstår/ })
      .first()
      .waitFor()
  })
})

describe('a requirement that both the office and its catalogue have changed', () => {
  let window: VscodeWindow
  const pinned = 'eldre.krav.yaml'
  const told = (): Locator =>
    window.page
      .locator('.notification-list-item', { hasText: 'Både dere og kravkatalogen har endret' })
      .first()

  before(async () => {
    window = await openWindow({
      files: { ...ownCatalogue(), [pinned]: fixtureFile(pinned).replace('minst 7 dager', 'minst 10 dager') },
      open: pinned,
    })
    await window.page.setViewportSize({ width: 1600, height: 1000 })
    await window.page.locator('.statusbar-item', { hasText: 'Kravspek' }).first().waitFor()
  })
  after(() => closeWindow(window))

  it('is shown in both wordings, and keeps its own when the person says so', async () => {
    await runCommand(window, 'Kravspek: Oppgrader katalogkrav')
    await chooseFromList(window, 'STO-02')
    await told().getByRole('button', { name: 'Vis begge tekstene' }).click()
    await window.page.locator('.tab.active', { hasText: 'hos dere ↔ i kravkatalogen nå' }).waitFor()
    const sides = window.page.locator('.monaco-diff-editor .editor')
    await sides
      .filter({ hasText: /minst\s10\sdager/ })
      .first()
      .waitFor()
    await sides
      .filter({ hasText: /minst\s14\sdager/ })
      .first()
      .waitFor()
    await told().waitFor()
    await takePicture(window, 'catalogue-conflict')
    await told().getByRole('button', { name: 'Behold ordene våre' }).click()
    await window.page.locator('.quick-input-widget', { hasText: 'La kravet stå som det er' }).waitFor()
    await takePicture(window, 'catalogue-upgrade')
    await chooseFromList(window, 'Oppgrader')
    await window.page.locator('.statusbar-item', { hasText: 'STO-02 har nå' }).first().waitFor()
    await window.page.locator('.tab.active.dirty', { hasText: pinned }).waitFor()
    await window.page.keyboard.press('Control+s')
    const text = await until(
      () => readSaved(window, pinned),
      (each) => /nordvik\/STO-02\s+version: '?1\.0\.1/.test(each),
    )
    assert.match(text, /varsle Kunden om planlagt stans minst 10 dager før den starter\./)
    assert.match(text, /changedBecause: Det må gå fram hvem som skal varsles\./)
  })
})

describe('requirements in from a table', () => {
  let window: VscodeWindow

  before(async () => {
    const table =
      'Nr;Krav;Skal/bør\r\n1;Leverandøren skal lære opp nyansatte.;Skal\r\n2;Løsningen bør ha norsk språk.;Bør\r\n'
    window = await openWindow({ files: { ...exampleFiles(), 'gamle krav.csv': table }, open: name })
    await window.page.locator('.statusbar-item', { hasText: 'Kravspek' }).first().waitFor()
  })
  after(() => closeWindow(window))

  it('are made a specification by the menu of the file, with a report', async () => {
    await window.page.keyboard.press('Control+Shift+E')
    const row = window.page
      .locator('.explorer-folders-view .monaco-list-row', { hasText: 'gamle krav.csv' })
      .first()
    const asked = window.page.locator('.quick-input-widget input').first()
    await chooseFromMenu(window, row, 'Hent inn krav fra Word eller Excel', asked, 'import-menu')
    await answer(window, 'gamle krav')
    await window.page.locator('.tab.active', { hasText: 'gamle krav.krav.yaml' }).waitFor()
    const told = window.page.locator('.notification-list-item', { hasText: 'Arbeidslisten viser' }).first()
    await told.waitFor()
    await takePicture(window, 'import-office')
    await told.getByRole('button', { name: 'Vis detaljer' }).click()
    await webview(window).locator('h1').waitFor()
    assert.match(await webview(window).locator('main').innerText(), /gamle krav\.csv[^]+2 krav/)
    assert.match(await readSaved(window, 'gamle krav.krav.yaml'), /Leverandøren skal lære opp nyansatte\./)
  })
})

/** Drags as a hand does, past what lies between: a row that is jumped to is no place to let go. */
async function drag(from: Locator, to: Locator): Promise<void> {
  interface Draggable {
    readonly dragTo: (target: Locator, options: { readonly steps: number }) => Promise<void>
  }
  await (from as unknown as Draggable).dragTo(to, { steps: 10 })
}
