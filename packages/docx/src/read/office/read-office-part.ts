import { partText } from '../part-text.js'
import { walkXml } from '../walk-xml.js'
import { usualPrefixes } from '../returned/usual-prefixes.js'
import { startOfficeDraft, type OfficeDraft } from './office-draft.js'
import type { OfficeNumbering } from './office-numbering.js'
import { headingLevel, isOn, type OfficeStyles } from './office-styles.js'

/** What a part with running text is read with. */
export interface OfficeReader {
  readonly styles: OfficeStyles
  readonly numbering: OfficeNumbering
  /** Texts of notes: `footnote 2`. */
  readonly notes: ReadonlyMap<string, string>
}

export type OfficePart = ReturnType<OfficeDraft['end']> & { readonly pictures: number }

/**
 * Reads the body, the notes or the comments of a Word document as they read once every tracked change is accepted.
 *
 * @returns `undefined`: it is not well-formed
 */
export const readOfficePart = (content: Uint8Array, reader: OfficeReader): OfficePart | undefined => {
  const xml = partText(content)
  const draft = startOfficeDraft(reader.styles, reader.numbering, reader.notes)
  const names: string[] = []
  let passedOver = 0
  let pictures = 0
  /** Ids of the notes or comments that are open, and of content controls: whether they show their prompt only. */
  const captured: string[] = []
  const controls: { isPrompt: boolean }[] = []
  let prompts = 0
  const problem = walkXml(
    xml,
    usualPrefixes(xml, {
      open: (name, attributes) => {
        const parent = names.at(-1) ?? ''
        if (passedOver > 0 || isPassedOver(name, parent)) {
          passedOver += 1
          return
        }
        names.push(name)
        const value = attributes['w:val']
        if (name === 'w:sdt') controls.push({ isPrompt: false })
        else if (name === 'w:showingPlcHdr' && isOn(value)) {
          const control = controls.at(-1)
          if (control?.isPrompt === false) {
            control.isPrompt = true
            prompts += 1
          }
        } else if (name === 'pic:pic' || name === 'v:imagedata') pictures += 1
        else if (isNote(name)) {
          captured.push(noteId(name, attributes))
          draft.startCaptured()
        } else openElement(draft, name, value, attributes, parent, names.at(-3) ?? '')
      },
      close: (name) => {
        if (passedOver > 0) {
          passedOver -= 1
          return
        }
        names.pop()
        if (name === 'w:sdt') {
          if (controls.pop()?.isPrompt === true) prompts -= 1
        } else if (isNote(name)) draft.endCaptured(captured.pop() ?? '')
        else closings.get(name)?.(draft)
      },
      text: (text) => {
        const name = names.at(-1)
        if (passedOver > 0 || name === undefined) return
        if (name === 'w:instrText') draft.addCode(text)
        else if ((name === 'w:t' || name === 'm:t') && prompts === 0) draft.addText(text)
      },
    }),
  )
  return problem === undefined ? { ...draft.end(), pictures } : undefined
}

/** How something looked before, what is said once more for older programs, and what a tracked change takes away. */
const isPassedOver = (name: string, parent: string): boolean =>
  name.endsWith('Change') ||
  name === 'mc:Fallback' ||
  name === 'w:delText' ||
  // Among the properties it says what became of the end of the paragraph.
  (name === 'w:moveFrom' && parent !== 'w:rPr')

const isNote = (name: string): boolean =>
  name === 'w:footnote' || name === 'w:endnote' || name === 'w:comment'

const noteId = (name: string, attributes: Readonly<Record<string, string>>): string =>
  // Lines between the text and its notes are kept among them.
  /eparator|Notice/.test(attributes['w:type'] ?? '') ? '' : `${name.slice(2)} ${attributes['w:id'] ?? ''}`

const openElement = (
  draft: OfficeDraft,
  name: string,
  value: string | undefined,
  attributes: Readonly<Record<string, string>>,
  parent: string,
  above: string,
): void => {
  switch (parent) {
    case 'w:pPr':
      if (name === 'w:pStyle') draft.setParagraph({ style: value })
      else if (name === 'w:outlineLvl') draft.setParagraph({ level: headingLevel(value) ?? 0 })
      return
    case 'w:numPr':
      if (above === 'w:pPr' && name === 'w:numId') draft.setParagraph({ list: value })
      else if (above === 'w:pPr' && name === 'w:ilvl') draft.setParagraph({ listLevel: Number(value) })
      return
    case 'w:rPr':
      if (above === 'w:pPr') {
        if (name === 'w:del' || name === 'w:moveFrom') draft.setParagraph({ isJoined: true })
      } else if (name === 'w:rStyle') draft.setRun({ style: value })
      else if (name === 'w:b') draft.setRun({ isBold: isOn(value) })
      else if (name === 'w:vanish') draft.setRun({ isHidden: isOn(value) })
      else if (name === 'w:strike' || name === 'w:dstrike') draft.strikeRun(isOn(value))
      return
    case 'w:tcPr':
      if (name === 'w:gridSpan') draft.setCell({ columns: spanOf(value) })
      else if (name === 'w:vMerge') draft.setCell({ isContinued: value !== 'restart' })
      else if (name === 'w:hMerge') draft.setCell({ isJoined: value !== 'restart' })
      else if (name === 'w:cellDel') draft.setCell({ isDeleted: true })
      return
    case 'w:trPr':
      if (name === 'w:tblHeader') draft.setRow({ isHeader: isOn(value) })
      else if (name === 'w:gridBefore') draft.setRow({ before: spanOf(value) })
      else if (name === 'w:del') draft.setRow({ isDeleted: true })
      return
    case 'w:tabs':
      return
    default:
      openings.get(name)?.(draft, attributes)
  }
}

/** Word has at most 63 columns. */
const spanOf = (value: string | undefined): number =>
  Math.max(1, Math.min(63, Math.trunc(Number(value)) || 1))

type Opening = (draft: OfficeDraft, attributes: Readonly<Record<string, string>>) => void

const openings: ReadonlyMap<string, Opening> = new Map<string, Opening>([
  ['w:p', (draft) => draft.startParagraph()],
  ['w:r', (draft) => draft.startRun()],
  ['w:tbl', (draft) => draft.startTable()],
  ['w:tr', (draft) => draft.startRow()],
  ['w:tc', (draft) => draft.startCell()],
  ['w:txbxContent', (draft) => draft.startBox()],
  ['w:fldChar', (draft, attributes) => draft.fieldCharacter(attributes['w:fldCharType'] ?? '')],
  ['w:footnoteReference', (draft, attributes) => draft.addNote(`footnote ${attributes['w:id'] ?? ''}`)],
  ['w:endnoteReference', (draft, attributes) => draft.addNote(`endnote ${attributes['w:id'] ?? ''}`)],
  ['w:tab', (draft) => draft.addText(' ')],
  ['w:cr', (draft) => draft.addText('\n')],
  ['w:br', (draft) => draft.addText('\n')],
  ['w:noBreakHyphen', (draft) => draft.addText('-')],
])

const closings: ReadonlyMap<string, (draft: OfficeDraft) => void> = new Map<
  string,
  (draft: OfficeDraft) => void
>([
  ['w:p', (draft) => draft.endParagraph()],
  ['w:r', (draft) => draft.endRun()],
  ['w:tbl', (draft) => draft.endTable()],
  ['w:tr', (draft) => draft.endRow()],
  ['w:tc', (draft) => draft.endCell()],
  ['w:txbxContent', (draft) => draft.endBox()],
])
