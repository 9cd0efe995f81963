import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { register as commented, reviewedSpecification } from '../reviewed-specification.js'
import { returnedDocument } from '../returned-document.js'
import { chooseFromMenu } from '../window/context-menu.js'
import { chooseFromList, goTo, openFile, runCommand } from '../window/commands.js'
import { dropFile } from '../window/drop-file.js'
import type { Locator } from '../window/page.js'
import {
  closeWindow,
  openWindow,
  readSaved,
  takePicture,
  until,
  type VscodeWindow,
} from '../window/vscode-window.js'

const name = 'trygghet.krav.yaml'
const register = 'trygghet.review.yaml'
const returned = 'fra-nattvakten.docx'
const unasked = reviewedSpecification.replace(/serviceInvolvement:[^]*?(?=sections:)/, '')
const proposed = 'skal varsle straks når'

describe('the round trip of a review', () => {
  let window: VscodeWindow
  const row = (text: string): Locator =>
    window.page
      .locator('.pane:has(.pane-header[aria-label^="Kommentarer"]) .monaco-list-row')
      .filter({ hasText: text })
      .first()
  const comment = (text: string): Locator =>
    window.page.locator('.review-widget').filter({ hasText: text }).first()
  const told = (text: string): Locator =>
    window.page.locator('.notification-toast, .notifications-center').filter({ hasText: text }).first()
  /** Lines of the gate that tell of comments. */
  const gateLines = async (): Promise<string> => {
    await runCommand(window, 'Kravspek: Send ut')
    await chooseFromList(window, 'Leverandørene')
    const input = window.page.locator('.quick-input-widget input')
    await input.locator('xpath=self::*[contains(@placeholder, "på plass")]').waitFor()
    await input.fill('fått svar')
    const list = window.page.locator('.quick-input-list')
    const text = await until(
      () => list.innerText(),
      (each) => each.includes('fått svar') && !each.includes('Ingen feil'),
    )
    await takePicture(window, text.includes('har ikke') ? 'review-gate-closed' : 'review-gate-open')
    await window.page.keyboard.press('Escape')
    await window.page.locator('.quick-input-widget').waitFor({ state: 'hidden' })
    return text
  }

  before(async () => {
    const document = returnedDocument(reviewedSpecification, {
      comments: [{ words: 'innen kort tid', comment: 'Hvor lang tid er «kort tid» for den som venter?' }],
      changes: [{ words: 'varsle når', instead: 'varsle straks når' }],
    })
    window = await openWindow({ files: { [name]: reviewedSpecification, [returned]: document }, open: name })
  })
  after(() => closeWindow(window))

  it('begins with a file from the explorer, and asks who it is from', async () => {
    // The menu is offered once the specification has been read.
    await window.page.locator('.statusbar-item', { hasText: 'valg gjenstår' }).first().waitFor()
    await window.page.keyboard.press('Control+Shift+E')
    const file = window.page.locator('.explorer-folders-view .monaco-list-row', { hasText: returned }).first()
    const input = window.page.locator('.quick-input-widget', { hasText: 'Hvem har svart' })
    await chooseFromMenu(window, file, 'Les inn kommentarer', input, 'review-explorer')
    await takePicture(window, 'review-who')
    await chooseFromList(window, 'Nattevakt, Hjemmetjenesten')
    await told('2 nye kommentarer fra 1 fil').waitFor()
    assert.ok(existsSync(join(window.folder, register)))
    assert.doesNotMatch(await readSaved(window, register), /Kari|Nordmann/)
  })

  it('shows the comments in the view and beside the text', async () => {
    await told('2 nye kommentarer').getByRole('button', { name: 'Vis' }).click()
    await row('Varsling').waitFor()
    await row('Hvor lang tid').waitFor()
    await row('Hvor lang tid').click()
    await comment('Hvor lang tid er «kort tid»').waitFor()
    await takePicture(window, 'review-thread')
    const label = await comment('Hvor lang tid').innerText()
    assert.match(label, /K-\w{6} · Nattevakt, Hjemmetjenesten · åpen/)
    await window.page.locator('.statusbar-item', { hasText: '2 ubesvarte kommentarer' }).first().waitFor()
    await window.page
      .locator('.codelens-decoration', { hasText: '1 kommentar, 1 ubesvart' })
      .first()
      .waitFor()
  })

  it('keeps the gate closed while someone waits for an answer', async () => {
    assert.match(await gateLines(), /Kommentaren K-\w{6} .*har ikke fått svar/)
  })

  it('answers a comment below it', async () => {
    await openFile(window, name)
    await row('Hvor lang tid').click()
    const thread = comment('Hvor lang tid')
    const reply = thread.locator('.review-thread-reply-button').first()
    if (await reply.isVisible()) await reply.click()
    await thread.locator('.comment-form .monaco-editor').first().click()
    await window.page.keyboard.type('Svaret står i kapittel 3: to timer.')
    await takePicture(window, 'review-answer')
    await thread.getByRole('button', { name: 'Ikke tatt til følge' }).first().click()
    await until(
      () => readSaved(window, register),
      (text) => text.includes('disposition: rejected') && text.includes('to timer'),
    )
    await window.page.locator('.statusbar-item', { hasText: '1 ubesvart kommentar' }).first().waitFor()
    await takePicture(window, 'review-answered')
  })

  /** The difference is closed when the question is answered or left; keys that are pressed before that are lost. */
  const untilClosed = async (): Promise<void> => {
    await window.page.locator('.quick-input-widget').waitFor({ state: 'hidden' })
    await window.page.locator('.tab', { hasText: 'slik det er' }).first().waitFor({ state: 'detached' })
    await openFile(window, name)
  }
  const accept = async (): Promise<void> => {
    await runCommand(window, 'Kravspek: Ta inn forslaget')
    await chooseFromList(window, 'VAR-01')
    const field = window.page.locator('.quick-input-widget input')
    await field.locator('xpath=self::*[contains(@placeholder, "Hva er gjort")]').waitFor()
    await window.page.locator('.diff-editor, .monaco-diff-editor').first().waitFor()
  }

  it('shows what a proposal does before it is taken in', async () => {
    await accept()
    await takePicture(window, 'review-proposal')
    await window.page.keyboard.press('Escape')
    await untilClosed()
    assert.equal(await readSaved(window, name), reviewedSpecification)
  })

  it('takes it in, which can be undone in both files at once', async () => {
    const before = await readSaved(window, register)
    await accept()
    await window.page.keyboard.press('Enter')
    await until(
      () => readSaved(window, name),
      (text) => text.includes(proposed),
    )
    await until(
      () => readSaved(window, register),
      (text) => text.includes('disposition: accepted'),
    )
    await untilClosed()
    await goTo(window, 1, 1)
    await window.page.keyboard.press('Control+z')
    await window.page.locator('.tab.dirty', { hasText: register }).waitFor()
    await takePicture(window, 'review-undone')
    await runCommand(window, 'File: Save All')
    await until(
      () => readSaved(window, name),
      (text) => text === reviewedSpecification,
    )
    await until(
      () => readSaved(window, register),
      (text) => text === before,
    )
    await accept()
    await window.page.keyboard.press('Enter')
    await until(
      () => readSaved(window, register),
      (text) => text.includes('disposition: accepted'),
    )
    assert.equal(await readSaved(window, name), reviewedSpecification.replace('skal varsle når', proposed))
  })

  it('opens the gate when everyone has an answer', async () => {
    const lines = await gateLines()
    assert.match(lines, /Alle kommentarer har fått svar/)
    assert.doesNotMatch(lines, /har ikke fått svar/)
  })
})

