import type { Edit, Fix } from './finding.js'

/**
 * Applies fixes to texts and gives the changed texts. A fix that overlaps an earlier one is left for the next round,
 * whole: half a fix could leave a text broken.
 *
 * @param sources texts by source name
 * @returns only the texts that changed
 */
export function applyFixes(
  sources: ReadonlyMap<string, string>,
  fixes: readonly Fix[],
): ReadonlyMap<string, string> {
  const editsOf = new Map<string, Edit[]>()
  for (const edit of compatibleFixes(sources, fixes).flatMap(({ edits }) => edits)) {
    const { source } = edit.location
    const edits = editsOf.get(source)
    if (edits === undefined) editsOf.set(source, [edit])
    else edits.push(edit)
  }
  const changed = new Map<string, string>()
  for (const [source, edits] of editsOf) {
    const text = sources.get(source) ?? ''
    const next = applyEdits(text, edits)
    if (next !== text) changed.set(source, next)
  }
  return changed
}

/** Those of the fixes that can be applied together: each that overlaps none before it, and stands in the texts there are. */
export function compatibleFixes<T extends Fix>(
  sources: ReadonlyMap<string, string>,
  fixes: readonly T[],
): readonly T[] {
  const accepted = new Map<string, Edit[]>()
  return fixes.filter(({ edits }) => {
    const fits = edits.every((edit) => {
      const others = accepted.get(edit.location.source) ?? []
      return sources.has(edit.location.source) && others.every((other) => !overlaps(edit, other))
    })
    if (!fits) return false
    for (const edit of edits) {
      const others = accepted.get(edit.location.source)
      if (others === undefined) accepted.set(edit.location.source, [edit])
      else others.push(edit)
    }
    return true
  })
}

function applyEdits(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = []
  let offset = 0
  for (const edit of edits.toSorted((a, b) => a.location.range[0] - b.location.range[0])) {
    const [start, end] = edit.location.range
    pieces.push(text.slice(offset, start), edit.newText)
    offset = end
  }
  pieces.push(text.slice(offset))
  return pieces.join('')
}

// Two insertions at one place overlap too: their order would be a guess.
function overlaps(a: Edit, b: Edit): boolean {
  if (a.location.source !== b.location.source) return false
  const [startA, endA] = a.location.range
  const [startB, endB] = b.location.range
  return startA === startB || (startA < endB && startB < endA)
}
