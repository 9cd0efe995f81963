import { instruction } from '../../locale/office/instruction-words.js'
import { withHeadings } from './bold-headings.js'
import { isDemanding } from './kind-of-cell.js'
import { legendIn } from './kind-legend.js'
import type { OfficeBlock, OfficeItem, OfficeParagraph } from './office-block.js'
import { oneLine } from './plain-words.js'
import type { RawChapter, RawDocument, RawTable, RawText } from './raw-chapter.js'
import type { RawPiece, RawRequirement } from './raw-requirement.js'
import { readRequirementTable, type ReadTable } from './requirement-table.js'
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
  const title = blocks.find((block) => block.type === 'heading' && block.level === 0)
  const withTable = tablesByHeading(blocks, tables, title)
  const isBeside = withTable.size > 0
  const hasHeadings = blocks.some((block) => block.type === 'heading' && block !== title)
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
    const begun = chapter
    const { title: host, above } = chapter
    for (const piece of pieces) {
      if (piece.type === 'group') {
        chapter = open(piece.title, host === undefined ? above : [...above, host])
      } else if (piece.type === 'text') {
        const isItem = /^ *(?:[-•]|\S{1,6}[.)]) /.test(piece.text)
        chapter.texts.push({ text: piece.text, isItem, isAfter: chapter.requirements.length > 0 })
      } else if (piece.type === 'beside') {
        chapter = begun
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
  let heading: OfficeBlock | undefined
  let before: OfficeBlock | undefined
  const endRun = (): void => {
    if (run.length === 0) return
    const titles = path.map(({ text }) => text)
    const isBefore = heading === undefined && hasHeadings
    add(readTexts(run, isBeside ? { titles, hasTable: withTable.has(heading), isBefore } : undefined))
    run = []
  }
  for (const block of blocks) {
    const above = before
    before = block
    if (block.type === 'paragraph' || block.type === 'item') {
      run.push(block)
      continue
    }
    endRun()
    if (block === title) continue
    if (block.type === 'heading') {
      heading = block
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
      const { pieces } = known.read
      // «Fylles ut av leverandør» above it is no title.
      const at = pieces.findIndex((piece) => piece.type !== 'text' || !instruction.test(piece.text))
      const first = pieces[at]
      const isTitle =
        title === undefined && titleAbove === undefined && first?.type === 'text' && isTitleLike(first.text)
      titleAbove ??= isTitle ? oneLine(first.text) : ''
      add(isTitle ? pieces.toSpliced(at, 1) : pieces)
      // What stands after the table belongs to the heading above it, not to the last group of rows.
      if (host.title !== undefined) chapter = host
    } else if (known !== undefined) putTable(known.grid, chapter, above)
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

/** Headings with a table of requirements below them; `undefined`: one stands before the first. */
function tablesByHeading(
  blocks: readonly OfficeBlock[],
  tables: ReadonlyMap<OfficeBlock, KnownTable>,
  title: OfficeBlock | undefined,
): ReadonlySet<OfficeBlock | undefined> {
  const found = new Set<OfficeBlock | undefined>()
  let heading: OfficeBlock | undefined
  for (const block of blocks) {
    if (block.type === 'heading' && block !== title) heading = block
    else if (tables.get(block)?.read !== undefined) found.add(heading)
  }
  return found
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
      grid.length === 0 ? [] : [[block, { grid, read: readRequirementTable(grid, legend) }]],
    ),
  )
}

/**
 * A table of something else. Cells that reach over others are told once.
 *
 * @param above what stands right above it
 */
function putTable(grid: readonly GridRow[], chapter: OpenChapter, above: OfficeBlock | undefined): void {
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
  const isText = above?.type === 'paragraph' && chapter.texts.at(-1)?.text === above.text
  const caption = isText ? captionIn(above) : undefined
  if (caption !== undefined) chapter.texts.pop()
  chapter.tables.push({ caption: caption ?? '', columns: head, rows: rest })
}

/** «Tabell 3: Avtaler i dag», «Avtaler i dag:» or a line in bold right above a table. The number is given anew. */
function captionIn({ text, isBold }: OfficeParagraph): string | undefined {
  const numbered = /^(?:tabell|table)\s*\d+(?:\s*[:.–-])?\s+(\S[^\n]{0,150})$/i.exec(text)?.[1]
  if (numbered !== undefined) return numbered
  const isNaming = text.length <= longestCaption && !/[\n;,.!?]|^\P{L}/u.test(text) && !isDemanding(text)
  return isNaming && (isBold || text.endsWith(':')) ? text.replace(/\s*:$/, '') : undefined
}

const longestCaption = 120

/** More than this is no table that anyone could print. */
const mostColumns = 30
