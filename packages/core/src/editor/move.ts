import type { Analysis } from '../analyse.js'
import type { Language } from '../document/nodes.js'
import type { Edit } from '../finding/finding.js'
import { navigationWords } from '../locale/editor/navigation.js'
import { isObject } from '../schema/walk.js'
import { resolveInside } from '../source/source-path.js'
import { listOf, putInEmpty, takeOutOnly } from './empty-list.js'
import { putBeside, swapWithNext, takeOut, type TakenItem } from './move-item.js'
import type { Refusal } from './rename.js'

/** Where something is moved: one place up or down, right behind another of its kind, or to the end of a section. */
export type MoveTarget = 'up' | 'down' | { readonly after: string } | { readonly toSection: string }

/**
 * The edits that move a requirement or a section, with the comments right above it, and leave every other line as it is. A
 * requirement at the end of its section goes on to the next, also where that stands in a file of its own. A section moves
 * among sections; one in a file of its own by the line that includes it.
 *
 * @returns or why it can't be moved
 */
export function moveEdits(
  analysis: Analysis,
  id: string,
  target: MoveTarget,
  language: Language,
): { readonly edits: readonly Edit[] } | Refusal {
  const words = navigationWords[language].moveProblems
  const result = move(analysis, id, target)
  return 'type' in result ? { problem: words[result.type](result.id) } : { edits: result }
}

type Fields = Readonly<Record<string, unknown>>

interface MoveProblem {
  readonly type: keyof (typeof navigationWords)['nb']['moveProblems']
  readonly id: string
}

/** An item of a field's list. */
interface Place {
  readonly holder: Fields
  readonly field: 'requirements' | 'sections'
  readonly index: number
}

function move(analysis: Analysis, id: string, target: MoveTarget): readonly Edit[] | MoveProblem {
  const sections = sectionsOf(analysis)
  const place = placeOf(analysis, sections, id)
  if (place === undefined) return { type: analysis.ids.has(id) ? 'not-movable' : 'not-found', id }
  if (target === 'up' || target === 'down') return moveByOne(analysis, sections, place, id, target === 'down')
  if ('toSection' in target) {
    const section = sections.find((each) => each['id'] === target.toSection)
    if (section === undefined) return { type: 'not-found', id: target.toSection }
    if (place.field === 'sections') return { type: 'not-movable', id }
    const { requirements } = section
    const length = Array.isArray(requirements) ? requirements.length : 0
    const last: Place = { holder: section, field: 'requirements', index: length - 1 }
    return moveBehind(analysis, place, last, id, target.toSection)
  }
  const after = placeOf(analysis, sections, target.after)
  if (after === undefined) return { type: 'not-found', id: target.after }
  if (after.field !== place.field) return { type: 'no-target', id: target.after }
  return moveBehind(analysis, place, after, id, target.after)
}

function moveByOne(
  analysis: Analysis,
  sections: readonly Fields[],
  place: Place,
  id: string,
  isDown: boolean,
): readonly Edit[] | MoveProblem {
  const { holder, field, index } = place
  const list = listOf(analysis, holder, field)
  if (list === undefined || list === 'empty') return { type: 'flow-list', id }
  if (list.items[index + (isDown ? 1 : -1)] !== undefined)
    return swapWithNext(list, isDown ? index : index - 1, isDown) ?? { type: 'text-unsuited', id }
  const next = field === 'sections' ? undefined : sections[sections.indexOf(holder) + (isDown ? 1 : -1)]
  if (next === undefined) return { type: isDown ? 'last' : 'first', id }
  const name = typeof next['id'] === 'string' ? next['id'] : ''
  const { requirements } = next
  const length = Array.isArray(requirements) ? requirements.length : 0
  return isDown && length > 0
    ? moveBeside(analysis, place, { holder: next, field, index: 0 }, 'before', id, name)
    : moveBehind(analysis, place, { holder: next, field, index: length - 1 }, id, name)
}

function moveBehind(
  analysis: Analysis,
  place: Place,
  after: Place,
  id: string,
  name: string,
): readonly Edit[] | MoveProblem {
  const isSameList = after.holder === place.holder
  if (isSameList && (after.index === place.index || after.index === place.index - 1)) return []
  return moveBeside(analysis, place, after, 'after', id, name)
}

function moveBeside(
  analysis: Analysis,
  { holder, field, index }: Place,
  beside: Place,
  side: 'before' | 'after',
  id: string,
  name: string,
): readonly Edit[] | MoveProblem {
  const from = listOf(analysis, holder, field)
  if (from === undefined || from === 'empty') return { type: 'flow-list', id }
  const item = from.items[index]
  if (item === undefined) return { type: 'text-unsuited', id }
  const to = listOf(analysis, beside.holder, beside.field)
  if (to === undefined) return { type: 'no-target', id: name }
  const gap = to === 'empty' || to.items.length < 2 ? from.text : to.text
  const only: TakenItem = {
    removal: { location: { source: from.source, range: item.range }, newText: '' },
    lines: from.text.slice(...item.range),
    column: item.column,
    gap: /\r?\n/.exec(gap)?.[0] ?? '\n',
  }
  const taken = from.items.length === 1 ? only : takeOut(from, index)
  const removals =
    from.items.length === 1
      ? takeOutOnly(analysis, holder, field, from)
      : taken === undefined
        ? undefined
        : [taken.removal]
  if (taken === undefined || removals === undefined) return { type: 'text-unsuited', id }
  const insertions =
    to === 'empty'
      ? putInEmpty(analysis, beside.holder, beside.field, taken)
      : asList(putBeside(to, beside.index, side, taken))
  return insertions === undefined ? { type: 'no-target', id: name } : [...removals, ...insertions]
}

function asList(edit: Edit | undefined): readonly Edit[] | undefined {
  return edit === undefined ? undefined : [edit]
}

/** Every section as it stands in its file, in the order of the whole. */
function sectionsOf(analysis: Analysis): readonly Fields[] {
  return entriesOf(analysis)
    .map((entry) => sectionOf(analysis, entry))
    .filter((section) => section !== undefined)
}

/** The entries of the specification's own list: sections, and lines that include one. */
function entriesOf(analysis: Analysis): readonly Fields[] {
  const sections = analysis.files.get(analysis.name)?.value['sections']
  const entries: readonly unknown[] = Array.isArray(sections) ? sections : []
  return entries.filter(isObject)
}

function sectionOf(analysis: Analysis, entry: Fields): Fields | undefined {
  const { include } = entry
  if (include === undefined) return entry
  const part = typeof include === 'string' ? resolveInside(analysis.name, include) : undefined
  const section = part === undefined ? undefined : analysis.files.get(part)?.value['section']
  return isObject(section) ? section : undefined
}

function placeOf(analysis: Analysis, sections: readonly Fields[], id: string): Place | undefined {
  const root = analysis.files.get(analysis.name)
  const index = entriesOf(analysis).findIndex((entry) => sectionOf(analysis, entry)?.['id'] === id)
  if (index >= 0 && root !== undefined) return { holder: root.value, field: 'sections', index }
  for (const holder of sections) {
    const { requirements } = holder
    const at = Array.isArray(requirements)
      ? requirements.findIndex((each) => isObject(each) && each['id'] === id)
      : -1
    if (at >= 0) return { holder, field: 'requirements', index: at }
  }
  return undefined
}
