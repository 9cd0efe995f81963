import type { Specification } from '../../generated/specification.js'
import { reviewLabels, type ReviewLabels } from '../../locale/documents/review.js'
import { isStaff } from '../../rules/solution-users.js'
import { labelled, literal, references } from '../as-rich-text.js'
import type { AnswerFile } from '../../document/nodes.js'
import type { DocumentView, Given } from '../document-view.js'
import type { Grid } from '../grid.js'
import { requirementSections } from '../tender/requirements.js'
import { lowerFirst, type Words } from '../words.js'
import { briefFacts, contactOf, contactText } from './brief.js'
import { burdenView } from './burden.js'
import { changesView } from './changes.js'
import { concernOf, type Concern } from './concern.js'
import { failuresView } from './failures.js'
import { questionsOf } from './questions.js'
import {
  countWords,
  minutesOf,
  mostMinutes,
  portionsOf,
  wordsInPortion,
  wordsPerMinute,
} from './reading-time.js'
import { requirementEntries, sectionRoles, type RequirementEntry } from './requirement-entry.js'

/**
 * What the edition for those who work in the services shows: what becomes different for them, what lands on them, and the
 * requirements that concern them, in portions that are read in ten minutes at most.
 *
 * @param specification what reviewers may read
 */
export function reviewView(specification: Specification, words: Words, given: Given) {
  const labels = reviewLabels[words.language]
  const concern = concernOf(specification, given, words)
  const entries = requirementEntries(specification, concern, words, labels)
  const shown = new Set(entries.map(({ id }) => id))
  const portions = portionsOf(entries)
  const chapters = {
    changes: changesView(specification, concern, words, labels),
    burden: burdenView(specification, concern, words, labels, given.hoursPerPost),
    failures: failuresView(specification, words, labels),
    questions: questionsOf(specification, concern, words, labels).map((question, index) => ({
      id: `${question.id}:answer`,
      anchor: `:question-${String(index + 1)}`,
      number: String(index + 1),
      text: question.text,
      concerns: [
        literal(question.roles),
        concernsText(
          question.requirements.filter((id) => shown.has(id)),
          words,
          labels,
        ),
      ]
        .filter(Boolean)
        .join('. '),
      label: words.say(labels.yourAnswer, { number: String(index + 1) }),
    })),
  }
  const tables = referredTables(specification, entries, words)
  const brief = (duration: string) => briefFacts(specification, concern, words, labels, given, duration)
  const summary = specification.background?.summary
  const wordsBeside =
    wordsIn([chapters, brief('')]) +
    countWords(summary) +
    tables.grids.reduce((sum, grid) => sum + wordsInGrid(grid), 0)
  const minutes = minutesOf(wordsBeside + portions.reduce((sum, portion) => sum + wordsInPortion(portion), 0))
  const isAnyLong = portions.some((portion) => minutesOf(wordsInPortion(portion)) > mostMinutes)
  const contact = contactOf(specification, concern)
  const channel = specification.serviceInvolvement?.feedback?.channel
  const buyers = (specification.buyers ?? []).map(({ id, name }) => name ?? id)
  const title = specification.title ?? specification.id
  const view = {
    labels,
    language: words.language,
    title,
    subject: labels.subject,
    audience: audienceText(concern, words, labels),
    what: words.say(buyers.length > 1 ? labels.whatMany : labels.what, {
      buyers: words.list(buyers),
      title: lowerFirst(title),
    }),
    summary,
    brief: brief(durationText({ minutes, portions: portions.length, isAnyLong }, words, labels)),
    changesTitle: concern.isEveryone ? labels.changesAll : labels.changes,
    burdenTitle: concern.isEveryone || concern.roles.length > 1 ? labels.burdenAll : labels.burden,
    ...chapters,
    hasChanges: Object.values(chapters.changes).some((part) => part.length > 0),
    hasStops: chapters.changes.stops.length > 0,
    hasFailures: Object.values(chapters.failures).some((part) => part.length > 0),
    hasManyRoles: chapters.burden.length > 1,
    portions: portions.map((portion, index) =>
      portionView(portion, index, portions.length, concern, words, labels),
    ),
    tables,
    choices: whoChoices(specification, concern, words, given),
    sendTo:
      contactText(contact) === ''
        ? ''
        : words.say(labels.sendTo, { contact: lowerFirst(contactText(contact)) }),
    sendChannel: channel === undefined ? '' : words.say(labels.sendChannel, { channel: lowerFirst(channel) }),
    meta: { answerFile: answerFile(labels, words, given, contact?.contact?.email) },
  }
  return view satisfies DocumentView
}

/** Whom the document is for, in words: «Sykepleier, Hjemmetjenesten i Nordvik». */
export function audienceText(concern: Concern, words: Words, labels: ReviewLabels): string {
  if (concern.isEveryone) return ''
  const roles = concern.roles.length === 1 ? [words.name(concern.roles[0]?.id)] : []
  const service = concern.service ?? undefined
  const names = [...roles, ...(service === undefined ? [] : [words.name(service.id)])]
  return words.say(labels.forRoles, { who: names.join(', ') })
}

