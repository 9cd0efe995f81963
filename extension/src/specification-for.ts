import * as vscode from 'vscode'
import { documentAt } from './files.js'
import type { OpenSpecification } from './specification.js'
import { isOurs, type Specifications } from './specifications.js'

/**
 * The specification that a command is for, its texts as they are now: that of a file that was pointed at, or of the editor
 * that is or was last in use. `undefined`: there is none.
 */
export async function specificationFor(
  specifications: Specifications,
  target: unknown,
): Promise<OpenSpecification | undefined> {
  const { activeTextEditor } = vscode.window
  if (target instanceof vscode.Uri) {
    const document = await documentAt(target)
    return document && specifications.of(document)
  }
  if (activeTextEditor !== undefined && isOurs(activeTextEditor.document))
    return specifications.of(activeTextEditor.document)
  const active = specifications.active()
  if (active !== undefined) await specifications.takeTyped(active)
  return active
}
