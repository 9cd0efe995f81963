import { startStruck, type OfficeBlock, type StruckPieces } from '@kravspek/core'
import { textOfBlocks } from './block-text.js'
import type { OfficeNumbering } from './office-numbering.js'
import type { OfficeStyles } from './office-styles.js'
import { struckAs } from './struck-text.js'
import { tableOf, type OpenCell, type OpenRow } from './table-of-rows.js'

interface OpenParagraph {
  text: string
  style: string | undefined
  /** What the paragraph itself says of a heading; 0: that it is none. */
  level: number | undefined
  list: string | undefined
  listLevel: number | undefined
  /** So far everything is. */
  isBold: boolean
  /** Its end was deleted: it runs into the next. */
  isJoined: boolean
  readonly struck: StruckPieces
  /** What stands in boxes that are fastened to it. */
  readonly boxes: OfficeBlock[]
}

interface OpenRun {
  style: string | undefined
  isBold: boolean | undefined
  isHidden: boolean | undefined
  isStruck: boolean | undefined
}

export type OfficeDraft = ReturnType<typeof startOfficeDraft>

/** Gathers the blocks of a part with running text while its XML is walked. */
export const startOfficeDraft = (
  styles: OfficeStyles,
  numbering: OfficeNumbering,
  notes: ReadonlyMap<string, string>,
) => {
  const blocks: OfficeBlock[] = []
  /** Where blocks are put: the text, a cell, a box, a note. */
  const containers: OfficeBlock[][] = [blocks]
  const paragraphs: OpenParagraph[] = []
  const tables: OpenRow[][] = []
  const rows: OpenRow[] = []
  const cells: OpenCell[] = []
  /** Texts of notes and comments by their ids. */
  const captured = new Map<string, string>()
  let carried = ''
  let carriedStruck: string[] = []
  let run: OpenRun | undefined
  let hiddenTexts = 0
  /** Of the fields that are open: its code, and whether it lists the contents. */
  const fields: { code: string; isCode: boolean; isContents: boolean }[] = []
  let contentsFields = 0
  /** A note is told where it is first referred to. */
  const toldNotes = new Set<string>()

  /** There may be more of them than a call has room for. */
  const put = (added: readonly OfficeBlock[]): void => {
    const container = containers.at(-1)
    for (const block of added) container?.push(block)
  }

  const carriedParagraph = (): OfficeBlock => ({
    type: 'paragraph',
    text: carried.trim(),
    isBold: false,
    ...struckAs(carriedStruck),
  })

  const dropCarried = (): void => {
    carried = ''
    carriedStruck = []
  }

  const endParagraph = (): void => {
    const paragraph = paragraphs.pop()
    if (paragraph === undefined) return
    const { style, boxes, isBold } = paragraph
    const own = tidy(paragraph.text)
    if (paragraph.isJoined && carried + own !== '') {
      if (own !== '') carried += `${own} `
      for (const piece of paragraph.struck.pieces()) carriedStruck.push(piece)
      put(boxes)
      return
    }
    const text = tidy(carried + own)
    const struck = struckAs([...carriedStruck, ...paragraph.struck.pieces()])
    dropCarried()
    const { role, level: styled, list: styledList, listLevel } = styles(style)
    const list = paragraph.list ?? styledList
    const depth =
      paragraph.listLevel ??
      (list === undefined ? undefined : numbering.levelOf(list, style ?? '')) ??
      listLevel ??
      0
    const isItem = list !== undefined && list !== '0'
    const mark = isItem && (text !== '' || cells.length > 0) ? numbering.next(list, depth) : undefined
    const level = paragraph.level ?? styled
    if (role !== 'contents') {
      if (text === '') {
        // An empty item of a column of numbers is the number.
        if (mark !== undefined && mark !== '•') put([{ type: 'paragraph', text: mark, isBold: false }])
      } else if (role === 'title') put([{ type: 'heading', level: 0, text, ...struck }])
      else if (level > 0 && cells.length === 0) put([{ type: 'heading', level, text, ...struck }])
      else if (mark !== undefined) put([{ type: 'item', level: depth, mark, text, isBold, ...struck }])
      else put([{ type: 'paragraph', text, isBold: isBold || level > 0, ...struck }])
    }
    put(boxes)
  }

  const addText = (text: string): void => {
    const paragraph = paragraphs.at(-1)
    if (paragraph === undefined || text === '' || contentsFields > 0 || fields.at(-1)?.isCode === true) return
    const isHidden = run?.isHidden ?? (styles(run?.style).isHidden || styles(paragraph.style).isHidden)
    if (isHidden) {
      if (text.trim() !== '') hiddenTexts += 1
      return
    }
    const isBold = run?.isBold ?? (styles(run?.style).isBold || styles(paragraph.style).isBold)
    if (!isBold && text.trim() !== '') paragraph.isBold = false
    const isStruck = run?.isStruck ?? (styles(run?.style).isStruck || styles(paragraph.style).isStruck)
    paragraph.struck.add(text, isStruck)
    paragraph.text += text
  }

  return {
    startParagraph: (): void => {
      paragraphs.push({
        ...{ text: '', style: undefined, level: undefined, list: undefined, listLevel: undefined },
        ...{ isBold: true, isJoined: false, struck: startStruck(), boxes: [] },
      })
    },
    endParagraph,
    /** A property of the paragraph that is open. */
    setParagraph: (change: Partial<Omit<OpenParagraph, 'boxes' | 'struck' | 'text'>>): void => {
      const paragraph = paragraphs.at(-1)
      if (paragraph !== undefined) Object.assign(paragraph, change)
    },
    startRun: (): void => {
      run = { style: undefined, isBold: undefined, isHidden: undefined, isStruck: undefined }
    },
    endRun: (): void => {
      run = undefined
    },
    setRun: (change: Partial<OpenRun>): void => {
      if (run !== undefined) Object.assign(run, change)
    },
    /** Once or twice: one property that says so is enough. */
    strikeRun: (isStruck: boolean): void => {
      if (run !== undefined) run.isStruck = run.isStruck === true || isStruck
    },
    addText,
    addNote: (id: string): void => {
      const note = toldNotes.has(id) ? undefined : notes.get(id)
      toldNotes.add(id)
      if (note !== undefined) addText(` (${note.replaceAll('\n', ' ')})`)
    },
    fieldCharacter: (kind: string): void => {
      if (kind === 'begin') fields.push({ code: '', isCode: true, isContents: false })
      const field = fields.at(-1)
      if (kind === 'separate' && field !== undefined) {
        field.isCode = false
        if (field.isContents) contentsFields -= 1
        field.isContents = /^\s*TOC\b/.test(field.code)
        if (field.isContents) contentsFields += 1
      }
      if (kind === 'end' && fields.pop()?.isContents === true) contentsFields -= 1
    },
    addCode: (code: string): void => {
      const field = fields.at(-1)
      if (field?.isCode === true) field.code += code
    },
    startBox: (): void => void containers.push([]),
    endBox: (): void => {
      const box = containers.pop() ?? []
      const host = paragraphs.at(-1)
      if (host === undefined) put(box)
      else for (const block of box) host.boxes.push(block)
    },
    startCaptured: (): void => void containers.push([]),
    endCaptured: (id: string): void => void captured.set(id, textOfBlocks(containers.pop() ?? [])),
    startTable: (): void => void tables.push([]),
    endTable: (): void => {
      const table = tables.pop()
      if (table !== undefined) put(tableOf(table, tables.length >= deepest))
    },
    startRow: (): void => void rows.push({ isHeader: false, isDeleted: false, before: 0, cells: [] }),
    setRow: (change: Partial<Omit<OpenRow, 'cells'>>): void => {
      const row = rows.at(-1)
      if (row !== undefined) Object.assign(row, change)
    },
    endRow: (): void => {
      const row = rows.pop()
      if (row !== undefined && !row.isDeleted) tables.at(-1)?.push(row)
    },
    startCell: (): void => {
      containers.push([])
      cells.push({ columns: 1, isContinued: false, isJoined: false, isDeleted: false, blocks: [] })
    },
    setCell: (change: Partial<OpenCell>): void => {
      const cell = cells.at(-1)
      if (cell !== undefined) Object.assign(cell, change)
    },
    endCell: (): void => {
      const cell = cells.pop()
      const content = containers.pop() ?? []
      if (cell === undefined) return
      if (carried !== '') content.push(carriedParagraph())
      dropCarried()
      rows.at(-1)?.cells.push({ ...cell, blocks: cell.isDeleted ? [] : content })
    },
    end: () => {
      if (carried.trim() !== '') put([carriedParagraph()])
      return { blocks: blocks as readonly OfficeBlock[], captured, hiddenTexts }
    },
  }
}

/** Tables within tables within tables: what is deeper is told as text of the table around it. */
const deepest = 20

const tidy = (text: string): string =>
  text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()
