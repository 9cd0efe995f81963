import { join } from 'node:path'
import { applyFixes, compatibleFixes, type Language } from '@kravspek/core'
import { wordFindingsOf, type CheckedFile } from './checked-file.js'
import { realPath } from './real-path.js'
import { replaceFiles } from './replace-files.js'
import type { Outcome } from './report.js'

/** Each round mends what the one before made visible; safe fixes come to rest long before this. */
const mostRounds = 20

/**
 * Applies the fixes that can't change what the writer meant, again and again until there are none, and then writes the
 * files.
 *
 * @param open reads and checks the files anew, with other texts than those on disk, by real path
 * @returns the files as they are then, and what was done
 * @throws Refusal where a file can't be written
 */
export function fixFiles(
  files: readonly CheckedFile[],
  open: (texts: ReadonlyMap<string, string>) => readonly CheckedFile[],
  language: Language,
): { readonly files: readonly CheckedFile[]; readonly applied: Outcome['fixes'] } {
  const applied: Outcome['fixes'][number][] = []
  const texts = new Map<string, string>()
  const reached: Reached = new Map()
  let current = files
  for (let round = 0; round < mostRounds; round += 1) {
    const changed = new Map<string, string>()
    for (const checked of current) {
      // What two of the files share is mended with the first; the other sees it when it is read again.
      const mended = fixFile(checked, changed, reached, language)
      for (const [path, text] of mended.texts) changed.set(path, text)
      for (const fix of mended.applied) applied.push(fix)
    }
    if (changed.size === 0) break
    for (const [path, text] of changed) texts.set(path, text)
    current = open(texts)
  }
  if (texts.size === 0) return { files, applied }
  const replacements = [...texts].map(([path, text]) => {
    return [path, { text, reachedBy: reached.get(path) ?? new Map<string, string>() }] as const
  })
  replaceFiles(new Map(replacements), language)
  return { files: open(new Map()), applied }
}

/** By real path: the paths that a file was reached by, and what the person calls each. */
type Reached = Map<string, Map<string, string>>

function fixFile(
  checked: CheckedFile,
  alreadyChanged: ReadonlyMap<string, string>,
  reached: Reached,
  language: Language,
): { readonly texts: ReadonlyMap<string, string>; readonly applied: Outcome['fixes'] } {
  const { file, findings, texts } = checked
  const realPaths = new Map<string, string>()
  const sourceOf = new Map<string, string>()
  /** Whether a source may be changed now: one file may have two names, and is changed under one of them. */
  const isFree = (source: string): boolean => {
    const path = join(file.root, source)
    const real = realPaths.get(source) ?? realPath(path)
    realPaths.set(source, real)
    reached.set(real, (reached.get(real) ?? new Map<string, string>()).set(path, file.show(source)))
    if (alreadyChanged.has(real)) return false
    const name = sourceOf.get(real) ?? source
    sourceOf.set(real, name)
    return name === source
  }
  // The first safe fix of each finding, with the finding that it mends.
  const wanted = findings.flatMap((finding) => {
    const fix = finding.fixes.find(({ safe }) => safe)
    if (fix === undefined) return []
    const areFree = fix.edits.map(({ location }) => isFree(location.source))
    return areFree.includes(false) ? [] : [{ ...fix, finding }]
  })
  const fixes = compatibleFixes(texts, wanted)
  const mended = [...applyFixes(texts, fixes)].map(([source, text]) => {
    return [realPaths.get(source) ?? source, text] as const
  })
  const applied = fixes.flatMap(({ finding, ...fix }) => {
    const [worded] = wordFindingsOf(checked, [{ ...finding, fixes: [fix] }], language)
    const title = worded?.fixes[0]?.title
    return worded === undefined || title === undefined ? [] : [{ place: worded.place, title }]
  })
  return { texts: new Map(mended), applied }
}
