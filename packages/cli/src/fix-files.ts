import { join } from 'node:path'
import { applyFixes, compatibleFixes, type Language } from '@kravspek/core'
import { wordFindingsOf, type CheckedFile } from './checked-file.js'
import { replaceFile } from './replace-file.js'
import type { Outcome } from './report.js'

/** Each round mends what the one before made visible; safe fixes come to rest long before this. */
const mostRounds = 20

/**
 * Applies the fixes that can't change what the writer meant, again and again until there are none, and writes the files.
 *
 * @param open reads and checks the files anew
 * @returns the files as they are then, and what was done
 * @throws Refusal where a file can't be written
 */
export function fixFiles(
  files: readonly CheckedFile[],
  open: () => readonly CheckedFile[],
  language: Language,
): { readonly files: readonly CheckedFile[]; readonly applied: Outcome['fixes'] } {
  const applied: Outcome['fixes'][number][] = []
  let current = files
  for (let round = 0; round < mostRounds; round += 1) {
    const changed = new Set<string>()
    for (const checked of current) {
      // What two of the files share is mended with the first; the other sees it when it is read again.
      for (const [path, done] of fixFile(checked, changed, language)) {
        changed.add(path)
        applied.push(...done)
      }
    }
    if (changed.size === 0) break
    current = open()
  }
  return { files: current, applied }
}

function fixFile(
  checked: CheckedFile,
  alreadyChanged: ReadonlySet<string>,
  language: Language,
): ReadonlyMap<string, Outcome['fixes']> {
  const { file, findings, texts } = checked
  const pathOf = (source: string): string => join(file.root, source)
  // The first safe fix of each finding, with the finding that it mends.
  const wanted = findings.flatMap((finding) => {
    const fix = finding.fixes.find(({ safe }) => safe)
    const isFree = fix?.edits.every(({ location }) => !alreadyChanged.has(pathOf(location.source))) ?? false
    return fix === undefined || !isFree ? [] : [{ ...fix, finding }]
  })
  const fixes = compatibleFixes(texts, wanted)
  const done = new Map<string, Outcome['fixes'][number][]>()
  for (const [source, text] of applyFixes(texts, fixes)) {
    replaceFile(pathOf(source), new TextEncoder().encode(text), file.show(source), language)
    done.set(pathOf(source), [])
  }
  for (const { finding, ...fix } of fixes) {
    const [worded] = wordFindingsOf(checked, [{ ...finding, fixes: [fix] }], language)
    const title = worded?.fixes[0]?.title
    if (worded === undefined || title === undefined) continue
    done.get(pathOf(finding.location.source))?.push({ place: worded.place, title })
  }
  return done
}
