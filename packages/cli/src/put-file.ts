import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * Puts a file in its place, whole or not at all, over what may be there. A link is not followed.
 *
 * @param mode its permissions, where they are not the usual ones
 */
export function putFile(path: string, bytes: Uint8Array, mode?: number): void {
  undisturbed(() => {
    const temporary = writeTemporary(dirname(path), bytes, mode)
    try {
      renameSync(temporary, path)
    } finally {
      rmSync(temporary, { force: true })
    }
  })
}

/**
 * Writes a file that is to be moved to its place in the same folder or below it; what could not be written whole is gone.
 *
 * @returns its path
 */
export function writeTemporary(folder: string, bytes: Uint8Array, mode?: number): string {
  const path = join(folder, `.kravspek-${randomBytes(6).toString('hex')}.tmp`)
  const file = openSync(path, 'wx', mode)
  let isWhole = false
  try {
    writeFileSync(file, bytes)
    // A name must not come to lead to bytes that the disk has not got.
    fsyncSync(file)
    isWhole = true
  } finally {
    closeSync(file)
    if (!isWhole) rmSync(path, { force: true })
  }
  return path
}

/** Lets Ctrl+C wait for the few milliseconds of writing, so that no temporary file is left behind. */
export function undisturbed(write: () => void): void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  const wait = (): void => undefined
  for (const signal of signals) process.on(signal, wait)
  try {
    write()
  } finally {
    for (const signal of signals) process.off(signal, wait)
  }
}
