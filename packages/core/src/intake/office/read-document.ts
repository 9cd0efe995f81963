import { withHeadings } from './bold-headings.js'
import { kindLegend, type KindLegend } from './kind-of-cell.js'
import type { OfficeBlock, OfficeItem, OfficeParagraph } from './office-block.js'
import { oneLine, plainWords } from './plain-words.js'
import type { RawChapter, RawDocument, RawTable, RawText } from './raw-chapter.js'
import type { RawPiece, RawRequirement } from './raw-requirement.js'
import { readRequirementRows, type ReadTable } from './requirement-rows.js'
import { gridOf, ownCells, type GridRow } from './table-grid.js'
import { readTexts } from './text-requirements.js'

interface OpenChapter {
  readonly title: string | undefined
  /** It begins with a heading of the file, not with a row of a table. */
  readonly isHeading: boolean
  readonly above: readonly string[]
  readonly texts: RawText[]
  readonly requirements: RawRequirement[]
  readonly tables: RawTable[]
  readonly columns: (readonly string[])[]
}

interface KnownTable {
  readonly grid: readonly GridRow[]
  readonly read: ReadTable | undefined
}

/** What a file holds, chapter by chapter. Nothing that can be read in it is left out. */
export function readDocument(source: readonly OfficeBlock[]): RawDocument {
  const blocks = withHeadings(source.filter((block) => block.type === 'table' || /\S/.test(block.text)))
  const tables = knownTables(blocks)
  const isSparing = [...tables.values()].some(({ read }) => read !== undefined)
  const title = blocks.find((block) => block.type === 'heading' && block.level === 0)
  const chapters: OpenChapter[] = []
  const path: { readonly level: number; readonly text: string }[] = []
  const byPath = new Map<string, OpenChapter>()
  const open = (name: string | undefined, above: readonly string[], isHeading = false): OpenChapter => {
    const key = [...above, name ?? ''].join('\n')
    // Rows that are sorted by something else come back to the same chapter.
    const known = byPath.get(key)
    const chapter = known ?? {
      title: name,
      isHeading,
      above,
      texts: [],
      requirements: [],
      tables: [],
      columns: [],
    }
    if (known === undefined) chapters.push(chapter)
    byPath.set(key, chapter)
    return chapter
  }
  let chapter = open(undefined, [])
  /** What stands above the first table of requirements, within it, as in a sheet; empty where nothing does. */
  let titleAbove: string | undefined
  /** Headings of columns are told where the first requirement under them is. */
  let columns: readonly string[] | undefined
  let run: (OfficeItem | OfficeParagraph)[] = []
  const add = (pieces: readonly RawPiece[]): void => {
    const { title: host, above } = chapter
    for (const piece of pieces) {
      if (piece.type === 'group') {
        chapter = open(piece.title, host === undefined ? above : [...above, host])
      } else if (piece.type === 'text') {
        const isItem = /^ *(?:[-•]|\S{1,6}[.)]) /.test(piece.text)
        chapter.texts.push({ text: piece.text, isItem, isAfter: chapter.requirements.length > 0 })
      } else if (piece.type === 'columns') {
        if (columns !== undefined) chapter.columns.push(columns)
        columns = piece.labels
      } else {
        if (columns !== undefined) chapter.columns.push(columns)
        columns = undefined
        chapter.requirements.push(piece.requirement)
      }
    }
  }
  const endRun = (): void => {
    if (run.length > 0) add(readTexts(run, isSparing))
    run = []
  }
  for (const block of blocks) {
    if (block.type === 'paragraph' || block.type === 'item') {
      run.push(block)
      continue
    }
    endRun()
    if (block === title) continue
    if (block.type === 'heading') {
      while ((path.at(-1)?.level ?? -1) >= Math.max(1, block.level)) path.pop()
      chapter = open(
        oneLine(block.text),
        path.map(({ text }) => text),
        true,
      )
      path.push({ level: Math.max(1, block.level), text: oneLine(block.text) })
      continue
    }
    const known = tables.get(block)
    if (known?.read !== undefined) {
      const host = chapter
      const [first] = known.read.pieces
      const isTitle =
        title === undefined && titleAbove === undefined && first?.type === 'text' && isTitleLike(first.text)
      titleAbove ??= isTitle ? oneLine(first.text) : ''
      add(isTitle ? known.read.pieces.slice(1) : known.read.pieces)
      // What stands after the table belongs to the heading above it, not to the last group of rows.
      if (host.title !== undefined) chapter = host
    } else if (known !== undefined) putTable(known.grid, chapter)
  }
  endRun()
  if (columns !== undefined) chapter.columns.push(columns)
  const read = [...tables.values()].flatMap((table) => table.read ?? [])
  return {
    title: title?.type === 'heading' ? oneLine(title.text) : undefined,
    titleAbove: titleAbove === '' ? undefined : titleAbove,
    firstHeading: chapters.find(({ isHeading }) => isHeading)?.title,
    chapters: chapters.filter((each) => each.title !== undefined || !isEmpty(each)),
    requirementTables: read.length,
    emptyAnswers: [...new Set(read.flatMap(({ emptyAnswers }) => emptyAnswers))],
    kept: [...new Set(read.flatMap(({ kept }) => kept))],
  }
}

