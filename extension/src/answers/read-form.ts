import { bytesHash, formatOfficeProblem, officeRefusal, type AnswerForm } from '@kravspek/core'
import { openFilledCsv, openFilledWorkbook } from '@kravspek/xlsx'
import type * as vscode from 'vscode'
import { nameOf } from '../files.js'
import { readOfficeFile } from '../import/read-office-file.js'
import type { Language } from '../language.js'
import { reviewWords } from '../locale/review.js'
import { readReturned } from '../review/read-returned.js'

/** Forms that suppliers have filled in, by how their names end. */
export const formEndings = ['docx', 'xlsx', 'csv'] as const

/** Reads a form that a supplier has filled in, in Word or in a workbook or table; or says in a sentence why it is not read. */
export async function readForm(
  uri: vscode.Uri,
  language: Language,
): Promise<AnswerForm | { readonly problem: string }> {
  const file = nameOf(uri)
  const isTable = /\.csv$/i.test(file)
  if (!isTable && !/\.xls[xmb]?$/i.test(file)) {
    const read = await readReturned(uri)
    return 'refusal' in read ? { problem: reviewWords[language].refused[read.refusal](file) } : read
  }
  const read = await readOfficeFile(uri, language)
  if ('problem' in read) return read
  const { bytes } = read
  const opened = isTable ? openFilledCsv(bytes) : openFilledWorkbook(bytes)
  if (opened.type === 'refused')
    return { problem: formatOfficeProblem(officeRefusal(opened.refusal), file, language) }
  return { hash: bytesHash(bytes), opened }
}
