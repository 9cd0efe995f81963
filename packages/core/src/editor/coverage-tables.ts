import type { Check } from '../check.js'
import { coverageOf, type CoverageReason } from '../coverage/coverage-of.js'
import { formatCoverage } from '../coverage/format-coverage.js'
import type { Language } from '../document/nodes.js'
import type { Location, Path } from '../finding/finding.js'
import { overviewLabels } from '../locale/editor/overview.js'
import { supportTable } from './coverage-of-shifts.js'
import type { CoverageTable, TableRow } from './coverage-table.js'
import { trainingTable } from './coverage-of-training.js'

/** How the services are looked after, in three tables. */
export interface CoverageTables {
  /** The 14 recommendations: state, and why. */
  readonly recommendations: CoverageTable
  /** Roles, by competence aspects. */
  readonly training: CoverageTable
  /** Shifts, by support tiers. */
  readonly support: CoverageTable
}

/** Three tables that show where the services are not looked after, in words, with the places where it is put right. */
export function coverageTables(check: Check, language: Language): CoverageTables {
  return {
    recommendations: recommendationTable(check, language),
    training: trainingTable(check, language),
    support: supportTable(check, language),
  }
}

/** So many places are led to from one row. */
const mostPlaces = 20

function recommendationTable(check: Check, language: Language): CoverageTable {
  const labels = overviewLabels[language]
  const rows = coverageOf(check).map((row): TableRow => {
    const { title, question, state, reason } = formatCoverage(row, language)
    const isFilled = row.state === 'covered' || row.state === 'not-relevant'
    return {
      key: String(row.recommendation),
      title: `${String(row.recommendation)}. ${title}`,
      note: question,
      locations: locationsOf(check, row.fields, row.reason),
      isGap: row.state === 'missing',
      cells: [
        {
          state: isFilled ? 'covered' : row.state === 'partly' ? 'partly' : 'none',
          words: state,
          locations: [],
        },
      ],
      explanation: reason,
    }
  })
  return {
    title: labels.recommendations,
    columns: [],
    rows,
    empty: check.context === undefined ? labels.unread : undefined,
  }
}

/** What lacks comes first: that is where one wants to go. */
function locationsOf(
  { analysis }: Check,
  fields: readonly string[],
  reason: CoverageReason,
): readonly Location[] {
  const found = reason.type === 'lacking' ? reason.findings.map(({ location }) => location) : []
  const shown = fields.flatMap((field): readonly Location[] => {
    const path = existing(analysis.value, field)
    return path === undefined ? [] : [analysis.locate(path, 'key')]
  })
  const seen = new Set<string>()
  const all = [...found, ...shown]
  // What is missing altogether is told at the title: the specification lacks it.
  return (all.length === 0 ? [analysis.locate(['title'])] : all)
    .filter(({ source, range }) => {
      const key = `${source} ${String(range[0])}`
      return !seen.has(key) && seen.add(key)
    })
    .slice(0, mostPlaces)
}

/** The longest part of a dotted path that leads to something; fields of lists are led to at the list. */
function existing(value: unknown, dotted: string): Path | undefined {
  const path: string[] = []
  let at = value
  for (const step of dotted.split('.')) {
    if (typeof at !== 'object' || at === null || Array.isArray(at) || !Object.hasOwn(at, step)) break
    path.push(step)
    at = (at as Readonly<Record<string, unknown>>)[step]
  }
  return path.length === 0 ? undefined : path
}
