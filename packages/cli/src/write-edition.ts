import { randomBytes } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { editionText, type EditionRecord } from '@kravspek/core'
import { keptFolder, type EditionFolder } from './edition-folder.js'
import { makeFolder } from './make-folder.js'
import { Refusal } from './refusal.js'
import { systemCode } from './system-error.js'

/**
 * Writes an edition: first the files it keeps, by names that say what is in them, then its own file. What stops it halfway
 * leaves no edition that lacks something.
 *
 * @throws Refusal where the system will not write
 */
export function writeEdition(
  folder: EditionFolder,
  record: EditionRecord,
  kept: ReadonlyMap<string, Uint8Array>,
): void {
  for (const [name, bytes] of kept) {
    const path = `${keptFolder}/${name}`
    // The name is the hash of the content: what is there is the same.
    if (!existsSync(join(folder.path, path))) write(folder, path, bytes)
  }
  write(folder, `${record.version}.json`, new TextEncoder().encode(editionText(record)))
}

function write(folder: EditionFolder, name: string, bytes: Uint8Array): void {
  const path = join(folder.path, name)
  const temporary = join(dirname(path), `.kravspek-${randomBytes(6).toString('hex')}.tmp`)
  try {
    makeFolder(dirname(path))
    try {
      const file = openSync(temporary, 'wx')
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
  } catch (error) {
    const code = systemCode(error)
    if (code === undefined) throw error
    const { command, language } = folder
    throw new Refusal(
      (words) => words.notWritten(folder.show(name), words.reasons[code] ?? code),
      command,
      language,
    )
  }
}
