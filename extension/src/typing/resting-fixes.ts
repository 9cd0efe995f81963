import { applyFixes, type Edit } from '@kravspek/core'
import { fixAllEdits, type Session } from '@kravspek/core/editor'
import { composeEdits } from './compose-edits.js'

/** Fixes come to rest long before; a bug in one must not keep anyone waiting. */
const mostRounds = 20

/**
 * Edits for everything that can be mended without changing what is meant, also what comes to light when the first is mended.
 * The session has the texts that it had, afterwards.
 *
 * @param source only fixes in this file; otherwise in all files
 */
export function restingFixes(session: Session, source?: string): readonly Edit[] {
  const first = session.check().analysis.sources
  const all = new Map<string, readonly Edit[]>()
  try {
    for (let round = 0; round < mostRounds; round += 1) {
      const check = session.check()
      const edits = fixAllEdits(check, source)
      if (edits.length === 0) break
      const fix = { title: '', data: {}, safe: true, edits }
      for (const [file, text] of applyFixes(check.analysis.sources, [fix])) {
        const ofFile = edits.filter(({ location }) => location.source === file)
        all.set(file, composeEdits(all.get(file) ?? [], ofFile))
        session.setText(file, text)
      }
    }
  } finally {
    for (const file of all.keys()) session.setText(file, first.get(file) ?? '')
  }
  return [...all.values()].flat()
}
