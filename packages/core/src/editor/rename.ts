import type { Analysis } from '../analyse.js'
import type { Language } from '../document/nodes.js'
import type { Edit, Range } from '../finding/finding.js'
import { idRenaming } from './rename-id.js'
import { parameterRenaming } from './rename-parameter.js'
import { renameSentence } from './rename-words.js'
import { renamedText } from './renamed-text.js'
import { targetAt } from './target-at.js'

/** What can be given another name at an offset. */
export interface Renamable {
  /** The name alone, without quotes; of a part of a requirement the last step of its id. */
  readonly range: Range
  /** What stands there now. */
  readonly id: string
  /** `role`, `requirement`, `sub-requirement` …, or `parameter`. */
  readonly kind: string
}

/** Why nothing can be done, as a sentence. */
export interface Refusal {
  readonly problem: string
}

/** What can be given another name at an offset, or why nothing there can. */
export function renameAt(
  analysis: Analysis,
  source: string,
  offset: number,
  language: Language,
): Renamable | Refusal {
  const renaming = renamingAt(analysis, source, offset)
  if ('problem' in renaming) return { problem: renameSentence(renaming.problem, language) }
  const { range, id, kind } = renaming
  return { range, id, kind }
}

/**
 * The edits, over all files of the specification, that give the thing at an offset another name and change nothing else of
 * what the files mean: its own place, everything that refers to it, cross references in texts, and the parts of a
 * requirement by their longer ids. A parameter is renamed in the requirement, and where it comes from the section's
 * defaults, in all requirements of the section that take it from there.
 *
 * @param newId what `renameAt` calls `id`, anew
 */
export function renameEdits(
  analysis: Analysis,
  source: string,
  offset: number,
  newId: string,
  language: Language,
): { readonly edits: readonly Edit[] } | Refusal {
  const renaming = renamingAt(analysis, source, offset)
  if ('problem' in renaming) return { problem: renameSentence(renaming.problem, language) }
  if (newId === renaming.id) return { edits: [] }
  const changes = renaming.changesTo(newId)
  if ('problem' in changes) return { problem: renameSentence(changes.problem, language) }
  const edits = changes.flatMap((change) => renamedText(analysis, change) ?? [])
  if (edits.length < changes.length) return { problem: renameSentence({ type: 'text-changed' }, language) }
  return { edits: withoutRepeats(edits) }
}

function renamingAt(analysis: Analysis, source: string, offset: number): ReturnType<typeof idRenaming> {
  const target = targetAt(analysis, source, offset)
  if (target?.type === 'id') return idRenaming(analysis, target, offset)
  if (target?.type === 'parameter') return parameterRenaming(analysis, target)
  return { problem: { type: 'nothing-here' } }
}

function withoutRepeats(edits: readonly Edit[]): readonly Edit[] {
  const seen = new Set<string>()
  return edits
    .filter(({ location: { source, range } }) => {
      const key = `${source} ${String(range[0])}`
      return !seen.has(key) && seen.add(key)
    })
    .toSorted((a, b) =>
      a.location.source === b.location.source ? a.location.range[0] - b.location.range[0] : 0,
    )
}
