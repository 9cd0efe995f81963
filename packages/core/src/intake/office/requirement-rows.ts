import { cellParts } from './cell-parts.js'
import { groupTitle, isGroup, isSpanningText } from './group-rows.js'
import { partLetter } from './id-like.js'
import { isDemanding, kindOfCell, type KindLegend } from './kind-of-cell.js'
import { isSum } from './other-tables.js'
import { oneLine } from './plain-words.js'
import type { Labelled, RawPiece, RawRequirement } from './raw-requirement.js'
import { addMarks, marksIn, startMarks, type OpenMarks } from './row-marks.js'
import type { TableColumns } from './table-columns.js'
import { isStruckAt, ownCells, ownTextAt, textAt, type GridRow } from './table-grid.js'

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] }
interface OpenRequirement extends Mutable<Omit<RawRequirement, 'children' | 'kept' | 'answers' | 'marks'>> {
  readonly children: { letter: string; text: string }[]
  readonly kept: Labelled[]
  readonly answers: Labelled[]
  readonly marks: OpenMarks
}

/** What the rows below a heading hold, in their order. */
export function piecesOf(
  rows: readonly GridRow[],
  columns: TableColumns,
  legend: KindLegend,
): readonly RawPiece[] {
  const pieces: RawPiece[] = []
  let last: OpenRequirement | undefined
  let group = ''
  const hasKinds = columns.kind !== undefined || columns.minimumMark !== undefined
  rows.forEach((row, index) => {
    if (isSum(row, columns)) {
      const texts = ownCells(row).map(([, cell]) => cell.text)
      if (last === undefined) pieces.push(rowAsText(row))
      else {
        last.kept.push({ label: '', text: texts.join(' | ') })
        addMarks(last.marks, marksIn(row))
      }
      return
    }
    const inGroup = textAt(row, columns.group)
    if (inGroup !== '' && inGroup !== group) {
      group = inGroup
      pieces.push({ type: 'group', title: oneLine(inGroup) })
      last = undefined
      if (ownCells(row).every(([column]) => column === columns.group)) return
    }
    const requirement = requirementIn(row, columns, legend)
    const { number, text } = requirement
    if (isGroup(row, rows[index + 1], columns, hasKinds)) {
      pieces.push({ type: 'group', title: groupTitle(row) })
      last = undefined
      return
    }
    if (isSpanningText(row, columns)) {
      pieces.push({
        type: 'text',
        text: ownCells(row)
          .map(([, cell]) => cell.text)
          .join('\n'),
      })
      return
    }
    const part = partOf(requirement, last?.number ?? '')
    const isOtherKind =
      requirement.kind !== undefined && last?.kind !== undefined && requirement.kind !== last.kind
    if (part !== undefined && last !== undefined && !isOtherKind) {
      last.children.push(part)
      last.kept.push(...restOf(requirement, last, part.letter))
      last.answers.push(...requirement.answers)
      addMarks(last.marks, requirement.marks)
      return
    }
    if (last !== undefined && isBeside(number, last)) {
      last.kept.push(
        { label: number, text: joined(requirement.title, text) },
        ...restOf(requirement, last, ''),
      )
      last.answers.push(...requirement.answers)
      addMarks(last.marks, requirement.marks)
      return
    }
    if (last !== undefined && isGoingOn(number, text, last, columns)) {
      addTo(last, requirement)
      return
    }
    if (number === '' && text === '' && requirement.title === '') {
      const texts = ownCells(row).map(([, cell]) => cell.text)
      if (last === undefined) pieces.push({ type: 'text', text: texts.join('\n') })
      else addTo(last, requirement)
      return
    }
    const letter = partLetter(number)
    last = {
      ...requirement,
      number: letter === undefined || last === undefined ? number : `${last.number}-${letter}`,
      children: [],
      kept: [...requirement.kept],
      answers: [...requirement.answers],
      marks: startMarks(requirement.marks),
    }
    pieces.push({ type: 'requirement', requirement: last })
  })
  return pieces
}

function requirementIn(row: GridRow, columns: TableColumns, legend: KindLegend): RawRequirement {
  const { id, title, text, points, rationale, ask, labels } = columns
  const labelled = (column: number): readonly Labelled[] => {
    const said = ownTextAt(row, column)
    return said === '' ? [] : [{ label: labels.get(column) ?? '', text: said }]
  }
  const said = ownTextAt(row, text)
  const named = ownTextAt(row, title)
  const parts = cellParts(said === '' ? named : said, said !== '' && named !== '')
  return {
    number: oneLine(ownTextAt(row, id)),
    title: said === '' || named === '' ? parts.title : oneLine(named),
    text: parts.text,
    ...kindIn(row, columns, legend),
    points: ownTextAt(row, points),
    rationale: joined(parts.rationale, ownTextAt(row, rationale)),
    ask: joined(parts.ask, ownTextAt(row, ask)),
    children: [],
    answers: columns.answers.flatMap(labelled),
    kept: [
      ...parts.notes.map((note) => ({ label: '', text: note })),
      ...[columns.minimumMark, columns.evaluatedMark].flatMap((column) =>
        column === undefined || isMarked(ownTextAt(row, column)) ? [] : labelled(column),
      ),
      ...columns.kept.flatMap(labelled),
    ],
    marks: marksIn(row),
  }
}

