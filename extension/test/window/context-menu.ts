import type { Locator } from './page.js'
import { takePicture, type VscodeWindow } from './vscode-window.js'

/**
 * Chooses from the menu that a right click gives. Opened again where it went away before it could be clicked: VS Code closes a
 * menu when what it belongs to is drawn anew.
 *
 * @param picture name of a picture to take of the open menu
 */
export async function chooseFromMenu(
  window: VscodeWindow,
  on: Locator,
  text: string,
  picture: string,
): Promise<void> {
  const entry = window.page.locator('.monaco-menu .action-item', { hasText: text }).first()
  for (let attempt = 1; ; attempt += 1) {
    await on.click({ button: 'right' })
    await entry.waitFor()
    if (attempt === 1) await takePicture(window, picture)
    try {
      await entry.click({ timeout: 5000 })
      return
    } catch (error) {
      if (attempt === 4) throw error
      await window.page.keyboard.press('Escape')
    }
  }
}
