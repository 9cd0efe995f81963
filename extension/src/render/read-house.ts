import { readHouse, type House } from '@kravspek/docx'
import { formatHouseProblem, houseWords } from '@kravspek/docx/house-words'
import * as vscode from 'vscode'
import { nameOf, readBytes } from '../files.js'
import type { Language } from '../language.js'
import { renderWords } from '../locale/render.js'

/** The look of the buyer's own documents, as it was read. */
export interface HouseFile {
  readonly house: House
  readonly bytes: Uint8Array
  /** What was not taken from the file, a sentence each. */
  readonly notes: readonly string[]
}

/** Reads the Word file that documents take their look from, or says why it can't be used. */
export async function readHouseFile(
  uri: vscode.Uri,
  language: Language,
): Promise<HouseFile | { readonly problem: string }> {
  if (!vscode.workspace.isTrusted) return { problem: renderWords[language].notTrusted }
  const name = nameOf(uri)
  const said = houseWords[language]
  const read = await readBytes(uri)
  if ('problem' in read) {
    if (read.problem === 'missing') return { problem: renderWords[language].houseMissing(name) }
    return { problem: read.problem === 'too-large' ? said.tooLarge(name) : said.unreadable(name) }
  }
  const { house, problems } = readHouse(read.bytes)
  const refused = problems.find((problem) => problem.type === 'refused')
  if (refused !== undefined || house === undefined)
    return { problem: said.refused[refused?.reason ?? 'not-word'](name) }
  const notes = problems.map((problem) => formatHouseProblem(problem, name, said))
  return { house, bytes: read.bytes, notes }
}
