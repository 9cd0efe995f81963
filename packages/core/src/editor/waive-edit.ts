import type { Check } from '../check.js'
import { concepts } from '../generated/concepts.js'
import type { Edit, Finding, Path, Range } from '../finding/finding.js'
import { ruleCalled } from '../rules/table.js'
import { valueAt } from '../rules/value-at.js'
import { isObject } from '../schema/walk.js'
import { appendItem, insertEntries } from '../source/insert-entry.js'
import { openEdit } from './open-value.js'
import { placeAt } from './place-at.js'
import { remarkedPath } from './remarked-path.js'
import { writtenInline } from '../source/write-value.js'

/** Why a finding is set aside, who decided it, and when. */
export interface WaiverGrounds {
  readonly reason: string
  /** Id of a role. */
  readonly by: string
  /** ISO 8601 date. */
  readonly date: string
}

/** Whether a finding can be waived: what a rule remarks on at a place that has a name. */
export function canWaive(check: Check, finding: Finding): boolean {
  return targetOf(check, finding) !== undefined
}

/**
 * Edits that set a finding aside: one more of the specification's `waivers`, for the finding's rule at its place, and where
 * the finding is about some words of a text, for those words alone. Empty where the finding can't be waived, where `by` is
 * no role of the specification, or where there is no reason.
 */
export function waiveEdits(
  check: Check,
  finding: Finding,
  { reason, by, date }: WaiverGrounds,
): readonly Edit[] {
  const { analysis } = check
  const target = targetOf(check, finding)
  const root = analysis.files.get(analysis.name)?.value
  const text = analysis.sources.get(analysis.name)
  const said = reason.replace(/\s+/g, ' ').trim()
  if (target === undefined || root === undefined || text === undefined || said === '') return []
  if (analysis.ids.get(by)?.kind !== 'role') return []
  const waiver = {
    rule: finding.code,
    at: target.at,
    ...(target.match === undefined ? {} : { match: target.match }),
    reason: said,
    by,
    date,
  }
  const { waivers } = root
  if (Array.isArray(waivers)) {
    const places = analysis.placesOf(waivers)
    const edit =
      places && appendItem(text, places, (style) => writtenInline(waiver, { ...style, isFlow: true }))
    return edit === undefined ? [] : [edit]
  }
  const places = analysis.placesOf(root)
  if (places === undefined || waivers !== undefined) return []
  const open = places.undecided.find(({ key }) => key === 'waivers')
  if (open !== undefined) {
    const edit = openEdit(
      analysis,
      { holder: root, open },
      (around) => `[${writtenInline(waiver, { ...around, isFlow: true })}]`,
    )
    return edit === undefined ? [] : [edit]
  }
  const entry = {
    key: 'waivers',
    written: (style: Parameters<typeof writtenInline>[1] & { readonly lineEnd: string }) =>
      style.isFlow
        ? `[${writtenInline(waiver, style)}]`
        : `${style.lineEnd}  - ${writtenInline(waiver, { ...style, isFlow: true })}`,
  }
  return insertEntries(text, places, [entry], Object.keys(concepts['specification']?.fields ?? {}))
}

interface Target {
  /** Id of the innermost thing that the finding is in, or the field. */
  readonly at: string
  /** The words that the finding is about, where it is about a part of a text. */
  readonly match: string | undefined
}

function targetOf(check: Check, finding: Finding): Target | undefined {
  const { analysis, context } = check
  const rule = ruleCalled(finding.code)
  if (rule === undefined || rule.theme === 'record' || context === undefined) return undefined
  const place = placeAt(analysis, finding.location.source, finding.location.range[0])
  const file = analysis.files.get(finding.location.source)
  if (place === undefined || file === undefined) return undefined
  if (rule.scope === 'specification') {
    // What is missing altogether is told at the title: what the rule says of it names the field.
    const path = remarkedPath(check, rule, finding)
    if (path === undefined) return undefined
    const at = nameOfPlace(context.specification, path)
    return at === undefined
      ? undefined
      : { at, match: matchOf(check, finding, valueAt(context.specification, path)) }
  }
  const { value } = place
  const at = nameOfPlace(file.value, place.path)
  return at === undefined ? undefined : { at, match: matchOf(check, finding, value) }
}

/** The name that a place goes by in a waiver: of the innermost thing with an id, a part of a requirement as `FUN-01.a`; else the field. */
function nameOfPlace(root: object, path: Path): string | undefined {
  let value: unknown = root
  let holder: string | undefined
  let field = ''
  for (const [index, step] of path.entries()) {
    value = valueOf(value, step)
    if (typeof step === 'string') field = field === '' ? step : `${field}.${step}`
    const id = isObject(value) ? value['id'] : undefined
    if (typeof id !== 'string') continue
    holder = path[index - 1] === 'children' && holder !== undefined ? `${holder}.${id}` : id
  }
  return holder ?? (field === '' ? undefined : field)
}

function valueOf(holder: unknown, step: string | number): unknown {
  return typeof holder === 'object' && holder !== null
    ? (holder as Readonly<Record<string | number, unknown>>)[step]
    : undefined
}

/** The words that a finding points at, where they are whole words and not all of the text. */
function matchOf({ analysis }: Check, { location }: Finding, value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const words = wordsAt(analysis.sources.get(location.source) ?? '', location.range)
  const start = value.indexOf(words)
  if (words === '' || start === -1) return undefined
  const match = wholeWords(value, start, start + words.length)
  // All of a text needs no quoting: the waiver is for the place.
  return match.length >= value.trim().length || match.length > longestMatch ? undefined : match
}

/** Waivers quote whole words. */
function wholeWords(value: string, from: number, to: number): string {
  let start = from
  let end = to
  while (start > 0 && isInsideWord(value, start)) start -= 1
  while (end < value.length && isInsideWord(value, end)) end += 1
  return value.slice(start, end)
}

function isInsideWord(value: string, at: number): boolean {
  return /^[\p{L}\p{N}]{2}$/u.test(value.slice(at - 1, at + 1))
}

const longestMatch = 200

/** What stands in a range, as on one line. */
function wordsAt(text: string, range: Range): string {
  return text
    .slice(...range)
    .replace(/\s+/g, ' ')
    .trim()
}
