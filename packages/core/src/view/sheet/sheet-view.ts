import type { Specification } from '../../generated/specification.js'
import { reviewLabels } from '../../locale/documents/review.js'
import { sheetLabels } from '../../locale/documents/sheet.js'
import { literal } from '../as-rich-text.js'
import type { DocumentView, Given } from '../document-view.js'
import { factsOf } from '../grid.js'
import { answerText, contactOf, contactText, deadlineText } from '../review/brief.js'
import { concernOf } from '../review/concern.js'
import { questionsOf } from '../review/questions.js'
import { requirementEntries } from '../review/requirement-entry.js'
import { audienceText } from '../review/review-view.js'
import { lowerFirst, upperFirst, type Words } from '../words.js'
import { fitting, questionHeight, roomForQuestions, roomForStatements, statementHeight } from './fit.js'

/** Text where a pen is to write. */
const blank = '_'.repeat(12)

/**
 * What the sheet of paper shows: who asks, the questions with room to write, and the requirements that matter the most
 * with boxes to tick. Never more than two pages.
 *
 * @param specification what reviewers may read
 */
export function sheetView(specification: Specification, words: Words, given: Given) {
  const labels = sheetLabels[words.language]
  const common = reviewLabels[words.language]
  const concern = concernOf(specification, given, words)
  const contact = contactText(contactOf(specification, concern))
  const channel = specification.serviceInvolvement?.feedback?.channel
  const buyers = (specification.buyers ?? []).map(({ id, name }) => name ?? id)
  const title = specification.title ?? specification.id
  const role = concern.roles.length === 1 ? concern.roles[0] : undefined
  const service = concern.service ?? specification.services?.find(({ id }) => id === role?.service)
  const who = [
    words.say(labels.role, { value: role === undefined ? `${blank}${blank}` : words.name(role.id) }),
    words.say(labels.service, { value: service === undefined ? `${blank}${blank}` : words.name(service.id) }),
    words.say(labels.persons, { blank: '_'.repeat(5) }),
  ]
  const brief = factsOf([
    [common.deadline, deadlineText(concern, words, common), true],
    [
      labels.handIn,
      [
        contact === '' ? '' : words.say(labels.handInTo, { contact: lowerFirst(contact) }),
        channel === undefined
          ? ''
          : (contact === ''
              ? `${upperFirst(channel)}.`
              : words.say(common.sendChannel, { channel: lowerFirst(channel) })
            ).replace(/\.\.$/, '.'),
      ]
        .filter(Boolean)
        .join(' '),
    ],
    [common.answer, answerText(specification, concern, words, common)],
    [labels.who, who.map(literal).join('\n\n'), true],
    [common.aboutAnswer, common.aboutAnswerText],
  ])
  const intro = words.say(buyers.length > 1 ? labels.introMany : labels.intro, {
    buyers: words.list(buyers),
    title: lowerFirst(title),
  })

  const room = roomForQuestions(title, intro, brief) - questionHeight(labels.other)
  const asked = questionsOf(specification, concern, words, common).map(({ text }) => ({
    text,
    height: questionHeight(text),
  }))
  const questions = fitting(asked, room)
  const entries = requirementEntries(specification, concern, words, common).map(
    ({ id, plain, language }) => ({ id, plain, language, height: statementHeight(plain) }),
  )
  const statements = fitting(entries, roomForStatements)
  const view = {
    labels,
    language: words.language,
    title,
    subject: labels.subject,
    audience: audienceText(concern, words, common),
    doNotShare: common.doNotShare,
    idLabel: words.labels.id,
    intro,
    brief,
    questionsTitle: common.questions,
    questions: [...questions.map(({ text }) => text), labels.other].map((text, index) => ({
      text: `${String(index + 1)}. ${text}`,
      label: words.say(labels.writeHere, { number: String(index + 1) }),
    })),
    moreQuestions:
      questions.length === asked.length ? '' : words.say(labels.moreQuestions, { document: common.subject }),
    statements: statements.map(({ id, plain, language }) => ({ id, plain, language })),
    more:
      statements.length === entries.length
        ? ''
        : words.say(labels.more, {
            shown: words.number(statements.length),
            all: words.number(entries.length),
            document: common.subject,
          }),
    meta: { density: 'compact' as const },
  }
  return view satisfies DocumentView
}