describe('comments in the window', () => {
  let window: VscodeWindow
  const pane = (): Locator => window.page.locator('.pane:has(.pane-header[aria-label^="Kommentarer"])')
  const row = (text: string): Locator => pane().locator('.monaco-list-row').filter({ hasText: text }).first()
  const field = (words: string): Locator =>
    window.page
      .locator('.quick-input-widget', { hasText: words })
      .locator('.quick-input-box input, .quick-input-filter input')
      .first()

  before(async () => {
    window = await openWindow({
      files: { [name]: reviewedSpecification, [register]: commented, 'tom.krav.yaml': unasked },
      open: name,
    })
    await window.page.locator('.statusbar-item', { hasText: '3 ubesvarte kommentarer' }).first().click()
    await row('Ikke plassert').waitFor()
  })
  after(() => closeWindow(window))

  it('stand at the top of the file until they are placed', async () => {
    await row('Dette ser bra ut').click()
    const widget = window.page.locator('.review-widget').filter({ hasText: 'Dette ser bra ut' }).first()
    await widget.waitFor()
    await takePicture(window, 'review-unplaced')
    await widget
      .getByRole('button', { name: /Plasser kommentaren/ })
      .first()
      .click()
    await window.page.locator('.quick-input-widget', { hasText: 'Plasser K-444444' }).waitFor()
    await takePicture(window, 'review-place')
    await chooseFromList(window, 'Varsel ved fall')
    const saved = await until(
      () => readSaved(window, register),
      (text) => text.includes('certainty: person'),
    )
    assert.equal(saved.match(/at: VAR-01/g)?.length, 2)
    await row('Ikke plassert').waitFor({ state: 'detached' })
  })

  it('stay at their words while the text is edited', async () => {
    const line = reviewedSpecification.split('\n').findIndex((each) => each.includes('svare')) + 1
    await openFile(window, name)
    await goTo(window, 1, 1)
    for (const key of ['Enter', 'Enter']) await window.page.keyboard.press(key)
    await row('kort *tid*').click()
    await window.page.locator('.part.statusbar', { hasText: `Ln ${String(line + 3)}, Col` }).waitFor()
    await runCommand(window, 'File: Revert File')
    await window.page.locator('.tab.dirty').first().waitFor({ state: 'detached' })
  })

  it('are counted anew when another program writes in the register', async () => {
    const before = await readSaved(window, register)
    const one = '  - { id: K-555555, at: VAR-01, how: meeting, text: Bra., role: nattevakt, state: open }\n'
    await writeFile(join(window.folder, register), before + one)
    await window.page.locator('.statusbar-item', { hasText: '4 ubesvarte kommentarer' }).first().waitFor()
    await row('Bra.').waitFor()
    await writeFile(join(window.folder, register), before)
    await window.page.locator('.statusbar-item', { hasText: '3 ubesvarte kommentarer' }).first().waitFor()
  })

  it('are grouped, and only those without an answer are shown', async () => {
    await runCommand(window, 'Kravspek: Grupper kommentarene')
    await chooseFromList(window, 'Tjeneste')
    await row('Hjemmetjenesten').waitFor()
    await runCommand(window, 'Kravspek: Vis bare ubesvarte kommentarer')
    await pane().getByText('Viser bare ubesvarte kommentarer.').first().waitFor()
    await takePicture(window, 'review-by-service')
    await runCommand(window, 'Kravspek: Vis alle kommentarer')
    await runCommand(window, 'Kravspek: Grupper kommentarene')
    await chooseFromList(window, 'Kapittel')
  })

  it('are written down for those who said them in a meeting', async () => {
    await openFile(window, name)
    const line = reviewedSpecification.split('\n').findIndex((each) => each.includes('Varsel ved fall')) + 1
    await goTo(window, line, 9)
    await runCommand(window, 'Kravspek: Si fra på vegne av andre')
    await chooseFromList(window, 'Nattevakt, Hjemmetjenesten')
    await field('Hvor mange står bak').fill('4')
    await window.page.keyboard.press('Enter')
    await field('Hva ble sagt').fill('Vi rekker ikke fram.')
    await window.page.keyboard.press('Enter')
    const saved = await until(
      () => readSaved(window, register),
      (text) => text.includes('Vi rekker ikke fram.'),
    )
    assert.match(saved, /persons: 4/)
    await window.page.locator('.review-widget').filter({ hasText: '(4 personer)' }).first().waitFor()
    await takePicture(window, 'review-meeting')
  })

  it('are read in from a file that is dropped on them from outside', async () => {
    const dropped = returnedDocument(reviewedSpecification, {
      comments: [{ words: 'innen kort tid', comment: 'Skriv heller antall minutter.' }],
    })
    const list = '.pane:has(.pane-header[aria-label^="Kommentarer"]) .monaco-list-row'
    const asked = window.page.locator('.quick-input-widget', { hasText: 'utenfra.docx' })
    await dropFile(window, list, 'utenfra.docx', dropped, asked)
    await chooseFromList(window, 'Systemansvarlig')
    const saved = await until(
      () => readSaved(window, register),
      (text) => text.includes('antall minutter'),
    )
    assert.doesNotMatch(saved, /Kari|Nordmann/)
    await window.page.locator('.statusbar-item', { hasText: '5 ubesvarte kommentarer' }).first().waitFor()
  })

  it('are approved, and the view tells when the text is another', async () => {
    await openFile(window, name)
    const line = reviewedSpecification.split('\n').findIndex((each) => each.includes('Svartid')) + 1
    await goTo(window, line, 9)
    await runCommand(window, 'Kravspek: Godkjenn kravet')
    await chooseFromList(window, 'Nattevakt, Hjemmetjenesten')
    await row('Godkjenninger').waitFor()
    await openFile(window, name)
    await goTo(window, line + 5, 17)
    await window.page.keyboard.type('svært ')
    await row('teksten er endret siden').waitFor()
    await takePicture(window, 'review-approvals')
    await runCommand(window, 'File: Revert File')
    await window.page.locator('.tab.dirty').first().waitFor({ state: 'detached' })
  })

  it('are explained where there are none', async () => {
    await openFile(window, 'tom.krav.yaml')
    await pane().getByText('Her samles det tjenestene sier').first().waitFor()
    await pane()
      .getByRole('button', { name: /Les inn kommentarer/ })
      .first()
      .waitFor()
    await takePicture(window, 'review-empty')
  })
})
