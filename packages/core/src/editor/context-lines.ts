import { lineEndAt, lineStartAt, readBlockLine, spacesAt, type BlockLine } from './context-line.js'
import { item, type Step } from './context-slot.js'

/** A field or item that holds what stands further below, to the right of it. */
export interface Ancestor {
  readonly step: Step
  readonly line: BlockLine
  /** Offset of what stands behind its name or dash on that line; `undefined` where another field begins there. */
  readonly content: number | undefined
}

/** What holds a column of a line, in block style. */
export interface Ancestry {
  /** From the top of the file. */
  readonly ancestors: readonly Ancestor[]
  /** Names above in the same object, each with the offset of its value. */
  readonly siblings: ReadonlyMap<string, number>
  /** Whether the nearest thing above in the same column is a dash: an item may begin here. */
  readonly isAtDash: boolean
  /** Steps to the list of that dash, where its name stands in the same column; else it is the last ancestor's. */
  readonly list: readonly Step[] | undefined
  /** Column at which the object's fields stand above, where that is not the column asked for. */
  readonly placedColumn: number | undefined
}

/** Reads upward from a line, by indentation alone, to what holds its column. */
export function ancestryOf(text: string, line: BlockLine, ownColumn: number): Ancestry {
  const found: Ancestor[] = []
  const siblings = new Map<string, number>()
  // Inside an object, what holds it stands to the left; a list's name may stand in the column of its dashes too.
  const inside = { column: ownColumn, isList: false, isOwn: true }
  let isAtDash = false
  let dashKey: string | undefined
  let leastDeeper: number | undefined

  const hold = (step: Step, at: number, holder: BlockLine, content: number | undefined): void => {
    found.push({ step, line: holder, content })
    inside.column = at
    inside.isList = step === item
    inside.isOwn = false
  }

  for (const dash of line.dashes.toReversed()) hold(item, dash, line, undefined)
  let end = line.start - 1
  while (end >= 0 && (inside.column > 0 || inside.isList || inside.isOwn)) {
    const start = lineStartAt(text, end)
    // Most lines stand further in: they are passed over unread.
    const isDeeper = spacesAt(text, start, inside.column + 1) > inside.column
    if (isDeeper && (!inside.isOwn || isAtDash || siblings.size > 0)) {
      end = start - 1
      continue
    }
    if (isDeeper && spacesAt(text, start, leastDeeper ?? 200) >= (leastDeeper ?? 200)) {
      end = start - 1
      continue
    }
    const above = readBlockLine(text, start, lineEndAt(text, start))
    end = start - 1
    if (above.isEmpty) continue
    if (above.indentation > inside.column) {
      leastDeeper = Math.min(leastDeeper ?? above.indentation, above.indentation)
      continue
    }
    const { key } = above
    if (key !== undefined && key.column <= inside.column) {
      if (key.column < inside.column || inside.isList) hold(key.name, key.column, above, above.content)
      else if (inside.isOwn) {
        if (isAtDash && siblings.size === 0) dashKey ??= key.name
        siblings.set(key.name, above.content)
      }
    } else if (inside.isOwn && key !== undefined && leastDeeper === undefined && above.dashes.length > 0) {
      // `- id: X` with the inside.column between the dash and the name.
      leastDeeper = key.column
    }
    for (const dash of above.dashes.toReversed()) {
      if (dash > inside.column) continue
      if (dash === inside.column) {
        if (inside.isOwn && siblings.size === 0) isAtDash = true
        continue
      }
      hold(item, dash, above, key === undefined ? above.content : undefined)
    }
  }
  const ancestors = found.reverse()
  return {
    ancestors,
    siblings,
    isAtDash,
    list: dashKey === undefined ? undefined : [...ancestors.map(({ step }) => step), dashKey],
    placedColumn: siblings.size > 0 || isAtDash ? undefined : leastDeeper,
  }
}

/** Names in the same object as the one on a line, above and below it. */
export function siblingsOf(
  text: string,
  line: BlockLine,
  column: number,
  above: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const siblings = new Map(above)
  let at = text.indexOf('\n', line.end) + 1
  while (at > 0 && at < text.length) {
    const start = at
    at = text.indexOf('\n', start) + 1
    if (spacesAt(text, start, column + 1) > column) continue
    const below = readBlockLine(text, start, lineEndAt(text, start))
    if (below.isEmpty) continue
    if (below.indentation < column) break
    if (below.key?.column === column && below.dashes.length === 0) siblings.set(below.key.name, below.content)
  }
  return siblings
}
