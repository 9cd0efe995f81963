import type { Certainty, Control } from '@kravspek/core'
import { bookmarkName } from '../../write/bookmark-name.js'
import { controlBookmark, controlName } from '../../write/control-name.js'
import type { SentDocument } from './sent-paragraphs.js'
import type { Extent, Story, StoryControl } from './story.js'

/** Which of the fields that were sent out a field of the file is. */
export interface KnownField {
  readonly id: string
  readonly certainty: Certainty
}

export interface FileControls {
  /** The fields sent out, by the number of the control in the file. */
  readonly known: ReadonlyMap<number, KnownField>
  /** Fields by the numbers of controls that someone else has put in. */
  readonly foreign: ReadonlySet<number>
  /** By the number of the paragraph: the field whose bookmark is around it, where the control itself is gone. */
  readonly bookmarked: ReadonlyMap<number, string>
  /** Where those bookmarks are, by the id of the field. */
  readonly extents: ReadonlyMap<string, Extent>
  /** The field that text in a control is part of; `undefined`: it is ordinary text. */
  readonly fieldAround: (control: number | undefined) => number | undefined
}

/** Finds out which field each control of a file is: by its bookmark, by its title, by its tag. */
export const fileControls = (
  story: Story,
  sent: SentDocument,
  isAnchored: (paragraph: number) => boolean,
): FileControls => {
  const names = namesOf(sent)
  const known = new Map<number, KnownField>()
  story.controls.forEach((control, number) => {
    const found = fieldOf(control, names)
    if (control.isField && found !== undefined) known.set(number, found)
  })
  const foreign = foreignFields(story, known, isAnchored)
  const around = fieldsAround(story, known, foreign)
  const fieldAround = (control: number | undefined): number | undefined => around[control ?? -1]
  const taken = new Set([...known.values()].map(({ id }) => id))
  return { known, foreign, fieldAround, ...fieldsWithoutControl(story, names, taken, isAnchored) }
}

/** By the number of a control: the field that it is or stands in. A control is numbered after those around it. */
const fieldsAround = (
  { controls }: Story,
  known: ReadonlyMap<number, KnownField>,
  foreign: ReadonlySet<number>,
): readonly (number | undefined)[] => {
  const around: (number | undefined)[] = []
  controls.forEach(({ parent }, number) => {
    const outer = around[parent ?? -1]
    // What someone put into a field of ours belongs to it; otherwise the innermost counts.
    const isOwn = known.has(number) || (foreign.has(number) && !known.has(outer ?? -1))
    around.push(isOwn ? number : outer)
  })
  return around
}

interface Names {
  readonly byBookmark: ReadonlyMap<string, string>
  readonly byTitle: ReadonlyMap<string, string>
  readonly byTag: ReadonlyMap<string, string>
}

const namesOf = ({ controls }: SentDocument): Names => {
  const byBookmark = new Map<string, string>()
  const byTitle = new Map<string, string>()
  const byTag = new Map<string, string>()
  const common = new Set<string>()
  for (const [id, { control }] of controls) {
    byBookmark.set(bookmarkName(controlBookmark(id)), id)
    byTag.set(controlName(id), id)
    const title = titleOf(control)
    if (byTitle.has(title)) common.add(title)
    byTitle.set(title, id)
  }
  for (const title of common) byTitle.delete(title)
  return { byBookmark, byTitle, byTag }
}

const titleOf = (control: Control | undefined): string => controlName(control?.label ?? '').trim()

const fieldOf = ({ bookmarks, title, tag }: StoryControl, names: Names): KnownField | undefined => {
  const byName = names.byTitle.get(title)
  const byTag = names.byTag.get(tag)
  const around = bookmarks.flatMap((name) => names.byBookmark.get(name) ?? [])
  // A control around many fields is none of them.
  const marked = around.length > 2 || isOfWebEditor(tag) ? [] : around
  // A bookmark that has been drawn out lies around the next field too; the field's own name tells which one it is.
  const id = [byTag, byName].find((each) => each !== undefined && marked.includes(each)) ?? marked.at(-1)
  if (id !== undefined && (byTag === undefined || byTag === id)) return { id, certainty: 'bookmark' }
  if (byName !== undefined && (byTag === undefined || byTag === byName))
    return { id: byName, certainty: 'title' }
  return byTag === undefined ? undefined : { id: byTag, certainty: 'tag' }
}

/**
 * Fields that are none of ours. A control around parts of our document, and one that only a web editor knows the meaning of, is
 * no field.
 */
const foreignFields = (
  story: Story,
  known: ReadonlyMap<number, KnownField>,
  isAnchored: (paragraph: number) => boolean,
): ReadonlySet<number> => {
  const foreign = new Set<number>()
  story.controls.forEach(({ isField, title, tag }, number) => {
    const isNamed = (title !== '' || tag !== '') && !isOfWebEditor(tag)
    if (isField && isNamed && !known.has(number)) foreign.add(number)
  })
  const holdsKnown = new Set<number>()
  for (let number = story.controls.length - 1; number >= 0; number -= 1) {
    const parent = story.controls[number]?.parent
    if (parent === undefined || !(known.has(number) || holdsKnown.has(number))) continue
    holdsKnown.add(parent)
    foreign.delete(parent)
  }
  story.paragraphs.forEach(({ controls }, index) => {
    if (controls.length > 0 && isAnchored(index)) for (const number of controls) foreign.delete(number)
  })
  return foreign
}

/** Google Docs wraps what it wants to find again. */
const isOfWebEditor = (tag: string): boolean => tag.startsWith('goog_rdk')

/** A bookmark around a field that is no longer one: what stands there was written in it. */
const fieldsWithoutControl = (
  story: Story,
  { byBookmark }: Names,
  taken: ReadonlySet<string>,
  isAnchored: (paragraph: number) => boolean,
): Pick<FileControls, 'bookmarked' | 'extents'> => {
  const bookmarked = new Map<number, string>()
  const extents = new Map<string, Extent>()
  for (const [name, extent] of story.bookmarks) {
    const id = byBookmark.get(name)
    if (id === undefined || taken.has(id)) continue
    const { start, end } = extent
    const cell = story.paragraphs[start.paragraph]?.cell
    let last = start.paragraph
    for (
      let index = start.paragraph;
      index <= Math.min(end.paragraph, start.paragraph + longestField);
      index += 1
    ) {
      const paragraph = story.paragraphs[index]
      const isAfter = index === end.paragraph && end.offset === 0 && index > start.paragraph
      const isOther = index > start.paragraph && (isAnchored(index) || bookmarked.has(index))
      if (paragraph === undefined || paragraph.cell !== cell || isAfter || isOther) break
      if (paragraph.controls.length === 0 || index > start.paragraph) bookmarked.set(index, id)
      last = index
    }
    const isCut = last < end.paragraph
    const lastLength = story.paragraphs[last]?.length ?? 0
    extents.set(id, { start, end: isCut ? { paragraph: last, offset: lastLength } : end })
  }
  return { bookmarked, extents }
}

/** In paragraphs. A bookmark whose end has been lost goes on to the end of the document. */
const longestField = 100
