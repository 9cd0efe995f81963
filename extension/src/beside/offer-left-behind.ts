import { formatFinding, leftBehindFindings } from '@kravspek/core'
import * as vscode from 'vscode'
import { languageFor } from '../language.js'
import { besideWords } from '../locale/beside.js'
import type { OpenSpecification } from '../specification.js'
import { renameFiles } from './come-along.js'
import { leftBehindBeside } from './left-behind.js'

/** Tells of comments, answers and editions that a specification has lost with its name, and gives them the new one. */
export async function offerLeftBehind(specification: OpenSpecification): Promise<void> {
  const left = await leftBehindBeside(specification)
  if (left.length === 0) return
  const { session, uriOf } = specification
  const { name } = session.check().analysis
  const language = languageFor(session.readable())
  const words = besideWords[language]
  const sentences = leftBehindFindings(name, left).map((finding) => formatFinding(finding, language))
  const free = left.filter(({ isTaken }) => !isTaken)
  const buttons = free.length === 0 ? [] : [words.rename]
  const answer = await vscode.window.showWarningMessage(sentences.join(' '), ...buttons)
  if (answer !== words.rename) return
  const beside = (file: string): vscode.Uri => vscode.Uri.joinPath(uriOf(name), '..', file)
  const renamed = await renameFiles(
    free.map(({ name: old, wanted }) => ({ oldUri: beside(old), newUri: beside(wanted) })),
  )
  if (!renamed) void vscode.window.showErrorMessage(words.notRenamed)
}
