import { extname } from 'node:path'
import { contentOfSheets, readCsv, type Language, type OfficeContent } from '@kravspek/core'
import { readOfficeBlocks } from '@kravspek/docx'
import { readWorkbook } from '@kravspek/xlsx'
import type { ImportRefusal } from '../locale/import/words.js'
import { nativeInflate } from '../native-inflate.js'
import { isPackage, saidRefusal } from '../packing-problem.js'
import { readWordFile } from '../read-word-file.js'
import { Refusal } from '../refusal.js'

/**
 * What stands in a Word document, a workbook or a CSV file, whatever the file is called.
 *
 * @param path as written
 * @throws Refusal where it can't be read, or must not be
 */
export function officeSource(path: string, cwd: string, language: Language | undefined): OfficeContent {
  const ending = extname(path).toLowerCase()
  const refused = (why: ImportRefusal): Refusal =>
    new Refusal((said) => said.importing.refused[why](path), 'import', language)
  const bytes = readWordFile(path, cwd, 'import', language, (said) =>
    said.importing.refused['too-large'](path),
  )
  const old = oldFormats.get(ending)
  if (!isPackage(bytes)) {
    if (startsWith(bytes, compoundFile)) throw refused(old ?? 'old-or-encrypted')
    if (startsWith(bytes, pdf)) throw refused('pdf')
    if (old !== undefined || ending === '.pdf') throw refused(old ?? 'pdf')
    if (!tables.has(ending)) throw refused('unknown')
    const read = readCsv(bytes)
    if (read.type === 'refused') throw refused(read.refusal === 'binary' ? 'unknown' : 'too-large')
    return read.content
  }
  if (old !== undefined) throw refused(old)
  const readers = [documentIn, workbookIn]
  let why: ImportRefusal = 'unknown'
  for (const read of ending.startsWith('.xls') ? readers.reverse() : readers) {
    const found = read(bytes)
    if (typeof found !== 'string') return found
    why = found
    if (found !== 'unknown') break
  }
  throw refused(why)
}

function documentIn(bytes: Uint8Array): OfficeContent | ImportRefusal {
  const read = readOfficeBlocks(bytes, nativeInflate)
  return read.type === 'content' ? read.content : reasonOf(read.refusal)
}

function workbookIn(bytes: Uint8Array): OfficeContent | ImportRefusal {
  const read = readWorkbook(bytes, nativeInflate)
  return read.type === 'workbook' ? contentOfSheets(read.sheets) : reasonOf(read.refusal)
}

type PackageRefusal =
  | Extract<ReturnType<typeof readOfficeBlocks>, { type: 'refused' }>['refusal']
  | Extract<ReturnType<typeof readWorkbook>, { type: 'refused' }>['refusal']

function reasonOf(refusal: PackageRefusal): ImportRefusal {
  const why = saidRefusal(refusal)
  switch (why) {
    case 'not-a-package':
      // It begins as one, and is cut off.
      return 'not-well-formed'
    case 'not-a-document':
    case 'not-a-workbook':
      return 'unknown'
    case 'packed-too-large':
    case 'too-many-cells':
      return 'too-large'
    default:
      return why
  }
}

const oldFormats: ReadonlyMap<string, ImportRefusal> = new Map([
  ['.doc', 'old-word'],
  ['.rtf', 'old-word'],
  ['.odt', 'old-word'],
  ['.xls', 'old-excel'],
  ['.xlsb', 'old-excel'],
  ['.ods', 'old-excel'],
  ['.pdf', 'pdf'],
])
const tables: ReadonlySet<string> = new Set(['.csv', '.tsv', '.txt'])

/** Office before 2007, and Office with a password. */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0]
const pdf = [0x25, 0x50, 0x44, 0x46]

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}
