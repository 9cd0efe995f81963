import type { Analysis } from '../analyse.js'
import { mostCompletions } from './completion-asking.js'
import { namingText, visitThings, type Thing } from './completion-things.js'

/** Things that fit what is typed. */
export interface Found {
  readonly thing: Thing
  /** Whether the id, or a word of the title, begins with it; else its letters only come in that order. */
  readonly isNear: boolean
}

/** A title is compared this far. */
const longestCompared = 80

/**
 * Things of a kind whose id or title fits what is typed, those first that begin with it; at most `mostCompletions`.
 * @param wanted as `Field.refers`
 * @param isLeftOut by id
 */
export function searchThings(
  analysis: Analysis | undefined,
  wanted: string,
  typed: string,
  isLeftOut: (id: string) => boolean = () => false,
): readonly Found[] {
  const letters = typed.toLowerCase()
  const near: Found[] = []
  const far: Found[] = []
  visitThings(analysis?.value, wanted, (thing) => {
    const among = `${thing.id} ${namingText(thing).slice(0, longestCompared)}`.toLowerCase()
    const isNear = among.startsWith(letters) || among.includes(` ${letters}`)
    if (!isNear && (far.length >= mostCompletions || !isInOrder(letters, among))) return false
    if (!isLeftOut(thing.id)) (isNear ? near : far).push({ thing, isNear })
    return near.length >= mostCompletions
  })
  return [...near, ...far].slice(0, mostCompletions)
}

/** Whether letters come in their order, as editors compare what is typed. */
function isInOrder(letters: string, among: string): boolean {
  let at = -1
  for (const letter of letters) {
    at = among.indexOf(letter, at + 1)
    if (at < 0) return false
  }
  return true
}
