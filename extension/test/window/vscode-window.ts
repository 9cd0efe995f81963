import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from './page.js'

/** A window of VS Code with a folder of its own. */
export interface VscodeWindow {
  readonly page: Page
  /** Path of the folder that is open. */
  readonly folder: string
}

interface WindowOptions {
  /** Contents by path within the folder. */
  readonly files: Readonly<Record<string, string | Uint8Array>>
  /** Path of the file that is open in an editor from the start. */
  readonly open?: string
}

interface Session {
  readonly openWindow: (options: WindowOptions) => Promise<VscodeWindow>
  readonly photograph: (page: Page, name: string) => Promise<void>
}

// Set by tools/vscode-host, which runs these tests; a bundled copy would know nothing of the browser that is open.
const session = (await import(process.env['KRAVSPEK_VSCODE_SESSION'] ?? '')) as Session

/** Opens a window in which a file, if one is to be open, shows its text and has focus. */
export async function openWindow(options: WindowOptions): Promise<VscodeWindow> {
  const window = await session.openWindow(options)
  if (options.open !== undefined) {
    const text = options.files[options.open]
    await untilEditorShows(window, typeof text === 'string' ? (text.trim().split('\n', 1)[0] ?? '') : '')
  }
  return window
}

/** Ends a window; nothing of it is left for another one. */
export async function closeWindow({ page }: VscodeWindow): Promise<void> {
  await page.close()
}

/** Waits until the editor that has focus shows a text. Keys that are pressed before that are lost. */
export async function untilEditorShows({ page }: VscodeWindow, text: string): Promise<void> {
  // The editor writes a space that cannot break.
  const pattern = new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s/g, '\\s'))
  await page
    .locator('.editor-instance .monaco-editor.focused .view-line', { hasText: pattern })
    .first()
    .waitFor()
}

/** Writes a picture of the window to `out/vscode/NAME.png`. */
export async function takePicture({ page }: VscodeWindow, name: string): Promise<void> {
  await session.photograph(page, name)
}

/** Content of a file of the window's folder, as it is on the disk. */
export async function readSaved({ folder }: VscodeWindow, path: string): Promise<string> {
  return readFile(join(folder, path), 'utf8')
}

/** Tries again until a condition holds; fails with the last value where it does not within `seconds`. */
export async function until<Value>(
  read: () => Promise<Value>,
  holds: (value: Value) => boolean,
  seconds = 15,
): Promise<Value> {
  const latest = performance.now() + seconds * 1000
  for (;;) {
    const value = await read()
    if (holds(value)) return value
    if (performance.now() > latest) {
      throw new Error(`Not within ${seconds} seconds; the last was ${JSON.stringify(value)}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
