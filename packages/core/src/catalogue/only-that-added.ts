import type { Analysis } from '../analyse.js'
import { applyFixes } from '../finding/apply-fixes.js'
import type { Edit } from '../finding/finding.js'
import { isSame } from '../review/register-edits.js'
import { isObject } from '../schema/walk.js'
import { parseSource } from '../source/parse-source.js'

type Fields = Readonly<Record<string, unknown>>

/** Whether edits of one file leave all of it as it was, and one requirement more: perhaps in a section of its own. */
export function isOnlyThatAdded(
  { sources }: Pick<Analysis, 'sources'>,
  edits: readonly Edit[],
  requirement: { readonly id: string },
): boolean {
  const source = edits[0]?.location.source ?? ''
  const text = sources.get(source)
  const changed = applyFixes(sources, [{ title: '', data: {}, safe: true, edits }]).get(source)
  if (text === undefined || changed === undefined) return false
  const before = parseSource(source, text, new Map())
  const after = parseSource(source, changed, new Map())
  if (before.value === undefined || after.value === undefined || errorsIn(after) > errorsIn(before)) return false
  const added = requirementsIn(after.value).find(({ id }) => id === requirement.id)
  if (added === undefined || !isSame(added, decided(requirement))) return false
  const known = new Set(sectionsIn(before.value).map(({ id }) => id))
  return isSame(without(after.value, added, known), without(before.value, undefined, known))
}

function errorsIn({ findings }: ReturnType<typeof parseSource>): number {
  return findings.filter(({ severity }) => severity === 'error').length
}

/** The sections of a specification, or the one of a part. */
function sectionsIn({ sections, section }: Fields): readonly Fields[] {
  const all: readonly unknown[] = Array.isArray(sections) ? sections : []
  return [...all, section].filter(isObject)
}

function requirementsIn(file: Fields): readonly Fields[] {
  return sectionsIn(file).flatMap(({ requirements }) => (Array.isArray(requirements) ? requirements.filter(isObject) : []))
}

/** What a file holds besides a requirement, and besides a section that is not known. An empty list is as good as none. */
function without(file: Fields, requirement: Fields | undefined, known: ReadonlySet<unknown>): unknown {
  const { sections: _, section: __, ...others } = file
  const cut = sectionsIn(file)
    .filter(({ id }) => known.has(id))
    .map(({ requirements, ...fields }) => {
      const kept: readonly unknown[] = Array.isArray(requirements) ? requirements.filter((each) => each !== requirement) : []
      return { ...fields, requirements: kept }
    })
  return { ...others, sections: cut }
}

/** A value as it is read: what is not decided is left out. */
function decided(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(decided)
  if (!isObject(value)) return value
  const entries = Object.entries(value).filter(([, each]) => each !== null && each !== undefined)
  return Object.fromEntries(entries.map(([key, each]) => [key, decided(each)]))
}
