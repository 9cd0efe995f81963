import type { Locator } from './page.js'
import { takePicture, type VscodeWindow } from './vscode-window.js'

/**
 * Chooses from the menu that a right click gives. Done again where nothing comes of it: VS Code closes a menu when what it
 * belongs to is drawn anew, and a menu takes no notice of a click in its first tenth of a second.
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
    try {
      if (!(await entry.isVisible())) await on.click({ button: 'right' })
      await entry.waitFor({ timeout: 5000 })
      if (attempt === 1) await takePicture(window, picture)
      await entry.click({ timeout: 5000 })
      await entry.waitFor({ state: 'hidden', timeout: 2000 })
      await outcome.waitFor({ timeout: 8000 })
      return
    } catch (error) {
      if (attempt === 5) throw error
    }
  }
}
