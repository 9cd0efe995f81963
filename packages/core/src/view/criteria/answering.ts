import type { Answer, Specification } from '../../generated/specification.js'
import { withDefaults } from '../words.js'
import type { CriteriaWords } from './criteria-words.js'

/** How to answer, in a few points: the form itself is the answer document. */
export function answeringView(specification: Specification, words: CriteriaWords): readonly string[] {
  const { labels } = words
  const { questions, tender, validUntil } = specification.procurement?.dates ?? {}
  const annex = specification.annexes?.find(({ source }) => source === 'answer')?.id
  const answers = answersOf(specification)
  const scenarios = (specification.scenarios ?? []).length
  const required = [...answers, ...(specification.scenarios ?? []).flatMap(({ answer }) => answer ?? [])]
    .flatMap(({ attachments }) => attachments ?? [])
    .filter((attachment) => attachment.required === true).length
  return [
    annex === undefined ? labels.answerHere : words.say(labels.answerIn, { annex: words.name(annex) }),
    answers.length === 0 ? '' : words.count(labels.answersAsked, answers.length),
    scenarios === 0 ? '' : words.count(labels.scenariosAsked, scenarios),
    required === 0 ? '' : words.count(labels.attachments, required),
    labels.deviations,
    labels.secret,
    questions === undefined ? '' : words.say(labels.questionsBy, { date: words.date(questions) }),
    tender === undefined ? '' : words.say(labels.tenderBy, { date: words.date(tender) }),
    validUntil === undefined ? '' : words.say(labels.bindingUntil, { date: words.date(validUntil) }),
  ].filter((line) => line !== '')
}

/** The answers that are asked for: sub-requirements are answered one by one, the stem only where it says how itself. */
function answersOf({ sections = [] }: Specification): readonly Answer[] {
  const asked = (answer: Answer | undefined): readonly Answer[] =>
    answer?.form === undefined || answer.form === 'none' ? [] : [answer]
  return sections.flatMap(({ requirements = [], defaults }) =>
    requirements.flatMap((own) => {
      const { answer, children = [] } = withDefaults(own, defaults)
      if (children.length === 0) return asked(answer)
      return [
        ...(own.answer === undefined ? [] : asked(answer)),
        ...children.flatMap((child) => asked(child.answer ?? answer)),
      ]
    }),
  )
}
