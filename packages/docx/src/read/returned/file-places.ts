import type { ReturnedPlace } from '@kravspek/core'
import type { FileAnchors } from './file-anchors.js'
import type { FileControls } from './file-controls.js'
import { fieldIn, type FileUnits } from './file-units.js'
import type { MatchedFile } from './matched-file.js'
import type { SentDocument, SentParagraph } from './sent-paragraphs.js'
import type { Story, StoryParagraph } from './story.js'

/** Where a document keeps what stands before its first heading. */
const cover = ':cover'

/**
 * By the number of a paragraph: what it is about. A row's anchor holds for the row and for those after it that have none, a
 * heading's until the next anchor; a paragraph that is known by its words is where those stood.
 */
export const filePlaces = (
  story: Story,
  anchors: FileAnchors,
  { unitOf }: FileUnits,
  { sentOf, moved }: MatchedFile,
  controls: FileControls,
  sent: SentDocument,
): readonly (ReturnedPlace | undefined)[] => {
  const places: (ReturnedPlace | undefined)[] = []
  const rows = rowsOf(story, anchors)
  /** What the text outside tables is about just now. */
  let current: ReturnedPlace | undefined
  let caption: ReturnedPlace | undefined
  const tables = new Map<number, { base: ReturnedPlace | undefined; last: ReturnedPlace | undefined }>()

  const knownAt = (number: number): SentParagraph | undefined =>
    sentOf.get(unitOf[number] ?? -1) ?? moved.get(unitOf[number] ?? -1)
  /** A place that is found by the words, unless it is the one that holds anyway. */
  const byWords = (
    known: SentParagraph | undefined,
    holds: readonly (ReturnedPlace | undefined)[],
  ): ReturnedPlace | undefined => {
    if (known === undefined) return undefined
    const id = known.anchor ?? cover
    return holds.find((place) => place?.id === id) ?? { id, certainty: 'text' }
  }
  const inTable = (paragraph: StoryParagraph, number: number, table: number): ReturnedPlace | undefined => {
    let state = tables.get(table)
    if (state === undefined) {
      const outer = story.tables[table]?.row
      const base = outer === undefined ? (caption ?? current) : places[number - 1]
      state = { base, last: base }
      tables.set(table, state)
    }
    const { base, last } = state
    const row = rows.get(paragraph.row ?? -1)
    const known = knownAt(number)
    if (row?.anchors[0] !== undefined) {
      const inRow = row.anchors.map(({ place }) => place)
      const own = row.anchors.findLast((each) => each.cell === paragraph.cell && each.number <= number)
      const place = inRow.find(({ id }) => id === known?.anchor) ?? own?.place ?? inRow[0]
      state.last = inRow.at(-1)
      return place
    }
    const words = row?.numbers.map(knownAt).findLast((each) => each !== undefined && each.key.length > 12)
    const place = byWords(known ?? words, [last, base]) ?? last
    state.last = place
    return place
  }

  story.paragraphs.forEach((paragraph, number) => {
    const anchor = anchors.get(number)
    if (paragraph.isContents) places[number] = linked(paragraph, sent)
    else if (paragraph.host !== undefined) places[number] = places[paragraph.host]
    else if (paragraph.table !== undefined) places[number] = inTable(paragraph, number, paragraph.table)
    else {
      caption = undefined
      const found = anchor ?? byWords(knownAt(number), [current])
      const isCaption = found !== undefined && sent.captioned.has(found.id)
      if (isCaption) caption = found
      else current = found ?? current
      places[number] = found ?? current
    }
    places[number] = inField(places[number], number)
  })
  return places

  /** What stands in a field of ours is about what the field is about. */
  function inField(place: ReturnedPlace | undefined, number: number): ReturnedPlace | undefined {
    const field = fieldIn(story.paragraphs[number], controls)
    const anchor = field === undefined ? undefined : sent.controls.get(field.id)?.anchor
    if (field === undefined || anchor === undefined || place?.id === anchor) return place
    return { id: anchor, certainty: field.certainty }
  }
}

interface RowOf {
  readonly numbers: number[]
  readonly anchors: {
    readonly number: number
    readonly cell: number | undefined
    readonly place: ReturnedPlace
  }[]
}

/** The paragraphs of each row, with the anchors that stand in it. */
const rowsOf = ({ paragraphs }: Story, anchors: FileAnchors): ReadonlyMap<number, RowOf> => {
  const rows = new Map<number, RowOf>()
  paragraphs.forEach(({ row, cell, host }, number) => {
    if (row === undefined || host !== undefined) return
    const found = rows.get(row) ?? { numbers: [], anchors: [] }
    rows.set(row, found)
    found.numbers.push(number)
    const place = anchors.get(number)
    if (place !== undefined) found.anchors.push({ number, cell, place })
  })
  return rows
}

/** A line of the table of contents is about what it leads to. */
const linked = ({ link }: StoryParagraph, { bookmarks }: SentDocument): ReturnedPlace | undefined => {
  const id = link === undefined ? undefined : bookmarks.get(link)
  return id === undefined ? undefined : { id, certainty: 'bookmark' }
}
