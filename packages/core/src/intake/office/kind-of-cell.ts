import { bindingVerb, doubtWords, kindWords, wishingVerb } from '../../locale/office/kind-words.js'
import type { Kind } from '../../rules/terms.js'
import { plainWords } from './plain-words.js'

/** What letters mean in a file that explains them: `b` → `evaluated`. `undefined`: not what they mean elsewhere, but what? */
export type KindLegend = ReadonlyMap<string, Kind | undefined>

/**
 * What a cell says of how binding a requirement is; `undefined`: it says nothing that is understood, or not one thing only.
 * «Skal/Bør», «A eller B» and «Skal?» are for the municipality to decide: a minimum requirement made by guess rejects tenders.
 */
export function kindOfCell(text: string, legend: KindLegend): Kind | undefined {
  // What comes in sentences of its own explains.
  const [said = ''] = text.split(/(?<=\.)\s+(?=\p{Lu})/u)
  if (said.includes('?')) return undefined
  const words = plainWords(said)
  const whole = meaningOf(words, legend)
  if (whole !== undefined) return whole
  const parts = words.split(' ')
  if (parts.some((part) => doubts.has(part))) return undefined
  const [first = '', second = ''] = parts
  const told =
    legend.get(first) ??
    kindsByName.get(`${first} ${second}`) ??
    // «A (absolutt krav)»: what explains the letter counts before the letter.
    (first.length === 1
      ? (kindsByName.get(parts.slice(1).join(' ')) ?? kindsByName.get(second))
      : undefined) ??
    (first.length === 1 && parts.length > 3 ? undefined : meaningOf(first, legend))
  if (told === undefined) return undefined
  const worded = kindsInWords(parts.filter((_, index) => !isOfSentence(parts, index)))
  const lettered = lettersIn(said)
    .filter((letter) => worded.length === 0 || letter !== first)
    .map((letter) => meaningOf(letter, legend))
  return [...worded, ...lettered].every((kind) => kind === told) ? told : undefined
}

/** «Evalueringskrav / Skal oppfylles: ved aksept»: the verb of what comes below, which is no kind. */
function isOfSentence(words: readonly string[], index: number): boolean {
  const next = words[index + 1]
  return (
    index > 0 &&
    bindingWord.test(words[index] ?? '') &&
    next !== undefined &&
    next.length > 1 &&
    !connecting.has(next) &&
    !kindsByName.has(next)
  )
}

/** A verb that stands for what must be. */
export const bindingWord = /^(?:skal|ska|må|shall|must)$/

function meaningOf(words: string, legend: KindLegend): Kind | undefined {
  return legend.has(words) ? legend.get(words) : kindsByName.get(words)
}

/** Whether a cell has words or letters of kinds, clear or not. */
export function isAboutKind(text: string, legend: KindLegend): boolean {
  if (text.length > longestCell) return false
  const words = plainWords(text)
  return (
    kindOfCell(text, legend) !== undefined ||
    isOpenKind(text) ||
    kindsInWords(words.split(' ')).length > 0 ||
    lettersIn(text).some((letter) => legend.has(letter) || kindsByName.has(letter))
  )
}

/** A letter that offices use for what they wish, and for what they tell: unless the file explains it, nobody knows. */
export function isOpenKind(text: string): boolean {
  return /^c(?: krav)?$/.test(plainWords(text))
}

/** A longer cell is about something else. */
const longestCell = 60

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

/** By what offices call them, as plain words. */
export const kindsByName: ReadonlyMap<string, Kind> = new Map(
  (Object.entries(kindWords) as [Kind, readonly string[]][]).flatMap(([kind, words]) =>
    words.map((each) => [each, kind] as const),
  ),
)
/** Plain words beside which the name of a kind is not to be trusted. */
export const doubts: ReadonlySet<string> = new Set(doubtWords)

/** What the words say, leaving out letters, which stand in any text. */
export function kindsInWords(words: readonly string[]): readonly Kind[] {
  return words.flatMap((word, index) => {
    const phrases = [3, 2, 1].map((count) => words.slice(index, index + count).join(' '))
    const phrase = phrases.find((each) => each.length > 1 && !/^\p{L} /u.test(each) && kindsByName.has(each))
    const kind = phrase === undefined || word.length < 2 ? undefined : kindsByName.get(phrase)
    return kind === undefined ? [] : [kind]
  })
}

/** Letters alone, in small letters: capitals, or all of them where there is nothing else («a/b»). */
function lettersIn(text: string): readonly string[] {
  const isBare = plainWords(text)
    .split(' ')
    .every((word) => word.length === 1 || connecting.has(word))
  return [...text.matchAll(/(?<![\p{L}\p{N}])\p{L}(?![\p{L}\p{N}])/gu)]
    .map(([letter]) => letter)
    .filter((letter) => isBare || /\p{Lu}/u.test(letter))
    .map((letter) => letter.toLowerCase())
}

const connecting: ReadonlySet<string> = new Set(['eller', 'og', 'or', 'and', 'til', 'to', 'krav'])