function joined(...texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n')
}

function kindIn(
  row: GridRow,
  { kind, minimumMark, evaluatedMark, labels }: TableColumns,
  legend: KindLegend,
): Pick<RawRequirement, 'kind' | 'saidKind'> {
  const said = oneLine(textAt(row, kind))
  if (said !== '')
    return { saidKind: said, kind: isStruckAt(row, kind) ? undefined : kindOfCell(said, legend) }
  const isMinimum = isMarked(textAt(row, minimumMark)) && !isStruckAt(row, minimumMark)
  const isEvaluated = isMarked(textAt(row, evaluatedMark)) && !isStruckAt(row, evaluatedMark)
  if (isMinimum !== isEvaluated) {
    const column = isMinimum ? minimumMark : evaluatedMark
    const label = labels.get(column ?? -1) ?? ''
    return { saidKind: `${textAt(row, column)} (${label})`, kind: isMinimum ? 'minimum' : 'evaluated' }
  }
  const hasColumn = kind !== undefined || minimumMark !== undefined || evaluatedMark !== undefined
  const isBoth = isMinimum && isEvaluated
  return { saidKind: hasColumn ? (isBoth ? 'x / x' : '') : undefined, kind: undefined }
}

function isMarked(text: string): boolean {
  return /^(?:x|✓|✔|☒|☑|ja|yes|1|v|\*)$/i.test(text.trim())
}

/** A part of the requirement above: «a) …», with its letter in the column of numbers or before the text. */
function partOf(
  { number, text }: RawRequirement,
  whole: string,
): { letter: string; text: string } | undefined {
  // «3.1 b» and «OPP-05.b» below «3.1» and «OPP-05».
  const isBelow = whole !== '' && number.startsWith(whole) && /\d$/.test(whole)
  const letter = partLetter(isBelow ? number.slice(whole.length).replace(/^[ ._-]+/, '') : number)
  if (letter !== undefined) return text === '' ? undefined : { letter, text }
  const [before, inText] = /^\(?([a-zæøå])\)\s+(?=\S)/i.exec(text) ?? []
  if (number !== '' || before === undefined || inText === undefined) return undefined
  return { letter: inText.toLowerCase(), text: text.slice(before.length) }
}

/** A row that asks for something more about the requirement above: «OPP-01: Vedlegg». */
function isBeside(number: string, last: OpenRequirement): boolean {
  return (
    last.number !== '' &&
    number.startsWith(last.number) &&
    /^(?:\.[a-z])?: /.test(number.slice(last.number.length))
  )
}

/** A row that a page break, or someone's wish for air, has parted from the one above. */
function isGoingOn(number: string, text: string, last: OpenRequirement, { id }: TableColumns): boolean {
  if (id === undefined || number !== '' || text === '' || last.number === '') return false
  return !isDemanding(text) || (/^[\p{Ll}(,–-]/u.test(text) && !/[.!?]$/.test(last.text))
}

function addTo(last: OpenRequirement, more: RawRequirement): void {
  const isBroken = /^[\p{Ll}(,]/u.test(more.text) && !/[.!?:]$/.test(last.text)
  if (more.text !== '') {
    const target = last.children.at(-1) ?? last
    target.text = target.text === '' ? more.text : `${target.text}${isBroken ? ' ' : '\n'}${more.text}`
  }
  last.kept.push(...restOf(more, last, ''))
  last.answers.push(...more.answers)
  addMarks(last.marks, more.marks)
}

/** What a row says besides its text, once it is part of another requirement. */
function restOf(
  { title, saidKind = '', points, rationale, ask, kept }: RawRequirement,
  whole: OpenRequirement,
  letter: string,
): readonly Labelled[] {
  const texts = [title, saidKind === whole.saidKind ? '' : saidKind, points, rationale, ask]
  return [
    ...kept,
    ...texts.flatMap((text) => (text === '' ? [] : [{ label: letter === '' ? '' : `${letter})`, text }])),
  ]
}

/** A row of something else than requirements. */
export function rowAsText(row: GridRow): RawPiece {
  const texts = ownCells(row).map(([, { text }]) => text)
  return { type: 'text', text: texts.join(texts.length === 2 ? ': ' : ' | ') }
}
