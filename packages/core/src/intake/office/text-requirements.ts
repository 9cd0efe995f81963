import { demandSubject } from '../../locale/office/kind-words.js'
import { numberBefore, partLetter } from './id-like.js'
import { isDemanding } from './kind-of-cell.js'
import type { OfficeItem, OfficeParagraph } from './office-block.js'
import { requirementSaying, type RawChild, type RawPiece, type RawRequirement } from './raw-requirement.js'

type OfficeText = OfficeItem | OfficeParagraph

/**
 * What paragraphs and lists in a row say: sentences that demand something are requirements, items below one that leads into
 * them («Leverandøren skal levere:») are its parts, and the rest is text.
 *
 * @param isSparing the file has tables of requirements: what stands between them explains rather than demands
 */
export function readTexts(texts: readonly OfficeText[], isSparing: boolean): readonly RawPiece[] {
  const pieces: RawPiece[] = []
  for (let index = 0; index < texts.length; index += 1) {
    const block = texts[index]
    if (block === undefined) continue
    const requirement = requirementIn(block, isSparing)
    if (requirement === undefined) {
      pieces.push({ type: 'text', text: block.type === 'item' ? itemText(block) : block.text })
      continue
    }
    const parts = partsBelow(texts, index)
    if (parts === undefined) {
      // It only leads into requirements: it is told above them.
      pieces.push({ type: 'text', text: block.text })
      continue
    }
    index += parts.length
    pieces.push({ type: 'requirement', requirement: { ...requirement, children: parts } })
  }
  return pieces
}

/** A list as Markdown has it, so that a list of explanations stays one. */
function itemText({ mark, text, level }: OfficeItem): string {
  return `${'  '.repeat(Math.min(level, 3))}${mark === '•' ? '-' : mark} ${text.replaceAll('\n', ' ')}`
}

function requirementIn(block: OfficeText, isSparing: boolean): RawRequirement | undefined {
  const told = numberBefore(block.text)
  const text = told?.rest ?? block.text
  if (!isDemanding(text)) return undefined
  const number =
    told?.number ??
    (block.type === 'item' && partLetter(block.mark) === undefined ? numberIn(block.mark) : '')
  if (isSparing)
    return told !== undefined && demandSubject.test(text) ? requirementSaying(text, number) : undefined
  if (block.type === 'paragraph' && told === undefined && !startsWithDemand(text)) return undefined
  return requirementSaying(text, number)
}

/** A number that tells more than the place in a list: `3.1`, `K2`. */
function numberIn(mark: string): string {
  return /\d[._-]\d|\p{L}.*\d/u.test(mark) ? mark : ''
}

/** «Leverandøren skal …», not a long paragraph that also has the word. */
function startsWithDemand(text: string): boolean {
  const [sentence = ''] = text.split(/(?<=[.!?])\s/)
  return demandSubject.test(sentence) && isDemanding(sentence.split(/\s+/).slice(0, 14).join(' '))
}

/**
 * The items that a requirement leads into. `undefined`: they are requirements of their own, and it only introduces them.
 */
function partsBelow(texts: readonly OfficeText[], index: number): readonly RawChild[] | undefined {
  const block = texts[index]
  if (block === undefined) return []
  const level = block.type === 'item' ? block.level + 1 : 0
  const items: OfficeItem[] = []
  let isBeforeDemand = false
  for (let place = index + 1; place < texts.length; place += 1) {
    const next = texts[place]
    if (next?.type !== 'item' || next.level < level) break
    if (isDemanding(next.text)) {
      isBeforeDemand = true
      break
    }
    items.push(next)
  }
  const isLeading = /[:–-]$/.test(block.text.trim())
  if (items.length === 0 && isBeforeDemand && isLeading && block.type === 'paragraph') return undefined
  if (!isLeading && block.type === 'paragraph') return []
  return items.map(({ mark, text }) => ({ letter: partLetter(mark) ?? '', text }))
}
