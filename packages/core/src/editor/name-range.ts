import type { Analysis } from '../analyse.js'
import type { Location, Range } from '../finding/finding.js'

/** Where a name stands in a value that is nothing but the name: without its quotes. */
export function nameRange(analysis: Analysis, { source, range }: Location, name: string): Range {
  const written = analysis.sources.get(source)?.slice(...range) ?? ''
  const start = written.indexOf(name)
  return start < 0 ? range : [range[0] + start, range[0] + start + name.length]
}
