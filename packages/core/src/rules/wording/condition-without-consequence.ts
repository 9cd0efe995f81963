import type { RequirementSubject } from '../requirement-subject.js'
import { defineRule } from '../rule.js'
import type { Language } from '../terms.js'
import { beginsMainClause, bindingVerbs, startsWithCondition } from './demands.js'
import { infinitives } from './joined-demands.js'
import { modalVerbsIn, type ModalVerb } from './modal-verbs.js'
import { isPassive } from './passives.js'
import { sentencesOf, type Sentence } from './sentences.js'
import { hintInStatements } from './statement-severity.js'
import { isAmount } from './surroundings.js'
import type { Wording } from './wording.js'

const code = 'condition-without-consequence'

/** «Dersom strømmen faller ut.» And then? (EARS, INCOSE R27) */
export const conditionWithoutConsequence = defineRule({
  code,
  theme: 'wording',
  profile: 'strict',
  scope: 'requirement',
  severity: hintInStatements,
  title: { nb: 'Vilkår uten følge', nn: 'Vilkår utan følgje', en: 'Condition without a consequence' },
  why: {
    nb: 'Et vilkår alene krever ingenting. Leverandøren kan ikke vite hva som skal skje når det er oppfylt.',
    nn: 'Eit vilkår åleine krev ingenting. Leverandøren kan ikkje vite kva som skal skje når det er oppfylt.',
    en: 'A condition alone demands nothing. The supplier can’t know what must happen when it is met.',
  },
  messages: {
    found: {
      nb: 'Setningen sier når noe gjelder, men ikke hva som da skal skje. Skriv for eksempel «…, skal løsningen varsle».',
      nn: 'Setninga seier når noko gjeld, men ikkje kva som då skal skje. Skriv til dømes «…, skal løysinga varsle».',
      en: 'The sentence says when something applies, but not what must then happen. Write for example “…, the solution shall alert”.',
    },
  },
  check(subject, report) {
    const { wording, kind } = subject
    const found = mereConditions(subject)
    // A text without any demand is as bad as one without «skal».
    const isAll = found.length === sentencesOf(wording).length
    const severity = kind === 'minimum' ? 'error' : 'warning'
    for (const { from, to } of found) {
      const start = wording.tokens[from]?.start ?? 0
      const end = wording.tokens[to - 1]?.end ?? start
      report('found', ['text'], {}, { span: [start, end], ...(isAll ? { severity } : {}) })
    }
  },
})

/** Whether this rule is run, and says of the whole text that it is a condition: no other rule needs to. */
export function isToldAsCondition(subject: RequirementSubject): boolean {
  const { profile, severities } = subject.shared.settings
  const isRun = severities[code] === undefined ? profile === 'strict' : severities[code] !== 'off'
  if (!isRun) return false
  const found = mereConditions(subject)
  return found.length > 0 && found.length === sentencesOf(subject.wording).length
}

function mereConditions({ requirement, wording, language }: RequirementSubject): readonly Sentence[] {
  // What is to happen may stand in the sub-requirements.
  if ((requirement.children ?? []).length > 0 || wording.text.trimEnd().endsWith(':')) return []
  return sentencesOf(wording).filter(
    (sentence) =>
      !sentence.isItem &&
      (startsWithCondition(wording, language, sentence) || startsWithTime(wording, language, sentence)) &&
      !hasConsequence(wording, language, sentence),
  )
}

/** Words that begin a clause as well as a phrase: «før alarmen er besvart», «før oppstart». */
const timeWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  nb: new Set(['før', 'inntil']),
  nn: new Set(['før', 'inntil']),
  en: new Set(['before', 'after', 'until', 'once', 'since', 'as']),
}
const states = /^(?:er|blir|vert|is|are|has)$/
/** Farthest that the verb of «før den siste alarmen er besvart» stands. */
const furthestState = 4

