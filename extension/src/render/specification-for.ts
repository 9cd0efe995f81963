import * as vscode from 'vscode'
import type { OpenSpecification } from '../specification.js'
import { isOurs, type Specifications } from '../specifications.js'

/**
 * The specification that a command is for, its texts as they are now: that of a file that was pointed at, or of the editor
 * that is or was last in use. `undefined`: there is none.
 */
export async function specificationFor(
  specifications: Specifications,
  target: unknown,
): Promise<OpenSpecification | undefined> {
  const { activeTextEditor } = vscode.window
  if (target instanceof vscode.Uri) return specifications.of(await vscode.workspace.openTextDocument(target))
  if (activeTextEditor !== undefined && isOurs(activeTextEditor.document))
    return specifications.of(activeTextEditor.document)
  const active = specifications.active()
  if (active !== undefined) await takeTyped(specifications, active)
  return active
}

/** Lets a specification take in what was typed a moment ago. */
async function takeTyped(specifications: Specifications, specification: OpenSpecification): Promise<void> {
  for (const document of vscode.workspace.textDocuments) {
    const name = specification.nameOf(document.uri)
    if (name !== undefined && specification.reads(name)) await specifications.of(document)
  }
}
