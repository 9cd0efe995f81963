/**
 * What fits on a page of A4, in points. Text is reckoned as set closely in the usual style, 8.5 points in tables, and a
 * little high: what is left over is room to write.
 */
const pageHeight = 711 - 24

const lineHeight = 10.2
const rowPadding = 4.2
/** Two lines of text: room for a pen. */
const ruledRow = 2 * lineHeight + rowPadding
const headingHeight = 24

/** Characters in a line of a text, of a question in bold, and of the wide column of each table. */
const inLine = { text: 112, title: 62, question: 115, fact: 80, statement: 64 } as const

/** A text in so many lines: one for each that it has itself, and those that it is broken into. */
function linesHeight(text: string, width: keyof typeof inLine): number {
  const lines = text
    .split(/\n+/)
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / inLine[width])), 0)
  return lines * lineHeight
}

/** Room that the first page has for questions below its head. */
export function roomForQuestions(
  title: string,
  intro: string,
  facts: readonly { readonly text: string }[],
): number {
  const head = lineHeight + 2.2 * linesHeight(title, 'title') + 2 * lineHeight + linesHeight(intro, 'text')
  return (
    pageHeight -
    head -
    facts.reduce((sum, { text }) => sum + linesHeight(text, 'fact') + rowPadding, 0) -
    headingHeight -
    2 * lineHeight
  )
}

/** Height of a question with its two ruled rows. */
export function questionHeight(text: string): number {
  return linesHeight(text, 'question') + rowPadding + 2 * ruledRow + 4
}

/** Room that the second page has for requirements below its heading and the header row. */
export const roomForStatements = pageHeight - headingHeight - 4 * lineHeight - rowPadding

/** Height of the row of a requirement. */
export function statementHeight(text: string): number {
  return linesHeight(text, 'statement') + rowPadding
}

/**
 * The first of the items that there is room for. One that is too high by itself is passed over, so that it does not keep
 * those after it away.
 */
export function fitting<Item extends { readonly height: number }>(
  items: readonly Item[],
  room: number,
): readonly Item[] {
  let left = room
  return items.filter(({ height }) => {
    if (height > left) return false
    left -= height
    return true
  })
}
