import type { Language } from '../terms.js'
import { modalVerbsIn, type ModalVerb } from './modal-verbs.js'
import { sentencesOf, type Sentence } from './sentences.js'
import { isQuoted, type Stretch } from './surroundings.js'
import { anyBetween } from './tally.js'
import type { Wording } from './wording.js'

const binding = words('skal må bør shall must should')

const subordinators: Readonly<Record<Language, ReadonlySet<string>>> = {
  nb: words(
    'som at hvis dersom når mens fordi ettersom hvordan hva hvem hvilke hvilken hvilket hvor hvorvidt før siden såfremt med mindre inntil der selv',
  ),
  nn: words(
    'som at viss dersom når medan mens fordi ettersom korleis kva kven kvar kor korvidt før sidan såframt mindre inntil der sjølv',
  ),
  en: words(
    'that which who whom whose if when where while because so how what whether unless until once before after as since than',
  ),
}

const anySubordinator: Readonly<Record<Language, ReturnType<typeof anyBetween>>> = {
  nb: anyBetween(({ tokens }, index) => subordinators.nb.has(tokens[index]?.word ?? '')),
  nn: anyBetween(({ tokens }, index) => subordinators.nn.has(tokens[index]?.word ?? '')),
  en: anyBetween(({ tokens }, index) => subordinators.en.has(tokens[index]?.word ?? '')),
}

/** Words that begin a condition where they begin a sentence. */
const conditions: Readonly<Record<Language, ReadonlySet<string>>> = {
  nb: words('hvis dersom når mens der såfremt ettersom siden fordi'),
  nn: words('viss dersom når medan mens der såframt ettersom sidan fordi'),
  en: words('if when whenever while where once unless as because since'),
}

const longConditions = new Set([
  'i tilfelle',
  'forutsatt at',
  'føresett at',
  'med mindre',
  'in case',
  'provided that',
  'in the event',
  'så lenge',
  'så snart',
  'as soon',
  'as long',
])

const coordinators = words('og men samt and but ; –')

/** Farthest that a subject of its own stands from the word that joins its clause: «og den ansvarlige lederen i Kunden bør». */
const longestSubject = 6

/** A sentence and the verbs in it that each make a demand of their own. */
export interface DemandingSentence {
  readonly sentence: Sentence
  readonly demands: readonly ModalVerb[]
}

const known = new WeakMap<Wording, readonly DemandingSentence[]>()

/** The sentences of a text with their demands: not those of what a demand is about, when, or why. Read once for all rules. */
export function demandsBySentence(wording: Wording, language: Language): readonly DemandingSentence[] {
  let sentences = known.get(wording)
  if (sentences === undefined) {
    sentences = sentencesOf(wording).map((sentence) => ({
      sentence,
      demands: demandsIn(wording, language, sentence),
    }))
    known.set(wording, sentences)
  }
  return sentences
}

function demandsIn(wording: Wording, language: Language, sentence: Sentence): readonly ModalVerb[] {
  const demands = bindingVerbs(wording, language, sentence)
  // «Skal en dose utsettes, må …» is a condition too.
  const isInverted = demands[0]?.first === sentence.from && demands.length > 1
  const first =
    isInverted || startsWithCondition(wording, language, sentence)
      ? (demands.find((verb) => beginsMainClause(wording, language, sentence, verb)) ?? demands.at(-1))
      : demands[0]
  if (first === undefined) return []
  const found = [first]
  for (const verb of demands.slice(demands.indexOf(first) + 1)) {
    if (isJoined(wording, language, found.at(-1) ?? first, verb)) found.push(verb)
  }
  return found
}

/** The verbs that bind, without those that surely belong to a subordinate clause or a quotation. */
export function bindingVerbs(wording: Wording, language: Language, stretch: Stretch): readonly ModalVerb[] {
  return modalVerbsIn(wording, language, stretch).filter(
    ({ first, start, isSubordinate }) =>
      !isSubordinate && binding.has(wording.tokens[first]?.word ?? '') && !isQuoted(wording, start),
  )
}

/** Whether the sentence begins by saying when it applies. */
export function startsWithCondition({ tokens }: Wording, language: Language, { from }: Stretch): boolean {
  const first = tokens[from]?.word ?? ''
  return (
    conditions[language].has(first) ||
    longConditions.has(`${first} ${tokens[from + 1]?.word ?? ''}`) ||
    longConditions.has(`${first} ${tokens[from + 1]?.word ?? ''} ${tokens[from + 2]?.word ?? ''}`)
  )
}

/** After a condition the main clause begins at a comma: «Når alarmen går, skal løsningen …», "If it fails, the solution shall …". */
export function beginsMainClause(
  { tokens }: Wording,
  language: Language,
  { from }: Stretch,
  { first }: ModalVerb,
): boolean {
  for (let at = first - 1; at > from && at >= first - 1 - longestSubject; at -= 1) {
    const word = tokens[at]?.word ?? ''
    if (word === ',') return true
    if (subordinators[language].has(word) || coordinators.has(word)) return false
  }
  return false
}

/** Whether a later verb is joined to an earlier one as its equal. */
function isJoined(wording: Wording, language: Language, earlier: ModalVerb, later: ModalVerb): boolean {
  const { tokens } = wording
  for (let at = later.first - 1; at > earlier.last && at >= later.first - 1 - longestSubject; at -= 1) {
    const word = tokens[at]?.word ?? ''
    if (subordinators[language].has(word)) return false
    if (!coordinators.has(word)) continue
    // «Utstyr som tåler vann og skal …» may go on with what the equipment is: a comma ends the clause.
    const isClosed = /^[,;–]$/.test(tokens[at - 1]?.word ?? '') || /^[;–]$/.test(word)
    return isClosed || !anySubordinator[language](wording, earlier.last + 1, at)
  }
  return false
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
