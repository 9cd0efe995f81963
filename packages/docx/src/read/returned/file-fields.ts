import type { Certainty, Control, ReturnedField } from '@kravspek/core'
import type { FileControls } from './file-controls.js'
import type { FileUnits, Unit } from './file-units.js'
import type { MatchedFile } from './matched-file.js'
import type { SentDocument, SentParagraph } from './sent-paragraphs.js'
import type { Story } from './story.js'
import { textKey } from './text-key.js'

export interface FileFields {
  readonly fields: readonly ReturnedField[]
  /** Indexes of the units that are a field's text, where neither control nor bookmark says so. */
  readonly units: ReadonlySet<number>
}

/**
 * What was filled in, in the order of the file: in fields of ours, in those that someone else put in, and in place of fields that
 * an editor made ordinary text of.
 */
export const fileFields = (
  story: Story,
  controls: FileControls,
  units: FileUnits,
  matched: MatchedFile,
  sent: SentDocument,
): FileFields => {
  const found: (ReturnedField & { readonly paragraph: number })[] = []
  const seen = new Set<string>()
  const add = (
    paragraph: number,
    id: string | undefined,
    certainty: Certainty | undefined,
    title: string,
    text: string,
  ): void => {
    const control = id === undefined ? undefined : sent.controls.get(id)?.control
    const label = control?.label ?? title
    const filled = control === undefined ? text.trim() : filledIn(text, control)
    // A field that was copied with what stands in it says nothing new.
    const key = `${id} ${label} ${filled}`
    if (filled === '' || seen.has(key)) return
    seen.add(key)
    found.push({ paragraph, id, certainty, label, text: filled })
  }
  for (const [number, { start, text }] of controlTexts(story, controls)) {
    const field = controls.known.get(number)
    const control = story.controls[number]
    if (field !== undefined) add(start, field.id, field.certainty, '', text)
    // The text of a placeholder that we did not write is not known.
    else if (control?.showsPlaceholder === false) add(start, undefined, undefined, control.title, text)
  }
  for (const [id, { start, end }] of controls.extents) {
    const lines: string[] = []
    for (const [number, field] of controls.bookmarked) {
      if (field !== id) continue
      const line = keptText(story, number)
      const to = number === end.paragraph ? end.offset : undefined
      lines.push(line(number === start.paragraph ? start.offset : 0, to))
    }
    add(start.paragraph, id, 'bookmark', '', lines.join('\n'))
  }
  const byText = fieldsByText(units, matched, sent)
  for (const { unit, id } of byText) {
    const texts = unit.map(({ paragraphs }) => paragraphs.map((each) => keptText(story, each)(0)).join('\n'))
    add(unit[0]?.paragraphs[0] ?? 0, id, 'text', '', texts.join('\n'))
  }
  return {
    fields: found
      .toSorted((a, b) => a.paragraph - b.paragraph)
      .map(({ id, certainty, label, text }) => ({ id, certainty, label, text })),
    units: new Set(byText.flatMap(({ unit }) => unit.map(({ index }) => index))),
  }
}

/** By the number of a control: where its text begins, and the text as it would be if all changes were accepted. */
const controlTexts = (
  story: Story,
  { fieldAround }: FileControls,
): ReadonlyMap<number, { readonly start: number; readonly text: string }> => {
  const texts = new Map<number, { start: number; last: number; text: string }>()
  story.paragraphs.forEach(({ pieces }, paragraph) => {
    for (const { text, deleted, control } of pieces) {
      const number = fieldAround(control)
      if (number === undefined || deleted !== undefined) continue
      const known = texts.get(number)
      if (known === undefined) texts.set(number, { start: paragraph, last: paragraph, text })
      else {
        known.text += (known.last === paragraph ? '' : '\n') + text
        known.last = paragraph
      }
    }
  })
  return texts
}

/** What is left of a paragraph when all changes are accepted. */
const keptText =
  (story: Story, number: number) =>
  (from: number, to = Infinity): string => {
    let offset = 0
    let kept = ''
    for (const { text, deleted } of story.paragraphs[number]?.pieces ?? []) {
      if (deleted === undefined) kept += text.slice(Math.max(0, from - offset), Math.max(0, to - offset))
      offset += text.length
    }
    return kept
  }

/** What was written, without the words that stood there before; empty where nothing was. */
const filledIn = (text: string, { placeholder, label, unit, form }: Control): string => {
  const written = text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim()
  const key = textKey(written)
  const empty = placeholder === '' ? label : placeholder
  if (key === textKey(empty) || key === textKey(placeholder) || key === textKey(`${empty} ${unit ?? ''}`))
    return ''
  // Some type after the words instead of over them.
  const rest = written.startsWith(empty) && form !== 'choice' ? written.slice(empty.length) : written
  const isApart = rest !== written && (empty.length >= longPlaceholder || /^[^\p{L}\p{N}]/u.test(rest))
  const bare = (isApart ? rest.replace(/^[\s:.]+/, '') : written).trim()
  const isCounted = unit !== undefined && unit !== '' && bare.endsWith(unit)
  return isCounted ? bare.slice(0, -unit.length).trim() : bare
}

/** In characters: so much does not begin another word by chance. */
const longPlaceholder = 8

/** Fields that were made ordinary text: what stands where one of them stood. */
const fieldsByText = (
  { units }: FileUnits,
  { sentOf, gaps }: MatchedFile,
  sent: SentDocument,
): readonly { readonly unit: readonly Unit[]; readonly id: string }[] => {
  const found: { unit: Unit[]; id: string }[] = []
  for (const [index, { control }] of sentOf) {
    const unit = units[index]
    if (control !== undefined && unit !== undefined && unit.field === undefined)
      found.push({ unit: [unit], id: control.id })
  }
  for (const { file, sent: left } of gaps) {
    const written = file.filter(({ field, key }) => field === undefined && key !== '')
    const open = left.filter((paragraph) => isOpen(paragraph, sent))
    for (const { control } of open) {
      if (control === undefined || written.length === 0) continue
      const taken = takenBy(control, written, open.length)
      const [first] = taken
      if (first !== undefined)
        found.push({ unit: written.splice(written.indexOf(first), taken.length), id: control.id })
    }
  }
  return found
}

const isOpen = ({ control, index }: SentParagraph, { controls }: SentDocument): boolean =>
  control !== undefined && controls.get(control.id)?.index === index

/** What of the text that is left over was written in a field: one of its choices, or everything in a field for paragraphs. */
const takenBy = ({ form, options }: Control, written: readonly Unit[], open: number): readonly Unit[] => {
  if (form === 'choice')
    return written.filter(({ key }) => options.some((option) => textKey(option) === key)).slice(0, 1)
  if (form === 'long-text') return written
  return open === 1 && written.length === 1 ? written : []
}
