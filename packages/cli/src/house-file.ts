import { realpathSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import type { House, HouseRefusal } from '@kravspek/docx'
import { formatHouseProblem } from '@kravspek/docx/house-words'
import type { RenderFormat } from './arguments.js'
import type { Words } from './locale/words.js'
import { readBytes } from './read-from-disk.js'
import { Refusal, type CommandName } from './refusal.js'
import { systemCode } from './system-error.js'

/** The look of the buyer's own documents. */
export interface HouseFile {
  /** `undefined`: documents look as Kravspek makes them. */
  readonly house: House | undefined
  /** The file as it is; `undefined`: there is none. */
  readonly bytes?: Uint8Array
  /** What was not taken from the file, a sentence each. */
  readonly notes: (words: Words) => readonly string[]
}

/**
 * Reads the Word file that documents take their looks from.
 *
 * @param path as written on the command line; `undefined`: there is none
 * @throws Refusal where the file can't be read or must not be used
 */
export async function openHouse(
  path: string | undefined,
  cwd: string,
  formats: readonly RenderFormat[],
  command: CommandName,
): Promise<HouseFile> {
  if (path === undefined) return { house: undefined, notes: () => [] }
  const file = whereLinksLead(resolve(cwd, path))
  const read = readBytes(dirname(file), basename(file))
  if ('problem' in read) {
    const { problem } = read
    throw new Refusal((words) => {
      if (problem === 'too-large') return words.house.tooLarge(path)
      return problem === 'unreadable' ? words.house.unreadable(path) : words.fileProblem[problem](path)
    }, command)
  }
  return houseIn(read.bytes, path, formats, command)
}

/** A person who names a link means what it leads to, wherever that lies. */
function whereLinksLead(path: string): string {
  try {
    return realpathSync(path)
  } catch (error) {
    if (systemCode(error) === undefined) throw error
    return path
  }
}

/** @param path what the file is called to the person */
export async function houseIn(
  bytes: Uint8Array,
  path: string,
  formats: readonly RenderFormat[],
  command: CommandName,
): Promise<HouseFile> {
  const { readHouse } = await import('@kravspek/docx')
  const { house, problems } = readHouse(bytes)
  const refusal = problems.find((problem) => problem.type === 'refused')
  if (refusal !== undefined) throw refused(refusal.reason, path, command)
  const isUsed = formats.some((format) => format !== 'html')
  return {
    house,
    bytes,
    notes: (words) =>
      isUsed
        ? problems.map((problem) => formatHouseProblem(problem, path, words.house))
        : [words.house.htmlOnly(path)],
  }
}

const refused = (reason: HouseRefusal, path: string, command: CommandName): Refusal =>
  new Refusal((words) => words.house.refused[reason](path), command)
