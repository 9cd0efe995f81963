import {
  formatDate,
  ruleCalled,
  severitiesByGravity,
  themeTitles,
  type Language,
  type Severity,
  type Theme,
} from '@kravspek/core'
import type { Place, WordedFinding } from './worded-finding.js'

/** What was found in one of the files asked for. */
export interface FileReport {
  /** Path from where the person stands, with `/`. */
  readonly file: string
  readonly findings: readonly WordedFinding[]
  /** What the specification sets aside. */
  readonly waived: readonly WaivedReport[]
  /** The procurement rules it was judged by; `undefined` where it could not be read. */
  readonly pack: { readonly id: string; readonly isVerified: boolean } | undefined
  /** How much of what there is to choose is chosen; `undefined`: it could not be read, or the command does not tell. */
  readonly progress?: ProgressReport
  /** What must hold before it is sent, where that was asked. */
  readonly conditions?: readonly ConditionReport[]
  /** To whom it is to be sent, where that is not the suppliers. */
  readonly recipient?: 'services'
}

/**
 * How far a specification is. A choice that remains is a value left open (`null` or with a plan), and what the format or a rule
 * asks for and that lacks; one that is made is a value that someone has filled in. Counted from the file alone, as
 * `workList` of core does.
 */
export interface ProgressReport {
  readonly remaining: number
  readonly total: number
  /** «23 av 61 valg gjenstår», in the language of messages. */
  readonly sentence: string
}

/** A finding that a waiver of the specification sets aside. */
export interface WaivedReport extends WordedFinding {
  /** Id or field that the waiver is for. */
  readonly at: string
  readonly reason: string | undefined
  /** Title of the role that decided it. */
  readonly by: string | undefined
  /** ISO 8601. */
  readonly date: string | undefined
}

/** Who set a finding aside and when, in brackets behind the reason; nothing where neither is said. */
export function signatureOf({ by, date }: Pick<WaivedReport, 'by' | 'date'>, language: Language): string {
  const said = [by, date === undefined ? undefined : formatDate(date, language)].filter(
    (each) => each !== undefined,
  )
  return said.length === 0 ? '' : ` (${said.join(', ')})`
}

export interface ConditionReport {
  readonly id: string
  readonly title: string
  readonly isMet: boolean
  readonly lacking: readonly { readonly message: string; readonly place: Place }[]
}

/** What a check came to. */
export interface Outcome {
  readonly reports: readonly FileReport[]
  readonly counts: Counts
  readonly passed: boolean
  readonly maxWarnings: number
  /** What was mended, where that was asked: what the fix does, and its place in the text as it was in that round. */
  readonly fixes: readonly { readonly place: Place; readonly title: string }[]
}

export type Counts = Readonly<Record<Severity, number>>

export function countSeverities(findings: readonly { readonly severity: Severity }[]): Counts {
  const counts = { error: 0, warning: 0, task: 0, hint: 0 }
  for (const { severity } of findings) counts[severity]++
  return counts
}

/** What a command came to that stopped at what is wrong with a file: nothing was set aside, mended or judged. */
export function stoppedBy(file: string, findings: readonly WordedFinding[]): Outcome {
  return {
    reports: [{ file, findings, waived: [], pack: undefined }],
    counts: countSeverities(findings),
    passed: false,
    maxWarnings: Infinity,
    fixes: [],
  }
}

/** Whether a check passes. Tasks and hints never count. */
export function hasPassed({ error, warning }: Counts, maxWarnings: number): boolean {
  return error === 0 && warning <= maxWarnings
}

/** Tells once what several of the files lead to: what stands in a part that they share. */
export function withoutRepeats(reports: readonly FileReport[]): readonly FileReport[] {
  const told = new Set<string>()
  return reports.map(({ findings, ...report }) => ({
    ...report,
    findings: findings.filter(({ code, message, place }) => {
      const key = JSON.stringify([place.file, place.range, code, message])
      return !told.has(key) && told.add(key)
    }),
  }))
}

/** Findings that are told as one: the first, and those that say the same of other places. */
export type Group = readonly [first: WordedFinding, ...others: WordedFinding[]]

/**
 * Themes by what is at stake, the most first: a reader of ten findings must see those that matter. Nothing else can be
 * judged before the file can be read (`format`); then what can harm a person when the technology fails (`support`), and
 * what can overturn the award (`procurement`). What decides whether the technology comes to use is next. How reasons are
 * written down can be mended at any time, and wording most easily of all.
 */
const themesByStake: readonly (Theme | 'format')[] = [
  'format',
  'support',
  'procurement',
  'training',
  'resources',
  'involvement',
  'change',
  'benefits',
  'record',
  'wording',
]

/**
 * The most important first: by severity, then by what is at stake, then in the order they come. What a rule says, and what is only to be decided or known, is told once of each kind and file,
 * so that the first ten are ten different matters.
 */
export function inOrder(findings: readonly WordedFinding[]): readonly Group[] {
  const groups = new Map<string, [WordedFinding, ...WordedFinding[]]>()
  for (const [index, finding] of findings.entries()) {
    const { code, severity, place } = finding
    const isRepeatable = severity === 'task' || severity === 'hint' || ruleCalled(code) !== undefined
    const key = isRepeatable ? `${code} ${severity} ${place.file}` : String(index)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [finding])
    else group.push(finding)
  }
  return [...groups.values()].toSorted(
    ([a], [b]) =>
      severitiesByGravity.indexOf(a.severity) - severitiesByGravity.indexOf(b.severity) ||
      themesByStake.indexOf(themeOf(a.code)) - themesByStake.indexOf(themeOf(b.code)),
  )
}

/** How many findings of each severity a theme has; themes without findings are left out. */
export function countThemes(
  findings: readonly WordedFinding[],
): readonly (readonly [theme: Theme | 'format', counts: Counts])[] {
  const themes = Object.keys(themeTitles) as readonly (Theme | 'format')[]
  return themes.flatMap((theme) => {
    const own = findings.filter(({ code }) => themeOf(code) === theme)
    return own.length === 0 ? [] : [[theme, countSeverities(own)] as const]
  })
}

/** The theme of a code: that of its rule, or the file format. */
export function themeOf(code: string): Theme | 'format' {
  return ruleCalled(code)?.theme ?? 'format'
}
