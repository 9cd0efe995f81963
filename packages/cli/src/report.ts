import type { Severity } from '@kravspek/core'
import type { WordedFinding } from './worded-finding.js'

/** What was found in one of the files asked for. */
export interface FileReport {
  /** Path from where the person stands, with `/`. */
  readonly file: string
  readonly findings: readonly WordedFinding[]
}

/** Severities, the most important first. */
const severities: readonly Severity[] = ['error', 'warning', 'task', 'hint']

export type Counts = Readonly<Record<Severity, number>>

export function countSeverities(findings: readonly { readonly severity: Severity }[]): Counts {
  const counts = { error: 0, warning: 0, task: 0, hint: 0 }
  for (const { severity } of findings) counts[severity]++
  return counts
}

/** Whether a check passes. Tasks and hints never count. */
export function hasPassed({ error, warning }: Counts, maxWarnings: number): boolean {
  return error === 0 && warning <= maxWarnings
}

/** Tells once what several of the files lead to: what stands in a part that they share. */
export function withoutRepeats(reports: readonly FileReport[]): readonly FileReport[] {
  const told = new Set<string>()
  return reports.map(({ file, findings }) => ({
    file,
    findings: findings.filter(({ code, message, place }) => {
      const key = JSON.stringify([place.file, place.range, code, message])
      return !told.has(key) && told.add(key)
    }),
  }))
}

/** Findings that are told as one: the first, and those that say the same of other places. */
export type Group = readonly [first: WordedFinding, ...others: WordedFinding[]]

/** The most important first. What is only to be decided or known is told once of each kind and file. */
export function inOrder(findings: readonly WordedFinding[]): readonly Group[] {
  const groups = new Map<string, [WordedFinding, ...WordedFinding[]]>()
  for (const [index, finding] of findings.entries()) {
    const isRepeatable = finding.severity === 'task' || finding.severity === 'hint'
    const key = isRepeatable ? `${finding.code} ${finding.place.file}` : String(index)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [finding])
    else group.push(finding)
  }
  return [...groups.values()].toSorted(
    ([a], [b]) => severities.indexOf(a.severity) - severities.indexOf(b.severity),
  )
}
