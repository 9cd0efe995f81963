import { readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import {
  decodeText,
  formatFinding,
  leftBehind,
  leftBehindFindings,
  withoutSpecification,
  type Language,
  type LeftBehind,
} from '@kravspek/core'
import type { AnalysedFile } from './checked-file.js'
import { readBytes } from './read-from-disk.js'
import { Refusal, type CommandName } from './refusal.js'
import { systemCode } from './system-error.js'

/** What belongs to a specification and lies beside it, but is called after a file that is gone. */
export function leftBehindBeside({
  analysis,
  file,
}: Pick<AnalysedFile, 'analysis' | 'file'>): readonly LeftBehind[] {
  const { specification } = analysis
  if (specification === undefined) return []
  const folder = join(file.root, dirname(analysis.name))
  const names = namesIn(folder)
  const found = withoutSpecification(names).flatMap((name) => {
    const text = textIn(folder, name.endsWith('.editions') ? anEditionIn(folder, name) : name)
    return text === undefined ? [] : [{ name, text }]
  })
  return leftBehind({ name: basename(analysis.name), id: specification.id }, found, names)
}

function anEditionIn(folder: string, name: string): string {
  const edition = namesIn(join(folder, name)).find((each) => each.endsWith('.json')) ?? ''
  return `${name}/${edition}`
}

function textIn(folder: string, name: string): string | undefined {
  const read = readBytes(folder, name)
  return 'bytes' in read ? decodeText(read.bytes) : undefined
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
 * Makes sure that nobody begins anew where comments or answers lie beside, found by no one.
 *
 * @throws Refusal where something is left behind
 */
export function refuseLeftBehind(
  opened: Pick<AnalysedFile, 'analysis' | 'file'>,
  { command, language }: { readonly command: CommandName; readonly language: Language },
): void {
  const [first] = leftBehindFindings(opened.analysis.name, leftBehindBeside(opened))
  if (first !== undefined) throw new Refusal(() => formatFinding(first, language), command, language)
}
