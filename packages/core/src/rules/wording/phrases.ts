import { readWording, type Token, type Wording } from './wording.js'

/** Phrases to look for. */
export interface Phrases {
  readonly patterns: readonly string[]
  /** By their first word. Made when they are first looked for. */
  readonly first: ReadonlyMap<string, PhraseNode>
}

interface PhraseNode {
  /** A phrase ends here. */
  isEnd: boolean
  /** Numbers of the lists that it is in, where lists are told apart. */
  lists: number[] | undefined
  next: Map<string, PhraseNode> | undefined
}

/** A phrase in a text: which tokens, from `first` to `last`, and where they stand. */
export interface PhraseMatch {
  readonly first: number
  readonly last: number
  readonly start: number
  readonly end: number
}

/**
 * Phrases of whole words, in any case. `fleksib(el|elt|le)` stands for three words, `så langt det er (praktisk|) mulig`
 * for two phrases; marks count as words: `m.m.`, `og/eller`.
 */
export function phrases(...patterns: readonly string[]): Phrases {
  return phrasesOf(patterns)
}

/** As `phrases`, of a list that may be longer than what a function takes one by one. */
export function phrasesOf(patterns: readonly string[]): Phrases {
  let first: Phrases['first'] | undefined
  return {
    patterns,
    // Most specifications are in one language: the phrases of the others are never looked for.
    get first() {
      first ??= tree(patterns)
      return first
    },
  }
}

/** The phrases of several together: whoever has none of these has none of each. */
export function either(...several: readonly Phrases[]): Phrases {
  return phrasesOf(several.flatMap(({ patterns }) => patterns))
}

function tree(patterns: readonly string[]): Phrases['first'] {
  const first = new Map<string, PhraseNode>()
  for (const pattern of patterns) for (const phrase of expand(pattern)) addPhrase(first, phrase)
  return first
}

/** Adds a phrase to a tree. Gives the node that it ends at, if it has any words. */
function addPhrase(first: Map<string, PhraseNode>, phrase: string): PhraseNode | undefined {
  let level = first
  let node: PhraseNode | undefined
  for (const word of wordsOf(phrase)) {
    if (node !== undefined) level = node.next ??= new Map<string, PhraseNode>()
    node = level.get(word)
    if (node === undefined) {
      node = { isEnd: false, lists: undefined, next: undefined }
      level.set(word, node)
    }
  }
  if (node !== undefined) node.isEnd = true
  return node
}

/** Many lists of phrases in one tree, so that a text is gone through once for all of them. */
export interface PhraseLists {
  readonly first: ReadonlyMap<string, PhraseNode>
}

export function phraseLists(lists: readonly (readonly string[])[]): PhraseLists {
  const first = new Map<string, PhraseNode>()
  for (const [number, patterns] of lists.entries())
    for (const pattern of patterns)
      for (const phrase of expand(pattern)) {
        const end = addPhrase(first, phrase)
        if (end !== undefined && end.lists?.at(-1) !== number) (end.lists ??= []).push(number)
      }
  return { first }
}

/** Where the phrases of each list stand in a text, by the number of the list: what `findPhrases` finds of each by itself. */
export function findInLists(
  { tokens }: Wording,
  { first }: PhraseLists,
): ReadonlyMap<number, readonly PhraseMatch[]> {
  const found = new Map<number, PhraseMatch[]>()
  for (const [index, token] of tokens.entries()) {
    let node = first.get(token.word)
    for (let last = index; node !== undefined; node = node.next?.get(tokens[last]?.word ?? '')) {
      const end = tokens[last]?.end ?? token.end
      for (const list of node.lists ?? [])
        addMatch(found, list, { first: index, last, start: token.start, end })
      last += 1
    }
  }
  return found
}

