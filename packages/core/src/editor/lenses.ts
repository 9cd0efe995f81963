import type { Check } from '../check.js'
import type { Language } from '../document/nodes.js'
import type { Finding, Range } from '../finding/finding.js'
import { navigationWords } from '../locale/editor/navigation.js'
import { isObject } from '../schema/walk.js'
import type { Analysis } from '../analyse.js'
import { inheritedValue } from './inherited-value.js'
import { locatedEntry } from './located-entry.js'

/** What stands above a section or a requirement: a few words, each of which does something. */
export interface Lens {
  /** What names the section or requirement. */
  readonly range: Range
  readonly parts: readonly LensPart[]
}

export interface LensPart {
  readonly title: string
  /** What it shows: what is remarked, what is left to do, the needs, the requirements, the document. */
  readonly action: 'findings' | 'tasks' | 'needs' | 'requirements' | 'preview'
  /** Id of the section or requirement. */
  readonly argument: string
}

/**
 * The lines above the sections and requirements of a file: how much is remarked on each and how many tasks are left, how
 * many needs a requirement serves, how many requirements a section has. Counts of none are left out.
 */
export function lensesOf(
  { analysis, findings }: Pick<Check, 'analysis' | 'findings'>,
  source: string,
  language: Language,
): readonly Lens[] {
  const file = analysis.files.get(source)
  if (file === undefined || file.concept === 'organisation') return []
  const { sections, section } = file.value
  const words = navigationWords[language].lenses
  const things = (file.concept === 'part' ? [section] : Array.isArray(sections) ? sections : [])
    .filter(isObject)
    .flatMap((each) => thingsOf(analysis, source, each))
  const counts = countsOf(
    things,
    findings.filter(({ location }) => location.source === source),
  )
  return things.map(({ id, range, needs, requirements }, index) => {
    const { tasks = 0, others = 0 } = counts[index] ?? {}
    const part = (action: LensPart['action'], count: number | undefined, title: (count: number) => string) =>
      count === undefined || count === 0 ? [] : [{ title: title(count), action, argument: id }]
    return {
      range,
      parts: [
        ...part('requirements', requirements, words.requirements),
        ...part('findings', others, words.findings),
        ...part('tasks', tasks, words.tasks),
        ...part('needs', needs, words.needs),
        { title: words.preview, action: 'preview', argument: id },
      ],
    }
  })
}

type Fields = Readonly<Record<string, unknown>>

interface Thing {
  readonly id: string
  /** Of its id. */
  readonly range: Range
  readonly whole: Range
  readonly needs: number | undefined
  readonly requirements: number | undefined
}

function thingsOf(analysis: Analysis, source: string, section: Fields): readonly Thing[] {
  const { requirements } = section
  const list = Array.isArray(requirements) ? requirements.filter(isObject) : []
  return [
    ...thingOf(analysis, source, section, { needs: undefined, requirements: list.length }),
    ...list.flatMap((requirement) => {
      const needs = inheritedValue(analysis, { section, requirement }, 'needs')
      return thingOf(analysis, source, requirement, {
        needs: Array.isArray(needs) ? needs.length : 0,
        requirements: undefined,
      })
    }),
  ]
}

function thingOf(
  analysis: Analysis,
  source: string,
  value: Fields,
  counts: Pick<Thing, 'needs' | 'requirements'>,
): readonly Thing[] {
  const { id } = value
  const places = analysis.placesOf(value)
  const at = locatedEntry(analysis, value, 'id')?.value
  if (typeof id !== 'string' || places?.source !== source || at === undefined) return []
  return [{ id, range: at.range, whole: places.range, ...counts }]
}

/** How many findings lie in each thing. What lies in a requirement counts for its section too. Things come in order. */
function countsOf(
  things: readonly Thing[],
  findings: readonly Finding[],
): readonly { readonly tasks: number; readonly others: number }[] {
  const ordered = findings.toSorted((a, b) => a.location.range[0] - b.location.range[0])
  const tasksBefore = [0]
  for (const { severity } of ordered)
    tasksBefore.push((tasksBefore.at(-1) ?? 0) + (severity === 'task' ? 1 : 0))
  return things.map(({ whole: [start, end] }) => {
    const first = firstAt(ordered, start)
    const last = firstAt(ordered, end)
    const tasks = (tasksBefore[last] ?? 0) - (tasksBefore[first] ?? 0)
    return { tasks, others: last - first - tasks }
  })
}

/** Number of the first finding that begins at an offset or after it. */
function firstAt(ordered: readonly Finding[], offset: number): number {
  let low = 0
  let high = ordered.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ordered[middle]?.location.range[0] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
