import type { Analysis } from '../analyse.js'
import type { Edit } from '../finding/finding.js'
import { plainOrQuoted, quoted } from '../source/quote.js'
import { textStyleAt } from '../source/text-style.js'
import { placeAt } from './place-at.js'
import type { NameChange } from './renaming.js'

/**
 * The edit that writes a name anew at one place: quotes are kept, and added where the name would mean something else
 * without them. `undefined`: the text does not hold what was found there.
 */
export function renamedText(analysis: Analysis, change: NameChange): Edit | undefined {
  const { location, from, to } = change
  const { source, range } = location
  const file = analysis.sources.get(source) ?? ''
  const written = file.slice(...range)
  if (change.role === 'text') {
    if (change.isExact) return written === from ? { location, newText: to } : undefined
    const { value } = placeAt(analysis, source, range[0]) ?? {}
    return typeof value === 'string' && textStyleAt(file, range[0]) !== 'block'
      ? { location, newText: JSON.stringify(change.retold(value)) }
      : undefined
  }
  if (written === from) {
    const isBlock = textStyleAt(file, range[0]) === 'block'
    return { location, newText: isBlock ? to : plainOrQuoted(to) }
  }
  const quote = written.charAt(0)
  if (quote !== '"' && quote !== "'") return undefined
  if (written === quote + from + quote)
    return { location: { source, range: [range[0] + 1, range[1] - 1] }, newText: to }
  return { location, newText: quoted(to) }
}
