import { bytesHash, formatOfficeProblem, officeRefusal, type AnswerForm } from '@kravspek/core'
import { packageLimits } from '@kravspek/docx'
import { openFilledCsv, openFilledWorkbook } from '@kravspek/xlsx'
import type * as vscode from 'vscode'
import { nameOf, readBytes } from '../files.js'
import type { Language } from '../language.js'
import { importWords } from '../locale/import.js'
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
  const words = importWords[language]
  const read = await readBytes(uri, packageLimits.packedBytes)
  if ('problem' in read)
    return {
      problem:
        read.problem === 'too-large'
          ? formatOfficeProblem('too-large', file, language)
          : words[read.problem](file),
    }
  const { bytes } = read
  const opened = isTable ? openFilledCsv(bytes) : openFilledWorkbook(bytes)
  if (opened.type === 'refused')
    return { problem: formatOfficeProblem(officeRefusal(opened.refusal), file, language) }
  return { hash: bytesHash(bytes), opened }
}
