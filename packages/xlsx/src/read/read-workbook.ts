import {
  leadingTo,
  openPackage,
  partText,
  readStamp,
  unwantedIn,
  type Inflater,
} from '@kravspek/docx/package'
import { cellLooks, type CellLooks } from './cell-looks.js'
import { readComments, type CommentParts } from './read-comments.js'
import { readSheet, type CellBudget } from './read-sheet.js'
import { sharedStrings } from './shared-strings.js'
import type { Sheet, WorkbookReading, WorkbookRefusal } from './sheet.js'
import { readWorkbookPart } from './workbook-part.js'

/** What a workbook of any honest size stays within, over all its sheets. */
export const workbookLimits = {
  sheets: 256,
  cells: 1_000_000,
  characters: 50_000_000,
  merged: 100_000,
  /** Bytes of all the parts that are read. */
  bytes: 100 * 1024 * 1024,
} as const

/**
 * Reads an Excel workbook (ECMA-376, also its strict form), whatever program wrote it. Safe on files from strangers: nothing in
 * it is computed, run or fetched, and what can be told without unpacking it is told before.
 *
 * @param inflate what unpacks: a program that has a faster one gives it
 */
export const readWorkbook = (bytes: Uint8Array, inflate?: Inflater): WorkbookReading => {
  const opened = openPackage(bytes, inflate)
  if (opened.type === 'refused') return opened
  const { parts } = opened
  const unwanted = unwantedIn(parts)
  if (unwanted !== undefined) return refused(unwanted.refusal, unwanted.part)
  const [main] = leadingTo(parts, '', 'officeDocument')
  if (main === undefined || !isWorkbook(parts.get(main.target))) return refused('not-a-workbook')
  const workbook = readWorkbookPart(textOf(parts, main.target))
  if (workbook === undefined) return refused('not-well-formed', main.target)
  if (workbook.sheets.length > workbookLimits.sheets) return refused('too-many-cells', main.target)
  if (leadingTo(parts, main.target, 'xlMacrosheet').length > 0) return refused('macros', main.target)

  const sheetParts = new Map(leadingTo(parts, main.target, 'worksheet').map(({ id, target }) => [id, target]))
  const named = leadingTo(parts, main.target, 'sharedStrings', 'styles').map(({ target }) => target)
  const read = workbook.sheets.map(({ relationship }) => sheetParts.get(relationship) ?? '')
  const commentNames = new Map([...new Set(read)].map((part) => [part, commentsBeside(parts, part)]))
  const commented = read.flatMap((part) => {
    const { notes = [], threads = [] } = commentNames.get(part) ?? {}
    return [...notes, ...threads]
  })
  const large = tooLarge(parts, [...read, ...named, ...commented])
  if (large !== undefined) return refused('too-many-cells', large)

  const [stringsPart] = leadingTo(parts, main.target, 'sharedStrings')
  const strings = stringsPart === undefined ? [] : sharedStrings(textOf(parts, stringsPart.target))
  if (strings === undefined) return refused('not-well-formed', stringsPart?.target)
  const [stylesPart] = leadingTo(parts, main.target, 'styles')
  const looks = stylesPart === undefined ? noLooks : cellLooks(textOf(parts, stylesPart.target))
  if (looks === undefined) return refused('not-well-formed', stylesPart?.target)

  const budget: CellBudget = { ...workbookLimits }
  const source = { strings, looks, isFrom1904: workbook.isFrom1904 }
  const sheets: Sheet[] = []
  for (const { name, isHidden, relationship } of workbook.sheets) {
    const part = sheetParts.get(relationship)
    // A sheet that is a chart has no cells.
    if (part === undefined) continue
    const content = readSheet(textOf(parts, part), source, budget)
    if (typeof content === 'string') return refused(content, part)
    const { notes = [], threads = [] } = commentNames.get(part) ?? {}
    const text = (name: string): string => textOf(parts, name)
    const comments = readComments({ notes: notes.map(text), threads: threads.map(text) }, budget)
    if (typeof comments === 'string') return refused(comments, [...notes, ...threads][0])
    sheets.push({ name, isHidden, ...content, comments })
  }
  const [custom] = leadingTo(parts, '', 'custom-properties')
  const stamp = custom === undefined ? undefined : readStamp(textOf(parts, custom.target))
  return { type: 'workbook', sheets, stamp }
}

const noLooks: CellLooks = { numbers: [], struck: new Set() }

type Parts = ReadonlyMap<string, Uint8Array>

const refused = (refusal: WorkbookRefusal, part = ''): WorkbookReading => ({ type: 'refused', refusal, part })

const textOf = (parts: Parts, part: string): string => partText(parts.get(part) ?? new Uint8Array())

/** Names of the parts with the comments of a sheet, each once. */
const commentsBeside = (parts: Parts, sheet: string): CommentParts => {
  const found = sheet === '' ? [] : leadingTo(parts, sheet, 'comments', 'threadedComment')
  const names = (wanted: string): readonly string[] => [
    ...new Set(found.flatMap(({ type, target }) => (type === wanted ? [target] : []))),
  ]
  return { notes: names('comments'), threads: names('threadedComment') }
}

/** A text and a slide show are packages too; so is a workbook in binary. What tells stands at the beginning. */
const isWorkbook = (content: Uint8Array | undefined): boolean =>
  content !== undefined && /<(?:\w+:)?workbook[\s>]/.test(partText(content.subarray(0, 4096)))

/** The part with which the parts are more than is read; a part that several sheets lead to is read for each. */
const tooLarge = (parts: Parts, names: readonly string[]): string | undefined => {
  let bytes = 0
  return names.find((name) => {
    bytes += parts.get(name)?.length ?? 0
    return bytes > workbookLimits.bytes
  })
}
