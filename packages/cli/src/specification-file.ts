import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { isPartName, isWholeName, type ReadSource } from '@kravspek/core'
import { folderOfWhole } from './part-root.js'
import { leadsOut, readFromDisk } from './read-from-disk.js'
import { realPath } from './real-path.js'
import { Refusal, type CommandName } from './refusal.js'

/** A file that the person named, and the folder that it and all it refers to must lie in. */
export interface SpecificationFile {
  /**
   * Absolute path of the folder that may be read from: the current directory, or, for what lies elsewhere, the folder of
   * the specification.
   */
  readonly root: string
  /** Relative to the root, with `/`. */
  readonly name: string
  /** What a file in the root is called to the person: a path from where they stand. */
  readonly show: (name: string) => string
  readonly read: ReadSource
}

/** Whether a file is called what specifications and their parts are called. */
export function isSpecificationName(path: string): boolean {
  return isWholeName(path) || /[^/\\]\.kravdel\.(?:ya?ml|json)$/.test(path)
}

/**
 * Opens a file that the person named.
 *
 * @throws Refusal where it has another name than a specification, does not exist or can't be read
 */
export function openSpecification(path: string, cwd: string, command: CommandName): SpecificationFile {
  if (!isSpecificationName(path)) throw new Refusal((words) => words.notSpecificationName(path), command)
  const file = locateSpecification(path, cwd)
  const first = file.read(file.name)
  // A file that is too large is read by nobody, but core says what to do about it.
  if ('problem' in first && first.problem !== 'too-large') {
    const { problem } = first
    throw new Refusal((words) => words.fileProblem[problem](path), command)
  }
  return { ...file, read: (name) => (name === file.name ? first : file.read(name)) }
}

/** A file with other texts than those on disk, by real path. */
export function withTexts(file: SpecificationFile, texts: ReadonlyMap<string, string>): SpecificationFile {
  if (texts.size === 0) return file
  return {
    ...file,
    read: (name) => {
      const text = texts.get(realPath(join(file.root, name)))
      return text === undefined ? file.read(name) : { text }
    },
  }
}

/** Finds the root and the name of a file, whether it exists or not. */
export function locateSpecification(path: string, cwd: string): SpecificationFile {
  const folder = isPartName(path) ? folderOfWhole(path, textOf(resolve(cwd, path))) : dirname(path)
  const name = nameIn(cwd, path)
  if (name !== undefined && nameIn(cwd, join(folder, 'any')) !== undefined)
    return { root: cwd, name, show: (each) => each, read: readFromDisk(cwd) }
  const root = resolve(cwd, folder)
  return {
    root,
    name: withSlashes(relative(folder, path)),
    show: (each) => withSlashes(join(folder, each)),
    read: readFromDisk(root),
  }
}

function textOf(path: string): string | undefined {
  const result = readFromDisk(dirname(path))(basename(path))
  return 'text' in result ? result.text : undefined
}

/** Name of a file in a folder, also where the folder is reached by a link; `undefined`: it lies elsewhere. */
function nameIn(folder: string, path: string): string | undefined {
  const absolute = resolve(folder, path)
  const real = join(realPath(dirname(absolute)), basename(absolute))
  const name = [relative(folder, absolute), relative(realPath(folder), real)].find((each) => !leadsOut(each))
  return name === undefined ? undefined : withSlashes(name)
}

function withSlashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/')
}
