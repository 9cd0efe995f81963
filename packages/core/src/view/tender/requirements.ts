import type { Answer, Requirement, Section, Specification, Table } from '../../generated/specification.js'
import { formatNumber } from '../../locale/format-value.js'
import { parameterPattern, parameterValue } from '../../schema/parameters.js'
import { literal, references } from '../as-rich-text.js'
import type { Grid } from '../grid.js'
import { lowerFirst, withDefaults, type Words } from '../words.js'

/** A row of a requirement table. Every text is ready to be shown. */
export interface RequirementRow {
  /** Id as answers use it: `OPP-01`, for a sub-requirement `FUN-01.a`. */
  readonly id: string
  readonly rowKind: 'plain' | 'stem' | 'child'
  readonly isChild: boolean
  readonly title: string | undefined
  readonly text: string
  readonly language: string
  readonly ask: string | undefined
  readonly rationale: string | undefined
  /** What narrows the requirement (lots, buyers, option, need) and what is to be enclosed. Rich text, each a line. */
  readonly notes: readonly string[]
  readonly kind: string
  /** When it must be met; empty where the file does not say. */
  readonly fulfilled: string
  /** How it is checked, stage by stage. */
  readonly checks: readonly { readonly stage: string; readonly text: string }[]
  readonly answer: readonly string[]
}

/** The chapters of requirements, section by section. */
export function requirementSections(specification: Specification, words: Words) {
  const tenderAnnex = specification.annexes?.find(({ source }) => source === 'tender')?.id
  return (specification.sections ?? []).map((section) => ({
    id: section.id,
    title: section.title ?? section.id,
    language: section.language === specification.language ? '' : (section.language ?? ''),
    intro: section.intro,
    rationale: section.rationale,
    annex:
      section.annex === undefined || section.annex === tenderAnnex
        ? undefined
        : words.say(words.labels.belongsTo, { annex: words.name(section.annex) }),
    rows: sectionRows(section, specification, words),
    tables: (section.tables ?? []).flatMap((table) => tableGrid(table, words.labels.notSet)),
    figures: (section.figures ?? []).map(({ id, caption, alt, file }) => ({
      id,
      caption: caption ?? words.labels.notSet,
      alt: alt ?? caption ?? '',
      file: file ?? '',
    })),
  }))
}

function tableGrid({ id, caption, columns, rows = [] }: Table, notSet: string): readonly Grid[] {
  const header: readonly string[] = columns ?? []
  // A row that is too short or too long would give a table that Word can't open.
  const count = rows.reduce((most, row) => Math.max(most, row.length), header.length)
  const numbers = Array.from({ length: count }, (_, index) => index)
  const grid = {
    id,
    caption: caption ?? notSet,
    widths: numbers.map((index) => widthOf(index, [header, ...rows])).join(' '),
    header: numbers.map((index) => header[index] ?? ''),
    rows: rows.map((row) => ({
      id: undefined,
      cells: numbers.map((index) => ({ text: row[index] ?? '', isRich: true, isHeader: index === 0 })),
    })),
  }
  return count === 0 ? [] : [grid]
}

/**
 * Relative width by the longest text of a column, so that a column of numbers does not take a fourth of the page, but
 * at least that of its longest word.
 */
function widthOf(column: number, rows: readonly (readonly string[])[]): number {
  let longest = 8
  let longestWord = 0
  for (const row of rows) {
    const text = row[column] ?? ''
    longest = Math.max(longest, text.length)
    for (const word of text.split(/\s+/)) longestWord = Math.max(longestWord, word.length)
  }
  // A word without end must leave the other columns room.
  return Math.max(Math.min(longest, 48), Math.min(longestWord, 96))
}

/** The columns of all requirement tables of a document: one that would be empty in every row is left out. */
export function requirementLayout(rows: readonly RequirementRow[]) {
  const showsChecks = rows.some(({ checks }) => checks.length > 0)
  const showsAnswers = rows.some(({ answer }) => answer.length > 0)
  const widths = [12, 42, 15, ...(showsChecks ? [16] : []), ...(showsAnswers ? [15] : [])]
  return { showsChecks, showsAnswers, widths: widths.join(' ') }
}

