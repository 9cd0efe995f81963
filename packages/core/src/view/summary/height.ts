import type { benefitsView } from './benefits.js'
import type { changeView } from './change.js'
import type { decisionsView } from './decisions.js'
import type { StatusRow } from './status.js'
import type { timeView } from './time.js'

interface Page {
  readonly title: string
  readonly line: string
  readonly decisions: ReturnType<typeof decisionsView>
  readonly time: ReturnType<typeof timeView>
  readonly benefits: ReturnType<typeof benefitsView>
  readonly change: ReturnType<typeof changeView>
  readonly status: readonly StatusRow[]
}

/**
 * Height of the text on an A4 page with the margins of our own style, in points; less on a draft, which says on every page
 * that it is one. The estimate below is a little more than the height turns out to be.
 */
export const roomOnPage = { settled: 718, draft: 702 } as const

/** Heights in points, as the close styles have them (docx: parts/compact-styles.ts), and a chart (parts/chart.ts). */
const heading = 20
const line = 11
const paragraph = 1.5
const cellLine = 10.4
const row = 3.5
const bar = 8.75
const chart = 60

/** An estimate of the height of a page, in points: its templates are templates/summary/document.hbs. */
export function heightOf({ title, line: top, decisions, time, benefits, change, status }: Page): number {
  const lists = decisions.items.length === 0 ? [''] : decisions.items.map(({ lead, text }) => lead + text)
  const timeText = [time.total, time.approved, time.note].filter((part) => part !== undefined).join(' ')
  return sum([
    // The running header has the title too, beside the name of the document.
    8 + 21 * linesOf(title, 0.52) + 10 * (linesOf(title, 0.75) - 1),
    12 * linesOf(top, 0.95),
    heading + textHeight([...lists, decisions.more], 0.95),
    heading + textHeight([timeText]) + (time.bars.length === 0 ? 0 : chart + bar * time.bars.length),
    heading + moreHeight(benefits.more),
    row + cellLine + paragraph,
    ...benefits.rows.map((each) =>
      rowHeight([
        [each.statement, 0.33],
        [each.target, 0.26],
        // A date breaks at one place only: the column is as good as narrower.
        [each.due, 0.14],
        [each.owner, 0.24],
      ]),
    ),
    change.counts === undefined
      ? 0
      : heading + textHeight([change.counts, change.additional]) + moreHeight(change.more),
    change.routines.length === 0 ? 0 : row + cellLine + 8,
    ...change.routines.map((each) =>
      rowHeight([
        [each.routine, 0.53],
        [each.from, 0.18],
        [each.decidedBy, 0.29],
      ]),
    ),
    heading,
    ...status.map(({ label, lines }) =>
      Math.max(
        rowHeight([[label, 0.2]]),
        row + sum(lines.map((each) => cellLine * linesOf(each, 0.8 * cellShare))),
      ),
    ),
  ])
}

function textHeight(texts: readonly (string | undefined)[], share = 1): number {
  return sum(
    texts.map((text) => (text === undefined ? 0 : line * linesOf(text, share * textShare) + paragraph)),
  )
}

/** «og 3 til» below a table, which has no room of its own there. */
function moreHeight(more: string | undefined): number {
  return more === undefined ? 0 : textHeight([more]) + 7
}

function rowHeight(cells: readonly (readonly [text: string, share: number])[]): number {
  return row + cellLine * Math.max(...cells.map(([text, share]) => linesOf(text, share * cellShare)))
}

/** Text of paragraphs is larger than that of tables; a cell has room at its edges. */
const textShare = 1.02
const cellShare = 0.95

/** Lines that a text takes in a column, by its share of the width of the page. */
function linesOf(text: string, share: number): number {
  return Math.max(1, Math.ceil((text.length * brokenLines) / (charactersAcross * share)))
}

/** Characters of ordinary text across the page, in the size of tables. */
const charactersAcross = 138
/** Words do not fill their lines. */
const brokenLines = 1.07

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
