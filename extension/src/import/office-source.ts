import { contentOfSheets, readCsv, type OfficeContent } from '@kravspek/core'
import { readOfficeBlocks } from '@kravspek/docx'
import { readWorkbook } from '@kravspek/xlsx'

/** Why a file of an office is not read. */
export type OfficeRefusal =
  | 'unknown'
  | 'old-word'
  | 'old-excel'
  | 'old-or-encrypted'
  | 'pdf'
  | 'macros'
  | 'external'
  | 'not-well-formed'
  | 'suspicious'
  | 'too-large'

/** What stands in a Word document, a workbook or a CSV file, whatever the file is called; or why it is not read. */
export function officeContent(name: string, bytes: Uint8Array): OfficeContent | OfficeRefusal {
  const ending = /\.[^.]*$/.exec(name.toLowerCase())?.[0] ?? ''
  const old = oldFormats.get(ending)
  if (!startsWith(bytes, packageStart)) {
    if (startsWith(bytes, compoundStart)) return old ?? 'old-or-encrypted'
    if (startsWith(bytes, pdfStart)) return 'pdf'
    if (old !== undefined) return old
    return tables.has(ending) ? tableIn(bytes) : 'unknown'
  }
  if (old !== undefined) return old
  const readers = ending.startsWith('.xls') ? [workbookIn, documentIn] : [documentIn, workbookIn]
  let why: OfficeRefusal = 'unknown'
  for (const read of readers) {
    const found = read(bytes)
    if (typeof found !== 'string') return found
    why = found
    if (found !== 'unknown') break
  }
  return why
}

function tableIn(bytes: Uint8Array): OfficeContent | OfficeRefusal {
  const read = readCsv(bytes)
  if (read.type === 'content') return read.content
  return read.refusal === 'binary' ? 'unknown' : 'too-large'
}

function documentIn(bytes: Uint8Array): OfficeContent | OfficeRefusal {
  const read = readOfficeBlocks(bytes)
  return read.type === 'content' ? read.content : officeRefusal(read.refusal)
}

function workbookIn(bytes: Uint8Array): OfficeContent | OfficeRefusal {
  const read = readWorkbook(bytes)
  return read.type === 'workbook' ? contentOfSheets(read.sheets) : officeRefusal(read.refusal)
}

type PackageRefusal =
  | Extract<ReturnType<typeof readOfficeBlocks>, { type: 'refused' }>['refusal']
  | Extract<ReturnType<typeof readWorkbook>, { type: 'refused' }>['refusal']

/** Why a package is not read, as it is said. */
export function officeRefusal(refusal: PackageRefusal): OfficeRefusal {
  switch (refusal) {
    case 'not-a-package':
    case 'not-a-document':
    case 'not-a-workbook':
      return 'unknown'
    case 'old-or-encrypted':
    case 'macros':
    case 'external':
    case 'not-well-formed':
      return refusal
    case 'packed-too-large':
    case 'too-many-cells':
      return 'too-large'
    default:
      return 'suspicious'
  }
}

const oldFormats: ReadonlyMap<string, OfficeRefusal> = new Map([
  ['.doc', 'old-word'],
  ['.rtf', 'old-word'],
  ['.odt', 'old-word'],
  ['.xls', 'old-excel'],
  ['.xlsb', 'old-excel'],
  ['.ods', 'old-excel'],
  ['.pdf', 'pdf'],
])
const tables: ReadonlySet<string> = new Set(['.csv', '.tsv', '.txt'])

/** A zip file, whatever it is called. */
const packageStart = [0x50, 0x4b]
/** Office before 2007, and Office with a password. */
const compoundStart = [0xd0, 0xcf, 0x11, 0xe0]
const pdfStart = [0x25, 0x50, 0x44, 0x46]

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}