/** Of matches that begin together the longer, which comes later; none that overlaps an earlier one. */
function addMatch(found: Map<number, PhraseMatch[]>, list: number, match: PhraseMatch): void {
  const matches = found.get(list)
  const before = matches?.at(-1)
  if (matches === undefined || before === undefined) found.set(list, [match])
  else if (before.first === match.first) matches[matches.length - 1] = match
  else if (before.last < match.first) matches.push(match)
}

/** The tokens of a phrase. Most have no marks, and are read without a search. */
function wordsOf(phrase: string): readonly string[] {
  return /^[a-zæøåéèòôü0-9 -]+$/.test(phrase)
    ? phrase.split(' ').filter((word) => word !== '')
    : readWording(phrase).tokens.map(({ word }) => word)
}

/** Where phrases stand in a text: at each place the longest, none overlapping an earlier one. */
export function findPhrases({ tokens }: Wording, wanted: Phrases): readonly PhraseMatch[] {
  const { first } = wanted
  let found: PhraseMatch[] | undefined
  let index = 0
  for (let token = tokens[index]; token !== undefined; token = tokens[index]) {
    const node = first.get(token.word)
    const match = node === undefined ? undefined : longestMatch(tokens, index, token, node)
    if (match === undefined) {
      index += 1
      continue
    }
    found ??= []
    found.push(match)
    index = match.last + 1
  }
  return found ?? none
}

/** The longest of the phrases that a text begins with. */
export function phraseAtStart({ tokens }: Wording, { first }: Phrases): PhraseMatch | undefined {
  const [token] = tokens
  const node = token === undefined ? undefined : first.get(token.word)
  return token === undefined || node === undefined ? undefined : longestMatch(tokens, 0, token, node)
}

/** A test of whether a match has a token in common with any of others in the same text. */
export function meeting(
  others: readonly Pick<PhraseMatch, 'first' | 'last'>[],
): (match: Pick<PhraseMatch, 'first' | 'last'>) => boolean {
  const covered = new Set<number>()
  for (const { first, last } of others) for (let at = first; at <= last; at += 1) covered.add(at)
  return ({ first, last }) => {
    if (covered.size === 0) return false
    for (let at = first; at <= last; at += 1) if (covered.has(at)) return true
    return false
  }
}

/** Whether any of the phrases stands in a text. */
export function hasPhrase(wording: Wording, wanted: Phrases): boolean {
  return findPhrases(wording, wanted).length > 0
}

const none: readonly PhraseMatch[] = []

/** The longest phrase that begins with a token, `start` being the node of its word. */
function longestMatch(
  tokens: readonly Token[],
  index: number,
  token: Token,
  start: PhraseNode,
): PhraseMatch | undefined {
  let match: PhraseMatch | undefined
  let last = index
  let end = token.end
  let node: PhraseNode | undefined = start
  while (node !== undefined) {
    if (node.isEnd) match = { first: index, last, start: token.start, end }
    last += 1
    const next = tokens[last]
    if (next === undefined) break
    end = next.end
    node = node.next?.get(next.word)
  }
  return match
}

/** Every text that a pattern with alternatives stands for. Alternatives may stand inside alternatives. */
function expand(pattern: string): readonly string[] {
  const open = pattern.indexOf('(')
  if (open === -1) return [pattern]
  let depth = 0
  const bounds = [open]
  for (let index = open; index < pattern.length; index += 1) {
    const character = pattern[index]
    if (character === '(') depth += 1
    else if (character === ')') depth -= 1
    else if (character === '|' && depth === 1) bounds.push(index)
    if (depth > 0) continue
    bounds.push(index)
    break
  }
  if (depth > 0) throw new Error(`The phrase "${pattern}" has an open parenthesis`)
  const tails = expand(pattern.slice((bounds.at(-1) ?? 0) + 1))
  const alternatives = bounds
    .slice(0, -1)
    .flatMap((bound, index) => expand(pattern.slice(bound + 1, bounds[index + 1])))
  return alternatives.flatMap((each) => tails.map((tail) => pattern.slice(0, open) + each + tail))
}
