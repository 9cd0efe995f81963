import { byPlace, formatFinding, type Finding } from '@kravspek/core'
import * as vscode from 'vscode'
import type { Language } from '../language.js'
import { renderWords } from '../locale/render.js'
import { showPlace } from '../show-place.js'
import type { OpenSpecification } from '../specification.js'

/** Says how many errors stand in the way of documents, what the first one is, and leads to it. */
export async function tellErrors(
  specification: OpenSpecification,
  findings: readonly Finding[],
  language: Language,
): Promise<void> {
  const errors = findings.filter(({ severity }) => severity === 'error').toSorted(byPlace)
  const [first] = errors
  if (first === undefined) return
  const said = renderWords[language]
  const message = said.errors(errors.length, formatFinding(first, language))
  const answer = await vscode.window.showErrorMessage(message, said.showFirst)
  if (answer === said.showFirst) await showPlace(specification, first.location)
}
