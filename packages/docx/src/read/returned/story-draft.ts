import type { Owner } from './read-story.js'
import type { Extent, Piece, Position, Signature, Story, StoryControl, StoryParagraph } from './story.js'

type Attributes = Readonly<Record<string, string>>
type Open<T> = { -readonly [Key in keyof T]: T[Key] }
interface OpenParagraph extends Open<Omit<StoryParagraph, 'pieces'>> {
  readonly pieces: Open<Piece>[]
}
interface OpenRow {
  readonly number: number
  inserted: Signature | undefined
  deleted: Signature | undefined
}

/** Where in a field something stands: a table of contents is a field whose result is made of lines. */
type FieldPart = 'code' | 'contents' | 'result'

export type StoryDraft = ReturnType<typeof startStory>

/** Gathers a story while its XML is walked. */
export const startStory = () => {
  const paragraphs: OpenParagraph[] = []
  const open: OpenParagraph[] = []
  const hosts: number[] = []
  const tables: { readonly number: number; readonly row: number | undefined }[] = []
  const allTables: { readonly row: number | undefined }[] = []
  const rows: OpenRow[] = []
  const cells: OpenRow[] = []
  let rowCount = 0
  let cellCount = 0
  const controls: (Open<Omit<StoryControl, 'bookmarks'>> & { readonly bookmarks: string[] })[] = []
  const openControls: number[] = []
  const inserted: Signature[] = []
  const deleted: Signature[] = []
  const moves = new Map<string, string>()
  const marks = marksIn()
  const comments = marksIn()
  const notes = new Map<string, number>()
  let note: string | undefined
  /** Of the fields that are open: whether what comes is its code or its result. */
  const fields: FieldPart[] = []
  /** How many of them are in each part. */
  const fieldsIn = { code: 0, contents: 0, result: 0 }
  let code = ''

  const position = (): Position => {
    const paragraph = open.at(-1)
    return paragraph === undefined
      ? { paragraph: paragraphs.length, offset: 0 }
      : { paragraph: hosts.at(-1) ?? 0, offset: paragraph.length }
  }
  const signature = (attributes: Attributes): Signature => ({
    author: (attributes['w:author'] ?? '').trim(),
    date: dateOf(attributes['w:date']),
    move: moves.size === 0 || moves.size > mostOpen ? undefined : [...moves.values()].at(-1),
  })
  const ownerAt = (owner: Owner): { inserted: unknown; deleted: unknown } | undefined =>
    owner === 'row' ? rows.at(-1) : owner === 'cell' ? cells.at(-1) : undefined
  const innermost = (): number | undefined => openControls.at(-1)
  const leaveField = (part: FieldPart | undefined): void => {
    if (part !== undefined) fieldsIn[part] -= 1
  }

  return {
    startParagraph: (): void => {
      const paragraph: OpenParagraph = {
        pieces: [],
        length: 0,
        style: '',
        host: hosts.at(-1),
        table: tables.at(-1)?.number,
        row: rows.at(-1)?.number,
        cell: cells.at(-1)?.number,
        controls: openControls.length === 0 ? none : openControls.slice(-mostOpen),
        endInserted: undefined,
        endDeleted: undefined,
        isContents: fieldsIn.contents > 0,
        link: undefined,
        note,
      }
      hosts.push(paragraphs.length)
      paragraphs.push(paragraph)
      open.push(paragraph)
    },
    endParagraph: (): void => {
      open.pop()
      hosts.pop()
    },
    setStyle: (style: string): void => {
      const paragraph = open.at(-1)
      if (paragraph !== undefined) paragraph.style = style
    },
    addText: (text: string): void => {
      const paragraph = open.at(-1)
      if (paragraph === undefined || text === '' || fieldsIn.code > 0) return
      const row = rows.at(-1)
      const cell = cells.at(-1)
      const piece = {
        inserted: inserted.at(-1) ?? row?.inserted ?? cell?.inserted,
        deleted: deleted.at(-1) ?? row?.deleted ?? cell?.deleted,
        control: innermost(),
      }
      const offset = paragraph.length
      paragraph.length += text.length
      const last = paragraph.pieces.at(-1)
      if (
        last !== undefined &&
        last.inserted === piece.inserted &&
        last.deleted === piece.deleted &&
        last.control === piece.control
      )
        last.text += text
      else paragraph.pieces.push({ text, offset, ...piece })
    },
    addCode: (text: string): void => {
      code += text
    },
    fieldCharacter: (kind: string): void => {
      if (kind === 'begin') {
        fields.push('code')
        fieldsIn.code += 1
        code = ''
      } else if (kind === 'separate' && fields.length > 0) {
        const paragraph = open.at(-1)
        // The number of a page stands in a table of contents and hardly anywhere else.
        const isContents = /^\s*(?:TOC|PAGEREF)\b/.test(code)
        if (isContents && paragraph !== undefined) paragraph.isContents = true
        leaveField(fields.pop())
        const part = /^\s*TOC\b/.test(code) ? 'contents' : 'result'
        fields.push(part)
        fieldsIn[part] += 1
      } else if (kind === 'end') leaveField(fields.pop())
    },
    startInserted: (attributes: Attributes, owner: Owner): void => {
      const made = signature(attributes)
      const paragraph = open.at(-1)
      const part = ownerAt(owner)
      if (owner === 'text') inserted.push(made)
      else if (part !== undefined) part.inserted = made
      else if (owner === 'paragraph-end' && paragraph !== undefined) paragraph.endInserted = made
    },
    endInserted: (): void => void inserted.pop(),
    startDeleted: (attributes: Attributes, owner: Owner): void => {
      const made = signature(attributes)
      const paragraph = open.at(-1)
      const part = ownerAt(owner)
      if (owner === 'text') deleted.push(made)
      else if (part !== undefined) part.deleted = made
      else if (owner === 'paragraph-end' && paragraph !== undefined) paragraph.endDeleted = made
    },
    endDeleted: (): void => void deleted.pop(),
    startMove: (attributes: Attributes): void =>
      void moves.set(attributes['w:id'] ?? '', attributes['w:name'] ?? ''),
    endMove: (id: string): void => void moves.delete(id),
    startTable: (): void => {
      tables.push({ number: allTables.length, row: rows.at(-1)?.number })
      allTables.push({ row: rows.at(-1)?.number })
    },
    endTable: (): void => void tables.pop(),
    startRow: (): void => {
      rows.push({ number: rowCount, inserted: undefined, deleted: undefined })
      rowCount += 1
    },
    endRow: (): void => void rows.pop(),
    startCell: (): void => {
      cells.push({ number: cellCount, inserted: undefined, deleted: undefined })
      cellCount += 1
    },
    endCell: (): void => void cells.pop(),
    startControl: (): void => {
      controls.push({
        title: '',
        tag: '',
        parent: innermost(),
        showsPlaceholder: false,
        isField: true,
        bookmarks: marks.open(),
      })
      openControls.push(controls.length - 1)
    },
    setControl: (name: string, value: string | undefined): void => {
      const control = controls[innermost() ?? -1]
      if (control === undefined) return
      if (name === 'w:alias') control.title = (value ?? '').trim()
      else if (name === 'w:tag') control.tag = (value ?? '').trim()
      else if (name === 'w:showingPlcHdr') control.showsPlaceholder = value !== '0' && value !== 'false'
      else if (notFields.has(name)) control.isField = false
    },
    endControl: (): void => void openControls.pop(),
    startBookmark: (id: string, name: string): void => {
      marks.start(id, name, position())
      controls[innermost() ?? -1]?.bookmarks.push(name)
    },
    endBookmark: (id: string): void => marks.end(id, position()),
    startComment: (id: string): void => comments.start(id, id, position()),
    endComment: (id: string): void => comments.end(id, position()),
    referToComment: (id: string): void => comments.at(id, position()),
    referToNote: (name: string): void => void notes.set(name, hosts.at(-1) ?? 0),
    startNote: (name: string): void => {
      note = name
    },
    linkTo: (anchor: string | undefined): void => {
      const paragraph = open.at(-1)
      if (paragraph !== undefined) paragraph.link ??= anchor
    },
    end: (): Story => ({
      paragraphs,
      tables: allTables,
      controls,
      bookmarks: marks.extents(),
      commented: comments.extents(),
      notes,
    }),
  }
}

