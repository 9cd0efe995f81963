import type { FileControls, KnownField } from './file-controls.js'
import type { SentDocument } from './sent-paragraphs.js'
import type { Piece, Signature, Story, StoryParagraph } from './story.js'
import { textKey } from './text-key.js'

/** A paragraph of a file as it was before anyone tracked a change in it: one, or several that it was split into. */
export interface Unit {
  readonly index: number
  /** Numbers of the paragraphs of the file. */
  readonly paragraphs: readonly number[]
  /** Its text before the changes, without what was filled into fields. */
  readonly text: string
  readonly key: string
  /** Id of the field that it is part of, where it is part of one that was sent out. */
  readonly field: string | undefined
  /** It is compared with what was sent out. */
  readonly isCompared: boolean
}

export interface FileUnits {
  readonly units: readonly Unit[]
  /** By the number of the paragraph. */
  readonly unitOf: readonly number[]
  /** Text of a paragraph that is not in a field, of the pieces that are asked for. */
  readonly textOf: (paragraph: number, includes: (piece: Piece) => boolean) => string
  /** The signature, unless the change was there when the document was sent out. */
  readonly made: (signature: Signature | undefined) => Signature | undefined
}

export const fileUnits = (story: Story, controls: FileControls, sent: SentDocument): FileUnits => {
  const made = (signature: Signature | undefined): Signature | undefined =>
    signature !== undefined &&
    signature.author === sent.signature?.author &&
    (signature.date ?? '').startsWith(sent.signature.date ?? '')
      ? undefined
      : signature
  const isInField = ({ control }: Piece): boolean =>
    control !== undefined && controls.fieldAround(control) !== undefined
  const textOf: FileUnits['textOf'] = (number, includes) => {
    if (controls.bookmarked.has(number)) return ''
    let text = ''
    for (const piece of story.paragraphs[number]?.pieces ?? [])
      if (includes(piece) && !isInField(piece)) text += piece.text
    return text
  }
  const groups = joined(story.paragraphs, ({ endInserted }) => made(endInserted) !== undefined)
  const unitOf: number[] = []
  const units = groups.map((paragraphs, index): Unit => {
    const texts = paragraphs.map((number) => {
      unitOf[number] = index
      return textOf(number, ({ inserted }) => made(inserted) === undefined)
    })
    const text = texts.join('')
    const first = story.paragraphs[paragraphs[0] ?? 0]
    return {
      ...{ index, paragraphs, text, key: textKey(text), field: fieldOfUnit(story, controls, paragraphs) },
      isCompared:
        first !== undefined && !first.isContents && first.host === undefined && first.note === undefined,
    }
  })
  return { units, unitOf, textOf, made }
}

/** Numbers of paragraphs that follow one another in one place, put together where the end of one is not counted. */
export const joined = (
  paragraphs: readonly StoryParagraph[],
  isJoined: (paragraph: StoryParagraph) => boolean,
): readonly (readonly number[])[] => {
  const groups: number[][] = []
  /** By place, the group that goes on. */
  const open = new Map<string, number[]>()
  paragraphs.forEach((paragraph, number) => {
    const { host, cell, note } = paragraph
    const place = open.size === 0 && !isJoined(paragraph) ? '' : `${host} ${cell} ${note}`
    const group = open.get(place) ?? []
    if (group.length === 0) groups.push(group)
    group.push(number)
    if (isJoined(paragraph)) open.set(place, group)
    else open.delete(place)
  })
  return groups
}

/** The field of ours that a paragraph stands in, or that stands in it, the first of them. */
export const fieldIn = (
  paragraph: StoryParagraph | undefined,
  { known, fieldAround }: FileControls,
): KnownField | undefined => {
  if (paragraph === undefined || known.size === 0) return undefined
  for (const control of paragraph.controls) {
    const found = known.get(fieldAround(control) ?? -1)
    if (found !== undefined) return found
  }
  for (const { control } of paragraph.pieces) {
    const found = control === undefined ? undefined : known.get(fieldAround(control) ?? -1)
    if (found !== undefined) return found
  }
  return undefined
}

const fieldOfUnit = (
  story: Story,
  controls: FileControls,
  paragraphs: readonly number[],
): string | undefined => {
  for (const number of paragraphs) {
    const found = controls.bookmarked.get(number) ?? fieldIn(story.paragraphs[number], controls)?.id
    if (found !== undefined) return found
  }
  return undefined
}
