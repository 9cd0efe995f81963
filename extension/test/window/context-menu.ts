import type { Locator } from './page.js'
import { takePicture, type VscodeWindow } from './vscode-window.js'

/**
 * Chooses from the menu that a right click gives. Done again where nothing comes of it: VS Code closes a menu when what it
 * belongs to is drawn anew, and takes no notice of a click on one that has just come up.
 *
 * @param outcome what comes up when it is chosen
 * @param picture name of a picture to take of the open menu
 */
export async function chooseFromMenu(
  window: VscodeWindow,
  on: Locator,
  text: string,
  outcome: Locator,
  picture: string,
): Promise<void> {
  const entry = window.page.locator('.monaco-menu .action-item', { hasText: text }).first()
  for (let attempt = 1; ; attempt += 1) {
    await on.click({ button: 'right' })
    await entry.waitFor()
    if (attempt === 1) await takePicture(window, picture)
    try {
      await entry.click({ timeout: 5000 })
      await outcome.waitFor({ timeout: 8000 })
      return
    } catch (error) {
      if (attempt === 4) throw error
      await window.page.keyboard.press('Escape')
    }
  }
}
