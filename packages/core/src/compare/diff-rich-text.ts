import type { Block, Inline } from '../document/nodes.js'
import { richText } from '../document/rich-text.js'
import { diffParts, wordsIn, type Piece } from './diff-words.js'

/** A paragraph or an item of a list, with what was changed in it. */
export interface ChangedLine {
  readonly kind: LineKind
  readonly pieces: readonly ChangedPiece[]
}

export type LineKind = 'paragraph' | 'bullet' | 'numbered'

/** A piece of text in one look. */
export interface ChangedPiece extends Look {
  readonly type: Piece<unknown>['type']
  readonly text: string
}

interface Look {
  readonly isStrong: boolean
  readonly isEmphasised: boolean
  /** Address of a link, or id that a cross reference points at. */
  readonly url: string | undefined
  readonly target: string | undefined
}

/**
 * What was changed in a text field, word by word, as it is read and not as its Markdown is written. Lists keep one level,
 * a row of a table becomes a line.
 */
export function diffRichText(before: string, after: string): readonly ChangedLine[] {
  const pieces = diffParts(tokensOf(before), tokensOf(after), ({ text }) => text, keyOf)
  const lines: { kind: LineKind; pieces: ChangedPiece[] }[] = []
  for (const { type, parts } of pieces) {
    for (const token of parts) {
      const line = lines.at(-1)
      if (token.starts !== undefined) {
        if (line?.pieces.length === 0) line.kind = token.starts
        else lines.push({ kind: token.starts, pieces: [] })
      } else if (line !== undefined) append(line.pieces, { type, ...token })
    }
  }
  return lines.filter((line) => line.pieces.length > 0)
}

/** Whether a reader sees that something was changed. */
export function showsChange(lines: readonly ChangedLine[]): boolean {
  return lines.some(({ pieces }) => pieces.some(({ type, text }) => type !== 'same' && !/^\s*$/.test(text)))
}

/** A word, or, with `starts`, the beginning of a line. */
interface Token extends Look {
  readonly text: string
  readonly starts?: LineKind
}

const plain: Look = { isStrong: false, isEmphasised: false, url: undefined, target: undefined }

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  const start = (kind: LineKind): void => {
    tokens.push({ ...plain, text: '\n', starts: kind })
  }
  const addInlines = (nodes: readonly Inline[], look: Look): void => {
    for (const node of nodes) {
      switch (node.type) {
        case 'text':
          for (const word of wordsIn(node.text)) tokens.push({ ...look, text: word })
          break
        case 'break':
          tokens.push({ ...look, text: '\n' })
          break
        case 'strong':
          addInlines(node.children, { ...look, isStrong: true })
          break
        case 'emphasis':
          addInlines(node.children, { ...look, isEmphasised: true })
          break
        case 'link':
          addInlines(node.children, { ...look, url: node.url })
          break
        case 'reference':
          tokens.push({ ...look, target: node.target, text: node.target })
          break
        case 'span':
        case 'inserted':
        case 'deleted':
          addInlines(node.children, look)
          break
        default: {
          const unknown: never = node
          throw new Error(`Unknown inline ${String(unknown)}`)
        }
      }
    }
  }
  const addBlock = (block: Block, kind: LineKind): void => {
    if (block.type === 'paragraph') {
      start(kind)
      addInlines(block.children, plain)
    } else if (block.type === 'list') {
      for (const item of block.items)
        item.forEach((each, index) => {
          addBlock(each, index > 0 ? 'paragraph' : block.ordered ? 'numbered' : 'bullet')
        })
    } else if (block.type === 'table') {
      const rows = [
        ...(block.header.length > 0 ? [block.header.map(asInlines)] : []),
        ...block.rows.map(({ cells }) => cells.map(({ blocks }) => blocks.flatMap(inlinesOf))),
      ]
      for (const cells of rows) {
        start('paragraph')
        cells.forEach((cell, index) => {
          if (index > 0)
            tokens.push({ ...plain, text: ' ' }, { ...plain, text: '|' }, { ...plain, text: ' ' })
          addInlines(cell, plain)
        })
      }
    }
  }
  for (const block of richText(text)) addBlock(block, 'paragraph')
  return tokens
}

function asInlines(text: string): readonly Inline[] {
  return [{ type: 'text', text }]
}

function inlinesOf(block: Block): readonly Inline[] {
  return block.type === 'paragraph' ? block.children : []
}

function keyOf({ text, starts, ...look }: Token): string {
  return starts ?? (isPlain(look) ? text : JSON.stringify([text, look]))
}

function isPlain({ isStrong, isEmphasised, url, target }: Look): boolean {
  return !isStrong && !isEmphasised && url === undefined && target === undefined
}

function append(pieces: ChangedPiece[], piece: ChangedPiece & Partial<Token>): void {
  const { starts: _, ...next } = piece
  const last = pieces.at(-1)
  const isAlike =
    last?.type === next.type &&
    last.isStrong === next.isStrong &&
    last.isEmphasised === next.isEmphasised &&
    last.url === next.url &&
    last.target === undefined &&
    next.target === undefined
  if (last !== undefined && isAlike) pieces[pieces.length - 1] = { ...last, text: last.text + next.text }
  else pieces.push(next)
}
