import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, lstatSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Puts new content in the place of a file, whole or not at all, with the permissions it had. A link is not followed. */
export function replaceFile(path: string, bytes: Uint8Array): void {
  const temporary = join(dirname(path), `.kravspek-${randomBytes(6).toString('hex')}.tmp`)
  try {
    const file = openSync(temporary, 'wx', lstatSync(path).mode)
    try {
      writeFileSync(file, bytes)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(temporary, path)
  } finally {
    rmSync(temporary, { force: true })
  }
}
