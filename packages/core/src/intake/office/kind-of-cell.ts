import { bindingVerb, kindWords, wishingVerb } from '../../locale/office/kind-words.js'
import type { Kind } from '../../rules/terms.js'
import { plainWords } from './plain-words.js'

/** What letters mean in a file that explains them: `B` → `evaluated`. */
export type KindLegend = ReadonlyMap<string, Kind>

/** What a cell says of how binding a requirement is; `undefined`: it says nothing that is understood. */
export function kindOfCell(text: string, legend: KindLegend): Kind | undefined {
  const words = plainWords(text)
  const told = legend.get(words) ?? kinds.get(words)
  if (told !== undefined) return told
  const parts = words.split(' ')
  const [first = '', second = ''] = parts
  return (
    legend.get(first) ??
    kinds.get(`${first} ${second}`) ??
    // «A (absolutt krav)»: what explains the letter counts before the letter.
    (first.length === 1 ? (kinds.get(parts.slice(1).join(' ')) ?? kinds.get(second)) : undefined) ??
    (first.length === 1 && parts.length > 3 ? undefined : kinds.get(first))
  )
}

/** The kind that the verbs of a text speak for; `undefined`: none, or two. */
export function kindOfWords(text: string): 'minimum' | 'evaluated' | undefined {
  const isBinding = bindingVerb.test(text)
  const isWish = wishingVerb.test(text)
  if (isBinding === isWish) return undefined
  return isBinding ? 'minimum' : 'evaluated'
}

/** Whether a text demands or wishes something. */
export function isDemanding(text: string): boolean {
  return bindingVerb.test(text) || wishingVerb.test(text)
}

/**
 * What a file explains of its letters: «A = absolutt krav», «B: evalueringskrav», «O – ønskelig».
 *
 * @param cells of the columns that say how binding requirements are: with M and O beside each other, O is what is optional
 */
export function kindLegend(texts: readonly string[], cells: ReadonlySet<string>): KindLegend {
  const legend = new Map<string, Kind>()
  const isOptional = cells.has('m') && cells.has('o')
  if (isOptional) legend.set('o', 'evaluated')
  for (const text of texts) {
    for (const [, letter = '', meaning = ''] of text.matchAll(explained)) {
      const words = plainWords(meaning).split(' ')
      for (let count = Math.min(3, words.length); count > 0; count -= 1) {
        const phrase = words.slice(0, count).join(' ')
        const kind = phrase.length > 1 ? kinds.get(phrase) : undefined
        if (kind === undefined) continue
        legend.set(letter.toLowerCase(), kind)
        break
      }
    }
  }
  return legend
}

const explained =
  /(?<![\p{L}\p{N}])([\p{Lu}]{1,2}|[1-5])(?:-krav)?\s*(?:=|:|–|—|-|\(|er|betyr|means)\s*["«“(]?([\p{L} -]{2,40})/gu

const kinds: ReadonlyMap<string, Kind> = new Map(
  (Object.entries(kindWords) as [Kind, readonly string[]][]).flatMap(([kind, words]) =>
    words.map((each) => [each, kind] as const),
  ),
)
