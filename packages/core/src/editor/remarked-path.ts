import type { Check } from '../check.js'
import type { Finding, Path } from '../finding/finding.js'
import { findingMaker } from '../remark-findings.js'
import type { RuleContext } from '../rules/context.js'
import type { AnyReport, Rule } from '../rules/rule.js'

/** Where in the specification a rule found what became a finding: of what is missing altogether, the finding itself only tells at the title. */
export function remarkedPath(check: Check, rule: Rule, finding: Finding): Path | undefined {
  let paths = remarkedPaths.get(check)
  if (paths === undefined) {
    paths = new Map<Rule, ReadonlyMap<string, Path>>()
    remarkedPaths.set(check, paths)
  }
  let ofRule = paths.get(rule)
  if (ofRule === undefined) {
    ofRule = pathsOf(check, rule)
    paths.set(rule, ofRule)
  }
  return ofRule.get(remarkKey(finding))
}

/** Of the rules that were asked about, by what a finding says and where: a rule that looks at everything runs once. */
const remarkedPaths = new WeakMap<Check, Map<Rule, ReadonlyMap<string, Path>>>()

type Ruling = (context: RuleContext, report: AnyReport) => void

/** The rule is run again, and its remarks placed as the check places them. */
function pathsOf({ analysis, context }: Check, rule: Rule): ReadonlyMap<string, Path> {
  const paths = new Map<string, Path>()
  if (context === undefined) return paths
  const findingOf = findingMaker(context.specification, analysis)
  const run = rule.check as Ruling
  run(context, (message, path, data, details = {}) => {
    const key = remarkKey(findingOf({ rule, message, path, data, details, kind: undefined }, 'task'))
    if (!paths.has(key)) paths.set(key, path)
  })
  return paths
}

function remarkKey({ message, location, data }: Pick<Finding, 'message' | 'location' | 'data'>): string {
  return JSON.stringify([message, location, data])
}
