import { isExplainingHeading, requirementHeading } from '../../locale/office/chapter-words.js'
import { demandSubject } from '../../locale/office/kind-words.js'
import {
  aboutText,
  answering,
  capability,
  otherSubject,
  partSubject,
} from '../../locale/office/sentence-words.js'
import { sentencesIn } from './demands-in.js'
import { numberBefore, partLetter } from './id-like.js'
import { isDemanding } from './kind-of-cell.js'
import type { OfficeItem, OfficeParagraph } from './office-block.js'
import { requirementSaying, type RawChild, type RawPiece, type RawRequirement } from './raw-requirement.js'
import { noMarks } from './row-marks.js'

type OfficeText = OfficeItem | OfficeParagraph

/** Where texts stand in a file that has tables of requirements: there, much of what stands beside them only explains. */
export interface BesideTables {
  /** The headings above them, the highest first. */
  readonly titles: readonly string[]
  /** A table of requirements stands under the same heading. */
  readonly hasTable: boolean
  /** They stand before the first heading of the file. */
  readonly isBefore: boolean
}

/**
 * What paragraphs and lists in a row say: sentences that demand something are requirements, items below one that leads into
 * them («Leverandøren skal levere:») are its parts, and the rest is text.
 *
 * @param beside `undefined`: the file has no tables of requirements
 */
export function readTexts(texts: readonly OfficeText[], beside?: BesideTables): readonly RawPiece[] {
  const pieces: RawPiece[] = []
  const isDemand = beside === undefined ? isDemandAlone : demandBeside(texts, beside)
  for (let index = 0; index < texts.length; index += 1) {
    const block = texts[index]
    if (block === undefined) continue
    const parts = isDemand(block, index) ? partsBelow(texts, index) : undefined
    if (parts === undefined) {
      // What only leads into requirements is told above them.
      pieces.push({ type: 'text', text: block.type === 'item' ? itemText(block) : block.text })
      continue
    }
    const own = texts.slice(index, index + parts.length + 1)
    const marks = { ...noMarks, struck: own.flatMap(({ struck = [] }) => struck) }
    index += parts.length
    pieces.push({ type: 'requirement', requirement: { ...requirementIn(block), children: parts, marks } })
  }
  return pieces
}

/** A list as Markdown has it, so that a list of explanations stays one. */
function itemText({ mark, text, level }: OfficeItem): string {
  return `${'  '.repeat(Math.min(level, 3))}${mark === '•' ? '-' : mark} ${text.replaceAll('\n', ' ')}`
}

function requirementIn(block: OfficeText): RawRequirement {
  const told = numberBefore(block.text)
  const number =
    told?.number ??
    (block.type === 'item' && partLetter(block.mark) === undefined ? numberIn(block.mark) : '')
  return requirementSaying(told?.rest ?? block.text, number)
}

/** A number that tells more than the place in a list: `3.1`, `K2`. */
function numberIn(mark: string): string {
  return /\d[._-]\d|\p{L}.*\d/u.test(mark) ? mark : ''
}

function isDemandAlone(block: OfficeText): boolean {
  const told = numberBefore(block.text)
  const text = told?.rest ?? block.text
  return isDemanding(text) && (block.type === 'item' || told !== undefined || startsWithDemand(text))
}

/** «Leverandøren skal …», not a long paragraph that also has the word. */
function startsWithDemand(text: string): boolean {
  const [sentence = ''] = text.split(/(?<=[.!?])\s/)
  return demandSubject.test(sentence) && isDemanding(sentence.split(/\s+/).slice(0, 14).join(' '))
}

/** Which texts demand something where most requirements are in tables. */
function demandBeside(
  texts: readonly OfficeText[],
  { titles, hasTable, isBefore }: BesideTables,
): (block: OfficeText, index: number) => boolean {
  if (titles.some(isExplainingHeading)) return () => false
  const isAmongRequirements = titles.some((title) => requirementHeading.test(title))
  const lists = listsIn(texts)
  return (block, index) => {
    const text = withoutNumber(block)
    if (text !== block.text && isDemandNumbered(text)) return true
    if (isBefore) return false
    if (block.type === 'paragraph') return !hasTable && isOfSolution(text) && sentencesIn(text).length === 1
    const list = lists[index]
    if (list?.isGuidance === true) return false
    const isAmongThem = isAmongRequirements || list?.isOfSolution === true
    return isOfSolution(text) || (isSentence(text) && (isAmongThem || isOfPart(text)))
  }
}

function withoutNumber({ text }: OfficeText): string {
  return numberBefore(text)?.rest ?? text
}

/** A sentence that someone has typed a number before is a requirement wherever it stands, as one in a list is. */
function isDemandNumbered(text: string): boolean {
  if (!isDemanding(text) || isGuidance(text)) return false
  return demandSubject.test(text) || (isSentence(text) && isOfPart(text))
}

/** Whether a sentence that demands something begins with the supplier or with what is bought. */
function isOfSolution(text: string): boolean {
  return startsWithDemand(text) && isSentence(text)
}

/** In a list, less is needed: in a paragraph, such sentences often only explain. */
function isOfPart(text: string): boolean {
  return partSubject.test(text) || capability.test(text)
}

/** Whether a sentence demands something of no one else. */
function isSentence(text: string): boolean {
  return isDemanding(text.slice(0, longestLooked)) && !otherSubject.test(text) && !isGuidance(text)
}

function isGuidance(text: string): boolean {
  return answering.test(text) || aboutText.test(text)
}

const longestLooked = 2000

interface TextList {
  /** What stands above it tells how to answer. */
  readonly isGuidance: boolean
  /** At least half of its items demand something of the supplier or the solution. */
  readonly isOfSolution: boolean
}

/** By place, the list that a text is in. */
function listsIn(texts: readonly OfficeText[]): readonly (TextList | undefined)[] {
  const lists: (TextList | undefined)[] = []
  for (let start = 0; start < texts.length; start += 1) {
    if (texts[start]?.type !== 'item') {
      lists.push(undefined)
      continue
    }
    let end = start
    while (texts[end]?.type === 'item') end += 1
    const items = texts.slice(start, end)
    const above = texts[start - 1]?.text.trim() ?? ''
    const list = {
      isGuidance: above.endsWith(':') && answering.test(above),
      isOfSolution:
        items.map(withoutNumber).filter((text) => isOfSolution(text) || (isSentence(text) && isOfPart(text)))
          .length *
          2 >=
        items.length,
    }
    for (let place = start; place < end; place += 1) lists.push(list)
    start = end - 1
  }
  return lists
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
