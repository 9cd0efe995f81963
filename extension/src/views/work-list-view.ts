import * as vscode from 'vscode'
import { languageFor } from '../language.js'
import { viewWords } from '../locale/views.js'
import type { OpenSpecification } from '../specification.js'
import type { Feature } from '../workbench.js'
import { branchView } from './branch-view.js'
import { soon } from './soon.js'
import { showAllWorkCommand, workBranches } from './work-branches.js'
import { workListOf } from './work-list-of.js'

/** What remains to be decided, the next best thing first; how much it is stands in the status bar too. */
export const workListView: Feature = ({ specifications }) => {
  const all = new WeakMap<OpenSpecification, Set<string>>()
  const view = branchView({
    id: 'kravspek.workList',
    specifications,
    shown: (specification, language) => {
      const check = specification.session.check()
      const list = workListOf(check, language)
      const isDone = list.remaining === 0 && list.errors === 0 && list.total > 0
      return {
        branches: workBranches(list, all.get(specification) ?? new Set(), language),
        message: isDone ? viewWords[language].allDone(check.findings.length > 0) : list.sentence,
      }
    },
  })
  const status = vscode.window.createStatusBarItem('kravspek.workList', vscode.StatusBarAlignment.Left, 10)
  status.command = 'kravspek.workList.focus'
  const showStatus = (): void => {
    const specification = specifications.active()
    if (specification === undefined) {
      status.hide()
      return
    }
    const check = specification.session.check()
    const language = languageFor(check)
    const { remaining, errors } = workListOf(check, language)
    const words = viewWords[language]
    status.name = 'Kravspek'
    status.text = `$(checklist) ${words.status(remaining, errors)}`
    status.tooltip = words.statusTooltip
    status.accessibilityInformation = { label: words.status(remaining, errors), role: 'button' }
    status.show()
  }
  showStatus()
  const later = soon(showStatus)
  return vscode.Disposable.from(
    view,
    status,
    later,
    specifications.onDidChangeActive(showStatus),
    specifications.onDidCheck((specification) => {
      if (specification === specifications.active()) later.ask()
    }),
    vscode.commands.registerCommand(showAllWorkCommand, (key: string) => {
      const specification = specifications.active()
      if (specification === undefined) return
      all.set(specification, (all.get(specification) ?? new Set()).add(key))
      view.refresh()
    }),
  )
}
