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
  { analysis, file, messages, shown }: OpenSpecification,
  command: CommandName,
): void {
  const fixes = groups.map((edits) => ({ title: '', data: {}, safe: true, edits }))
  const changed = applyFixes(analysis.sources, fixes)
  if (changed.size === 0) return
  const after = analyse(analysis.name, (name) => {
    const text = changed.get(name)
    return text === undefined ? file.read(name) : { text }
  })
  if (after.specification === undefined)
    throw new Refusal((said) => said.catalogue.versions.breaks(shown), command, messages)
  const problem = writeTogether(
    [...changed].map(([name, text]) => ({
      path: realPath(join(file.root, name)),
      shown: file.show(name),
      before: analysis.sources.get(name),
      after: text,
    })),
  )
  if (problem !== undefined) throw new Refusal(problem, command, messages)
}
