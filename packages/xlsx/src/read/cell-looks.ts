import { builtInLook, ownLook } from './number-look.js'
import { readXml } from './read-xml.js'
import type { NumberLook } from './serial-date.js'

/** How the numbers of cells are shown, by the number of the cell's style; `undefined`: the part is not well-formed. */
export const cellLooks = (xml: string): readonly NumberLook[] | undefined => {
  const own = new Map<number, NumberLook>()
  const looks: NumberLook[] = []
  let isOfCells = false
  const isWellFormed = readXml(xml, {
    open: (name, { numFmtId, formatCode = '' }) => {
      const id = Number(numFmtId ?? 0)
      if (name === 'numFmt') own.set(id, ownLook(formatCode))
      else if (name === 'cellXfs') isOfCells = true
      else if (name === 'xf' && isOfCells) looks.push(own.get(id) ?? builtInLook(id))
    },
    close: (name) => {
      if (name === 'cellXfs') isOfCells = false
    },
  })
  return isWellFormed ? looks : undefined
}
