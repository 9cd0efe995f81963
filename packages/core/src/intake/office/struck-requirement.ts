import type { Language } from '../../document/nodes.js'
import { officeWords } from '../../locale/office/words.js'
import { isDemanding } from './kind-of-cell.js'
import { oneLine } from './plain-words.js'
import type { RawRequirement } from './raw-requirement.js'

/** How much of a requirement is struck through; `undefined`: nothing. Offices strike out what they no longer require. */
export function strikeOf({ text, children, marks }: RawRequirement): 'whole' | 'text' | 'partly' | undefined {
  const pieces = marks?.struck ?? []
  if (pieces.length === 0) return undefined
  const words = wordsOf(text)
  if (words === '' || !wordsOf(pieces.join(' ')).includes(words)) return 'partly'
  const places = new Set(pieces.map(wordsOf))
  return children.every((child) => places.has(wordsOf(child.text))) ? 'whole' : 'text'
}

/** Whether the verb that the kind would be told by may be struck through: «skal», with «kan» beside it. */
export function isVerbStruck({ marks }: RawRequirement): boolean {
  return (marks?.struck ?? []).some(isDemanding)
}

/** What is said of it beside the requirement. */
export function strikeComments(raw: RawRequirement, language: Language): readonly string[] {
  const said = officeWords[language]
  const strike = strikeOf(raw)
  if (strike === undefined) return []
  return strike === 'whole' ? [said.wholeStruck] : [said.struck((raw.marks?.struck ?? []).map(oneLine))]
}

/** Letters and digits alone: marks of lists and air between runs come and go. */
function wordsOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '')
}
