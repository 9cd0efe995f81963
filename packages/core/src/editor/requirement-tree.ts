import type { Check } from '../check.js'
import type { Language } from '../document/nodes.js'
import { severitiesByGravity, type Location, type Severity } from '../finding/finding.js'
import { isObject } from '../schema/walk.js'
import { inheritedValue } from './inherited-value.js'
import { groupsOf, type GroupBy, type Grouped, type InSection } from './requirement-tree-groups.js'
import { locationOf, requirementTitle, whereaboutsIn } from './whereabouts.js'

/** How many findings there are of each severity. */
export type FindingCounts = Readonly<Record<Severity, number>>

/** A requirement in the tree. */
export interface RequirementLeaf {
  /** `undefined`: it has none yet. */
  readonly id: string | undefined
  /** «FUN-01 Varsel om uteblitt dose», or the id and the first words where it has no title. */
  readonly title: string
  /** Value of `kind`, its own or its section's; `undefined`: not decided. */
  readonly kind: string | undefined
  readonly location: Location
  readonly counts: FindingCounts
  /** The gravest severity of its findings. */
  readonly worst: Severity | undefined
}

/** Requirements that belong together. One that has several roles or recommendations is in each of their groups. */
export interface RequirementGroup {
  /** Tells the group from the others as long as the specification is open: keeps it folded out. */
  readonly key: string
  readonly title: string
  /** Where a section stands; other groups stand nowhere. */
  readonly location: Location | undefined
  readonly count: number
  readonly counts: FindingCounts
  readonly worst: Severity | undefined
  readonly leaves: readonly RequirementLeaf[]
}

export interface TreeOptions {
  readonly groupBy: GroupBy
  /** Only requirements whose id, title and text together hold each of its words. */
  readonly filter?: string | undefined
  readonly onlyWithFindings?: boolean | undefined
}

/**
 * The requirements of a specification in groups. A specification that has errors is shown as far as it can be read.
 * Groups without requirements are left out, but for sections where nothing is filtered.
 */
export function requirementTree(
  check: Check,
  { groupBy, filter = '', onlyWithFindings = false }: TreeOptions,
  language: Language,
): readonly RequirementGroup[] {
  const { analysis } = check
  const countsOf = findingCounts(check, language)
  const words = filter
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  const isFiltered = words.length > 0 || onlyWithFindings
  const leafOf = new Map<InSection, RequirementLeaf>()
  const shown: InSection[] = []
  const { sections } = analysis.value ?? {}
  const inSections = Array.isArray(sections) ? (sections as readonly unknown[]).filter(isObject) : []
  for (const section of inSections) {
    const { requirements } = section
    for (const requirement of Array.isArray(requirements) ? requirements.filter(isObject) : []) {
      if (!holds(requirement, words)) continue
      const counts = countsOf(requirement)
      const worst = worstOf(counts)
      if (onlyWithFindings && worst === undefined) continue
      const each: InSection = { section, requirement, worst }
      shown.push(each)
      leafOf.set(each, leafAt(check, each, counts, language))
    }
  }
  const groups = groupsOf(shown, isFiltered ? [] : inSections, groupBy, analysis, language)
  return groups.map((group) => groupOf(group, leafOf))
}

function groupOf(
  { key, title, location, requirements }: Grouped,
  leafOf: ReadonlyMap<InSection, RequirementLeaf>,
): RequirementGroup {
  const leaves = requirements.flatMap((each) => leafOf.get(each) ?? [])
  const counts = { ...none }
  for (const leaf of leaves)
    for (const severity of severitiesByGravity) counts[severity] += leaf.counts[severity]
  return { key, title, location, count: leaves.length, counts, worst: worstOf(counts), leaves }
}

function leafAt(
  { analysis }: Check,
  each: InSection,
  counts: FindingCounts,
  language: Language,
): RequirementLeaf {
  const { requirement, worst } = each
  const { id, title, text } = requirement
  const kind = inheritedValue(analysis, each, 'kind')
  const said = requirementTitle(requirement, language)
  const isTitled = typeof title === 'string' && title !== ''
  return {
    id: typeof id === 'string' ? id : undefined,
    title: isTitled || typeof text !== 'string' ? said : `${said} ${firstWords(text)}`,
    kind: typeof kind === 'string' ? kind : undefined,
    location: locationOf(analysis, requirement, 'id'),
    counts,
    worst,
  }
}

/** Longest text that stands for a title. */
const longest = 60

function firstWords(text: string): string {
  const line = text
    .slice(0, 4 * longest)
    .replace(/\s+/g, ' ')
    .trim()
  if (line.length <= longest) return line
  const cut = line.slice(0, longest + 1)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2)).trimEnd()} …`
}

function holds({ id, title, text }: Readonly<Record<string, unknown>>, words: readonly string[]): boolean {
  if (words.length === 0) return true
  const all = [id, title, text]
    .filter((each) => typeof each === 'string')
    .join(' ')
    .toLowerCase()
  return words.every((word) => all.includes(word))
}

const none: Record<Severity, number> = { error: 0, warning: 0, task: 0, hint: 0 }

function findingCounts(
  { analysis, findings }: Check,
  language: Language,
): (requirement: object) => FindingCounts {
  const whereabouts = whereaboutsIn(analysis, language)
  const counts = new Map<object, Record<Severity, number>>()
  for (const { location, severity } of findings) {
    const { requirement } = whereabouts(location)
    if (requirement === undefined) continue
    const known = counts.get(requirement)
    if (known === undefined) counts.set(requirement, { ...none, [severity]: 1 })
    else known[severity] += 1
  }
  return (requirement) => counts.get(requirement) ?? none
}

function worstOf(counts: FindingCounts): Severity | undefined {
  return severitiesByGravity.find((severity) => counts[severity] > 0)
}
