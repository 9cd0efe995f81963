import { align, alikePairs, type Gap } from './align.js'
import type { FileAnchors } from './file-anchors.js'
import type { FileUnits, Unit } from './file-units.js'
import type { SentDocument, SentParagraph } from './sent-paragraphs.js'

/** The paragraphs of a file beside those that were sent out. */
export interface MatchedFile {
  /** By the index of the unit: the paragraph that it was. */
  readonly sentOf: ReadonlyMap<number, SentParagraph>
  /** Units that stand elsewhere than they did, with their text as it was. */
  readonly moved: ReadonlyMap<number, SentParagraph>
  /** What is only in the file, and only in what was sent out, by the place in which it stands. */
  readonly gaps: readonly UnmatchedGap[]
}

export interface UnmatchedGap {
  readonly file: readonly Unit[]
  readonly sent: readonly SentParagraph[]
  /** Index of the unit before it. */
  readonly after: number
}

export const matchFile = (
  { units, unitOf }: FileUnits,
  anchors: FileAnchors,
  sent: SentDocument,
): MatchedFile => {
  const compared = units.filter(
    ({ isCompared, key, field }) => isCompared && (key !== '' || field !== undefined),
  )
  const place = new Map(compared.map(({ index }, position) => [index, position]))
  const pins = new Map<number, number>()
  compared.forEach(({ field }, position) => {
    const control = field === undefined ? undefined : sent.controls.get(field)
    // A field may have grown to several paragraphs.
    if (control !== undefined && compared[position - 1]?.field !== field) pins.set(position, control.index)
  })
  for (const [paragraph, { id }] of anchors) {
    const position = place.get(unitOf[paragraph] ?? -1)
    const anchor = sent.anchors.get(id)
    if (position !== undefined && anchor !== undefined) pins.set(position, anchor.index)
  }
  const numbered = numberedHeadings(sent)
  const mine = compared.map(({ key, field }) => ({
    key: field === undefined ? (numbered.get(key) ?? key) : '',
  }))
  const { sentOf, gaps } = align(mine, sent.paragraphs, pins)
  const found = new Map<number, SentParagraph>()
  const add = (position: number, index: number): void => {
    const unit = compared[position]
    const paragraph = sent.paragraphs[index]
    if (unit !== undefined && paragraph !== undefined) found.set(unit.index, paragraph)
  }
  for (const [position, index] of sentOf) add(position, index)
  const left = gaps.map((gap) => {
    const pairs = alikePairs(withoutFields(gap, mine, sent), {
      file: (position) => mine[position]?.key ?? '',
      sent: (index) => sent.paragraphs[index]?.key ?? '',
    })
    for (const [position, index] of pairs) add(position, index)
    const paired = {
      file: new Set(pairs.map(([each]) => each)),
      sent: new Set(pairs.map(([, each]) => each)),
    }
    return {
      after: compared[gap.after]?.index ?? 0,
      file: gap.file.flatMap((position) => (paired.file.has(position) ? [] : (compared[position] ?? []))),
      sent: gap.sent.flatMap((index) => (paired.sent.has(index) ? [] : (sent.paragraphs[index] ?? []))),
    }
  })
  return { sentOf: found, ...withoutMoved(left) }
}

/** What is filled in is not like what stood there before. */
const withoutFields = (gap: Gap, file: readonly { readonly key: string }[], sent: SentDocument): Gap => ({
  ...gap,
  file: gap.file.filter((position) => file[position]?.key !== ''),
  sent: gap.sent.filter((index) => {
    const paragraph = sent.paragraphs[index]
    return paragraph?.control === undefined && paragraph?.isOptional === false
  }),
})

/** Headings with their number written out, as some programs save them: by that, the heading. */
const numberedHeadings = ({ paragraphs, numbers }: SentDocument): ReadonlyMap<string, string> => {
  const keys = new Map<string, string>()
  for (const { index, key } of paragraphs) {
    const number = numbers.get(index)
    if (number === undefined) continue
    for (const gap of [' ', '. ']) keys.set(`${number}${gap}${key}`, key)
  }
  return keys
}

/** What was cut out and put in elsewhere: the same text, once in what is left of each. */
const withoutMoved = (gaps: MatchedFile['gaps']): Pick<MatchedFile, 'moved' | 'gaps'> => {
  const missing = new Map<string, SentParagraph[]>()
  for (const { sent } of gaps) {
    for (const paragraph of sent) {
      if (paragraph.control !== undefined || paragraph.key === '') continue
      const same = missing.get(paragraph.key)
      if (same === undefined) missing.set(paragraph.key, [paragraph])
      else same.push(paragraph)
    }
  }
  const moved = new Map<number, SentParagraph>()
  for (const { file } of gaps) {
    for (const unit of file) {
      const paragraph = missing.get(unit.key)?.shift()
      if (paragraph !== undefined) moved.set(unit.index, paragraph)
    }
  }
  const gone = new Set(moved.values())
  return {
    moved,
    gaps: gaps.map(({ file, sent, after }) => ({
      after,
      file: file.filter(({ index }) => !moved.has(index)),
      sent: sent.filter((paragraph) => !gone.has(paragraph)),
    })),
  }
}
