import type { Change } from '../../compare/compare-specifications.js'
import type { FieldChange } from '../../compare/compare-fields.js'
import type { Section, Specification } from '../../generated/specification.js'
import { changesLabels } from '../../locale/documents/changes.js'
import {
  columnsOf,
  stateOf,
  toldChanges,
  unchanged,
  type ChangeGroup,
  type ChangeRow,
  type Telling,
} from './change-row.js'
import { toldChange, type ToldBlock, type ToldChange } from './told-change.js'
import { nameOfItem } from './change-names.js'

interface RequirementTelling extends Telling {
  readonly before: Specification
  readonly after: Specification
  /** Whether the text of a requirement holds a parameter: its value is then told there. */
  readonly isParameterNamed: (id: string, name: string) => boolean
}

/** The changes of requirements, section by section, with those of the section itself. */
export function changedRequirements(
  changes: readonly Change[],
  telling: RequirementTelling,
): readonly ChangeGroup[] {
  const sections = new Map<string, Change[]>()
  for (const change of changes) {
    const id = change.sectionAfter ?? change.sectionBefore ?? ''
    const known = sections.get(id)
    if (known === undefined) sections.set(id, [change])
    else known.push(change)
  }
  return [...sections].map(([id, own]) => {
    const section = sectionCalled(id, telling)
    const rows = own.map((change) =>
      change.concept === 'requirement' ? requirementRow(change, section, telling) : itemRow(change, telling),
    )
    const language = section?.language === telling.after.language ? '' : (section?.language ?? '')
    return { id, title: section?.title ?? id, language, rows, ...columnsOf(rows, 16) }
  })
}

function requirementRow(
  change: Change,
  section: Section | undefined,
  telling: RequirementTelling,
): ChangeRow {
  const { key = '', type, before, after } = change
  const words = telling.words.after
  const requirement = after ?? before ?? {}
  const language = requirement['language'] ?? section?.language
  const hasTextChange = change.fields.some(isTextChange)
  const fields = change.fields.filter(({ steps: [first, ...rest], after: value }) => {
    const name = first?.field === 'parameters' ? first.item : undefined
    const isValue = type === 'added' || (rest.at(-1)?.field ?? 'value') === 'value'
    // A parameter is told where it is read; a new requirement by what it has, not by what it has not.
    const isRead = hasTextChange && isValue && name !== undefined && telling.isParameterNamed(key, name)
    return !isRead && !(type === 'added' && value === 'none')
  })
  const isTold = (field: string): boolean =>
    fields.some(({ steps }) => steps.length === 1 && steps[0]?.field === field)
  const text = requirement['text']
  const told = type === 'removed' ? fields.filter(isTextOrTitle) : fields
  return {
    id: key,
    name: key,
    state: stateOf(change, words),
    language: typeof language === 'string' && language !== telling.after.language ? language : '',
    title: isTold('title') || typeof requirement['title'] !== 'string' ? '' : requirement['title'],
    moved: movedText(change, telling),
    changes: [
      ...(isTold('text') || typeof text !== 'string' ? [] : [unchanged(text, words)]),
      ...told.filter(({ field }) => field.identifies === undefined).map((field) => toldInRow(field, telling)),
    ],
    reasons: telling.reasonsFor(change),
  }
}

/** The title and the text of a requirement need no label: they are what the row is about. */
function toldInRow(change: FieldChange, telling: RequirementTelling): ToldChange {
  const told = toldChange(change, telling.words)
  const [first, ...rest] = change.steps
  if (rest.length > 0) return told
  switch (first?.field) {
    case 'title':
      return { ...told, label: '', blocks: told.blocks.map(inBold) }
    case 'text':
      return { ...told, label: '' }
    default:
      return told
  }
}

function inBold({ lines, ...block }: ToldBlock): ToldBlock {
  return {
    ...block,
    lines: lines.map(({ pieces }) => ({ pieces: pieces.map((piece) => ({ ...piece, isStrong: true })) })),
  }
}

/** A requirement that is taken out is told by what it said, not by how it was answered. */
function isTextOrTitle({ steps }: FieldChange): boolean {
  const last = steps.at(-1)?.field
  return last === 'text' || last === 'title'
}

function isTextChange({ steps }: FieldChange): boolean {
  const last = steps.at(-1)?.field
  return last === 'text' || last === 'ask' || last === 'plain'
}

function itemRow(change: Change, telling: RequirementTelling): ChangeRow {
  const words = telling.words.after
  const { concept, isMoved, type } = change
  return {
    id: concept === 'section' ? '' : (change.key ?? ''),
    name: nameOfItem(change, words.language, words.name),
    state: stateOf(change, words),
    language: '',
    title: '',
    moved: isMoved && type === 'changed' ? changesLabels[words.language].movedItem : '',
    changes: toldChanges(change.fields, telling.words),
    reasons: telling.reasonsFor(change),
  }
}

function movedText({ isMoved, sectionBefore, sectionAfter }: Change, telling: RequirementTelling): string {
  const { after: words } = telling.words
  const labels = changesLabels[words.language]
  if (!isMoved) return ''
  if (sectionBefore === sectionAfter) return labels.movedWithin
  const titleIn = ({ sections = [] }: Specification, id: string | undefined): string =>
    sections.find((section) => section.id === id)?.title ?? id ?? ''
  return words.say(labels.movedFrom, {
    from: titleIn(telling.before, sectionBefore),
    to: titleIn(telling.after, sectionAfter),
  })
}

function sectionCalled(id: string, { before, after }: RequirementTelling): Section | undefined {
  return [after, before].flatMap(({ sections = [] }) => sections).find((section) => section.id === id)
}
