import type { Severity } from '../finding/finding.js'
import type { Remark } from './lint.js'
import type { RulePack } from './packs/rule-pack.js'
import type { Rule, SeverityByStatus } from './rule.js'
import type { RuleSettings } from './settings.js'
import type { Kind, Status } from './terms.js'

/** What the severity of a remark depends on besides the remark. */
export interface Judging {
  readonly status: Status
  readonly settings: RuleSettings
  readonly pack: RulePack
  readonly isPackVerified: boolean
}

/** Whether something is said of requirements of the remark's kind at all. */
export function isJudged({ rule, kind }: Remark): boolean {
  return declaredSeverity(rule, kind) !== undefined
}

/** How serious a remark is; `undefined`: nothing is said of requirements of that kind. */
export function severityOf(
  { rule, kind, details }: Remark,
  { status, settings, pack, isPackVerified }: Judging,
): Severity | undefined {
  const declared = declaredSeverity(rule, kind)
  if (declared === undefined) return undefined
  const set = settings.severities[rule.code]
  if (set !== undefined) return set === 'off' ? undefined : set
  const severity = byStatus(details.severity ?? declared, status)
  const isCertain = isPackVerified && pack.grounds[rule.code]?.mark === 'source'
  return severity === 'error' && rule.isLegal === true && !isCertain ? 'warning' : severity
}

function declaredSeverity({ severity }: Rule, kind: Kind | undefined): SeverityByStatus | undefined {
  if (typeof severity === 'string' || !('byKind' in severity)) return severity
  // Whoever has not chosen a kind is told what a minimum requirement would be told.
  return severity.byKind[kind ?? 'minimum']
}

function byStatus(severity: SeverityByStatus, status: Status): Severity {
  return typeof severity === 'string' ? severity : severity[status]
}