function sectionRows(
  section: Section,
  specification: Specification,
  words: Words,
): readonly RequirementRow[] {
  return (section.requirements ?? []).flatMap((own) => {
    const requirement = withDefaults(own, section.defaults)
    const language = requirement.language ?? section.language
    const shared = { language: language === undefined || language === specification.language ? '' : language }
    const filled = (text: string | undefined): string | undefined => fillParameters(text, requirement, words)
    const children = requirement.children ?? []
    const row: RequirementRow = {
      ...shared,
      id: requirement.id,
      rowKind: children.length > 0 ? 'stem' : 'plain',
      isChild: false,
      title: requirement.title,
      text: filled(requirement.text) ?? words.labels.notSet,
      ask: filled(requirement.ask),
      rationale: requirement.rationale,
      notes: [
        ...notesOf(requirement, section, specification, words),
        ...enclosureLines(requirement.answer, words),
      ],
      kind: words.value('requirement.kind', requirement.kind),
      fulfilled: fulfilledText(requirement, words),
      checks: checksOf(requirement, words),
      // The sub-requirements are what is answered, unless the stem says how it is answered itself.
      answer: children.length > 0 && own.answer === undefined ? [] : answerLines(requirement.answer, words),
    }
    const childRows = children.map((child): RequirementRow => ({
      ...shared,
      id: `${requirement.id}.${child.id}`,
      rowKind: 'child',
      isChild: true,
      title: undefined,
      text: filled(child.text) ?? words.labels.notSet,
      ask: filled(child.ask),
      rationale: undefined,
      notes: enclosureLines(child.answer, words),
      kind: '',
      fulfilled: '',
      checks: [],
      answer: answerLines(child.answer ?? requirement.answer, words),
    }))
    return [row, ...childRows]
  })
}

const parameterWithSpace = new RegExp(`${parameterPattern.source}( ?)`, 'g')

/** A text of a requirement with the values of its parameters. */
export function fillParameters(
  text: string | undefined,
  requirement: Requirement,
  words: Words,
): string | undefined {
  if (!text?.includes('<')) return text
  return text.replace(parameterWithSpace, (_, name: string, space: string) => {
    const value = parameterValue(requirement, name)
    if (value === undefined) return words.labels.notSet + space
    if (typeof value === 'boolean') return words.yesNo(value) + space
    const shown = typeof value === 'number' ? formatNumber(value, words.language) : literal(value)
    // A number stays on the line of its unit.
    return shown + (space === ' ' && /^\d[\d.,]*$/.test(shown) ? '\u00a0' : space)
  })
}

function notesOf(
  requirement: Requirement,
  section: Section,
  specification: Specification,
  words: Words,
): readonly string[] {
  const { labels } = words
  const notes: string[] = []
  if (requirement.addressee === 'joint') notes.push(labels.joint)
  if (narrows(requirement.lots, specification.procurement?.lots))
    notes.push(words.say(labels.onlyLots, { ids: words.list(asReferences(requirement.lots)) }))
  notes.push(...conditionNotes(requirement, specification, words))
  const needs = requirement.needs ?? section.needs
  if (isGiven(needs) && requirement.kind !== 'information')
    notes.push(words.say(labels.fromNeeds, { ids: words.list(asReferences(needs)) }))
  return notes
}

/** For which buyers and in which option a requirement holds, and what counts beyond it. Rich text, each a line. */
export function conditionNotes(
  requirement: Requirement,
  { buyers }: Specification,
  words: Words,
): readonly string[] {
  const { labels } = words
  const notes: string[] = []
  if (narrows(requirement.buyers, buyers))
    notes.push(words.say(labels.onlyBuyers, { ids: literal(words.names(requirement.buyers)) }))
  if (requirement.option !== undefined)
    notes.push(words.say(labels.partOfOption, { ids: references([requirement.option]) }))
  const beyond = requirement.evaluatedBeyond
  if (beyond?.measure !== undefined) {
    const label =
      beyond.from === undefined || beyond.best === undefined
        ? labels.evaluatedBeyondOpen
        : labels.evaluatedBeyond
    const values = {
      measure: literal(lowerFirst(beyond.measure)),
      from: words.number(beyond.from),
      best: words.number(beyond.best),
      unit: literal(beyond.unit ?? ''),
    }
    notes.push(words.say(label, values).trim())
  }
  return notes
}

