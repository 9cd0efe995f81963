import { knownRanges, ligatures, narrowings, unitsPerEm, widths } from './carlito.js'

/** Regular, bold, italic, bold italic. */
export type Face = 0 | 1 | 2 | 3

/** By code unit, how wide a face draws a character at a size, in DXA; `NaN` or nothing: the font does not have it. */
export const widthsAt = (face: Face, halfPoints: number): Float64Array => {
  const key = halfPoints * 4 + face
  const known = tables.get(key)
  if (known !== undefined) return known
  const table = new Float64Array((codes.at(-1) ?? 0) + 1).fill(Number.NaN)
  widths[face]?.split(' ').forEach((width, index) => {
    table[codes[index] ?? 0] = (Number(width) / unitsPerEm) * halfPoints * 10
  })
  tables.set(key, table)
  return table
}

/** Few sizes are in use. */
const tables = new Map<number, Float64Array>()

const codes = knownRanges.split(' ').flatMap((range) => {
  const [first = 0, last = first] = range.split('-').map(Number)
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
})

interface Ligature {
  readonly text: string
  /** By face, how much narrower it is than its characters, in parts of the font's size. */
  readonly narrowing: readonly number[]
}

/** By their first character, longest first: the first that fits is the one that is drawn. */
const byFirst = new Map<number, readonly Ligature[]>()
for (const [index, text] of ligatures.split(' ').entries()) {
  const narrowing = narrowings.map((face) => Number(face.split(' ')[index]) / unitsPerEm)
  const first = text.charCodeAt(0)
  byFirst.set(first, [...(byFirst.get(first) ?? []), { text, narrowing }])
}

export const mayStartLigature = (code: number): boolean => code === 0x74 || code === 0x66

/** What the ligature is called for that a font draws at a place of a text, where a program lets it. */
export const ligatureAt = (codeUnits: Uint16Array, offset: number, end: number): Ligature | undefined =>
  byFirst.get(codeUnits[offset] ?? 0)?.find(({ text }) => {
    if (offset + text.length > end) return false
    for (let index = 1; index < text.length; index += 1) {
      if (codeUnits[offset + index] !== text.charCodeAt(index)) return false
    }
    return true
  })
