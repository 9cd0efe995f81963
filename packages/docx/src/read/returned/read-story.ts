import { walkXml } from '../walk-xml.js'
import { startStory, type StoryDraft } from './story-draft.js'
import type { Story } from './story.js'
import { usualPrefixes } from './usual-prefixes.js'

export type StoryReading = { readonly story: Story } | { readonly problem: string }

/** Reads a part with running text in one walk. `problem`: it is not well-formed. */
export const readStory = (xml: string): StoryReading => {
  const draft = startStory()
  const names: string[] = []
  /** Depth in what is passed over: how something looked before, and what is said once more for older programs. */
  let passedOver = 0
  const problem = walkXml(
    xml,
    usualPrefixes(xml, {
      open: (name, attributes) => {
        if (passedOver > 0) {
          passedOver += 1
          return
        }
        if (isPassedOver(name)) {
          passedOver = 1
          return
        }
        openElement(draft, name, attributes, names)
        names.push(name)
      },
      close: (name) => {
        if (passedOver > 0) {
          passedOver -= 1
          return
        }
        names.pop()
        closeElement(draft, name, names)
      },
      text: (text) => {
        if (passedOver > 0) return
        const name = names.at(-1)
        if (name === 'w:t' || name === 'w:delText' || name === 'm:t') draft.addText(text)
        else if (name === 'w:instrText' || name === 'w:delInstrText') draft.addCode(text)
      },
    }),
  )
  return problem === undefined ? { story: draft.end() } : { problem }
}

const isPassedOver = (name: string): boolean => name.endsWith('Change') || name === 'mc:Fallback'

interface Opened {
  readonly attributes: Readonly<Record<string, string>>
  /** The elements around it, outermost first. */
  readonly names: readonly string[]
}
type Opening = (draft: StoryDraft, opened: Opened) => void

const openElement = (
  draft: StoryDraft,
  name: string,
  attributes: Opened['attributes'],
  names: readonly string[],
): void => {
  const opening = openings.get(name)
  if (opening !== undefined) opening(draft, { attributes, names })
  else if (names.at(-1) === 'w:sdtPr') draft.setControl(name, attributes['w:val'])
}

const closeElement = (draft: StoryDraft, name: string, names: readonly string[]): void =>
  closings.get(name)?.(draft, names)

const idOf = ({ attributes }: Opened): string => attributes['w:id'] ?? ''
const startInserted: Opening = (draft, { attributes, names }) =>
  draft.startInserted(attributes, ownerOf(names))
const startDeleted: Opening = (draft, { attributes, names }) => draft.startDeleted(attributes, ownerOf(names))
const startMove: Opening = (draft, { attributes }) => draft.startMove(attributes)
const endMove: Opening = (draft, opened) => draft.endMove(idOf(opened))
const lineBreak: Opening = (draft, { attributes }) => {
  if (attributes['w:type'] !== 'page' && attributes['w:type'] !== 'column') draft.addText('\n')
}

const openings: ReadonlyMap<string, Opening> = new Map<string, Opening>([
  ['w:p', (draft) => draft.startParagraph()],
  ['w:pStyle', (draft, { attributes }) => draft.setStyle(attributes['w:val'] ?? '')],
  ['w:ins', startInserted],
  ['w:moveTo', startInserted],
  ['w:del', startDeleted],
  ['w:moveFrom', startDeleted],
  ['w:cellIns', (draft, { attributes }) => draft.startInserted(attributes, 'cell')],
  ['w:cellDel', (draft, { attributes }) => draft.startDeleted(attributes, 'cell')],
  ['w:moveFromRangeStart', startMove],
  ['w:moveToRangeStart', startMove],
  ['w:moveFromRangeEnd', endMove],
  ['w:moveToRangeEnd', endMove],
  ['w:tbl', (draft) => draft.startTable()],
  ['w:tr', (draft) => draft.startRow()],
  ['w:tc', (draft) => draft.startCell()],
  ['w:sdt', (draft) => draft.startControl()],
  [
    'w:bookmarkStart',
    (draft, opened) => draft.startBookmark(idOf(opened), opened.attributes['w:name'] ?? ''),
  ],
  ['w:bookmarkEnd', (draft, opened) => draft.endBookmark(idOf(opened))],
  ['w:commentRangeStart', (draft, opened) => draft.startComment(idOf(opened))],
  ['w:commentRangeEnd', (draft, opened) => draft.endComment(idOf(opened))],
  ['w:commentReference', (draft, opened) => draft.referToComment(idOf(opened))],
  ['w:footnoteReference', (draft, opened) => draft.referToNote(`footnote ${idOf(opened)}`)],
  ['w:endnoteReference', (draft, opened) => draft.referToNote(`endnote ${idOf(opened)}`)],
  ['w:footnote', (draft, opened) => draft.startNote(`footnote ${idOf(opened)}`)],
  ['w:endnote', (draft, opened) => draft.startNote(`endnote ${idOf(opened)}`)],
  ['w:fldChar', (draft, { attributes }) => draft.fieldCharacter(attributes['w:fldCharType'] ?? '')],
  ['w:hyperlink', (draft, { attributes }) => draft.linkTo(attributes['w:anchor'])],
  [
    'w:tab',
    (draft, { names }) => {
      // In the properties of a paragraph it is a place, not a character.
      if (names.at(-1) !== 'w:tabs') draft.addText('\t')
    },
  ],
  ['w:br', lineBreak],
  ['w:cr', lineBreak],
  ['w:noBreakHyphen', (draft) => draft.addText('\u2011')],
  ['w:sym', (draft, { attributes }) => draft.addText(symbol(attributes['w:char'] ?? ''))],
])

type Closing = (draft: StoryDraft, names: readonly string[]) => void
const endInserted: Closing = (draft, names) => {
  if (ownerOf(names) === 'text') draft.endInserted()
}
const endDeleted: Closing = (draft, names) => {
  if (ownerOf(names) === 'text') draft.endDeleted()
}

const closings: ReadonlyMap<string, Closing> = new Map<string, Closing>([
  ['w:p', (draft) => draft.endParagraph()],
  ['w:ins', endInserted],
  ['w:moveTo', endInserted],
  ['w:del', endDeleted],
  ['w:moveFrom', endDeleted],
  ['w:tbl', (draft) => draft.endTable()],
  ['w:tr', (draft) => draft.endRow()],
  ['w:tc', (draft) => draft.endCell()],
  ['w:sdt', (draft) => draft.endControl()],
])

/** What a mark of a tracked change is about. */
export type Owner = 'text' | 'paragraph-end' | 'row' | 'cell' | 'nothing'

const ownerOf = (names: readonly string[]): Owner => {
  const parent = names.at(-1)
  if (parent === 'w:trPr') return 'row'
  if (parent === 'w:rPr') return names.at(-2) === 'w:pPr' ? 'paragraph-end' : 'nothing'
  return parent === 'w:numPr' || parent === 'w:ctrlPr' ? 'nothing' : 'text'
}

/** A character of a font of symbols has no meaning outside it. */
const symbol = (hexadecimal: string): string => {
  const code = Number.parseInt(hexadecimal, 16)
  return code >= 0x20 && (code < 0xd800 || (code > 0xf8ff && code < 0xfffe)) ? String.fromCodePoint(code) : ''
}
