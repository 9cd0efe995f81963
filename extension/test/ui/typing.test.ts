import assert from 'node:assert/strict'
import { smallSpecification } from '../host/small-specification.js'
import { answer, chooseFromList, goTo } from '../window/commands.js'
import { applyQuickFix, readProblems, untilProblemIsGone } from '../window/problems.js'
import {
  closeWindow,
  openWindow,
  readSaved,
  takePicture,
  until,
  type VscodeWindow,
} from '../window/vscode-window.js'

const suggestions = ({ page }: VscodeWindow) => page.locator('.suggest-widget.visible .monaco-list-row')

describe('typing in the window', () => {
  let window: VscodeWindow
  before(async () => {
    window = await openWindow({ files: { 'alarm.krav.yaml': smallSpecification }, open: 'alarm.krav.yaml' })
    await readProblems(window, 'står to ganger')
  })
  after(() => closeWindow(window))

  const save = async (holds: (text: string) => boolean): Promise<string> => {
    await window.page.keyboard.press('Control+s')
    return until(() => readSaved(window, 'alarm.krav.yaml'), holds)
  }

  it('finds a field by its Norwegian title and then offers its values', async () => {
    await goTo(window, 20, 19)
    await window.page.keyboard.press('Enter')
    await window.page.keyboard.type('prio', { delay: 50 })
    await suggestions(window).filter({ hasText: 'Prioritet' }).first().waitFor()
    await takePicture(window, 'completion')
    await window.page.keyboard.press('Enter')
    await window.page.keyboard.type('2')
    await window.page.keyboard.press('Escape')
    assert.match(
      await save((text) => text.includes('priority')),
      /id: VAR-02\n {8}priority: 2\n {8}title: Svartid\n/,
    )
  })

  it('sets a finding aside: asks for the reason and for who decided it', async () => {
    await readProblems(window, 'står to ganger')
    await goTo(window, 25, 29)
    await applyQuickFix(window, 'Gjør unntak')
    const field = window.page.locator('.quick-input-widget input')
    await field.waitFor()
    await field.fill('kort')
    await window.page.locator('.quick-input-message', { hasText: 'minst ti tegn' }).waitFor()
    await takePicture(window, 'waive')
    await answer(window, 'Ordet står to ganger med vilje.')
    await chooseFromList(window, 'Systemansvarlig')
    await untilProblemIsGone(window, 'står to ganger')
    assert.match(
      await save((text) => text.includes('waivers')),
      /rule: repeated-word, at: VAR-02, .*reason: Ordet står to ganger med vilje\., by: ansvarlig/,
    )
  })

  it('tells above a requirement what there is to see of it', async () => {
    // From the top, or what stays there while one scrolls lies over the words.
    await goTo(window, 1, 1)
    const lens = window.page.locator('.codelens-decoration', { hasText: 'oppgave' }).first()
    await lens.waitFor()
    await window.page.locator('.codelens-decoration a', { hasText: 'oppgaver' }).first().click()
    await window.page.locator('.quick-input-list .monaco-list-row').first().waitFor()
    await takePicture(window, 'lens')
    await window.page.keyboard.press('Escape')
  })
})
