import { requirementTree, type GroupBy } from '@kravspek/core/editor'
import * as vscode from 'vscode'
import { askText } from '../commands/wizard/steps.js'
import { languageFor } from '../language.js'
import { viewWords } from '../locale/views.js'
import { commentCounts } from '../review/comment-counts.js'
import type { OpenSpecification } from '../specification.js'
import type { Feature, Workbench } from '../workbench.js'
import type { Shown } from './branch.js'
import { branchView, type BranchView } from './branch-view.js'
import { dragRequirements, registerMoves } from './move-requirement.js'
import { requirementAt } from './requirement-at.js'
import { requirementBranches } from './requirement-branches.js'

const groupings: readonly GroupBy[] = ['section', 'role', 'recommendation', 'kind', 'status']
const groupByKey = 'kravspek.requirements.groupBy'

/** How long the cursor must rest before its requirement is shown in the tree. */
const pauseMilliseconds = 150

interface Filter {
  readonly text: string
  readonly onlyWithFindings: boolean
}

const noFilter: Filter = { text: '', onlyWithFindings: false }

/** The requirements of the specification at hand, grouped, filtered and moved about. */
export const requirementsView: Feature = (workbench) => {
  const { context, specifications } = workbench
  let filter = noFilter
  const groupBy = (): GroupBy => {
    const kept = context.workspaceState.get<string>(groupByKey)
    return groupings.find((each) => each === kept) ?? 'section'
  }
  const view = branchView({
    id: 'kravspek.requirements',
    specifications,
    dragAndDropController: dragRequirements(specifications),
    shown: (specification, language) => shownOf(specification, language, groupBy(), filter),
  })
  const setFilter = async (next: Filter): Promise<void> => {
    filter = next
    const isFiltered = next.text !== '' || next.onlyWithFindings
    await vscode.commands.executeCommand('setContext', 'kravspek.requirementsFiltered', isFiltered)
    view.refresh()
  }
  const language = (): ReturnType<typeof languageFor> => languageFor(specifications.active()?.session.check())
  return vscode.Disposable.from(
    view,
    followCursor(view, workbench),
    registerMoves(specifications, (id) => reveal(view, id)),
    vscode.commands.registerCommand('kravspek.requirements.groupBy', async () => {
      const words = viewWords[language()].groupBy
      const items = groupings.map((by) => ({ by, label: words.by[by], picked: by === groupBy() }))
      const chosen = await vscode.window.showQuickPick(items, { placeHolder: words.placeholder })
      if (chosen === undefined) return
      await context.workspaceState.update(groupByKey, chosen.by)
      view.refresh()
    }),
    vscode.commands.registerCommand('kravspek.requirements.filter', async () => {
      const next = await askFilter(filter, language())
      if (next !== undefined) await setFilter(next)
    }),
    vscode.commands.registerCommand('kravspek.requirements.clearFilter', () => setFilter(noFilter)),
  )
}

function shownOf(
  specification: OpenSpecification,
  language: ReturnType<typeof languageFor>,
  groupBy: GroupBy,
  { text, onlyWithFindings }: Filter,
): Shown {
  const words = viewWords[language]
  const { session } = specification
  const newest = session.check()
  const check = session.readable() ?? newest
  const groups = requirementTree(check, { groupBy, filter: text, onlyWithFindings }, language)
  const count = new Set(groups.flatMap(({ leaves }) => leaves.map(({ location }) => location))).size
  const isFiltered = text !== '' || onlyWithFindings
  const messages = [
    ...(check === newest ? [] : [words.broken]),
    ...(isFiltered ? [words.filter.message(text, onlyWithFindings, count)] : []),
    ...(groups.length === 0 && !isFiltered ? [words.noRequirements] : []),
  ]
  return {
    branches: requirementBranches(groups, groupBy, language, commentCounts(check.analysis)),
    description: words.groupBy.description(words.groupBy.by[groupBy]),
    ...(messages.length === 0 ? {} : { message: messages.join(' ') }),
  }
}

async function askFilter(
  { text, onlyWithFindings }: Filter,
  language: ReturnType<typeof languageFor>,
): Promise<Filter | undefined> {
  const words = viewWords[language].filter
  const answer = await askText(
    { title: words.title, step: 1, total: 1 },
    {
      prompt: words.prompt,
      placeholder: words.placeholder,
      value: text,
      problem: () => undefined,
      button: { iconPath: new vscode.ThemeIcon('warning'), tooltip: words.onlyWithFindings },
    },
  )
  if (answer === undefined || answer === 'back') return undefined
  return answer === 'other-way' ? { text, onlyWithFindings: true } : { text: answer.value, onlyWithFindings }
}

/** Shows the requirement that the cursor is in, without taking focus from the text. */
function followCursor(view: BranchView, { specifications }: Workbench): vscode.Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined
  const follow = async (editor: vscode.TextEditor): Promise<void> => {
    const specification = specifications.known(editor.document.uri)
    if (specification === undefined || specification !== specifications.active() || !view.view.visible) return
    const source = specification.nameOf(editor.document.uri)
    const check = specification.session.readable()
    if (source === undefined || check === undefined) return
    const id = requirementAt(check.analysis, source, editor.document.offsetAt(editor.selection.active))
    if (id !== undefined) await reveal(view, id)
  }
  return vscode.Disposable.from(
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      clearTimeout(timer)
      timer = setTimeout(() => void follow(textEditor), pauseMilliseconds)
    }),
    new vscode.Disposable(() => clearTimeout(timer)),
  )
}

async function reveal(view: BranchView, id: string): Promise<void> {
  const row = view.rowOf(id)
  if (row === undefined || !view.view.visible) return
  // One that is chosen already, perhaps in another group it stands in, stays so.
  if (view.view.selection.some(({ subject }) => subject === id)) return
  await view.view.reveal(row, { select: true, focus: false })
}