function isGiven(ids: readonly string[] | undefined): ids is readonly string[] {
  return ids !== undefined && ids.length > 0
}

/** A list that names all there are narrows nothing. */
export function narrows(
  ids: readonly string[] | undefined,
  all: readonly { readonly id: string }[] | undefined,
): ids is readonly string[] {
  const namesAll = all !== undefined && all.length > 0 && all.every(({ id }) => ids?.includes(id))
  return isGiven(ids) && !namesAll
}

function asReferences(ids: readonly string[]): readonly string[] {
  return ids.map((id) => references([id]))
}

function checksOf(requirement: Requirement, words: Words): RequirementRow['checks'] {
  const { labels } = words
  const { tender, acceptance, operation } = requirement.verification ?? {}
  const checks = [
    { stage: labels.stageTender, text: stage('verification.tender', tender, words) },
    { stage: labels.stageAcceptance, text: stage('verification.acceptance', acceptance, words) },
    { stage: labels.stageOperation, text: stage('verification.operation', operation, words) },
  ]
  return checks.filter(({ text }) => text !== '')
}

function stage(key: string, code: string | undefined, words: Words): string {
  return code === undefined || code === 'none' ? '' : lowerFirst(words.value(key, code))
}

function fulfilledText({ kind, fulfilledBy, fulfilledOn }: Requirement, words: Words): string {
  // What is only told is not met.
  if (kind === 'information') return ''
  const isDate = fulfilledOn !== undefined && /^\d{4}-/.test(fulfilledOn)
  if (fulfilledOn !== undefined) return isDate ? words.date(fulfilledOn) : words.name(fulfilledOn)
  return lowerFirst(words.value('requirement.fulfilledBy', fulfilledBy))
}

/** What the supplier answers with, each a line: the form and its bounds. */
export function answerLines(answer: Answer | undefined, words: Words): readonly string[] {
  if (answer === undefined || answer.form === 'none') return []
  const { labels } = words
  const lines = [words.value('answer.form', answer.form)]
  if (answer.options !== undefined && answer.options.length > 0)
    lines.push(...answer.options.map((option) => `– ${option}`))
  if (answer.unit !== undefined || answer.min !== undefined || answer.max !== undefined)
    lines.push(boundsText(answer, words))
  if (answer.maxWords !== undefined) lines.push(words.count(labels.maxWords, answer.maxWords))
  if (answer.maxPages !== undefined) lines.push(words.count(labels.maxPages, answer.maxPages))
  return lines.filter((line) => line !== '')
}

/** What is to be enclosed with the answer, and whether it may be kept secret. */
function enclosureLines(answer: Answer | undefined, words: Words): readonly string[] {
  const { labels } = words
  const attachments = (answer?.attachments ?? []).map(
    ({ title, required }) => (title ?? labels.notSet) + (required === true ? ` (${labels.mandatory})` : ''),
  )
  return [
    attachments.length > 0 ? `${labels.attachments}: ${literal(attachments.join(', '))}` : '',
    answer?.confidentialAllowed === true ? labels.mayBeConfidential : '',
  ].filter((line) => line !== '')
}

/** What a number may be, with its unit: «0 til 100 prosent». */
export function boundsText({ unit, min, max }: Answer, words: Words): string {
  const { labels } = words
  const bounds =
    min !== undefined && max !== undefined
      ? words.say(labels.between, { min: words.number(min), max: words.number(max) })
      : min !== undefined
        ? words.say(labels.atLeast, { min: words.number(min) })
        : max !== undefined
          ? words.say(labels.atMost, { max: words.number(max) })
          : ''
  return [bounds, unit ?? ''].filter((part) => part !== '').join('\u00a0')
}
