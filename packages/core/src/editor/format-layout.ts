import type { Token } from './format-tokens.js'

/** A list or mapping, one entry on each line, that the text is inside of. */
interface Level {
  readonly kind: 'list' | 'mapping'
  /** Spaces before its entries as they stand. */
  readonly column: number
  /** Spaces before its entries as they should stand. */
  readonly indentation: number
}

/** How the lines of a text should begin. */
export interface Layout {
  /** Spaces before a token that begins a line. */
  readonly lineStart: (token: Token, index: number) => number
  /** To be called for a token that stands behind another on its line. */
  readonly inLine: (token: Token, index: number) => void
  /** Spaces before the further lines of a text that began in the token before. */
  readonly continued: (column: number) => number
  /** Spaces before the lines of a block text; the header says how many more than its field they have, or nothing. */
  readonly block: (header: string) => number
}

/**
 * Follows a text from token to token: lists stand two spaces inside their field, fields two inside what holds them. What
 * stands in brackets over several lines keeps its shape and moves with its field.
 *
 * @param columnOf gives how many characters stand before a token on its line
 */
export function layoutOf(tokens: readonly Token[], columnOf: (token: Token) => number): Layout {
  const levels: Level[] = []
  let line = 0
  /** The lines that opened brackets which are not closed yet, and how many. */
  const brackets: { readonly line: number; readonly count: number }[] = []
  let bracketsShift = 0

  const inner = (): number => (levels.at(-1)?.indentation ?? -2) + 2
  const isKey = (index: number): boolean => tokens[index + 1]?.type === 'colon'
  const closeTo = (column: number, kept: Level[]): void => {
    while ((kept.at(-1)?.column ?? -1) > column) kept.pop()
  }
  /** The level that a token which begins a line belongs to, and the levels around it. */
  const levelsAt = (token: Token, index: number): readonly Level[] => {
    const kept = [...levels]
    const column = columnOf(token)
    closeTo(column, kept)
    const last = kept.at(-1)
    const inside = (last?.indentation ?? -2) + 2
    if (token.type === 'dash') {
      if (last?.column !== column || last.kind === 'mapping')
        kept.push({ kind: 'list', column, indentation: inside })
    } else if (isKey(index)) {
      // Items may stand right under their field: the next field ends them.
      if (last?.column === column && last.kind === 'list') kept.pop()
      if (kept.at(-1)?.column !== column)
        kept.push({ kind: 'mapping', column, indentation: (kept.at(-1)?.indentation ?? -2) + 2 })
    }
    return kept
  }
  const entry = (token: Token, index: number): number | undefined => {
    if (token.type !== 'dash' && !isKey(index)) return undefined
    return levelsAt(token, index).at(-1)?.indentation
  }
  const commentStart = (token: Token, index: number): number => {
    const column = columnOf(token)
    let next = index + 1
    while (tokens[next]?.type === 'comment') next += 1
    const follower = tokens[next]
    const ofFollower = follower === undefined ? undefined : entry(follower, next)
    if (follower !== undefined && ofFollower !== undefined && columnOf(follower) === column) return ofFollower
    const level = levels.findLast((each) => each.column === column)
    if (level !== undefined) return level.indentation
    if (follower !== undefined && ofFollower !== undefined && columnOf(follower) > column) return ofFollower
    return levels.findLast((each) => each.column < column)?.indentation ?? 0
  }
  const openBracket = (): void => {
    if (brackets.length === 0) {
      const level = levels.at(-1)
      bracketsShift = level === undefined ? 0 : level.indentation - level.column
    }
    const last = brackets.at(-1)
    if (last?.line === line) brackets.splice(-1, 1, { line, count: last.count + 1 })
    else brackets.push({ line, count: 1 })
  }
  const closeBracket = (): void => {
    const last = brackets.pop()
    if (last !== undefined && last.count > 1) brackets.push({ ...last, count: last.count - 1 })
  }
  const inBrackets = (column: number, isClosing: boolean): number =>
    levels.length === 0
      ? 2 * (brackets.length - (isClosing ? 1 : 0))
      : Math.max(column + bracketsShift, (levels.at(-1)?.indentation ?? 0) + 1)

  return {
    lineStart: (token, index) => {
      line += 1
      if (token.type === 'marker') return 0
      if (brackets.length > 0) {
        const spaces = inBrackets(columnOf(token), token.type === 'close')
        if (token.type === 'open') openBracket()
        if (token.type === 'close') closeBracket()
        return spaces
      }
      if (token.type === 'comment') return commentStart(token, index)
      const kept = levelsAt(token, index)
      levels.splice(0, levels.length, ...kept)
      if (token.type === 'dash' || isKey(index)) return levels.at(-1)?.indentation ?? 0
      const spaces = inner()
      if (token.type === 'open') openBracket()
      return spaces
    },
    inLine: (token, index) => {
      if (token.type === 'open') openBracket()
      else if (token.type === 'close') closeBracket()
      else if (
        brackets.length === 0 &&
        tokens[index - 1]?.type === 'dash' &&
        (token.type === 'dash' || isKey(index))
      )
        levels.push({
          kind: token.type === 'dash' ? 'list' : 'mapping',
          column: columnOf(token),
          indentation: inner(),
        })
    },
    continued: (column) => (brackets.length > 0 ? inBrackets(column, false) : inner()),
    block: (header) => {
      const more = /\d/.exec(header)?.[0]
      return more === undefined ? inner() : (levels.at(-1)?.indentation ?? 0) + Number(more)
    },
  }
}
