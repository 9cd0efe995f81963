import { texts } from '../generated/texts.js'
import type { Asking } from './completion-asking.js'
import { lineEndAt, lineStartAt } from './context-line.js'

/** How far above and below ids of the same series are looked for, in lines. */
const mostLines = 400

const idOnLine = /(?:^|[\s{,"'-])id["']?:[ \t]*["']?([A-Za-zÆØÅæøå][A-Za-z0-9ÆØÅæøå_.-]*)/

/**
 * An id that nothing has yet: the next in the series of those above, else one made of the thing's name or the section's
 * title, else of the example in the schema.
 *
 * @param title what the thing is called, where that is known
 */
export function freeId(asking: Asking, kind: string, key: string, title?: string): string | undefined {
  const { analysis, text, offset, language } = asking
  const isFree = (id: string): boolean => analysis?.ids.has(id) !== true
  if (kind === 'sub-requirement') return nextLetter(text, offset)
  const before = nearestId(asking, kind, -1) ?? nearestId(asking, kind, 1)
  const numbered = before === undefined ? undefined : nextInSeries(before, isFree)
  if (numbered !== undefined) return numbered
  const named = title === undefined ? '' : identifierOf(title)
  if (named !== '') return isFree(named) ? named : nextInSeries(`${named}-1`, isFree)
  if (kind === 'requirement') {
    const prefix = sectionPrefix(text, offset)
    if (prefix !== undefined) return nextInSeries(`${prefix}-00`, isFree)
  }
  const example = texts[language][key]?.[2]
  if (typeof example !== 'string') return undefined
  if (/\d$/.test(example)) return isFree(example) ? example : nextInSeries(example, isFree)
  return undefined
}

/** `REQ-06` → `REQ-07`, or the first behind it that is free. `undefined`: it does not end in a number. */
export function nextInSeries(id: string, isFree: (id: string) => boolean): string | undefined {
  const [, stem = '', digits = ''] = /^(.*?)(\d{1,6})$/.exec(id) ?? []
  if (digits === '') return undefined
  for (let number = Number(digits) + 1; number < Number(digits) + 20_000; number += 1) {
    const next = stem + String(number).padStart(digits.length, '0')
    if (isFree(next)) return next
  }
  return undefined
}

/** A name as an id: «Digital agent» → `digital-agent`; empty where it has no letters. */
function identifierOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('å', 'a')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-\d]+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '')
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
      const letters = (line[2] ?? '').replace(/[^\p{L}]/gu, '').toUpperCase()
      const prefix = letters
        .replaceAll('Æ', 'AE')
        .replaceAll('Ø', 'O')
        .replaceAll('Å', 'A')
        .replace(/[^A-Z]/g, '')
      return prefix.length < 3 ? undefined : prefix.slice(0, 3)
    }
  }
  return undefined
}

function nextLetter(text: string, offset: number): string {
  let at = lineStartAt(text, offset)
  for (let count = 0; count < 60 && at > 0; count += 1) {
    at = lineStartAt(text, at - 1)
    const line = text.slice(at, at + 200)
    if (/^\s*(?:- )?children:/.test(line)) break
    const letter = /(?:^|[\s{,"'-])id["']?:[ \t]*["']?([a-y])\b/.exec(line.split('\n')[0] ?? '')?.[1]
    if (letter !== undefined) return String.fromCharCode(letter.charCodeAt(0) + 1)
  }
  return 'a'
}