/** Whether a sentence begins with a clause of time. A phrase is none: «Før levering tester leverandøren utstyret.» */
function startsWithTime(wording: Wording, language: Language, sentence: Sentence): boolean {
  const { tokens } = wording
  const { from, to } = sentence
  const first = tokens[from]?.word ?? ''
  if (language !== 'en' && first === 'etter' && tokens[from + 1]?.word === 'at') return true
  const next = tokens[from + 1]
  // «Inntil 10 brukere skal …» is an amount.
  if (!timeWords[language].has(first) || next === undefined || isAmount(next, language)) return false
  // With one word after it there is no room for a main clause: «Før alarmen er besvart.»
  const state = tokens.findIndex(
    ({ word }, at) => at > from + 1 && at <= from + furthestState && states.test(word),
  )
  if (state !== -1 && state + 3 === to && tokens[to - 1]?.word === '.') return true
  const [modal] = modalVerbsIn(wording, language, sentence)
  return modal !== undefined && hasOwnClause(wording, language, sentence, modal)
}

const goesOn =
  /^(?:og|eller|men|som|når|hvis|viss|dersom|uten|utan|slik|for|f|and|or|but|which|who|when|if|without|so|etter|after|enten|anten|either|før|mens|medan|inntil|before|until|while|where|unless|because|fordi)$/

/** Whether a main clause follows the condition. A clause without a modal verb is another matter. */
function hasConsequence(wording: Wording, language: Language, sentence: Sentence): boolean {
  const { tokens } = wording
  const verbs = bindingVerbs(wording, language, sentence)
  if (verbs.some((verb) => beginsMainClause(wording, language, sentence, verb))) return true
  for (let at = sentence.from + 1; at < sentence.to - 1; at += 1) {
    if (tokens[at]?.word !== ',') continue
    const next = tokens[at + 1]?.word ?? ''
    if (!goesOn.test(next) && !(next === 'med' && tokens[at + 2]?.word === 'mindre')) return true
  }
  // Without a comma a modal verb that follows a verb begins the main clause: «Når alarmen utløses skal løsningen …».
  return modalVerbsIn(wording, language, sentence).some(
    (verb) =>
      verb.first > sentence.from + 2 &&
      !hasOwnClause(wording, language, sentence, verb) &&
      (language === 'en' ||
        /(?:es|er|r|st|t|ut|inn|av|på|over|ned)$/.test(tokens[verb.first - 1]?.word ?? '')),
  )
}

/** Whether a modal verb is that of a condition, not of a main clause after it: «Dersom en sensor må byttes», "if a sensor must be replaced". */
function hasOwnClause(wording: Wording, language: Language, sentence: Sentence, verb: ModalVerb): boolean {
  return language === 'en'
    ? hasOwnEnglishClause(wording, sentence, verb)
    : isVerbNext(wording, language, verb)
}

const adverbs = new Set('ikke ikkje også òg alltid bare berre først fyrst straks likevel'.split(' '))

/** A Norwegian main clause that stands after something else has its subject after the modal verb. */
function isVerbNext({ tokens }: Wording, language: Language, { last }: ModalVerb): boolean {
  let next = tokens[last + 1]?.word ?? ''
  if (adverbs.has(next)) next = tokens[last + 2]?.word ?? ''
  return infinitives.has(next) || isPassive(next, language)
}

const relatives = new Set(['that', 'which', 'who', 'whom', 'whose'])
const subordinators = new Set(
  'if when whenever where while because unless whether until once before after since as'.split(' '),
)
const determiners = new Set('the a an each every all any'.split(' '))
/** After these a determiner goes on with what the clause is about. */
const linking = new Set('and or of in on at for with from to by'.split(' '))
const finiteVerb = /^(?:is|are|was|were|has|have|does|do)$|[^s]s$|ed$/
const longestClause = 10

/** An English clause has its subject before the verb: with a verb or a second subject between, a main clause has begun. */
function hasOwnEnglishClause({ tokens }: Wording, { from }: Sentence, verb: ModalVerb): boolean {
  for (let at = verb.first - 1; at >= Math.max(from, verb.first - longestClause); at -= 1) {
    const word = tokens[at]?.word ?? ''
    const before = tokens[at - 1]?.word ?? ''
    if (relatives.has(word)) return verb.isSubordinate
    if (subordinators.has(word)) return !timeWords.en.has(word) || determiners.has(tokens[at + 1]?.word ?? '')
    if (/^[^\p{L}\p{N}]/u.test(word)) return false
    if (determiners.has(word) && !subordinators.has(before) && !linking.has(before)) return false
    if (at < verb.first - 1 && finiteVerb.test(word) && tokens[at + 1]?.word !== 'of') return false
  }
  return false
}
