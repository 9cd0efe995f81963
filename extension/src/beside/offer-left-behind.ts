import { leftBehindText, type LeftBehind } from '@kravspek/core'
import * as vscode from 'vscode'
import { languageFor } from '../language.js'
import { besideWords } from '../locale/beside.js'
import type { OpenSpecification } from '../specification.js'
import { renameFiles } from './come-along.js'
import { leftBehindBeside } from './left-behind.js'

/**
 * Tells of comments, answers and editions that a specification has lost with its name, and offers to give them the new one.
 * Copies beside those that are used are left to the check.
 *
 * @returns whether there are any: nothing is to be begun anew without them
 */
export async function offerLeftBehind(specification: OpenSpecification): Promise<boolean> {
  const left = (await leftBehindBeside(specification)).filter(({ isTaken }) => !isTaken)
  if (left.length > 0) void offer(specification, left)
  return left.length > 0
}

async function offer(specification: OpenSpecification, left: readonly LeftBehind[]): Promise<void> {
  const { session, uriOf } = specification
  const { name } = session.check().analysis
  const language = languageFor(session.readable())
  const words = besideWords[language]
  const buttons = left.some(hasNoRival) ? [words.rename] : []
  const answer = await vscode.window.showWarningMessage(leftBehindText(left, language), ...buttons)
  if (answer !== words.rename) return
  // The person may have taken a while: what lies there now counts.
  const now = (await leftBehindBeside(specification)).filter((each) => !each.isTaken && hasNoRival(each))
  const beside = (file: string): vscode.Uri => vscode.Uri.joinPath(uriOf(name), '..', file)
  const renamed = await renameFiles(
    now.map(({ name: old, wanted }) => ({ oldUri: beside(old), newUri: beside(wanted) })),
  )
  if (!renamed) void vscode.window.showErrorMessage(words.notRenamed)
}

/** Which of two is to have the name is for the person to say. */
function hasNoRival({ rival }: LeftBehind): boolean {
  return rival === undefined
}
