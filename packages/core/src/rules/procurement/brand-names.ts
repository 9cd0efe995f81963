import type { RuleSettings } from '../settings.js'
import { findPhrases, phrasesOf, type PhraseMatch, type Phrases } from '../wording/phrases.js'
import { sentenceAround } from '../wording/surroundings.js'
import type { Token, Wording } from '../wording/wording.js'
import { brandPhrases, brands, brandsLikeWords } from './brands.js'

const plain = new Set(brands.map((name) => name.toLowerCase()))
const likeWords = new Set(brandsLikeWords.map((name) => name.toLowerCase()))
const several = phrasesOf(brandPhrases)

/** Shorter names may be words when they are written in small letters: `sap`, `dell`. */
const shortestInSmallLetters = 6

const own = new WeakMap<RuleSettings, Phrases>()
const none: readonly PhraseMatch[] = []

/** Brands in a text, with the name of the product after that of its maker: «Microsoft Teams». */
export function brandsIn(wording: Wording, settings: RuleSettings): readonly PhraseMatch[] {
  const found: PhraseMatch[] = [
    ...findPhrases(wording, several),
    ...(settings.brands.length === 0 ? none : findPhrases(wording, ownBrands(settings))),
  ]
  let index = -1
  for (const token of wording.tokens) {
    index += 1
    if (token.word === '®' || token.word === '™') {
      const named = wording.tokens[index - 1]
      if (named !== undefined) found.push(spanOf(index - 1, named, token))
    } else if (isBrand(wording, index, token)) found.push(spanOf(index, token, token))
  }
  return merged(found.sort((a, b) => a.first - b.first || b.last - a.last))
}

function ownBrands(settings: RuleSettings): Phrases {
  let known = own.get(settings)
  if (known === undefined) {
    known = phrasesOf(settings.brands.map((name) => name.replaceAll(/[()|]/g, ' ')))
    own.set(settings, known)
  }
  return known
}

function spanOf(index: number, from: Token, to: Token): PhraseMatch {
  return { first: index, last: from === to ? index : index + 1, start: from.start, end: to.end }
}

function isBrand(wording: Wording, index: number, { word, start }: Token): boolean {
  if (!isCapital(wording.text, start)) {
    // Nearly every word of a text is judged here.
    if (word.length < shortestInSmallLetters && !word.startsWith('i')) return false
    const [before = word] = word.includes('-') ? word.split('-') : [word]
    return plain.has(before) && (before.length >= shortestInSmallLetters || before.startsWith('i'))
  }
  const [before = word] = word.split('-')
  const name = [word, before, before.replace(ending, '')].find(
    (form) => plain.has(form) || likeWords.has(form),
  )
  return name !== undefined && (plain.has(name) || sentenceAround(wording, index).from !== index)
}

/** Whether a word is written as a name: with a capital, or as iPad is. Names of brands begin with letters of ASCII. */
function isCapital(text: string, start: number): boolean {
  const code = text.charCodeAt(start)
  return isCapitalCode(code === smallI ? text.charCodeAt(start + 1) : code)
}

const smallI = 105

function isCapitalCode(code: number): boolean {
  return code >= 65 && code <= 90
}

/** «Microsofts», «iPader», «iPad-ane», "Apple's". */
const ending = /(?:['’]?s|er|en|ene|ar|ane)$/

/** Names side by side are one. */
function merged(matches: readonly PhraseMatch[]): readonly PhraseMatch[] {
  const result: PhraseMatch[] = []
  for (const match of matches) {
    const last = result.at(-1)
    if (last !== undefined && match.first <= last.last + 1)
      result[result.length - 1] = {
        ...last,
        last: Math.max(last.last, match.last),
        end: Math.max(last.end, match.end),
      }
    else result.push(match)
  }
  return result
}
