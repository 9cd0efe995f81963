import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The example that the extension brings with it, as the files of a folder. */
export function exampleFiles(): Readonly<Record<string, Uint8Array>> {
  // The tests are bundled into test/dist/ui of the extension.
  const folder = fileURLToPath(new URL('../../../dist/example', import.meta.url))
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name))]))
}
