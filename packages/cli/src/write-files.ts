import { lstatSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { recordName, recordText, type FolderRecord, type Language } from '@kravspek/core'
import type { Words } from './locale/words.js'
import { makeFolder } from './make-folder.js'
import { undisturbed, writeTemporary } from './put-file.js'
import { readRecord, sha256 } from './record.js'
import { Refusal, type CommandName } from './refusal.js'
import { systemCode } from './system-error.js'

export interface WriteRequest {
  /** Absolute path of the folder; made if it does not exist. */
  readonly folder: string
  /** Contents by file name, with `/` for what lies in a folder in the folder. */
  readonly files: ReadonlyMap<string, Uint8Array>
  /** Overwrite also what others have changed. */
  readonly force: boolean
  /** What a path in the folder is called to the person; without a name, the folder. */
  readonly show: (name?: string) => string
  /** To refuse in. */
  readonly language: Language
  /** That writes; otherwise it is `render`. */
  readonly command?: CommandName
}

export interface Written {
  /** Names of files that others had changed, overwritten by force. */
  readonly overwritten: readonly string[]
  /** There was a record that could not be used. */
  readonly recordWasBroken: boolean
}

/**
 * Writes files, each whole or not at all, and records what was written. A file that differs from the record, or is not in
 * it, is a person's work: without force nothing is written.
 *
 * @throws Refusal where a person's work is in the way or the system will not write
 */
export function writeFiles(request: WriteRequest): Written {
  const { folder, files, force } = request
  const record = readRecord(folder)
  const changed = [...files.keys()].filter((name) => {
    const hash = hashOnDisk(request, name)
    return hash !== undefined && hash !== record.hashes.get(name)
  })
  const [first] = changed
  if (first !== undefined && !force)
    throw refusal(request, (words) => inTheWay(request, record, first, words))
  // A record that can't be replaced is better found before anything is written.
  hashOnDisk(request, recordName)
  attempt(request, undefined, () => makeFolder(folder))
  for (const name of new Set([...files.keys()].map((each) => dirname(each))))
    if (name !== '.') attempt(request, name, () => makeFolder(join(folder, name)))
  undisturbed(() => {
    const temporaries = new Map<string, string>()
    const moved = new Map<string, string>()
    try {
      for (const [name, bytes] of files) writeBeside(request, name, bytes, temporaries)
      try {
        for (const [name, bytes] of files) {
          moveIntoPlace(request, name, temporaries)
          moved.set(name, sha256(bytes))
        }
      } finally {
        // Also when the second of two files could not be moved: the first one is ours.
        if (moved.size > 0) {
          // Read again: another render may have written other files here meanwhile.
          const text = recordText(new Map([...readRecord(folder).hashes, ...moved]))
          writeBeside(request, recordName, new TextEncoder().encode(text), temporaries)
          moveIntoPlace(request, recordName, temporaries)
        }
      }
    } finally {
      for (const path of temporaries.values()) rmSync(path, { force: true })
    }
  })
  return { overwritten: changed, recordWasBroken: record.isBroken }
}

/** Says why a file is not written over. */
function inTheWay(
  { show }: WriteRequest,
  { hashes, isBroken }: FolderRecord,
  name: string,
  words: Words,
): string {
  if (hashes.has(name)) return words.changedFile(show(name))
  const broken = isBroken ? `${words.brokenRecord(show(recordName))} ` : ''
  return broken + words.unknownFile(show(name))
}

/** SHA-256 of a file; `undefined`: there is none. */
function hashOnDisk(request: WriteRequest, name: string): string | undefined {
  const path = join(request.folder, name)
  const above = dirname(name)
  return attempt(request, name, () => {
    // A link to a folder would lead what is written out of the folder that was asked for.
    if (above !== '.' && lstatSync(join(request.folder, above), { throwIfNoEntry: false })?.isSymbolicLink())
      throw refusal(request, (words) => words.notRegularFile(request.show(above)))
    const status = lstatSync(path, { throwIfNoEntry: false })
    if (status === undefined) return undefined
    if (!status.isFile()) throw refusal(request, (words) => words.notRegularFile(request.show(name)))
    return sha256(readFileSync(path))
  })
}

/** Writes a file beside its place, so that the move to its place can't stop halfway. */
function writeBeside(
  request: WriteRequest,
  name: string,
  bytes: Uint8Array,
  temporaries: Map<string, string>,
): void {
  temporaries.set(
    name,
    attempt(request, name, () => writeTemporary(request.folder, bytes)),
  )
}

function moveIntoPlace(request: WriteRequest, name: string, temporaries: Map<string, string>): void {
  const path = temporaries.get(name)
  if (path === undefined) return
  attempt(request, name, () => {
    renameSync(path, join(request.folder, name))
  })
  temporaries.delete(name)
}

function attempt<T>(request: WriteRequest, name: string | undefined, action: () => T): T {
  try {
    return action()
  } catch (error) {
    const code = systemCode(error)
    if (code === undefined) throw error
    const path = request.show(name)
    throw refusal(request, (words) => words.notWritten(path, words.reasons[code] ?? code))
  }
}

function refusal({ language, command = 'render' }: WriteRequest, sentence: Refusal['sentence']): Refusal {
  return new Refusal(sentence, command, language)
}
