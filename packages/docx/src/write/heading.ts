import type { Heading } from '@kravspek/core'
import type { Opening } from './blocks.js'
import { withBookmark } from './bookmark.js'
import type { Draft } from './draft.js'
import { textRun, writeInlines } from './inline.js'
import { paragraphEnd, paragraphStart } from './paragraph-start.js'
import type { Place } from './place.js'

/** A real heading style, so that navigation, contents and screen readers know it. */
export const writeHeading = (draft: Draft, heading: Heading, place: Place, opening: Opening): string => {
  const pageBreakBefore = opening.pageBreakBefore || heading.startsPage === true
  const style = `Heading${heading.level}`
  const text = withBookmark(draft, heading.id, writeInlines(draft, heading.children, place.format))
  const isCounted = heading.number !== undefined && countsTo(draft.headingCounters, heading)
  if (isCounted) return paragraphStart({ style, pageBreakBefore }) + text + paragraphEnd
  const start = paragraphStart({ style, pageBreakBefore, numbering: { id: 0, level: 0 } })
  // A number that Word would not arrive at by counting is written out: it must never differ from the references.
  const number = heading.number === undefined ? '' : textRun(`${heading.number}\u2002`)
  return start + number + text + paragraphEnd
}

/** Whether Word's own counting gives the heading its number; if so it has been counted. */
const countsTo = (counters: [number, number, number], heading: Heading): boolean => {
  const next: [number, number, number] = [
    heading.level === 1 ? counters[0] + 1 : counters[0],
    heading.level === 2 ? counters[1] + 1 : heading.level < 2 ? 0 : counters[1],
    heading.level === 3 ? counters[2] + 1 : 0,
  ]
  if (next.slice(0, heading.level).join('.') !== heading.number) return false
  next.forEach((count, level) => (counters[level] = count))
  return true
}
