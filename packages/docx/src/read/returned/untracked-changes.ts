import type { ReturnedChange, ReturnedPlace } from '@kravspek/core'
import type { FileAnchors } from './file-anchors.js'
import type { FileUnits, Unit } from './file-units.js'
import type { MatchedFile } from './matched-file.js'
import type { SentDocument, SentParagraph } from './sent-paragraphs.js'

type Placed = ReturnedChange & { readonly unit: number }

/**
 * What differs from what was sent out without having been tracked: someone switched tracking off, or accepted changes before
 * sending the file back. Of a file that is another document, or only a part of one, nothing can be told in this way.
 */
export const untrackedChanges = (
  { units }: FileUnits,
  { sentOf, moved, gaps }: MatchedFile,
  anchors: FileAnchors,
  sent: SentDocument,
  placeOf: (unit: number) => ReturnedPlace | undefined,
): readonly Placed[] => {
  const sentTexts = sent.paragraphs.filter(({ control, key }) => control === undefined && key !== '')
  const known = [...sentOf].filter(([index, { key }]) => key !== '' && units[index]?.key === key)
  if (known.length < leastKnown * sentTexts.length) return []
  const changes: Placed[] = []
  const add = (
    unit: number,
    place: ReturnedPlace | undefined,
    action: ReturnedChange['action'],
    before: string,
    after: string,
  ): void => void changes.push({ ...{ unit, place, action, before, after }, ...unsigned })

  for (const [index, paragraph] of sentOf) {
    const unit = units[index]
    if (unit === undefined || paragraph.control !== undefined || unit.field !== undefined) continue
    if (unit.key === '' || isSame(unit, paragraph, sent)) continue
    add(index, placeOf(index), 'change', paragraph.text.trim(), unit.text.trim())
  }
  const present = new Set([...anchors.values()].map(({ id }) => id))
  const gone = goneFrom(gaps)
  const goneAnchors = new Set(
    [...sent.anchors].filter(([id, paragraph]) => gone.has(paragraph) && !present.has(id)).map(([id]) => id),
  )
  if (goneAnchors.size <= Math.max(3, sent.anchors.size / 3)) {
    for (const { paragraphs, after } of removalsOf(gone, goneAnchors, sent)) {
      const id = paragraphs[0]?.anchor
      const place = id === undefined ? undefined : ({ id, certainty: 'text' } as const)
      add(after, place, 'remove', paragraphs.map(({ text }) => text.trim()).join('\n'), '')
    }
  }
  for (const { file } of gaps) {
    let last: Unit | undefined
    for (const unit of file) {
      if (unit.field !== undefined || unit.key === '') continue
      const previous = changes.at(-1)
      const text = unit.text.trim()
      if (last?.index === unit.index - 1 && previous?.action === 'add')
        changes[changes.length - 1] = { ...previous, after: `${previous.after}\n${text}` }
      else add(unit.index, placeOf(unit.index), 'add', '', text)
      last = unit
    }
  }
  for (const [index, paragraph] of moved) {
    // A requirement that stands elsewhere is told of once, at its heading or the beginning of its row.
    if (!paragraph.isAnchor) continue
    add(index, placeOf(index), 'move', paragraph.text.trim(), paragraph.text.trim())
  }
  return changes.toSorted((a, b) => a.unit - b.unit)
}

const unsigned = { author: '', date: undefined, isTracked: false } as const

/** Of what was sent out; with less, it is not the same document. */
const leastKnown = 0.3

const isSame = ({ key }: Unit, paragraph: SentParagraph, { numbers }: SentDocument): boolean => {
  if (key === paragraph.key) return true
  const number = numbers.get(paragraph.index)
  return number !== undefined && key.startsWith(number) && key.endsWith(paragraph.key)
}

/** What is gone, with the unit that it stood after. */
const goneFrom = (gaps: MatchedFile['gaps']): ReadonlyMap<SentParagraph, number> => {
  const gone = new Map<SentParagraph, number>()
  for (const { file, sent, after } of gaps) {
    for (const paragraph of sent) {
      if (paragraph.control !== undefined || paragraph.isOptional || paragraph.key === '') continue
      gone.set(paragraph, file[0]?.index ?? after)
    }
  }
  return gone
}

/**
 * What is gone of one requirement or section whose own mark is gone too, together, and so is a row of which nothing is left;
 * the rest paragraph by paragraph.
 */
const removalsOf = (
  gone: ReadonlyMap<SentParagraph, number>,
  goneAnchors: ReadonlySet<string>,
  sent: SentDocument,
): readonly { readonly paragraphs: readonly SentParagraph[]; readonly after: number }[] => {
  const removals: { paragraphs: SentParagraph[]; after: number }[] = []
  const whole = new Map<string | number, SentParagraph[]>()
  const keptRows = new Set(
    sent.paragraphs.flatMap((paragraph) =>
      paragraph.row === undefined || paragraph.key === '' || gone.has(paragraph) ? [] : [paragraph.row],
    ),
  )
  for (const [paragraph, after] of gone) {
    const { anchor, row } = paragraph
    const isWhole = anchor !== undefined && goneAnchors.has(anchor)
    const group = isWhole ? anchor : row === undefined || keptRows.has(row) ? undefined : row
    const known = group === undefined ? undefined : whole.get(group)
    if (known !== undefined) {
      known.push(paragraph)
      continue
    }
    const paragraphs = [paragraph]
    if (group !== undefined) whole.set(group, paragraphs)
    removals.push({ paragraphs, after })
  }
  return removals
}
