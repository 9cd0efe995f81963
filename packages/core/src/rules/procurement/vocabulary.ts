import type { RequirementSubject } from '../requirement-subject.js'
import { hasPhrase, phrasesOf, type Phrases } from '../wording/phrases.js'
import { readWording, type Wording } from '../wording/wording.js'

/** The words of one idea, in all three languages: a document in one of them may quote another. */
export interface Vocabulary {
  readonly phrases: Phrases
  /** In small letters. Norwegian words are put together: a word counts that holds one of these. */
  readonly stems: readonly string[]
}

export function vocabulary(words: {
  readonly phrases: readonly string[]
  readonly stems: readonly string[]
}): Vocabulary {
  return { phrases: phrasesOf(words.phrases), stems: words.stems }
}

/** Whether a text has a word of an idea. */
function hasWord(wording: Wording, { phrases: wanted, stems }: Vocabulary): boolean {
  return (
    hasPhrase(wording, wanted) || wording.tokens.some(({ word }) => stems.some((stem) => word.includes(stem)))
  )
}

/** Whether the title, the text or a part of a requirement has a word of an idea. Remembered with the requirement. */
export function mentions(subject: RequirementSubject, idea: Vocabulary): boolean {
  let known = remembered.get(subject)
  if (known === undefined) {
    known = { wordings: wordingsOf(subject), answers: new Map() }
    remembered.set(subject, known)
  }
  let answer = known.answers.get(idea)
  if (answer === undefined) {
    answer = known.wordings.some((wording) => hasWord(wording, idea))
    known.answers.set(idea, answer)
  }
  return answer
}

const remembered = new WeakMap<
  RequirementSubject,
  { readonly wordings: readonly Wording[]; readonly answers: Map<Vocabulary, boolean> }
>()

function wordingsOf({
  requirement: { title, children = [] },
  wording,
}: RequirementSubject): readonly Wording[] {
  const others = [title, ...children.map(({ text }) => text)].filter((text) => text !== undefined)
  return [wording, ...others.map((text) => readWording(text))]
}
