import type { Range } from '../finding/finding.js'
import { texts } from '../generated/texts.js'
import type { Asking } from './completion-asking.js'
import { lineEndAt, lineStartAt } from './context-line.js'
import { freeId, idOfName, nextInSeries, spelledOut } from '../source/free-id.js'

/** How far above and below ids of the same series are looked for, in lines. */
const mostLines = 400

const idOnLine = /(?:^|[\s{,"'-])id["']?:[ \t]*["']?([A-Za-zÆØÅæøå][A-Za-z0-9ÆØÅæøå_.-]*)/

/**
 * An id that nothing has yet: the next in the series of those above, else one made of the thing's name or the section's
 * title, else of the example in the schema.
 *
 * @param title what the thing is called, where that is known
 */
export function newId(asking: Asking, kind: string, key: string, title = ''): string | undefined {
  const { analysis, text, offset, language } = asking
  const isTaken = (id: string): boolean => analysis?.ids.has(id) === true
  if (kind === 'sub-requirement') return nextLetter(text, offset)
  const near = nearestId(asking, kind, -1) ?? nearestId(asking, kind, 1)
  const next = near === undefined ? undefined : nextInSeries(near, isTaken)
  if (next !== undefined) return next
  if (/[a-z]/.test(spelledOut(title))) return freeId(idOfName(title, kind), isTaken)
  if (kind === 'requirement') {
    const prefix = sectionPrefix(text, offset)
    if (prefix !== undefined) return nextInSeries(`${prefix}-00`, isTaken)
  }
  const example = texts[language][key]?.[2]
  if (typeof example !== 'string' || !/\d$/.test(example)) return undefined
  return isTaken(example) ? nextInSeries(example, isTaken) : example
}

function nearestId({ analysis, text, offset }: Asking, kind: string, direction: -1 | 1): string | undefined {
  const own = lineStartAt(text, offset)
  let at = direction < 0 ? own - 1 : text.indexOf('\n', offset) + 1
  for (let count = 0; count < mostLines && at > 0 && at < text.length; count += 1) {
    const start = lineStartAt(text, at)
    const id = idOnLine.exec(text.slice(start, Math.min(lineEndAt(text, start), start + 400)))?.[1]
    if (id !== undefined && analysis?.ids.get(id)?.kind === kind) return id
    at = direction < 0 ? start - 1 : text.indexOf('\n', start) + 1
  }
  return undefined
}

/** `OPP` of the nearest title above that is further out: the section's. */
function sectionPrefix(text: string, offset: number): string | undefined {
  let at = lineStartAt(text, offset)
  const indentation = /^[ ]*/.exec(text.slice(at, at + 200))?.[0].length ?? 0
  for (let count = 0; count < mostLines && at > 0; count += 1) {
    at = lineStartAt(text, at - 1)
    const line = /^([ ]*(?:- )?)title:[ \t]*["']?(\p{L}[^\r\n]*)/u.exec(text.slice(at, at + 200))
    if (line !== null && (line[1]?.length ?? 0) < Math.max(indentation, 1)) {
      const letters = spelledOut(line[2] ?? '').replace(/[^a-z]/g, '')
      return letters.length < 3 ? undefined : letters.slice(0, 3).toUpperCase()
    }
  }
  return undefined
}

/** The letter of a new part of a requirement: the next behind the one above that no other part has. */
function nextLetter(text: string, offset: number): string | undefined {
  const [start, end] = childrenAround(text, offset)
  const others = [...text.slice(start, end).matchAll(letterId)]
    .map(({ index, 0: { length }, 1: letter = '' }) => ({
      letter,
      at: start + index,
      end: start + index + length,
    }))
    .filter((each) => offset < each.at || each.end < offset)
  const isTaken = (id: string): boolean => others.some(({ letter }) => letter === id)
  const above = others.findLast(({ at }) => at < offset)?.letter
  return above === undefined && !isTaken('a') ? 'a' : nextInSeries(above ?? 'a', isTaken)
}

const letterId = /(?:^|[\s{,"'-])id["']?:[ \t]*["']?([a-z])(?![\p{L}\p{N}_.-])/gmu

/** How far above and below the other parts of a requirement are looked for, in lines. */
const mostChildLines = 120

/** From the line that names the list of parts, to the line that stands further out than the parts. */
function childrenAround(text: string, offset: number): Range {
  const own = lineStartAt(text, offset)
  let start = own
  for (let count = 0; count < mostChildLines && start > 0; count += 1) {
    if (/^\s*(?:- )?["']?children["']?:/.test(text.slice(start, start + 200))) break
    start = lineStartAt(text, start - 1)
  }
  const [, spaces = '', dash] = /^( *)(- )?/.exec(text.slice(own, own + 200)) ?? []
  const column = spaces.length - (dash === undefined ? 2 : 0)
  let end = lineEndAt(text, own)
  for (let count = 0; count < mostChildLines && end < text.length; count += 1) {
    const next = text.indexOf('\n', end) + 1
    if (next === 0 || /^ *[^\s]/.test(text.slice(next, next + Math.max(0, column)))) break
    end = lineEndAt(text, next)
  }
  return [start, end]
}
