import { realpathSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import type { ReadSource } from '@kravspek/core'
import { leadsOut, readFromDisk } from './read-from-disk.js'
import { Refusal, type CommandName } from './refusal.js'
import { systemCode } from './system-error.js'

/** A file that the person named, and the folder that it and all it refers to must lie in. */
export interface SpecificationFile {
  /** Absolute path of the folder that may be read from: the current directory, or the file's own when it lies elsewhere. */
  readonly root: string
  /** Relative to the root, with `/`. */
  readonly name: string
  /** What a file in the root is called to the person: a path from where they stand. */
  readonly show: (name: string) => string
  readonly read: ReadSource
}

/** Whether a file is called what specifications and their parts are called. */
export function isSpecificationName(path: string): boolean {
  return /[^/\\]\.(?:krav\.(?:yaml|json)|kravdel\.(?:ya?ml|json))$/.test(path)
}

/**
 * Opens a file that the person named.
 *
 * @throws Refusal where it has another name than a specification, does not exist or can't be read
 */
export function openSpecification(path: string, cwd: string, command: CommandName): SpecificationFile {
  if (!isSpecificationName(path)) throw new Refusal((words) => words.notSpecificationName(path), command)
  const file = locate(path, cwd)
  const read = readFromDisk(file.root)
  const first = read(file.name)
  // A file that is too large is read by nobody, but core says what to do about it.
  if ('problem' in first && first.problem !== 'too-large') {
    const { problem } = first
    throw new Refusal((words) => words.fileProblem[problem](path), command)
  }
  return { ...file, read: (name) => (name === file.name ? first : read(name)) }
}

function locate(path: string, cwd: string): Omit<SpecificationFile, 'read'> {
  const name = insideOf(cwd, resolve(cwd, path)) ?? insideOf(realPath(cwd), join(realPath(resolve(cwd, dirname(path))), basename(path)))
  if (name !== undefined) return { root: cwd, name: withSlashes(name), show: (each) => each }
  const folder = dirname(path)
  return {
    root: resolve(cwd, folder),
    name: basename(path),
    show: (each) => withSlashes(join(folder, each)),
  }
}

function insideOf(folder: string, path: string): string | undefined {
  const name = relative(folder, path)
  return name === '' || leadsOut(name) ? undefined : name
}

function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch (error) {
    if (systemCode(error) === undefined) throw error
    return path
  }
}

function withSlashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/')
}
