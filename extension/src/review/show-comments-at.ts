import { isAnswered } from '@kravspek/core'
import * as vscode from 'vscode'
import { atHand } from '../typing/at-hand.js'
import type { Specifications } from '../specifications.js'
import type { Threads } from './threads.js'

/** What the words above a requirement lead to: its comments, those without an answer first. */
export function showCommentsAt(specifications: Specifications, threads: Threads): vscode.Disposable {
  return vscode.commands.registerCommand('kravspek.review.showAt', async (uri: unknown, id: unknown) => {
    if (!(uri instanceof vscode.Uri) || typeof id !== 'string') return
    const here = await atHand(specifications, await vscode.workspace.openTextDocument(uri))
    if (here === undefined) return
    const there = (here.check.analysis.review?.threads ?? []).filter(({ at }) => at?.split('.')[0] === id)
    const open = there.filter((each) => !isAnswered(each))
    const shown = open.length > 0 ? open : there
    await threads.show(
      here.specification,
      shown.map((each) => each.id),
    )
  })
}
