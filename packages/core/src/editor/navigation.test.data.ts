import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { analyse, type Analysis } from '../analyse.js'
import { applyFixes } from '../finding/apply-fixes.js'
import type { Edit } from '../finding/finding.js'
import { readerOf } from '../testing.js'

type Files = Readonly<Record<string, string>>

const folder = fileURLToPath(new URL('../../../../examples/', import.meta.url))

function filesOf(...names: readonly string[]): Files {
  return Object.fromEntries(names.map((name) => [name, readFileSync(folder + name, 'utf8')]))
}

/** The example specifications with their files; the first is the specification. */
export const examples: readonly Files[] = [
  filesOf('medisindispenser.krav.yaml', 'organisasjon.yaml'),
  filesOf('digital-heimeoppfolging.krav.yaml'),
  filesOf('response-centre.krav.yaml', 'parts/operations.kravdel.yaml'),
]

/** Analyses files by their names; the first is the specification. */
export function analyseFiles(files: Files): Analysis {
  return analyse(Object.keys(files)[0] ?? '', readerOf(files))
}

/** The files after edits. */
export function edited(files: Files, edits: readonly Edit[]): Files {
  const fix = { title: 'edit', data: {}, safe: true, edits }
  const changed = applyFixes(new Map(Object.entries(files)), [fix])
  return { ...files, ...Object.fromEntries(changed) }
}

/** What a file says at a place. */
export function textIn(
  files: Files,
  { source, range }: { source: string; range: readonly [number, number] },
): string {
  return files[source]?.slice(...range) ?? ''
}

/** Where words stand in a file: the offset of `|` in an excerpt that is found there without it. */
export function offsetOf(text: string, excerpt: string): number {
  const at = text.indexOf(excerpt.replace('|', ''))
  if (at < 0) throw new Error(`Not in the text: ${excerpt}`)
  return at + excerpt.indexOf('|')
}
