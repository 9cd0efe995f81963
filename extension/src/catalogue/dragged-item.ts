import type * as vscode from 'vscode'

/**
 * What is dragged out of the catalogue: the reference of a requirement. Not the type that VS Code itself gives the view: under
 * that it puts words of its own.
 */
export const draggedItem = 'application/vnd.kravspek.catalogue-item'

/** The reference that was dragged; `undefined`: something else was. */
export async function draggedReference(transfer: vscode.DataTransfer): Promise<string | undefined> {
  // VS Code announces a type with an empty text, and adds what the view gave behind it.
  for (const [type, item] of transfer) {
    if (type !== draggedItem) continue
    const text = await item.asString()
    if (text !== '') return text
  }
  return undefined
}