const none: readonly number[] = []

/** Marks with a beginning and an end of their own, in any order in the XML. */
const marksIn = () => {
  const extents = new Map<string, Extent>()
  const names = new Map<string, string>()
  return {
    start: (id: string, name: string, position: Position): void => {
      if (name === '' || extents.has(name)) return
      names.set(id, name)
      extents.set(name, { start: position, end: position })
    },
    end: (id: string, position: Position): void => {
      const name = names.get(id)
      const extent = name === undefined ? undefined : extents.get(name)
      if (name === undefined || extent === undefined) return
      names.delete(id)
      extents.set(name, { start: extent.start, end: position })
    },
    /** One that has no beginning of its own is where it is referred to. */
    at: (id: string, position: Position): void => {
      if (!extents.has(id)) extents.set(id, { start: position, end: position })
    },
    open: (): string[] => (names.size > mostOpen ? [] : [...names.values()]),
    extents: (): ReadonlyMap<string, Extent> => extents,
  }
}

/** Nobody has so many marks open in one place; in a file made to keep us busy they are not looked at. */
const mostOpen = 100

/** As it is written, to the second: what some programs put for «none» is not a date. */
export const dateOf = (text: string | undefined): string | undefined =>
  /^(?!0|1[0-8]|1900)\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?/.exec(text ?? '')?.[0].concat(zoneOf(text ?? ''))

const zoneOf = (text: string): string => /(?:Z|[+-]\d\d:\d\d)$/.exec(text)?.[0] ?? ''

const notFields: ReadonlySet<string> = new Set([
  ...['w:docPartObj', 'w:docPartList', 'w:group', 'w:citation', 'w:bibliography', 'w:dataBinding'],
  ...['w14:checkbox', 'w:picture', 'w15:repeatingSection', 'w15:repeatingSectionItem', 'w15:dataBinding'],
])
