import { partText } from '../part-text.js'
import { walkXml } from '../walk-xml.js'
import { usualPrefixes } from '../returned/usual-prefixes.js'

/** Counts the items of a document's lists, in the order in which they are asked for. */
export interface OfficeNumbering {
  /**
   * What stands before the next item of a list: `3.1`, `a)`, `•`.
   *
   * @returns `undefined`: there is no such list, or nothing stands there
   */
  readonly next: (list: string, level: number) => string | undefined
  /** The level that items in a style have. */
  readonly levelOf: (list: string, style: string) => number | undefined
}

interface Level {
  start: number
  format: string
  text: string
  style: string | undefined
}

interface Lists {
  /** The levels of each kind of list. */
  readonly kinds: ReadonlyMap<string, Map<number, Level>>
  readonly lists: ReadonlyMap<string, { kind: string; readonly starts: Map<number, number> }>
}

/** The lists of a Word document (ECMA-376-1, 17.9). */
export const officeNumbering = (content: Uint8Array | undefined): OfficeNumbering => {
  const { kinds, lists } = content === undefined ? none : readLists(partText(content))
  const counts = new Map<string, number[]>()
  const begun = new Set<string>()
  return {
    levelOf: (list, style) =>
      [...(kinds.get(lists.get(list)?.kind ?? '') ?? [])].find(([, level]) => level.style === style)?.[0],
    next: (list, depth) => {
      const found = lists.get(list)
      const levels = kinds.get(found?.kind ?? '')
      const level = levels?.get(depth)
      if (found === undefined || levels === undefined || level === undefined) return undefined
      const count = counts.get(found.kind) ?? []
      counts.set(found.kind, count)
      if (!begun.has(list)) {
        begun.add(list)
        // A list that says where it starts begins anew; another goes on where its kind was.
        for (const [restarted] of found.starts) count.length = Math.min(count.length, restarted)
      }
      for (let above = 0; above < depth; above += 1)
        count[above] ??= found.starts.get(above) ?? levels.get(above)?.start ?? 1
      const before = count[depth]
      count[depth] = before === undefined ? (found.starts.get(depth) ?? level.start) : before + 1
      count.length = depth + 1
      if (level.format === 'bullet') return '•'
      const label = level.text.replace(/%([1-9])/g, (_, place: string) => {
        const index = Number(place) - 1
        return numeral(count[index] ?? 1, levels.get(index)?.format ?? 'decimal')
      })
      return label.trim() === '' ? undefined : label.trim()
    },
  }
}

const none: Lists = { kinds: new Map(), lists: new Map() }

/** A document has nine levels; whatever says otherwise is not counted. */
const deepest = 8

const readLists = (xml: string): Lists => {
  const kinds = new Map<string, Map<number, Level>>()
  const lists = new Map<string, { kind: string; readonly starts: Map<number, number> }>()
  let kind: Map<number, Level> | undefined
  let list: { kind: string; readonly starts: Map<number, number> } | undefined
  let level: Level | undefined
  let overridden = 0
  walkXml(
    xml,
    usualPrefixes(xml, {
      open: (name, attributes) => {
        const value = attributes['w:val'] ?? ''
        switch (name) {
          case 'w:abstractNum':
            kind = new Map()
            kinds.set(attributes['w:abstractNumId'] ?? '', kind)
            break
          case 'w:num':
            list = { kind: '', starts: new Map() }
            lists.set(attributes['w:numId'] ?? '', list)
            break
          case 'w:abstractNumId':
            if (list !== undefined) list.kind = value
            break
          case 'w:lvlOverride':
            overridden = Number(attributes['w:ilvl'])
            break
          case 'w:startOverride':
            if (overridden <= deepest) list?.starts.set(overridden, Number(value))
            break
          case 'w:lvl': {
            const depth = Number(attributes['w:ilvl'])
            // What a list changes of its kind is seldom more than the start, which is told by itself.
            level = { start: 1, format: 'decimal', text: '', style: undefined }
            if (depth <= deepest) kind?.set(depth, level)
            break
          }
          case 'w:start':
            if (level !== undefined) level.start = Number(value)
            break
          case 'w:numFmt':
            if (level !== undefined) level.format = value
            break
          case 'w:lvlText':
            if (level !== undefined) level.text = value
            break
          case 'w:pStyle':
            if (level !== undefined) level.style = value
            break
          default:
        }
      },
      close: (name) => {
        if (name === 'w:abstractNum') kind = undefined
        else if (name === 'w:num') list = undefined
        else if (name === 'w:lvl') level = undefined
      },
      text: () => undefined,
    }),
  )
  return { kinds, lists }
}

const numeral = (count: number, format: string): string => {
  switch (format) {
    case 'lowerLetter':
      return letters(count)
    case 'upperLetter':
      return letters(count).toUpperCase()
    case 'lowerRoman':
      return roman(count)
    case 'upperRoman':
      return roman(count).toUpperCase()
    case 'decimalZero':
      return String(count).padStart(2, '0')
    case 'none':
      return ''
    default:
      return String(count)
  }
}

/** a … z, aa, bb … as Word counts. */
const letters = (count: number): string =>
  String.fromCharCode(97 + ((count - 1 + 26_000) % 26)).repeat(
    Math.max(1, Math.min(9, Math.ceil(count / 26))),
  )

const romans: readonly (readonly [number, string])[] = [
  ...([
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
  ] as const),
  ...([
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const),
]

const roman = (count: number): string => {
  if (count > 4000) return String(count)
  let left = count
  let written = ''
  for (const [value, sign] of romans) {
    while (left >= value) {
      written += sign
      left -= value
    }
  }
  return written
}
