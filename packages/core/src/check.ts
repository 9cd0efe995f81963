import type { Analysis } from './analyse.js'
import { byPlace } from './finding/by-place.js'
import type { Finding } from './finding/finding.js'
import type { Waiver } from './generated/specification.js'
import { hasAnswered } from './schema/has-answered.js'
import { findingMaker } from './remark-findings.js'
import type { RuleContext } from './rules/context.js'
import { lint, type Remark } from './rules/lint.js'
import type { Rule } from './rules/rule.js'
import { defaultSettings, type RuleSettings } from './rules/settings.js'
import { isJudged, severityOf } from './rules/severity.js'
import { ruleTable } from './rules/table.js'
import type { Status } from './rules/terms.js'
import { waive } from './rules/waive.js'

/** A finding that the specification sets aside, with the reason it gives. */
export interface WaivedFinding {
  readonly finding: Finding
  readonly waiver: Waiver
}

/** What the rules say of a specification, besides what its analysis says. */
export interface Check {
  readonly analysis: Analysis
  /** Those of the analysis and those of the rules, by source and place. */
  readonly findings: readonly Finding[]
  readonly waived: readonly WaivedFinding[]
  /** What the rules read; `undefined` where the specification could not be read, and no rule was run. */
  readonly context: RuleContext | undefined
  /** How many requirements the rules looked at: those that were not known from an earlier check. */
  readonly requirementsChecked: number
}

export interface CheckOptions {
  /** To judge by another status than the specification has: `issued` asks whether it could be sent. */
  readonly status?: Status
  /** All of them; a test runs one. */
  readonly rules?: readonly Rule[]
}

/**
 * Runs the rules over an analysed specification. One with errors in its format is not judged by rules: its errors are all
 * that is told.
 */
export function check(
  analysis: Analysis,
  settings: RuleSettings = defaultSettings,
  { status, rules = ruleTable }: CheckOptions = {},
): Check {
  const { specification } = analysis
  if (specification === undefined)
    return { analysis, findings: analysis.findings, waived: [], context: undefined, requirementsChecked: 0 }
  const { context, active, requirementsChecked, ...linted } = lint(
    specification,
    settings,
    rules,
    analysis.isOpen,
    (asked) => hasAnswered(asked, analysis.review, specification),
  )
  const { pack, isPackVerified } = context
  const judging = { status: status ?? specification.status ?? 'draft', settings, pack, isPackVerified }
  const findingOf = findingMaker(specification, analysis)
  const findings: Finding[] = []
  const toFinding = (remark: Remark): Finding | undefined => {
    const severity = severityOf(remark, judging)
    return severity === undefined ? undefined : findingOf(remark, severity)
  }
  const { remarks, waived } = waive(linted.remarks.filter(isJudged), context, active, analysis.ids)
  for (const remark of withoutExcess(remarks)) {
    const finding = toFinding(remark)
    if (finding !== undefined) findings.push(finding)
  }
  return {
    analysis,
    findings: [...risen(analysis.findings, judging.status), ...findings].sort(byPlace),
    waived: waived.flatMap(({ remark, waiver }) => {
      const finding = toFinding(remark)
      return finding === undefined ? [] : [{ finding, waiver }]
    }),
    context,
    requirementsChecked,
  }
}

/** So much one rule says of one requirement: nobody reads more, and a hostile text may have it wrong ten thousand times. */
const mostRemarks = 20

function withoutExcess(remarks: readonly Remark[]): readonly Remark[] {
  const counts = new Map<string, number>()
  return remarks.filter(({ rule, path }) => {
    if (rule.scope !== 'requirement') return true
    const requirement = `${rule.code} ${String(path[1])} ${String(path[3])}`
    const count = (counts.get(requirement) ?? 0) + 1
    counts.set(requirement, count)
    return count <= mostRemarks
  })
}

/** A requirement that is approved can't have a hole in its text: what was a task in a draft is an error then. */
function risen(findings: readonly Finding[], status: Status): readonly Finding[] {
  if (status === 'draft' || status === 'review') return findings
  return findings.map((each) => (isEmptyParameter(each) ? { ...each, severity: 'error' } : each))
}

function isEmptyParameter({ code, data: { field } }: Finding): boolean {
  // A value left open in `parameters` has no field of the format to be named by.
  const isLeftOpen = code === 'undecided' && typeof field === 'object' && field.type === 'names'
  return isLeftOpen || code === 'parameter-without-value'
}
