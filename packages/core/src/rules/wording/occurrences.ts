import type { Path, Range } from '../../finding/finding.js'
import type { RequirementSubject } from '../requirement-subject.js'
import type { Language } from '../terms.js'
import { findPhrases, type PhraseMatch, type Phrases } from './phrases.js'
import { statementsOf } from './statements.js'
import { isQuoted, wordsOf } from './surroundings.js'
import type { Token, Wording } from './wording.js'

/** A phrase where it stands in a requirement or in one of its sub-requirements. */
export interface Occurrence extends PhraseMatch {
  /** From the requirement. */
  readonly path: Path
  readonly wording: Wording
  readonly language: Language
  /** As they are written. */
  readonly words: string
  readonly span: Range
}

/** Where phrases stand in the texts of a requirement, in its language. What is quoted is not said by the requirement. */
export function occurrences(
  subject: RequirementSubject,
  wanted: Readonly<Record<Language, Phrases>>,
): readonly Occurrence[] {
  const { language } = subject
  let found: Occurrence[] | undefined
  for (const { path, wording } of statementsOf(subject)) {
    for (const match of findPhrases(wording, wanted[language])) {
      const { start, end } = match
      if (isQuoted(wording, start)) continue
      found ??= []
      found.push({ ...match, path, wording, language, words: wordsOf(wording, match), span: [start, end] })
    }
  }
  return found ?? none
}

const none: readonly Occurrence[] = []

/** The word before an occurrence, or the one that many places before; empty where there is none. */
export function wordBefore({ wording, first }: Occurrence, places = 1): string {
  return wording.tokens[first - places]?.word ?? ''
}

/** The word after an occurrence, or the one that many places after; empty where there is none. */
export function wordAfter({ wording, last }: Occurrence, places = 1): string {
  return wording.tokens[last + places]?.word ?? ''
}

/** The tokens after an occurrence, no more than `most`. */
export function tokensAfter({ wording, last }: Occurrence, most: number): readonly Token[] {
  return wording.tokens.slice(last + 1, last + 1 + most)
}
