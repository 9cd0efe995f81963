import { requirementLines } from '../catalogue/requirement-lines.js'
import type { TakenRequirement } from '../catalogue/requirement-of.js'
import { literal } from './snippet.js'

/**
 * A requirement behind its dash, as a snippet: the cursor visits what is to be decided, one after the other.
 *
 * @param column at which the requirement's fields stand
 */
export function requirementSnippet(requirement: TakenRequirement, column: number): string {
  const text = requirementLines(requirement, ' '.repeat(column - 2))
    .join('\n')
    .slice(column)
  let stops = 0
  const snippet = text.replace(quotedOrUndecided, (found, undecided: string | undefined) => {
    if (undecided === undefined) return literal(found)
    stops += 1
    return `: \${${String(stops)}:null}`
  })
  return snippet + (stops === 0 ? '$0' : '')
}

/** What stands in quotes, a field that is to be decided, or any other character. Without quotes no text has a colon and a space. */
const quotedOrUndecided = /'(?:[^'\n]|'')*'|"(?:[^"\\\n]|\\.)*"|(: null)(?=[ ,}]|$)|[^]/gm
