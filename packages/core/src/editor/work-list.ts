import type { Check } from '../check.js'
import type { Language } from '../document/nodes.js'
import type { Finding, Location } from '../finding/finding.js'
import { overviewLabels } from '../locale/editor/overview.js'
import { formatFinding } from '../locale/format-finding.js'
import { fill, formatNumber } from '../locale/format-value.js'
import type { SeverityByKind } from '../rules/rule.js'
import { ruleCalled } from '../rules/table.js'
import { roleNamed } from './mendings-of-open.js'
import { whereaboutsIn, type Whereabouts } from './whereabouts.js'
import { groupFor, groupsIn } from './work-groups.js'
import { byFile, nextOf } from './work-order.js'

/** Something that someone must decide, or an error that must be put right first. */
export interface WorkItem {
  /** What lacks and what to do, in a sentence. */
  readonly sentence: string
  /** The part of the specification that it is in. */
  readonly place: string
  readonly location: Location
  /** Who decides it, by title, where the specification says so. */
  readonly owner: string | undefined
  /** ISO 8601 date by which it is decided, where the specification says so. */
  readonly decideBy: string | undefined
  readonly finding: Finding
}

export interface WorkGroup {
  /** Stable name: `procurement`, or `section` and the section's place. */
  readonly key: string
  readonly title: string
  /** Where the group is, for a section. */
  readonly location: Location | undefined
  readonly remaining: number
  readonly total: number
  /** What remains, in the order of the file. */
  readonly items: readonly WorkItem[]
}

export interface WorkList {
  /** «23 av 61 valg gjenstår»; without a full stop, as a title */
  readonly sentence: string
  readonly remaining: number
  readonly total: number
  /** How many errors there are: while there are any, the rules have not asked for what lacks. */
  readonly errors: number
  /** The next best thing to do; `undefined`: nothing is left. */
  readonly next: WorkItem | undefined
  /** In the order that an adviser goes through them; those without choices are left out. */
  readonly groups: readonly WorkGroup[]
}

/**
 * What remains to be decided in a specification, and how much of all that is.
 *
 * A choice that remains is a value left open (`null` or with a plan), a parameter that a text names and nobody gave a value,
 * and content that the format or a rule asks for and that lacks: each task is one. A choice that is made is a value that
 * someone has filled in: a single value counts once, a list of values once. Ids, and what is said of the specification
 * itself, are no choices; of requirements only their parameters are, since their texts are content. So what a requirement
 * lacks counts as long as it lacks, and no longer. What is waived is decided.
 */
export function workList(check: Check, language: Language): WorkList {
  const { analysis, findings, context } = check
  const labels = overviewLabels[language]
  const whereabouts = whereaboutsIn(analysis, language)
  const groups = groupsIn(analysis, language)
  const itemOf = (finding: Finding, { title }: Whereabouts): WorkItem => {
    const { owner, decideBy } = finding.data
    return {
      sentence: formatFinding(finding, language),
      place: title,
      location: finding.location,
      owner: typeof owner === 'string' ? roleNamed(analysis, owner) : undefined,
      decideBy: typeof decideBy === 'string' ? decideBy : undefined,
      finding,
    }
  }
  for (const finding of findings) {
    if (!remains(finding)) continue
    const where = whereabouts(finding.location)
    groupFor(groups, finding, where).items.push(itemOf(finding, where))
  }
  const errors = findings.filter(({ severity }) => severity === 'error')
  const [firstError] = errors.toSorted(byFile(analysis))
  const shown = [...groups.values()].map(({ made, ...group }): WorkGroup => ({
    ...group,
    remaining: group.items.length,
    total: made + group.items.length,
  }))
  const remaining = shown.reduce((sum, group) => sum + group.remaining, 0)
  const total = shown.reduce((sum, group) => sum + group.total, 0)
  const counts = { remaining: formatNumber(remaining, language), total: formatNumber(total, language) }
  const said =
    context === undefined
      ? labels.workUnread
      : total === 0
        ? labels.workNone
        : remaining === 0
          ? labels.workDone
          : labels.workLeft
  return {
    sentence: fill(said, counts),
    remaining,
    total,
    errors: errors.length,
    next:
      firstError === undefined
        ? nextOf(
            shown.flatMap(({ items }) => items),
            analysis,
          )
        : itemOf(firstError, whereabouts(firstError.location)),
    groups: shown.filter((group) => group.total > 0),
  }
}

/** Whether a finding says that something is still to be decided or written, whatever the specification's status makes of it. */
function remains({ code, severity, location }: Finding): boolean {
  if (location.source === '') return false
  if (severity === 'task' || code === 'missing-field' || code === 'undecided') return true
  const declared = ruleCalled(code)?.severity
  if (declared === undefined || typeof declared === 'string') return false
  const all = isByKind(declared) ? Object.values(declared.byKind) : [declared]
  return all.some((each) => typeof each !== 'string' && each.draft === 'task')
}

function isByKind(severity: object): severity is SeverityByKind {
  return 'byKind' in severity
}
