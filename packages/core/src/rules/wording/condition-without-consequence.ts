import type { RequirementSubject } from '../requirement-subject.js'
import { defineRule } from '../rule.js'
import type { Language } from '../terms.js'
import { beginsMainClause, bindingVerbs, startsWithCondition } from './demands.js'
import { modalVerbs } from './modal-verbs.js'
import { sentencesOf, type Sentence } from './sentences.js'
import { hintInStatements } from './statement-severity.js'
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
      startsWithCondition(wording, language, sentence) &&
      !hasConsequence(wording, language, sentence),
  )
}

const goesOn =
  /^(?:og|eller|men|som|når|hvis|viss|dersom|uten|utan|slik|for|f|and|or|but|which|who|when|if|without|so|etter|after|enten|anten|either)$/

/** Whether a main clause follows the condition. A clause without a modal verb is another matter. */
function hasConsequence(wording: Wording, language: Language, sentence: Sentence): boolean {
  const { tokens } = wording
  const verbs = bindingVerbs(wording, language, sentence)
  if (verbs.some((verb) => beginsMainClause(wording, language, sentence, verb))) return true
  for (let at = sentence.from + 1; at < sentence.to - 1; at += 1) {
    if (tokens[at]?.word === ',' && !goesOn.test(tokens[at + 1]?.word ?? '')) return true
  }
  // Without a comma a modal verb that follows a verb begins the main clause: «Når alarmen utløses skal løsningen …».
  return modalVerbs(wording, language).some(
    ({ first }) =>
      first > sentence.from + 2 &&
      first < sentence.to &&
      (language === 'en' || /(?:es|er|r|st|t|ut|inn|av|på|over|ned)$/.test(tokens[first - 1]?.word ?? '')),
  )
}
