import { formatOfficeProblem } from '@kravspek/core'
import { packageLimits } from '@kravspek/docx'
import type * as vscode from 'vscode'
import { nameOf, readBytes } from '../files.js'
import type { Language } from '../language.js'
import { importWords } from '../locale/import.js'

/** The bytes of a file of an office, or in a sentence why there are none. */
export async function readOfficeFile(
  uri: vscode.Uri,
  language: Language,
): Promise<{ readonly bytes: Uint8Array } | { readonly problem: string }> {
  const read = await readBytes(uri, packageLimits.packedBytes)
  if (!('problem' in read)) return read
  const file = nameOf(uri)
  return {
    problem:
      read.problem === 'too-large'
        ? formatOfficeProblem('too-large', file, language)
        : importWords[language][read.problem](file),
  }
}
