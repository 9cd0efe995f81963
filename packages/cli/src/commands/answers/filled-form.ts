import { basename } from 'node:path'
import type { Language, ReturnedFile } from '@kravspek/core'
import { openFilledCsv, openFilledWorkbook, type WorkbookRefusal } from '@kravspek/xlsx'
import type { WorkbookProblem } from '../../locale/export/words.js'
import { nativeInflate } from '../../native-inflate.js'
import { saidRefusal } from '../../packing-problem.js'
import { readWordFile } from '../../read-word-file.js'
import { sha256 } from '../../record.js'
import { Refusal } from '../../refusal.js'

/**
 * Opens a workbook or a table that a supplier has filled in.
 *
 * @param path as written
 * @throws Refusal where it can't be read, or must not be
 */
export function filledForm(path: string, cwd: string, language: Language): ReturnedFile {
  const bytes = readWordFile(path, cwd, 'answers import', language, (words) =>
    words.export.refused['packed-too-large'](path),
  )
  const opened = /\.csv$/i.test(path) ? openFilledCsv(bytes) : openFilledWorkbook(bytes, nativeInflate)
  if (opened.type === 'refused')
    throw new Refusal(
      (words) => words.export.refused[problemOf(opened.refusal)](path),
      'answers import',
      language,
    )
  return { name: basename(path), hash: sha256(bytes), opened }
}

/** Why a workbook is not read, as it is said. */
export function problemOf(refusal: WorkbookRefusal): WorkbookProblem {
  const why = saidRefusal(refusal)
  return why === 'not-a-package' ? 'not-a-workbook' : why
}
