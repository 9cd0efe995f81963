import { reviewCounts } from '@kravspek/core'
import * as vscode from 'vscode'
import { languageFor } from '../language.js'
import { reviewWords } from '../locale/review.js'
import type { Specifications } from '../specifications.js'
import { soon } from '../views/soon.js'

/** How many comments wait for an answer; nothing while there are none. */
export function reviewStatusBar(specifications: Specifications): vscode.Disposable {
  const status = vscode.window.createStatusBarItem('kravspek.review', vscode.StatusBarAlignment.Left, 9)
  status.command = 'kravspek.review.focus'
  const show = (): void => {
    const check = specifications.active()?.session.check()
    const { open } = reviewCounts(check?.analysis.review)
    if (open === 0) {
      status.hide()
      return
    }
    const words = reviewWords[languageFor(check)]
    status.name = words.viewName
    status.text = `$(comment-unresolved) ${words.unanswered(open)}`
    status.tooltip = words.statusTooltip
    status.accessibilityInformation = { label: words.unanswered(open), role: 'button' }
    status.show()
  }
  show()
  const later = soon(show)
  return vscode.Disposable.from(
    status,
    later,
    specifications.onDidChangeActive(show),
    specifications.onDidCheck((specification) => {
      if (specification === specifications.active()) later.ask()
    }),
  )
}
