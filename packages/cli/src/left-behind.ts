import { readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import {
  belongsTo,
  decodeText,
  leftBehind,
  leftBehindText,
  withoutSpecification,
  type KeptEnding,
  type Language,
  type LeftBehind,
} from '@kravspek/core'
import type { AnalysedFile } from './checked-file.js'
import { readBytes } from './read-from-disk.js'
import { Refusal, type CommandName } from './refusal.js'
import { systemCode } from './system-error.js'

type Opened = Pick<AnalysedFile, 'analysis' | 'file'>

/** What belongs to a specification and lies beside it, but is called after a file that is not there. */
export function leftBehindBeside({ analysis, file }: Opened): readonly LeftBehind[] {
  const { specification } = analysis
  if (specification === undefined) return []
  const folder = join(file.root, dirname(analysis.name))
  const names = namesIn(folder)
  const found = withoutSpecification(names).flatMap((name) => {
    const id = idIn(folder, name)
    return id === undefined ? [] : [{ name, id }]
  })
  return leftBehind({ name: basename(analysis.name), id: specification.id }, found, names)
}

/** The id that a register says it belongs to, or that of the first edition in a folder that says one. */
function idIn(folder: string, name: string): string | undefined {
  if (!name.endsWith('.editions')) return idOf(folder, name)
  for (const edition of namesIn(join(folder, name)).toSorted()) {
    const id = edition.endsWith('.json') ? idOf(folder, `${name}/${edition}`) : undefined
    if (id !== undefined) return id
  }
  return undefined
}

function idOf(folder: string, name: string): string | undefined {
  const read = readBytes(folder, name)
  return 'bytes' in read ? belongsTo(decodeText(read.bytes) ?? '') : undefined
}

/** A folder that can't be listed may be worked in all the same. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    if (systemCode(error) === undefined) throw error
    return []
  }
}

/**
 * Makes sure that nobody begins anew, or goes on, without what lies beside and is found by no one.
 *
 * @param endings of what is needed
 * @throws Refusal where something of it is left behind
 */
export function refuseLeftBehind(
  opened: Opened,
  endings: readonly KeptEnding[],
  { command, language }: { readonly command: CommandName; readonly language: Language },
): void {
  const left = leftBehindBeside(opened).filter(({ ending, isTaken }) => endings.includes(ending) && !isTaken)
  if (left.length === 0) return
  throw new Refusal(() => leftBehindText(left, language), command, language)
}
