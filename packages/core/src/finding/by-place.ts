import type { Finding } from './finding.js'

/** Order of findings: by source, then by where they begin. */
export function byPlace(a: Finding, b: Finding): number {
  if (a.location.source !== b.location.source) return a.location.source < b.location.source ? -1 : 1
  return a.location.range[0] - b.location.range[0]
}
