import { builtInLook, ownLook } from './number-look.js'
import { isStruckBy, readXml } from './read-xml.js'
import type { NumberLook } from './serial-date.js'

/** What the styles of cells, which are known by their numbers, say of what stands in the cells. */
export interface CellLooks {
  /** How numbers are shown. */
  readonly numbers: readonly NumberLook[]
  /** Those in which all of the text is struck through. */
  readonly struck: ReadonlySet<number>
}

/** @returns `undefined`: the part is not well-formed */
export const cellLooks = (xml: string): CellLooks | undefined => {
  const own = new Map<number, NumberLook>()
  const numbers: NumberLook[] = []
  const struck = new Set<number>()
  const struckFonts = new Set<number>()
  let fonts = 0
  let isOfFonts = false
  let isOfCells = false
  const isWellFormed = readXml(xml, {
    open: (name, attributes) => {
      const { numFmtId, fontId, formatCode = '' } = attributes
      const id = Number(numFmtId ?? 0)
      if (name === 'numFmt') own.set(id, ownLook(formatCode))
      else if (name === 'fonts') isOfFonts = true
      else if (name === 'font' && isOfFonts) fonts += 1
      else if (isOfFonts && isStruckBy(name, attributes)) struckFonts.add(fonts - 1)
      else if (name === 'cellXfs') isOfCells = true
      else if (name === 'xf' && isOfCells) {
        if (struckFonts.has(Number(fontId))) struck.add(numbers.length)
        numbers.push(own.get(id) ?? builtInLook(id))
      }
    },
    close: (name) => {
      if (name === 'cellXfs') isOfCells = false
      else if (name === 'fonts') isOfFonts = false
    },
  })
  return isWellFormed ? { numbers, struck } : undefined
}
