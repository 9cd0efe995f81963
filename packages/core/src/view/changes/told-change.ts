import {
  diffRichText,
  showsChange,
  type ChangedLine,
  type ChangedPiece,
} from '../../compare/diff-rich-text.js'
import type { FieldChange } from '../../compare/compare-fields.js'
import { changesLabels } from '../../locale/documents/changes.js'
import { literal } from '../as-rich-text.js'
import type { Words } from '../words.js'
import { labelOf } from './change-names.js'
import { isProse, valueText } from './value-text.js'

/** One change as the template shows it: running text with its marks, or what was and what is. */
export interface ToldChange {
  /** What was changed; empty where it is plain to see. */
  readonly label: string
  readonly blocks: readonly ToldBlock[]
  /** The text is one paragraph, which may stand behind its label. */
  readonly isParagraph: boolean
  readonly before: string
  readonly after: string
  /** There was something, and now there is something else. */
  readonly isReplaced: boolean
  /** Said besides: that only the layout was changed. */
  readonly note: string
}

/** A paragraph, or a list with its items. */
export interface ToldBlock {
  readonly isBullets: boolean
  readonly isNumbered: boolean
  /** One for a paragraph, one an item for a list. */
  readonly lines: readonly { readonly pieces: readonly ToldPiece[] }[]
}

export interface ToldPiece {
  readonly isInserted: boolean
  readonly isDeleted: boolean
  readonly isBreak: boolean
  readonly isStrong: boolean
  readonly isEmphasised: boolean
  readonly url: string
  readonly target: string
  readonly text: string
}

/** The words before and after, each in the names of its own time. */
export interface BothWords {
  readonly before: Words
  readonly after: Words
}

export function toldChange(change: FieldChange, words: BothWords): ToldChange {
  const { steps, field, before, after, isOrder } = change
  const { language } = words.after
  const last = steps.at(-1)
  const key = last === undefined ? '' : `${last.concept}.${last.field}`
  const title = labelOf(steps, language)
  if (isOrder) {
    const order = changesLabels[language].order.replace('{field}', title)
    return fact(order, listOf(before), listOf(after))
  }
  const was = valueText(field, key, before, words.before)
  const is = valueText(field, key, after, words.after)
  if (isProse(field))
    return field.valueType === 'text' && field.list === undefined
      ? prose(title, was, is, words.after)
      : prose(title, plainRich(was), plainRich(is), words.after)
  // Two things of the same name are told apart by their ids.
  return was === is ? fact(title, raw(before), raw(after)) : fact(title, was, is)
}

/** Running text with its changes, as it is read. */
export function prose(label: string, before: string, after: string, words: Words): ToldChange {
  const lines = diffRichText(before, after)
  const note = before === after || showsChange(lines) ? '' : changesLabels[words.language].layoutOnly
  const blocks = blocksOf(lines)
  const isParagraph = lines.length === 1 && lines[0]?.kind === 'paragraph'
  return { label, blocks, isParagraph, before: '', after: '', isReplaced: false, note }
}

function fact(label: string, before: string, after: string): ToldChange {
  return {
    label,
    blocks: [],
    isParagraph: false,
    before,
    after,
    isReplaced: before !== '' && after !== '',
    note: '',
  }
}

/** Lines of plain text as paragraphs of rich text that read the same. */
function plainRich(text: string): string {
  return text
    .split('\n')
    .map((line) => literal(line).replace(/^(\s*)([-+#]|\d+[.)])/, plainStart))
    .join('\n\n')
}

function plainStart(_: string, space: string, mark: string): string {
  return `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}`
}

function raw(value: unknown): string {
  return value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value)
}

function listOf(keys: unknown): string {
  return Array.isArray(keys) ? keys.join(', ') : ''
}

function blocksOf(lines: readonly ChangedLine[]): readonly ToldBlock[] {
  const blocks: { isBullets: boolean; isNumbered: boolean; lines: { pieces: readonly ToldPiece[] }[] }[] = []
  let previous: ChangedLine['kind'] | undefined
  for (const { kind, pieces } of lines) {
    const line = { pieces: pieces.flatMap(toldPieces) }
    const last = blocks.at(-1)
    if (last !== undefined && kind === previous && kind !== 'paragraph') last.lines.push(line)
    else blocks.push({ isBullets: kind === 'bullet', isNumbered: kind === 'numbered', lines: [line] })
    previous = kind
  }
  return blocks
}

function toldPieces(piece: ChangedPiece): readonly ToldPiece[] {
  const { type, text, url = '', target = '', isStrong, isEmphasised } = piece
  const look = {
    isInserted: type === 'inserted',
    isDeleted: type === 'deleted',
    isStrong,
    isEmphasised,
    url,
    target,
  }
  return text
    .split('\n')
    .flatMap((part, index) => [
      ...(index === 0 ? [] : [{ ...look, isBreak: true, text: '' }]),
      ...(part === '' ? [] : [{ ...look, isBreak: false, text: part }]),
    ])
}
