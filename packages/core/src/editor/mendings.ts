import type { Check } from '../check.js'
import type { Language } from '../document/nodes.js'
import { compatibleFixes } from '../finding/apply-fixes.js'
import { severitiesByGravity, type Edit, type Finding, type Range } from '../finding/finding.js'
import { formatFix } from '../locale/format-finding.js'
import { mendingLabels } from '../locale/editor/mending.js'
import { chosenMending, type DecisionPlan, type Mending } from './mending.js'
import { mendingsOfMissing } from './mendings-of-missing.js'
import { mendingsOfOpen } from './mendings-of-open.js'
import { canWaive } from './waive-edit.js'

/**
 * What can be done about the findings at a place of a file, or about one finding: the fixes that it brings, what is missing
 * put in, and a waiver. The gravest finding first.
 *
 * @param at a range of the file `source`, or a finding of the check
 * @param plan to mark as not decided with; without it what must be decided is `null`
 */
export function mendingsFor(
  check: Check,
  source: string,
  at: Range | Finding,
  language: Language,
  plan?: DecisionPlan,
): readonly Mending[] {
  const findings = isFinding(at) ? [at] : findingsIn(check, source, at)
  const missing = mendingsOfMissing(check, findings, language, plan)
  return findings.flatMap((finding): readonly Mending[] => [
    ...mendingsBrought(finding, language),
    ...missing.filter((each) => each.finding === finding),
    ...mendingsOfOpen(check.analysis, finding, language, plan),
    ...(canWaive(check, finding)
      ? [chosenMending({ type: 'waive', title: mendingLabels[language].waive, finding, edits: [] })]
      : []),
  ])
}

/**
 * Edits for everything that can be mended without changing what is meant, as far as the fixes fit together. A fix can make
 * room for another: analyse again and ask again until there are none.
 *
 * @param source only fixes that edit this file alone; otherwise all files
 */
export function fixAllEdits({ analysis, findings }: Check, source?: string): readonly Edit[] {
  const safe = findings
    .flatMap(({ fixes }) => fixes)
    .filter(
      ({ safe: isSafe, edits }) =>
        isSafe && (source === undefined || edits.every(({ location }) => location.source === source)),
    )
  return compatibleFixes(analysis.sources, safe).flatMap(({ edits }) => edits)
}

function mendingsBrought(finding: Finding, language: Language): readonly Mending[] {
  return finding.fixes.map((fix, index) => ({
    type: 'edit',
    title: formatFix(fix, language),
    finding,
    edits: fix.edits,
    isSafe: fix.safe,
    // Where several are offered, none but a safe one is known to be meant.
    isPreferred: fix.safe
      ? !finding.fixes.slice(0, index).some(({ safe }) => safe)
      : finding.fixes.length === 1,
  }))
}

function findingsIn({ findings }: Check, source: string, [start, end]: Range): readonly Finding[] {
  return findings
    .filter(
      ({ location }) => location.source === source && location.range[0] <= end && start <= location.range[1],
    )
    .toSorted((a, b) => severitiesByGravity.indexOf(a.severity) - severitiesByGravity.indexOf(b.severity))
}

function isFinding(at: Range | Finding): at is Finding {
  return 'code' in at
}
