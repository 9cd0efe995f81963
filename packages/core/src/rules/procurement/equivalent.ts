import { hasPhrase, phrases } from '../wording/phrases.js'
import type { Wording } from '../wording/wording.js'

const equivalents = phrases(
  '(tilsvarende|tilsvarande|likeverdig|likeverdige|jamgod|jamgodt|jamgode|ekvivalent|ekvivalente|equivalent|equivalents|equal)',
)

/** Whether a text takes what is as good as what it names: «eller tilsvarende». */
export function takesEquivalents(wording: Wording): boolean {
  return hasPhrase(wording, equivalents)
}
