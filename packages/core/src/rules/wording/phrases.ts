import { readWording, type Token, type Wording } from './wording.js'

/** Phrases to look for, ready to be looked for. */
export interface Phrases {
  readonly first: ReadonlyMap<string, PhraseNode>
}

interface PhraseNode {
  readonly next: Map<string, PhraseNode>
  /** A phrase ends here. */
  isEnd: boolean
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
  const first = new Map<string, PhraseNode>()
  for (const phrase of patterns.flatMap(expand)) {
    let level = first
    let node: PhraseNode | undefined
    for (const { word } of readWording(phrase).tokens) {
      node = level.get(word)
      if (node === undefined) {
        node = { next: new Map(), isEnd: false }
        level.set(word, node)
      }
      level = node.next
    }
    if (node !== undefined) node.isEnd = true
  }
  return { first }
}

/** Where phrases stand in a text: at each place the longest, none overlapping an earlier one. */
export function findPhrases({ tokens }: Wording, { first }: Phrases): readonly PhraseMatch[] {
  let found: PhraseMatch[] | undefined
  for (let index = 0; index < tokens.length; index += 1) {
    const node = first.get((tokens[index] as Token).word)
    if (node === undefined) continue
    const last = lastOfPhrase(tokens, index, node)
    if (last === undefined) continue
    found ??= []
    found.push({
      first: index,
      last,
      start: (tokens[index] as Token).start,
      end: (tokens[last] as Token).end,
    })
    index = last
  }
  return found ?? none
}

/** Whether any of the phrases stands in a text. */
export function hasPhrase(wording: Wording, wanted: Phrases): boolean {
  return findPhrases(wording, wanted).length > 0
}

const none: readonly PhraseMatch[] = []

function lastOfPhrase(tokens: readonly Token[], index: number, start: PhraseNode): number | undefined {
  let last: number | undefined
  let node: PhraseNode | undefined = start
  for (let at = index; node !== undefined;) {
    if (node.isEnd) last = at
    at += 1
    const token = tokens[at]
    node = token === undefined ? undefined : node.next.get(token.word)
  }
  return last
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
