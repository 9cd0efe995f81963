import { visibleText } from './visible-text.js'

/** What a terminal shows in one place: a letter with its accents, an emoji. */
export interface Cell {
  readonly text: string
  /** Columns on the screen. */
  readonly width: number
  /** Offset behind its last code unit in the text it was made from. */
  readonly end: number
}

/** Tabs become spaces, so that what stands below a line stands below the same place in every terminal. */
const columnsOfTab = 4

const graphemes = new Intl.Segmenter('nb', { granularity: 'grapheme' })

/** The cells of a line of text. */
export function cellsOf(line: string): readonly Cell[] {
  return Array.from(graphemes.segment(line), ({ segment, index }) => {
    const end = index + segment.length
    if (segment === '\t') return { text: ' '.repeat(columnsOfTab), width: columnsOfTab, end }
    return { text: visibleText(segment), width: widthOf(segment), end }
  })
}

function widthOf(grapheme: string): number {
  if (wide.test(grapheme)) return 2
  return invisible.test(grapheme) ? 0 : 1
}

const wide =
  /\p{Emoji_Presentation}|\uFE0F|[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{20000}-\u{3FFFD}]/u

/** Takes no room: a byte order mark, a soft hyphen, an accent without a letter. */
const invisible = /^[\p{Mn}\p{Me}\u00AD\u200B-\u200D\u2060\uFEFF]+$/u
