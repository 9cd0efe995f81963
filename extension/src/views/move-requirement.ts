import { moveEdits, type MoveTarget } from '@kravspek/core/editor'
import * as vscode from 'vscode'
import { draggedItem, draggedReference } from '../catalogue/dragged-item.js'
import { languageFor } from '../language.js'
import { viewWords } from '../locale/views.js'
import { workspaceEditOf } from '../places.js'
import { showPlace } from '../show-place.js'
import type { OpenSpecification } from '../specification.js'
import type { Specifications } from '../specifications.js'
import type { Branch } from './branch.js'
import { requirementAt } from './requirement-at.js'

/** What is dragged within the tree; VS Code gives each view one, named by the view in small letters. */
const dragged = 'application/vnd.code.tree.kravspek.requirements'

/**
 * Commands that move the requirement of a row, or the one that the cursor is in.
 *
 * @param reveal shows the row of a requirement that was moved
 */
export function registerMoves(
  specifications: Specifications,
  reveal: (id: string) => Promise<void>,
): vscode.Disposable {
  const moveBy = (target: 'up' | 'down') => async (row?: unknown) => {
    const chosen = subjectOf(row)
    const found = chosen === undefined ? await atCursor(specifications) : atHand(specifications, chosen)
    if (found === undefined) {
      const words = viewWords[languageFor(specifications.active()?.session.check())]
      await vscode.window.showInformationMessage(words.move.none)
      return
    }
    const { specification, id } = found
    if (!(await move(specifications, specification, id, target))) return
    if (chosen === undefined) await followWithCursor(specification, id)
    else await reveal(id)
  }
  return vscode.Disposable.from(
    vscode.commands.registerCommand('kravspek.requirements.moveUp', moveBy('up')),
    vscode.commands.registerCommand('kravspek.requirements.moveDown', moveBy('down')),
  )
}

/** Drags a requirement behind another one, or to the end of a section. */
export function dragRequirements(specifications: Specifications): vscode.TreeDragAndDropController<Branch> {
  return {
    dragMimeTypes: [dragged],
    dropMimeTypes: [dragged, draggedItem],
    handleDrag: ([row], transfer) => {
      if (row?.kind === 'requirement') transfer.set(dragged, new vscode.DataTransferItem(row.subject))
    },
    handleDrop: async (row, transfer) => {
      const id: unknown = transfer.get(dragged)?.value
      const specification = specifications.active()
      const reference = await draggedReference(transfer)
      if (reference !== undefined && specification !== undefined) {
        const section = sectionOf(specification, row)
        await vscode.commands.executeCommand('kravspek.catalogue.add', reference, { section })
        return
      }
      if (typeof id !== 'string' || specification === undefined || row?.subject === id) return
      const target = targetOf(row)
      if (target === undefined) {
        const words = viewWords[languageFor(specification.session.check())]
        await vscode.window.showInformationMessage(words.move.notHere)
      } else await move(specifications, specification, id, target)
    },
  }
}

/** Id of the section that a row stands for or in; `undefined`: it stands for neither. */
function sectionOf({ session }: OpenSpecification, row: Branch | undefined): string | undefined {
  if (row?.kind === 'section') return row.subject
  const sections = session.check().analysis.specification?.sections ?? []
  return sections.find(({ requirements = [] }) => requirements.some(({ id }) => id === row?.subject))?.id
}

function targetOf(row: Branch | undefined): MoveTarget | undefined {
  if (row?.subject === undefined) return undefined
  return row.kind === 'section' ? { toSection: row.subject } : { after: row.subject }
}

/** Moves in the text; says why where that can't be done. */
async function move(
  specifications: Specifications,
  specification: OpenSpecification,
  id: string,
  target: MoveTarget,
): Promise<boolean> {
  await specifications.takeTyped(specification)
  const { analysis } = specification.session.check()
  const result = moveEdits(analysis, id, target, languageFor(specification.session.check()))
  if ('problem' in result) {
    await vscode.window.showInformationMessage(result.problem)
    return false
  }
  const isMoved = await vscode.workspace.applyEdit(workspaceEditOf(specification, result.edits))
  await specifications.takeTyped(specification)
  if (!isMoved) {
    const words = viewWords[languageFor(specification.session.check())]
    await vscode.window.showErrorMessage(words.move.notMoved)
  }
  return isMoved
}

async function followWithCursor(specification: OpenSpecification, id: string): Promise<void> {
  const identified = specification.session.check().analysis.ids.get(id)
  if (identified !== undefined) await showPlace(specification, identified.location)
}

interface Found {
  readonly specification: OpenSpecification
  readonly id: string
}

function atHand(specifications: Specifications, id: string): Found | undefined {
  const specification = specifications.active()
  return specification && { specification, id }
}

async function atCursor(specifications: Specifications): Promise<Found | undefined> {
  const editor = vscode.window.activeTextEditor
  const specification = editor === undefined ? undefined : await specifications.of(editor.document)
  const source = editor === undefined ? undefined : specification?.nameOf(editor.document.uri)
  if (editor === undefined || specification === undefined || source === undefined) return undefined
  const { analysis } = specification.session.check()
  const id = requirementAt(analysis, source, editor.document.offsetAt(editor.selection.active))
  return id === undefined ? undefined : { specification, id }
}

/** Id of the requirement of a row that a menu gave; the menu of the text gives the address of the text instead. */
function subjectOf(row: unknown): string | undefined {
  if (typeof row !== 'object' || row === null || !('subject' in row)) return undefined
  return typeof row.subject === 'string' ? row.subject : undefined
}
