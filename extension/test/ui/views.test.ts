import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { goTo, openFile, runCommand, chooseFromList, answer } from '../window/commands.js'
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
import { accessibilityFaults, webview } from '../window/webview.js'

const text = `kravspek: 1
id: alarm-2027
title: Trygghetsalarmer
language: nb
status: draft
version: "0.1"
date: 2027-01-15
roles:
  - { id: ansvarlig, title: Systemansvarlig, kind: it }
  - { id: hjelpepleier, title: Helsefagarbeider, kind: clinician }
services:
  - id: hjemmetjenesten
    name: Hjemmetjenesten
    shifts:
      - { id: dag, from: "07:30", to: "15:30", days: every-day }
      - { id: natt, from: "22:00", to: "07:30", days: every-day }
supportLevels:
  tiers:
    - { tier: 1, role: ansvarlig, from: "07:30", to: "15:30", days: every-day }
procurement:
  dates:
    notice: null
    tender: null
sections:
  - id: varsling
    title: Varsling
    roles: [ansvarlig]
    requirements:
      - id: VAR-01
        title: Varsel ved fall
        kind: minimum
        addressee: supplier
        text: Løsningen skal varsle når en bruker faller.
      - id: VAR-02
        title: Svartid
        kind: evaluated
        addressee: supplier
        text: Leverandøren bør bør svare innen kort tid.
  - id: opplaring
    title: Opplæring
    requirements:
      - id: OPP-01
        title: Opplæring av nyansatte
        kind: minimum
        addressee: supplier
        text: Leverandøren skal lære opp nyansatte.
`

const name = 'alarm.krav.yaml'

describe('the views', () => {
  let window: VscodeWindow
  const pane = (view: string): Locator =>
    window.page.locator(
      `.pane:has(.pane-header[aria-label="${view} Section"], .pane-header[aria-label^="${view} - "])`,
    )
  const rows = (view: string): Locator => pane(view).locator('.monaco-list-row')
  const rowTexts = async (view: string): Promise<readonly string[]> =>
    (await rows(view).allInnerTexts()).map((each) => each.replace(/\s+/g, ' ').trim())

  before(async () => {
    window = await openWindow({ files: { [name]: text }, open: name })
  })
  after(() => closeWindow(window))

  it('say in the status bar how much remains, and lead to the work list', async () => {
    const status = window.page.locator('.statusbar-item', { hasText: 'valg gjenstår' })
    await status.first().waitFor()
    assert.match(await status.first().innerText(), /Kravspek: \d+ valg gjenstår/)
    await status.first().click()
    await rows('Arbeidsliste').first().waitFor()
    const lines = await rowTexts('Arbeidsliste')
    assert.match(lines[0] ?? '', /^Begynn her/)
    assert.match(await pane('Arbeidsliste').innerText(), /\d+ av \d+ valg gjenstår/)
    await takePicture(window, 'work-list')
  })

  it('lead to the place of a choice', async () => {
    await rows('Arbeidsliste').first().click()
    await window.page.locator('.editor-instance .monaco-editor.focused').first().waitFor()
  })

  it('show the requirements by section, and go to one', async () => {
    await runCommand(window, 'Kravspek: Grupper kravene')
    await chooseFromList(window, 'Kapittel')
    const section = rows('Krav').filter({ hasText: 'Varsling' })
    await section.first().waitFor()
    if ((await section.first().getAttribute('aria-expanded')) !== 'true')
      await section.first().locator('.monaco-tl-twistie').click()
    const requirement = rows('Krav').filter({ hasText: 'VAR-02 Svartid' })
    await requirement.first().waitFor()
    await requirement.first().click()
    await untilEditorShows(window, 'VAR-02')
    await takePicture(window, 'requirements')
  })

  it('move a requirement up with its lines', async () => {
    await openFile(window, name)
    const line = text.split('\n').findIndex((each) => each.includes('VAR-02')) + 1
    await goTo(window, line, 9)
    await runCommand(window, 'Kravspek: Flytt kravet opp')
    await window.page.locator('.tab.active.dirty', { hasText: name }).waitFor()
    await window.page.keyboard.press('Control+s')
    const saved = await until(
      () => readSaved(window, name),
      (each) => each.indexOf('VAR-02') < each.indexOf('VAR-01'),
    )
    assert.equal(saved.length, text.length)
  })

  it('drag a requirement to the end of another section', async () => {
    // What is dragged must not change places underway.
    const order = (lines: readonly string[]): readonly number[] =>
      ['VAR-02', 'VAR-01'].map((id) => lines.findIndex((each) => each.startsWith(id)))
    await until(
      () => rowTexts('Krav'),
      (lines) => (order(lines)[0] ?? -1) >= 0 && (order(lines)[0] ?? 0) < (order(lines)[1] ?? 0),
    )
    const section = rows('Krav').filter({ hasText: /^\s*Opplæring/ })
    await drag(rows('Krav').filter({ hasText: 'VAR-02 Svartid' }).first(), section.first())
    await window.page.locator('.tab.active.dirty', { hasText: name }).waitFor()
    await openFile(window, name)
    await window.page.keyboard.press('Control+s')
    const saved = await until(
      () => readSaved(window, name),
      (each) => each.indexOf('OPP-01') < each.indexOf('VAR-02'),
    )
    assert.equal(saved.length, text.length)
  })

  it('filter the requirements, and show all again', async () => {
    await runCommand(window, 'Kravspek: Filtrer kravene')
    await answer(window, 'nyansatte')
    await until(
      () => rowTexts('Krav'),
      (lines) =>
        lines.some((each) => each.includes('Opplæring')) && !lines.some((each) => each.includes('Varsling')),
    )
    assert.match(await pane('Krav').innerText(), /Viser 1 krav med «nyansatte»\./)
    await runCommand(window, 'Kravspek: Fjern filteret')
    await until(
      () => rowTexts('Krav'),
      (lines) => lines.some((each) => each.includes('Varsling')),
    )
  })

  it('tell the findings of the whole specification, the severities apart', async () => {
    await runCommand(window, 'Kravspek: Focus on Merknader View')
    const lines = await until(
      () => rowTexts('Merknader'),
      (each) =>
        each.some((line) => line.startsWith('Advarsler')) && each.some((line) => line.startsWith('Oppgaver')),
    )
    assert.ok(
      lines.some((line) => line.includes('bør')),
      lines.join('\n'),
    )
    await takePicture(window, 'findings')
  })

  it('mend a finding of the list', async () => {
    const row = rows('Merknader').filter({ hasText: '«bør»' }).first()
    await row.hover()
    await row.locator('.action-label[aria-label*="Rett"]').click()
    await chooseFromList(window, 'Stryk')
    await row.waitFor({ state: 'detached' })
    await window.page.keyboard.press('Control+z')
    await row.waitFor()
  })

  it('explain a finding of the list', async () => {
    const row = rows('Merknader').filter({ hasText: '«bør»' }).first()
    await row.hover()
    await row.locator('.action-label[aria-label*="Forklar"]').click()
    const page = webview(window)
    await page.locator('h1').waitFor()
    assert.match(await page.locator('main').innerText(), /Hvorfor[^]+Feil[^]+Riktig/)
    await takePicture(window, 'explanation')
  })

  it('show the coverage as a tree', async () => {
    await openFile(window, name)
    await runCommand(window, 'Kravspek: Focus on Dekning View')
    const lines = await until(
      () => rowTexts('Dekning'),
      (each) => each.length > 3,
    )
    assert.ok(
      lines.some((line) => line.startsWith('De 14 anbefalingene')),
      lines.join('\n'),
    )
    await takePicture(window, 'coverage-tree')
  })
})

