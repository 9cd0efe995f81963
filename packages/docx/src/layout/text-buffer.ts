import { ligatureAt, mayStartLigature, widthsAt, type Face } from './character-widths.js'
import type { Extent } from './flow.js'
import { countLines, type Measure } from './count-lines.js'
import { codes as special } from './special-codes.js'

/** The text of one paragraph on its way to lines. */
export interface TextBuffer {
  readonly clear: () => void
  /** Text from `start` up to `end` of written XML. */
  readonly addText: (xml: string, start: number, end: number, face: Face, halfPoints: number) => void
  readonly addTab: () => void
  readonly addBreak: () => void
  /** Something in the line that is no text, with its width in DXA. */
  readonly addObject: (width: number) => void
  /** The fewest and the most lines that programs may make of it; `undefined`: the width of a character is not known. */
  readonly lines: (measure: Measure) => Extent | undefined
}

/** Programs round the widths of words: what comes this close to the edge may fall on either side of it, in DXA. */
const doubt = 3

export const startTextBuffer = (): TextBuffer => {
  let size = 4096
  let codes = new Uint16Array(size)
  let widths = new Float64Array(size)
  let narrow = new Float64Array(0)
  let length = 0
  let total = 0
  let isBroken = false
  // Ligatures: the index of the last character of each, and how much it narrows the text.
  const narrowed: number[] = []
  const narrowings: number[] = []

  const grow = (least: number): void => {
    while (size < least) size *= 2
    const [oldCodes, oldWidths] = [codes, widths]
    codes = new Uint16Array(size)
    widths = new Float64Array(size)
    codes.set(oldCodes)
    widths.set(oldWidths)
  }
  const push = (code: number, width: number): void => {
    if (length === size) grow(length + 1)
    codes[length] = code
    widths[length] = width
    length += 1
    total += width
  }

  const addText = (xml: string, start: number, end: number, face: Face, halfPoints: number): void => {
    const table = widthsAt(face, halfPoints)
    const first = length
    if (length + end - start > size) grow(length + end - start)
    // Local names: this is done for every character of a document.
    const [intoCodes, intoWidths] = [codes, widths]
    let next = length
    let sum = 0
    let mayNarrow = false
    for (let at = start; at < end; at += 1) {
      let code = xml.charCodeAt(at)
      if (code === ampersand) {
        const semicolon = xml.indexOf(';', at)
        code = entities[xml.slice(at + 1, semicolon)] ?? 0
        at = semicolon
      }
      if (mayStartLigature(code)) mayNarrow = true
      const width = table[code] ?? Number.NaN
      intoCodes[next] = code
      intoWidths[next] = width
      next += 1
      sum += width
    }
    length = next
    total += sum
    if (!mayNarrow) return
    for (let at = first; at < length - 1; at += 1) {
      if (!mayStartLigature(codes[at] ?? 0)) continue
      const found = ligatureAt(codes, at, length)
      if (found === undefined) continue
      at += found.text.length - 1
      narrowed.push(at)
      narrowings.push((found.narrowing[face] ?? 0) * halfPoints * 10)
    }
  }

  /** The text as LibreOffice sets it: with ligatures, which Word leaves out. */
  const withLigatures = (): Float64Array => {
    if (narrow.length < length) narrow = new Float64Array(size)
    narrow.set(widths.subarray(0, length))
    narrowed.forEach((index, order) => {
      narrow[index] = (narrow[index] ?? 0) - (narrowings[order] ?? 0)
    })
    return narrow
  }

  return {
    clear: () => {
      length = 0
      total = 0
      isBroken = false
      narrowed.length = 0
      narrowings.length = 0
    },
    addText,
    addTab: () => {
      isBroken = true
      push(special.tab, 0)
    },
    addBreak: () => {
      isBroken = true
      push(special.lineBreak, 0)
    },
    addObject: (width) => {
      push(special.object, width)
    },
    lines: (measure) => {
      if (Number.isNaN(total)) return undefined
      if (!isBroken && measure.firstLeft + total + doubt <= measure.right) return oneLine
      const most = countLines(codes, widths, length, measure, -doubt)
      const difference = narrowings.reduce((sum, narrowing) => sum + narrowing, 2 * doubt)
      if (most.closest > difference) return [most.lines, most.lines]
      const asDrawn = narrowed.length === 0 ? widths : withLigatures()
      const fewest = countLines(codes, asDrawn, length, measure, doubt)
      return fewest.lines <= most.lines ? [fewest.lines, most.lines] : [most.lines, fewest.lines]
    },
  }
}

const oneLine: Extent = [1, 1]

const ampersand = 0x26

const entities: Readonly<Record<string, number>> = { amp: 0x26, lt: 0x3c, gt: 0x3e, quot: 0x22, apos: 0x27 }
