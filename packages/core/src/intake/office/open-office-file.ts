import type { OfficeRefusal } from '../../locale/office/office-problem.js'
import { readCsv } from './csv-content.js'
import type { OfficeContent } from './office-block.js'
import { contentOfSheets, type OfficeSheet } from './sheet-content.js'

/** What reads the files of Office: `readOfficeBlocks` of @kravspek/docx, `readWorkbook` of @kravspek/xlsx. */
export interface OfficeReaders {
  readonly document: (
    bytes: Uint8Array,
  ) =>
    | { readonly type: 'content'; readonly content: OfficeContent }
    | { readonly type: 'refused'; readonly refusal: string }
  readonly workbook: (
    bytes: Uint8Array,
  ) =>
    | { readonly type: 'workbook'; readonly sheets: readonly OfficeSheet[] }
    | { readonly type: 'refused'; readonly refusal: string }
}

/** What stands in a Word document, a workbook or a CSV file, whatever the file is called; or why it is not read. */
export function openOfficeFile(
  name: string,
  bytes: Uint8Array,
  readers: OfficeReaders,
): OfficeContent | OfficeRefusal {
  const ending = /\.[^./\\]*$/.exec(name.toLowerCase())?.[0] ?? ''
  const old = oldFormats.get(ending)
  if (!startsWith(bytes, packageStart)) {
    if (startsWith(bytes, compoundStart)) return old ?? 'old-or-encrypted'
    if (startsWith(bytes, pdfStart)) return 'pdf'
    if (old !== undefined) return old
    return tables.has(ending) ? tableIn(bytes) : 'unknown'
  }
  if (old !== undefined) return old
  const document = (): OfficeContent | OfficeRefusal => {
    const read = readers.document(bytes)
    return read.type === 'content' ? read.content : officeRefusal(read.refusal)
  }
  const workbook = (): OfficeContent | OfficeRefusal => {
    const read = readers.workbook(bytes)
    return read.type === 'workbook' ? contentOfSheets(read.sheets) : officeRefusal(read.refusal)
  }
  const [likely, other] = ending.startsWith('.xls') ? [workbook, document] : [document, workbook]
  const found = likely()
  return found === 'unknown' ? other() : found
}

/** Why a package is not read, as it is said: what is wrong with how it is packed is one thing to people. */
export function officeRefusal(refusal: string): OfficeRefusal {
  switch (refusal) {
    case 'not-a-document':
    case 'not-a-workbook':
      return 'unknown'
    case 'not-a-package':
      // It begins as one, and is cut off.
      return 'not-well-formed'
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

function tableIn(bytes: Uint8Array): OfficeContent | OfficeRefusal {
  const read = readCsv(bytes)
  if (read.type === 'content') return read.content
  return read.refusal === 'binary' ? 'unknown' : 'too-large'
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
