import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { editionText, type EditionRecord } from '@kravspek/core'
import { isKept, keptFolder, type EditionFolder } from './edition-folder.js'
import { makeFolder } from './make-folder.js'
import { putFile, writeTemporary } from './put-file.js'
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
    if (!isKept(folder, name)) write(folder, `${keptFolder}/${name}`, bytes)
  }
  write(folder, `${record.version}.json`, new TextEncoder().encode(editionText(record)))
}

/**
 * Makes sure that an edition can be written, before its documents are: what is sent without an edition can't be found again.
 *
 * @throws Refusal where it can't
 */
export function prepareEdition(folder: EditionFolder): void {
  attempt(folder, undefined, () => {
    makeFolder(folder.path)
    rmSync(writeTemporary(folder.path, new Uint8Array()))
  })
}

function write(folder: EditionFolder, name: string, bytes: Uint8Array): void {
  const path = join(folder.path, name)
  attempt(folder, name, () => {
    makeFolder(dirname(path))
    putFile(path, bytes)
  })
}

function attempt(folder: EditionFolder, name: string | undefined, action: () => void): void {
  try {
    action()
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