function concernsText(ids: readonly string[], words: Words, labels: ReviewLabels): string {
  return ids.length === 0 ? '' : words.say(labels.questionConcerns, { ids: references(ids) })
}

interface Duration {
  readonly minutes: number
  readonly portions: number
  /** A requirement too long for a portion makes one that is longer than the rest are promised to be. */
  readonly isAnyLong: boolean
}

function durationText(
  { minutes, portions, isAnyLong }: Duration,
  words: Words,
  labels: ReviewLabels,
): string {
  const inMinutes = (count: number): string => words.count(labels.minutes, count)
  const many = isAnyLong ? labels.durationLong : labels.durationMany
  return [
    words.say(portions > 1 ? many : labels.durationOne, {
      minutes: inMinutes(minutes),
      portions: words.number(portions),
      most: inMinutes(mostMinutes),
    }),
    words.say(labels.rate, { count: words.number(wordsPerMinute) }),
  ].join(' ')
}

/** The requirements of a portion under the headings of their sections, in the order of the first of each. */
function portionView(
  portion: readonly RequirementEntry[],
  index: number,
  count: number,
  concern: Concern,
  words: Words,
  labels: ReviewLabels,
) {
  const minutes = words.count(labels.minutes, minutesOf(wordsInPortion(portion)))
  const sections = [...new Set(portion.map(({ section }) => section))]
  return {
    id: `:portion-${String(index + 1)}`,
    title: words.say(count === 1 ? labels.portionOnly : labels.portion, {
      number: String(index + 1),
      portions: String(count),
      minutes,
    }),
    sections: sections.map((section) => ({
      id: `:portion-${String(index + 1)}-${section.id}`,
      title: section.title ?? section.id,
      language: section.language === words.language ? '' : (section.language ?? ''),
      rationale: labelled(labels.why, section.rationale),
      roles: sectionRoles(section, concern, labels).join('. '),
      entries: portion.filter((entry) => entry.section === section).map(shownEntry),
    })),
  }
}

/** What a template may name of a requirement. */
function shownEntry(entry: RequirementEntry) {
  const { id, title, language, plain, rationale, everyday, text, children } = entry
  const { roles, viewLabel, commentLabel } = entry
  return { id, title, language, plain, rationale, everyday, text, children, roles, viewLabel, commentLabel }
}

/** Tables and figures that a requirement shown here refers to. */
function referredTables(specification: Specification, entries: readonly RequirementEntry[], words: Words) {
  const referred = new Set(
    entries.flatMap(({ plain, text = '', children, rationale = '' }) =>
      [plain, text, rationale, ...children.map((child) => child.text)].flatMap((each) =>
        [...each.matchAll(/<ref:([^>]+)>/g)].map((match) => match[1] ?? ''),
      ),
    ),
  )
  // Most refer to none, and the whole of a large specification takes time to look at.
  if (referred.size === 0) return { grids: [], figures: [] }
  const sections = requirementSections(specification, words)
  return {
    grids: sections.flatMap(({ tables }) => tables.filter(({ id }) => id !== undefined && referred.has(id))),
    figures: sections.flatMap(({ figures }) => figures.filter(({ id }) => referred.has(id))),
  }
}

/** Role and service that whoever answers chooses among, where the document is not for one alone. */
function whoChoices({ services = [] }: Specification, concern: Concern, words: Words, given: Given) {
  const staff = concern.roles.filter((role) => isStaff(role, { isOpen: () => false }))
  const named = given.service === undefined ? services.map(({ id }) => words.name(id)) : []
  return {
    roles: given.role === undefined ? [...new Set(staff.map(({ id }) => words.name(id)))] : [],
    // A role belongs to one service.
    services: concern.roles.length === 1 && concern.roles[0]?.service !== undefined ? [] : named,
  }
}

function answerFile(
  labels: ReviewLabels,
  words: Words,
  { fileName, role, service }: Given,
  email: string | undefined,
): AnswerFile {
  return {
    name: `${fileName}.kravsvar.json`,
    from: {
      ...(role === undefined ? {} : { role }),
      ...(service === undefined ? {} : { service }),
    },
    words: {
      save: labels.save,
      explanation: [
        labels.saveExplanation,
        email === undefined ? '' : words.say(labels.saveThenSend, { email }),
      ]
        .filter(Boolean)
        .join(' '),
      saved: labels.saved,
      empty: labels.empty,
      copy: labels.copy,
      copied: labels.copied,
      noScript: labels.noScript,
    },
  }
}

function wordsInGrid({ caption, header, rows }: Grid): number {
  return wordsIn([caption, header, rows.map(({ cells }) => cells.map(({ text }) => text))])
}

/** Words of all texts of a chapter; labels and ids among them are few. */
function wordsIn(chapter: unknown): number {
  if (typeof chapter === 'string') return countWords(chapter)
  if (typeof chapter !== 'object' || chapter === null) return 0
  return Object.values(chapter).reduce<number>((sum, part) => sum + wordsIn(part), 0)
}
