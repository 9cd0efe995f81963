import { join } from 'node:path'
import { analyse, applyFixes } from '@kravspek/core'
import { realPath } from '../../real-path.js'
import { Refusal, type CommandName } from '../../refusal.js'
import { writeTogether } from '../../write-together.js'
import type { OpenSpecification } from './open-specification.js'

type Edits = Parameters<typeof applyFixes>[1][number]['edits']

/**
 * Makes groups of edits in the files of a specification, all of them or none.
 *
 * @throws Refusal where the specification would get errors, or a file can't be written
 */
export function writeEdits(
  groups: readonly Edits[],
  opened: OpenSpecification,
  command: CommandName,
): void {
  const { analysis, file, messages, shown } = opened
  const fixes = groups.map((edits) => ({ title: '', data: {}, safe: true, edits }))
  const changed = applyFixes(analysis.sources, fixes)
  if (changed.size === 0) return
  const after = analyse(analysis.name, (name) => {
    const text = changed.get(name)
    return text === undefined ? file.read(name) : { text }
  })
  if (after.specification === undefined)
    throw new Refusal((said) => said.catalogue.versions.breaks(shown), command, messages)
  writeTexts(changed, opened, command)
}

/**
 * Writes files of a specification anew, all of them or none.
 *
 * @throws Refusal where one can't be written, or someone else has written meanwhile
 */
export function writeTexts(
  texts: ReadonlyMap<string, string>,
  { analysis, file, messages }: OpenSpecification,
  command: CommandName,
): void {
  const problem = writeTogether(
    [...texts].map(([name, after]) => ({
      path: realPath(join(file.root, name)),
      shown: file.show(name),
      before: analysis.sources.get(name),
      after,
    })),
  )
  if (problem !== undefined) throw new Refusal(problem, command, messages)
}
