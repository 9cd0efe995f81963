import { cut, isOn, type Facts, type Handlers, type Near } from './check.js'

/** A table as it was walked through. */
export interface ReadTable {
  readonly part: string
  /** Where it begins. */
  readonly near: Near
  /** Its title or description, or the caption above it; empty where it has none. */
  readonly name: string
  /** It is said to look as if its first row held headings. */
  readonly looksHeaded: boolean
  /** Its first column heads the rows. */
  readonly hasHeaderColumn: boolean
  /** Rows marked as repeating on each page, and so as headings. */
  readonly headerRows: number
  readonly rows: number
  /** Cells in the row that has the most. */
  readonly columns: number
  /** A cell covers several rows, or several columns with other cells after it; one across the rest of its row does no harm. */
  readonly hasMergedCells: boolean
}

type Open = { -readonly [Key in keyof ReadTable]: ReadTable[Key] } & { cells: number; hasSpan: boolean }

/** Handlers that give each table when it has been walked through. */
export const readTables = ({ styles, near }: Facts, see: (table: ReadTable) => void): Handlers => {
  const tables: Open[] = []
  const ofCurrent = (change: (table: Open) => void) => (): void => {
    const table = tables.at(-1)
    if (table !== undefined) change(table)
  }
  let paragraph = { text: '', isCaption: false }
  let caption = ''
  return {
    open: {
      'w:tbl': ({ part }) => {
        tables.push({
          ...{ part, near: near(), name: caption },
          ...{ looksHeaded: false, hasHeaderColumn: false, headerRows: 0, rows: 0, columns: 0 },
          ...{ hasMergedCells: false, cells: 0, hasSpan: false },
        })
        caption = ''
      },
      'w:tblLook': ({ attributes, parent }) =>
        ofCurrent((table) => {
          if (parent !== 'w:tblPr') return
          // LibreOffice and older versions of Word write only the bit mask (ECMA-376-1, 17.4.55).
          const mask = parseInt(attributes['w:val'] ?? '0', 16)
          const flag = (name: string, bit: number): boolean =>
            attributes[name] === undefined ? (mask & bit) !== 0 : isOn(attributes[name])
          table.looksHeaded = flag('w:firstRow', 0x20)
          table.hasHeaderColumn = flag('w:firstColumn', 0x80)
        })(),
      'w:tblCaption': ({ attributes }) => nameCurrent(tables, attributes['w:val']),
      'w:tblDescription': ({ attributes }) => nameCurrent(tables, attributes['w:val']),
      'w:tr': ofCurrent((table) => {
        table.rows += 1
        table.cells = 0
        table.hasSpan = false
      }),
      'w:tblHeader': ({ attributes }) =>
        ofCurrent((table) => {
          if (isOn(attributes['w:val'])) table.headerRows += 1
        })(),
      'w:tc': ofCurrent((table) => {
        table.cells += 1
        if (table.hasSpan) table.hasMergedCells = true
      }),
      'w:gridSpan': ({ attributes }) =>
        ofCurrent((table) => {
          if (Number(attributes['w:val']) > 1) table.hasSpan = true
        })(),
      'w:vMerge': ofCurrent((table) => {
        table.hasMergedCells = true
      }),
      'w:p': () => {
        paragraph = { text: '', isCaption: false }
      },
      'w:pStyle': ({ attributes }) => {
        if (styles.of('paragraph', attributes['w:val']).name.toLowerCase() === 'caption')
          paragraph.isCaption = true
      },
    },
    text: {
      'w:t': (text) => {
        paragraph.text += text
      },
      'w:instrText': (code) => {
        if (/^\s*SEQ\s/.test(code)) paragraph.isCaption = true
      },
    },
    close: {
      'w:p': () => {
        caption = paragraph.isCaption ? cut(paragraph.text) : ''
      },
      'w:tr': ofCurrent((table) => {
        table.columns = Math.max(table.columns, table.cells)
      }),
      'w:tbl': () => {
        const table = tables.pop()
        if (table !== undefined) see(table)
        caption = ''
      },
    },
    endPart: () => tables.splice(0),
  }
}

const nameCurrent = (tables: readonly Open[], name = ''): void => {
  const table = tables.at(-1)
  if (table !== undefined && name.trim() !== '') table.name = cut(name)
}
