/**
 * Text that a terminal shows as it is: what would move the cursor, change colours or turn the writing direction in a file
 * someone else wrote is shown as a sign instead.
 */
export function visibleText(text: string): string {
  return text.replace(unprintable, (character) => {
    const code = character.charCodeAt(0)
    // U+2400 and on are pictures of the control characters.
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\uFFFD'
  })
}

// C0, DEL and C1 control characters, line separators, marks that turn the direction, and halves of a surrogate pair.
const unprintable =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u001F\u007F-\u009F\u2028\u2029\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]|\p{Surrogate}/gu

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
