import type { Check } from '../check.js'
import type { Language } from '../document/nodes.js'
import { severitiesByGravity, type Finding, type Location, type Severity } from '../finding/finding.js'
import { formatFinding } from '../locale/format-finding.js'
import { whereaboutsIn } from './whereabouts.js'

/** One sentence, and the finding that it tells of. */
export interface Problem {
  readonly sentence: string
  readonly location: Location
  readonly finding: Finding
}

/** What is told of one section, requirement or other part of a specification. */
export interface ProblemPlace {
  readonly title: string
  readonly location: Location
  readonly problems: readonly Problem[]
}

/** The findings of one severity. */
export interface ProblemList {
  readonly severity: Severity
  /** How many there are in all. */
  readonly count: number
  /** The first of them, in the order of the files. */
  readonly places: readonly ProblemPlace[]
  /** How many are not among them. */
  readonly more: number
}

/** So many are told at first. */
const usual = 10

/**
 * The findings of a specification, the severities apart and the gravest first. Severities without findings are left out.
 * @param most sentences of each severity; `Infinity` gives all
 */
export function problemsOf(
  { analysis, findings }: Check,
  language: Language,
  most: number = usual,
): readonly ProblemList[] {
  const whereabouts = whereaboutsIn(analysis, language)
  const files = [...analysis.sources.keys()]
  const ordered = findings.toSorted(
    (a, b) => files.indexOf(a.location.source) - files.indexOf(b.location.source),
  )
  return severitiesByGravity.flatMap((severity): readonly ProblemList[] => {
    const own = ordered.filter((finding) => finding.severity === severity)
    if (own.length === 0) return []
    const told = own.slice(0, most)
    const places = new Map<object, { title: string; location: Location; problems: Problem[] }>()
    for (const finding of told) {
      const where = whereabouts(finding.location)
      const problem = { sentence: formatFinding(finding, language), location: finding.location, finding }
      const place = places.get(where)
      if (place === undefined)
        places.set(where, { title: where.title, location: where.location, problems: [problem] })
      else place.problems.push(problem)
    }
    return [{ severity, count: own.length, places: [...places.values()], more: own.length - told.length }]
  })
}
