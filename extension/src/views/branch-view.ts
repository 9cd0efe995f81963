import * as vscode from 'vscode'
import { languageFor, type Language } from '../language.js'
import type { OpenSpecification } from '../specification.js'
import type { Specifications } from '../specifications.js'
import { soon } from './soon.js'
import { nothingShown, type Branch, type Shown } from './branch.js'

/** A view of the specification that is being worked on. */
export interface BranchView {
  readonly view: vscode.TreeView<Branch>
  /** Shows anew: something the view depends on, besides the specification, has changed. */
  readonly refresh: () => void
  /** The row of a requirement or section, where the view has one. */
  readonly rowOf: (subject: string) => Branch | undefined
  readonly dispose: () => void
}

interface BranchViewOptions {
  readonly id: string
  readonly specifications: Specifications
  readonly shown: (specification: OpenSpecification, language: Language) => Shown
  /** What it shows is worked out also while nobody looks at it: it has a badge. */
  readonly isAlwaysShown?: boolean
  readonly dragAndDropController?: vscode.TreeDragAndDropController<Branch>
}

/** Command of a row that leads to a place; it is in no menu. */
export const goCommand = 'kravspek.views.go'

/** Makes a view that follows the specification at hand. */
export function branchView(options: BranchViewOptions): BranchView {
  const { id, specifications, shown, isAlwaysShown = false, dragAndDropController } = options
  const changed = new vscode.EventEmitter<undefined>()
  let current: Shown = nothingShown
  let parents: ReadonlyMap<Branch, Branch> = new Map()
  let rows: ReadonlyMap<string, Branch> = new Map()

  const itemOf = (branch: Branch): vscode.TreeItem => {
    const item = new vscode.TreeItem(branch.label, collapsibleState(branch))
    const specification = specifications.active()
    item.id = branch.id
    item.description = branch.description ?? ''
    if (branch.isTooltipLate !== true)
      item.tooltip =
        branch.tooltip ?? [branch.label, branch.description].filter((each) => each !== undefined).join(' – ')
    if (branch.icon !== undefined) item.iconPath = branch.icon
    const kind = typeof branch.kind === 'function' ? branch.kind() : branch.kind
    if (kind !== undefined) item.contextValue = kind
    if (branch.command !== undefined) item.command = branch.command
    else if (branch.place !== undefined && specification !== undefined)
      item.command = { command: goCommand, title: branch.label, arguments: [specification, branch.place] }
    return item
  }
  const view = vscode.window.createTreeView<Branch>(id, {
    showCollapseAll: true,
    ...(dragAndDropController === undefined ? {} : { dragAndDropController }),
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getTreeItem: itemOf,
      resolveTreeItem: (item, branch) => {
        if (branch.tooltip !== undefined) item.tooltip = branch.tooltip
        return item
      },
      getChildren: (branch) => [...(branch === undefined ? current.branches : (branch.children ?? []))],
      getParent: (branch) => parents.get(branch),
    },
  })
  let isBehind = false
  const refresh = (): void => {
    isBehind = !isAlwaysShown && !view.visible
    if (isBehind) return
    const specification = specifications.active()
    current =
      specification === undefined
        ? nothingShown
        : shown(specification, languageFor(specification.session.check()))
    const placed = placesIn(current.branches)
    parents = placed.parents
    rows = placed.rows
    view.message = current.message ?? ''
    view.description = current.description ?? ''
    view.badge = current.badge
    changed.fire(undefined)
  }
  refresh()
  const later = soon(refresh)
  const subscriptions = vscode.Disposable.from(
    view,
    changed,
    later,
    view.onDidChangeVisibility(() => {
      if (isBehind) refresh()
    }),
    specifications.onDidChangeActive(refresh),
    specifications.onDidCheck((specification) => {
      if (specification === specifications.active()) later.ask()
    }),
  )
  return { view, refresh, rowOf: (subject) => rows.get(subject), dispose: () => void subscriptions.dispose() }
}

function collapsibleState({ children = [], isExpanded = false }: Branch): vscode.TreeItemCollapsibleState {
  if (children.length === 0) return vscode.TreeItemCollapsibleState.None
  return isExpanded ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed
}

function placesIn(branches: readonly Branch[]): {
  readonly parents: ReadonlyMap<Branch, Branch>
  readonly rows: ReadonlyMap<string, Branch>
} {
  const parents = new Map<Branch, Branch>()
  const rows = new Map<string, Branch>()
  const visit = (branch: Branch, parent: Branch | undefined): void => {
    if (parent !== undefined) parents.set(branch, parent)
    // Grouped by role, a requirement may stand in several groups; the first is the one that is shown.
    if (branch.subject !== undefined && !rows.has(branch.subject)) rows.set(branch.subject, branch)
    for (const child of branch.children ?? []) visit(child, branch)
  }
  for (const branch of branches) visit(branch, undefined)
  return { parents, rows }
}
