import { readdirSync } from 'node:fs'
import { basename, dirname, join, posix, resolve } from 'node:path'
import {
  canNameEdition,
  decodeText,
  readEdition,
  stemOf,
  type Language,
  type ReadEdition,
} from '@kravspek/core'
import type { AnalysedFile } from './checked-file.js'
import { readBytes } from './read-from-disk.js'
import { sha256 } from './record.js'
import { Refusal, type CommandName } from './refusal.js'
import { systemCode } from './system-error.js'

/** The editions of a specification that were sent out, in `NAME.editions` beside it. */
export interface EditionFolder {
  /** Absolute path. */
  readonly path: string
  /** Name of the specification's file without its ending. */
  readonly stem: string
  /** What a file in it is called to the person; without a name, the folder. */
  readonly show: (name?: string) => string
  readonly command: CommandName
  /** To refuse in. */
  readonly language: Language | undefined
}

/** Name of the folder in which editions keep their pictures, Word files and templates. */
export const keptFolder = 'files'

/** Whether an absolute path is that of an edition's file. */
export function isEditionPath(path: string): boolean {
  return /(?:^|[/\\])[^/\\]+\.editions[/\\][^/\\]+\.json$/.test(path)
}

/** The folder of a specification's editions, whether it is there or not. */
export function editionsBeside(
  { analysis, file }: Pick<AnalysedFile, 'analysis' | 'file'>,
  { command, language }: Pick<EditionFolder, 'command' | 'language'>,
): EditionFolder {
  const stem = stemOf(analysis.name)
  const name = posix.join(posix.dirname(analysis.name), `${stem}.editions`)
  const shown = file.show(name)
  return { path: join(file.root, name), stem, show: (inner = '') => join(shown, inner), command, language }
}

/** The folder of an edition that a person named by its file, and its version. */
export function folderOfEdition(
  path: string,
  cwd: string,
  { command, language }: Pick<EditionFolder, 'command' | 'language'>,
): { readonly folder: EditionFolder; readonly version: string } {
  const at = resolve(cwd, path)
  const shown = dirname(path)
  const folder = {
    path: dirname(at),
    stem: basename(dirname(at), '.editions'),
    show: (name = ''): string => join(shown, name),
    command,
    language,
  }
  return { folder, version: basename(at, '.json') }
}

/**
 * The versions that have an edition, the oldest name first.
 *
 * @throws Refusal where the folder is there and can't be read
 */
function versionsIn({ path, show, command, language }: EditionFolder): readonly string[] {
  try {
    return readdirSync(path)
      .filter((name) => name.endsWith('.json'))
      .map((name) => name.slice(0, -'.json'.length))
      .filter(canNameEdition)
      .toSorted((a, b) => (a < b ? -1 : 1))
  } catch (error) {
    const code = systemCode(error)
    if (code === undefined) throw error
    if (code === 'ENOENT' || code === 'ENOTDIR') return []
    // Taken for empty, the folder would make what was sent long ago look unsent.
    throw new Refusal((words) => words.edition.unreadable(show()), command, language)
  }
}

/** @throws Refusal where there is no such edition, or its file is not what was written */
export function openEdition(folder: EditionFolder, version: string): ReadEdition {
  const refused = (sentence: Refusal['sentence']): Refusal =>
    new Refusal(sentence, folder.command, folder.language)
  if (!canNameEdition(version)) throw refused((words) => words.edition.badVersion(version))
  const name = `${version}.json`
  const shown = folder.show(name)
  const read = readBytes(folder.path, name)
  if ('problem' in read) {
    const { problem } = read
    if (problem === 'missing')
      throw refused((words) => words.edition.missing(version, versionsIn(folder), folder.show()))
    throw refused((words) => words.fileProblem[problem === 'too-large' ? 'unreadable' : problem](shown))
  }
  const edition = readEdition(decodeText(read.bytes) ?? '', folder.stem)
  if ('problem' in edition) throw refused((words) => words.edition.problem[edition.problem](shown))
  if (edition.version !== version) throw refused((words) => words.edition.problem.misnamed(shown))
  return edition
}

/** @throws Refusal where one of them can't be read */
export function allEditions(folder: EditionFolder): readonly ReadEdition[] {
  return versionsIn(folder).map((version) => openEdition(folder, version))
}

/**
 * The editions of a specification that have one of some versions. There may be none.
 *
 * @throws Refusal where one of them can't be read
 */
export function editionsNamed(
  opened: Pick<AnalysedFile, 'analysis' | 'file'>,
  versions: ReadonlySet<string>,
  { command, language }: Pick<EditionFolder, 'command' | 'language'>,
): readonly ReadEdition[] {
  if (versions.size === 0) return []
  const folder = editionsBeside(opened, { command, language })
  return versionsIn(folder)
    .filter((version) => versions.has(version))
    .map((version) => openEdition(folder, version))
}

/** Whether a file that editions keep is there, with what its name is the hash of. */
export function isKept(folder: EditionFolder, kept: string): boolean {
  const read = readBytes(folder.path, `${keptFolder}/${kept}`)
  return 'bytes' in read && isNamedBy(read.bytes, kept)
}

function isNamedBy(bytes: Uint8Array, kept: string): boolean {
  return kept.startsWith(`${sha256(bytes)}.`)
}

/**
 * The bytes of a file that an edition keeps.
 *
 * @param kept its name: the hash of what is in it
 * @throws Refusal where it is gone, or is another
 */
export function keptBytes(folder: EditionFolder, version: string, kept: string): Uint8Array {
  const read = readBytes(folder.path, `${keptFolder}/${kept}`)
  const shown = folder.show(`${keptFolder}/${kept}`)
  const edition = folder.show(`${version}.json`)
  if ('bytes' in read && isNamedBy(read.bytes, kept)) return read.bytes
  const { command, language } = folder
  if ('problem' in read && read.problem === 'missing')
    throw new Refusal((words) => words.edition.keptMissing(shown, edition), command, language)
  throw new Refusal((words) => words.edition.keptChanged(shown, edition), command, language)
}