function isTitleLike(text: string): boolean {
  return text.length <= 120 && !/[.:;\n]$/.test(text)
}

/** Whether a chapter has nothing but its title. */
export function isEmpty({ texts, requirements, tables, columns }: RawChapter): boolean {
  return texts.length + requirements.length + tables.length + columns.length === 0
}

function knownTables(blocks: readonly OfficeBlock[]): ReadonlyMap<OfficeBlock, KnownTable> {
  const grids = blocks.flatMap((block) => (block.type === 'table' ? [[block, gridOf(block)] as const] : []))
  const legend = legendIn(
    blocks,
    grids.map(([, grid]) => grid),
  )
  return new Map(
    grids.flatMap(([block, grid]) =>
      grid.length === 0 ? [] : [[block, { grid, read: readRequirementRows(grid, legend) }]],
    ),
  )
}

/** What the letters in the columns of kinds mean, as far as the file says it. */
function legendIn(blocks: readonly OfficeBlock[], grids: readonly (readonly GridRow[])[]): KindLegend {
  const letters = new Set<string>()
  const texts: string[] = []
  for (const block of blocks)
    if (block.type !== 'table' && block.text.length <= longestLegend) texts.push(block.text)
  for (const grid of grids)
    for (const row of grid) {
      const cells = ownCells(row)
      // «A | Absolutt krav» in a table of its own, and «A: absolutt krav» in a cell.
      if (cells.length === 2) texts.push(cells.map(([, { text }]) => text).join(': '))
      for (const [, { text }] of cells) {
        if (text.length === 1) letters.add(plainWords(text))
        else if (/^[A-Z][ =:(–-]|[(,;] ?[A-Z] ?[=:–-]/.test(text) && text.length <= longestLegend)
          texts.push(text)
      }
    }
  return kindLegend(texts, letters)
}

const longestLegend = 500

/** A table of something else. Cells that reach over others are told once. */
function putTable(grid: readonly GridRow[], chapter: OpenChapter): void {
  const columns = [...new Set(grid.flatMap((row) => ownCells(row).map(([column]) => column)))].sort(
    (a, b) => a - b,
  )
  if (columns.length === 1 || grid.length === 1 || columns.length > mostColumns) {
    for (const row of grid) {
      const text = ownCells(row)
        .map(([, cell]) => cell.text)
        .join(' | ')
      chapter.texts.push({ text, isItem: false, isAfter: chapter.requirements.length > 0 })
    }
    return
  }
  const rows = grid.map((row) =>
    columns.map((column) => ownCells(row).find(([at]) => at === column)?.[1].text ?? ''),
  )
  const [head = [], ...rest] = rows
  const caption = captionIn(chapter.texts.at(-1)?.text ?? '')
  if (caption !== undefined) chapter.texts.pop()
  chapter.tables.push({ caption: caption ?? '', columns: head, rows: rest })
}

/** «Tabell 3: Avtaler i dag» right above a table. The number is given anew. */
function captionIn(text: string): string | undefined {
  return /^(?:tabell|table)\s*\d+(?:\s*[:.–-])?\s+(\S[^\n]{0,150})$/i.exec(text)?.[1]
}

/** More than this is no table that anyone could print. */
const mostColumns = 30
