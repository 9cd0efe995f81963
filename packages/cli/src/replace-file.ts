import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, lstatSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Language } from '@kravspek/core'
import { Refusal } from './refusal.js'
import { systemCode } from './system-error.js'

/**
 * Puts new content in the place of a file, whole or not at all, with the permissions it had. A link is not followed.
 *
 * @param shown what the file is called to the person
 * @throws Refusal where the system will not
 */
export function replaceFile(path: string, bytes: Uint8Array, shown: string, language: Language): void {
  const temporary = join(dirname(path), `.kravspek-${randomBytes(6).toString('hex')}.tmp`)
  try {
    const status = lstatSync(path)
    if (!status.isFile()) throw new Refusal((words) => words.notRegularFile(shown), 'check', language)
    const file = openSync(temporary, 'wx', status.mode)
    try {
      writeFileSync(file, bytes)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(temporary, path)
  } catch (error) {
    const code = systemCode(error)
    if (code === undefined) throw error
    throw new Refusal((words) => words.notWritten(shown, words.reasons[code] ?? code), 'check', language)
  } finally {
    rmSync(temporary, { force: true })
  }
}
