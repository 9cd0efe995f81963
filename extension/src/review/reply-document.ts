import * as vscode from 'vscode'
import { usualFolder } from '../render/render-choice.js'
import type { Specifications } from '../specifications.js'
import { fieldOf } from './choose-thread.js'

/** Makes the document that tells a service representative what became of all that they said. */
export function registerReply(specifications: Specifications): vscode.Disposable {
  return vscode.commands.registerCommand('kravspek.review.reply', async (row?: unknown) => {
    const specification = specifications.active()
    const [role = '', service = ''] = (fieldOf(row, 'subject') ?? '').split('@')
    if (specification === undefined || role === '') return []
    const uri = specification.uriOf(specification.session.check().analysis.name)
    const request = { kind: 'reply', role, ...(service === '' ? {} : { service }) }
    const made: unknown = await vscode.commands.executeCommand('kravspek.render', uri, {
      documents: [request],
      formats: ['docx'],
      folder: usualFolder(uri).toString(),
    })
    return made
  })
}
