import { openOfficeFile, type Language, type OfficeContent } from '@kravspek/core'
import { readOfficeBlocks } from '@kravspek/docx'
import { readWorkbook } from '@kravspek/xlsx'
import { nativeInflate } from '../native-inflate.js'
import { readWordFile } from '../read-word-file.js'
import { Refusal } from '../refusal.js'

/**
 * What stands in a Word document, a workbook or a CSV file, whatever the file is called.
 *
 * @param path as written
 * @throws Refusal where it can't be read, or must not be
 */
export function officeSource(path: string, cwd: string, language: Language | undefined): OfficeContent {
  const bytes = readWordFile(path, cwd, 'import', language, (words) =>
    words.importing.problem('too-large', path),
  )
  const content = openOfficeFile(path, bytes, {
    document: (file) => readOfficeBlocks(file, nativeInflate),
    workbook: (file) => readWorkbook(file, nativeInflate),
  })
  if (typeof content === 'string')
    throw new Refusal((words) => words.importing.problem(content, path), 'import', language)
  return content
}
