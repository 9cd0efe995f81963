import { Buffer } from 'node:buffer'
import type { VscodeWindow } from './vscode-window.js'

/** Drops a file that comes from outside of VS Code on the first element that a selector of CSS finds. */
export async function dropFile(
  { page }: VscodeWindow,
  selector: string,
  name: string,
  bytes: Uint8Array,
): Promise<void> {
  const content = Buffer.from(bytes).toString('base64')
  await page.evaluate(`(() => {
    const bytes = Uint8Array.from(atob('${content}'), (each) => each.charCodeAt(0))
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([bytes], ${JSON.stringify(name)}))
    const target = document.querySelector(${JSON.stringify(selector)})
    const { x, y, width, height } = target.getBoundingClientRect()
    const place = { clientX: x + width / 2, clientY: y + height / 2 }
    for (const type of ['dragenter', 'dragover', 'drop'])
      target.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, composed: true, dataTransfer, ...place }))
  })()`)
}
