import type { Analysis, Review, Specification } from '@kravspek/core'
import * as vscode from 'vscode'
import { offerLeftBehind } from '../beside/offer-left-behind.js'
import { languageFor, type Language } from '../language.js'
import { reviewWords } from '../locale/review.js'
import type { OpenSpecification } from '../specification.js'
import type { Specifications } from '../specifications.js'
import { writeRegister } from './write-register.js'

/** A register that can be written in. */
export interface Register {
  readonly analysis: Analysis
  readonly specification: Specification
  /** `undefined`: nothing has been said yet. */
  readonly review: Review | undefined
  readonly language: Language
}

/** The register as it is now; where it can't be written in, says why, and gives `undefined`. */
export async function registerOf(
  specifications: Specifications,
  opened: OpenSpecification,
): Promise<Register | undefined> {
  // Someone else, or the command line, may have written in a file a moment ago.
  const { reviewFile: registerName, sources } = opened.session.check().analysis
  for (const name of new Set([...sources.keys(), registerName]))
    await specifications.reread(opened.uriOf(name))
  // Last: while files were read, someone may have gone on typing.
  await specifications.takeTyped(opened)
  const check = opened.session.check()
  const { analysis } = check
  const { specification, review, reviewFile } = analysis
  const language = languageFor(check)
  const words = reviewWords[language]
  if (specification === undefined) {
    void vscode.window.showErrorMessage(words.mendSpecification)
    return undefined
  }
  const isThere =
    analysis.sources.has(reviewFile) ||
    analysis.findings.some(({ location }) => location.source === reviewFile)
  if (review === undefined && isThere) {
    void vscode.window.showErrorMessage(words.mendRegister(reviewFile))
    return undefined
  }
  if (review === undefined && (await offerLeftBehind(opened))) return undefined
  return { analysis, specification, review, language }
}

/** Writes what the register is to be; says why where that can't be done. Answers whether it was done. */
export async function writeOrTell(
  specifications: Specifications,
  opened: OpenSpecification,
  next: Review,
  edits?: Parameters<typeof writeRegister>[3],
): Promise<boolean> {
  const problem = await writeRegister(specifications, opened, next, edits)
  if (problem === undefined) return true
  const check = opened.session.check()
  const words = reviewWords[languageFor(check)]
  void vscode.window.showErrorMessage(words.notWritten[problem](check.analysis.reviewFile))
  return false
}
