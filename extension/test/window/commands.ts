import type { VscodeWindow } from './vscode-window.js'

/** Runs a command by its title, as the command palette shows it. */
export async function runCommand({ page }: VscodeWindow, title: string): Promise<void> {
  await page.keyboard.press('F1')
  await page.locator('.quick-input-widget input').fill(`>${title}`)
  await chooseFromList({ page }, title)
}

/** Chooses the line of the list at the top of the window that holds a text. */
export async function chooseFromList({ page }: Pick<VscodeWindow, 'page'>, text: string): Promise<void> {
  await page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first().click()
  // Or the title of the window explains itself there.
  await page.mouse.move(0, 0)
}

/** Titles in the list at the top of the window. */
export async function listedChoices({ page }: VscodeWindow): Promise<readonly string[]> {
  const titles = page.locator('.quick-input-list .monaco-list-row .quick-input-list-row .label-name')
  await titles.first().waitFor()
  return titles.allInnerTexts()
}

/** Writes into the field at the top of the window and confirms. */
export async function answer({ page }: VscodeWindow, text: string): Promise<void> {
  const field = page.locator('.quick-input-widget input')
  await field.fill(text)
  await field.press('Enter')
}

/** Opens a file of the folder by its name, as a person does. */
export async function openFile(window: VscodeWindow, name: string): Promise<void> {
  await window.page.keyboard.press('Control+p')
  await window.page.locator('.quick-input-widget input').fill(name)
  await chooseFromList(window, name)
  await window.page.locator('.tab.active', { hasText: name }).waitFor()
}

/** Puts the cursor of the editor that has focus at a place. Both count from 1. */
export async function goTo(window: VscodeWindow, line: number, column: number): Promise<void> {
  await window.page.keyboard.press('Control+g')
  await answer(window, `:${line}:${column}`)
  // What is opened while focus is on its way back is closed again.
  await window.page.locator('.quick-input-widget').waitFor({ state: 'hidden' })
  await window.page.locator('.part.statusbar', { hasText: `Ln ${line}, Col ${column}` }).waitFor()
  await window.page.locator('.editor-instance .monaco-editor.focused').first().waitFor()
}
