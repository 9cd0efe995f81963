import { Buffer } from 'node:buffer'
import type { Locator } from './page.js'
import type { VscodeWindow } from './vscode-window.js'

/**
 * Drops a file that comes from outside of VS Code on the first element that a selector of CSS finds. Dropped again where nothing
 * comes of it: a row that is drawn anew meanwhile takes no drop.
 *
 * @param outcome what comes up when it is taken
 */
export async function dropFile(
  { page }: VscodeWindow,
  selector: string,
  name: string,
  bytes: Uint8Array,
  outcome: Locator,
): Promise<void> {
  const content = Buffer.from(bytes).toString('base64')
  const drop = `(() => {
    const bytes = Uint8Array.from(atob('${content}'), (each) => each.charCodeAt(0))
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([bytes], ${JSON.stringify(name)}))
    const target = document.querySelector(${JSON.stringify(selector)})
    const { x, y, width, height } = target.getBoundingClientRect()
    const place = { clientX: x + width / 2, clientY: y + height / 2 }
    for (const type of ['dragenter', 'dragover', 'drop'])
      target.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, composed: true, dataTransfer, ...place }))
  })()`
  for (let attempt = 1; ; attempt += 1) {
    await page.evaluate(drop)
    try {
      await outcome.waitFor({ timeout: 8000 })
      return
    } catch (error) {
      if (attempt === 4) throw error
    }
  }
}
