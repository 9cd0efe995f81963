import { readXml } from './read-xml.js'
import { startString, type CellString } from './string-reader.js'

/** The texts that cells refer to by number; `undefined`: the part is not well-formed. */
export const sharedStrings = (xml: string): readonly CellString[] | undefined => {
  const strings: CellString[] = []
  const string = startString()
  const isWellFormed = readXml(xml, {
    open: string.open,
    close: (name) => {
      string.close(name)
      if (name === 'si') strings.push(string.end())
    },
    text: string.add,
  })
  return isWellFormed ? strings : undefined
}
