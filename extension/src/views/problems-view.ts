import { formatFinding, type Check, type Finding, type Severity } from '@kravspek/core'
import { mendingsFor, problemsOf, type Mending } from '@kravspek/core/editor'
import * as vscode from 'vscode'
import { languageFor, type Language } from '../language.js'
import { typingWords } from '../locale/typing.js'
import { viewWords } from '../locale/views.js'
import { workspaceEditOf } from '../places.js'
import { showPlace } from '../show-place.js'
import type { OpenSpecification } from '../specification.js'
import type { Specifications } from '../specifications.js'
import { findAgain } from '../typing/find-again.js'
import { waiveCommand } from '../typing/waive.js'
import type { Feature } from '../workbench.js'
import { branchView } from './branch-view.js'
import { isFindingBranch, problemBranches, showAllCommand } from './problem-branches.js'

/** Everything that Kravspek has to say of the specification at hand: errors, warnings and tasks apart, the first ten of each. */
export const problemsView: Feature = ({ specifications }) => {
  const all = new WeakMap<OpenSpecification, Set<Severity>>()
  const view = branchView({
    id: 'kravspek.problems',
    specifications,
    isAlwaysShown: true,
    shown: (specification, language) => {
      const check = specification.session.check()
      const words = viewWords[language]
      const wanted = all.get(specification) ?? new Set()
      const first = problemsOf(check, language)
      const lists = wanted.size === 0 ? first : withAll(first, problemsOf(check, language, Infinity), wanted)
      const errors = first.find(({ severity }) => severity === 'error')?.count ?? 0
      const hasFix = (finding: Finding): boolean => canBeMended(check, finding, language)
      return {
        branches: problemBranches(lists, hasFix, language),
        ...(first.length === 0 ? { message: words.noFindings } : {}),
        ...(errors === 0 ? {} : { badge: { value: errors, tooltip: words.errors(errors) } }),
      }
    },
  })
  return vscode.Disposable.from(
    view,
    vscode.commands.registerCommand(showAllCommand, (severity: Severity) => {
      const specification = specifications.active()
      if (specification === undefined) return
      all.set(specification, (all.get(specification) ?? new Set()).add(severity))
      view.refresh()
    }),
    vscode.commands.registerCommand('kravspek.problems.fix', async (branch: unknown) => {
      const specification = specifications.active()
      const finding = isFindingBranch(branch) ? branch.finding : undefined
      if (specification !== undefined && finding !== undefined)
        await mend(specifications, specification, finding)
    }),
  )
}

type Lists = ReturnType<typeof problemsOf>

function withAll(first: Lists, all: Lists, wanted: ReadonlySet<Severity>): Lists {
  return first.map((list) =>
    wanted.has(list.severity) ? (all.find(({ severity }) => severity === list.severity) ?? list) : list,
  )
}

/** A finding that can be put right; that it can be set aside too is offered beside it only. */
function canBeMended(check: Check, finding: Finding, language: Language): boolean {
  return mendingsOf(check, finding, language).some(({ type }) => type === 'edit')
}

function mendingsOf(check: Check, finding: Finding, language: Language): readonly Mending[] {
  return mendingsFor(check, finding.location.source, finding, language)
}

/** Asks how a finding is to be mended, and does it: in the text as it is then. */
async function mend(
  specifications: Specifications,
  specification: OpenSpecification,
  listed: Finding,
): Promise<void> {
  const language = languageFor(specification.session.check())
  const words = viewWords[language]
  const choices = async (): Promise<{ readonly finding: Finding; readonly mendings: readonly Mending[] }> => {
    await specifications.takeTyped(specification)
    const check = specification.session.check()
    const finding = findAgain(check, listed)
    return { finding: finding ?? listed, mendings: finding ? mendingsOf(check, finding, language) : [] }
  }
  const titles = (await choices()).mendings.map(({ title }) => title)
  const chosen =
    titles.length === 0
      ? undefined
      : await vscode.window.showQuickPick(titles, {
          title: formatFinding(listed, language),
          placeHolder: words.fix,
        })
  if (titles.length > 0 && chosen === undefined) return
  const { finding, mendings } = await choices()
  const mending = mendings.find(({ title }) => title === chosen)
  if (mending === undefined) {
    await vscode.window.showInformationMessage(words.gone)
    return
  }
  if (mending.type === 'edit') {
    const change = workspaceEditOf(specification, mending.edits)
    await showPlace(specification, finding.location)
    if (!(await vscode.workspace.applyEdit(change)))
      await vscode.window.showErrorMessage(typingWords[language].notFixed)
    return
  }
  await showPlace(specification, finding.location)
  const { command, arguments: given = [] } = waiveCommand(mending.title, specification, finding)
  await vscode.commands.executeCommand(command, ...(given as unknown[]))
}