describe('the page of coverage', () => {
  let window: VscodeWindow
  const example = (file: string): Promise<string> => readFile(`examples/${file}`, 'utf8')

  before(async () => {
    const files = {
      'medisindispenser.krav.yaml': await example('medisindispenser.krav.yaml'),
      'organisasjon.yaml': await example('organisasjon.yaml'),
    }
    window = await openWindow({ files, open: 'medisindispenser.krav.yaml' })
    await window.page.locator('.statusbar-item', { hasText: 'Kravspek' }).first().waitFor()
    await runCommand(window, 'Kravspek: Vis dekning')
  })
  after(() => closeWindow(window))

  it('has three tables with a caption and headers', async () => {
    const page = webview(window)
    await page.locator('table').first().waitFor()
    assert.equal(await page.locator('table caption').count(), 3)
    assert.equal(await page.locator('table').first().locator('tbody th[scope="row"]').count(), 14)
    assert.deepEqual(await accessibilityFaults(window), [])
    await takePicture(window, 'coverage')
  })

  it('leads to a place', async () => {
    const button = webview(window).locator('button.place').first()
    await button.focus()
    await button.press('Enter')
    await window.page.locator('.editor-instance .monaco-editor.focused').first().waitFor()
  })
})

describe('the page of coverage in other colours', () => {
  for (const theme of ['Default Dark Modern', 'Default High Contrast', 'Default High Contrast Light']) {
    it(`has no serious fault of accessibility in ${theme}`, async () => {
      const settings = JSON.stringify({ 'workbench.colorTheme': theme })
      const window = await openWindow({
        files: { [name]: text, '.vscode/settings.json': settings },
        open: name,
      })
      try {
        await window.page.locator('.statusbar-item', { hasText: 'Kravspek' }).first().waitFor()
        await runCommand(window, 'Kravspek: Vis dekning')
        const kind = theme.includes('Contrast') ? 'high-contrast' : 'dark'
        await webview(window).locator(`body[class*="vscode-${kind}"] table`).first().waitFor()
        assert.deepEqual(await accessibilityFaults(window), [])
        await takePicture(window, `coverage-${theme.toLowerCase().replaceAll(' ', '-')}`)
      } finally {
        await closeWindow(window)
      }
    })
  }
})

/** Drags as a hand does, past what lies between: a row that is jumped to is no place to let go. */
async function drag(from: Locator, to: Locator): Promise<void> {
  interface Draggable {
    readonly dragTo: (target: Locator, options: { readonly steps: number }) => Promise<void>
  }
  await (from as unknown as Draggable).dragTo(to, { steps: 10 })
}
