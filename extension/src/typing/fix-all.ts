import * as vscode from 'vscode'
import { languageFor } from '../language.js'
import { typingWords } from '../locale/typing.js'
import { workspaceEditOf } from '../places.js'
import { specificationFor } from '../specification-for.js'
import type { OpenSpecification } from '../specification.js'
import type { Feature } from '../workbench.js'
import { atHand, selector } from './at-hand.js'
import { restingFixes } from './resting-fixes.js'

const kind = vscode.CodeActionKind.SourceFixAll.append('kravspek')

/** Mends at once what can be mended without changing what is meant: as a command, when saving, and among source actions. */
export const fixAll: Feature = ({ specifications }) =>
  vscode.Disposable.from(
    vscode.commands.registerCommand('kravspek.fixAll', async (uri?: unknown) => {
      await fixAllIn(await specificationFor(specifications, uri))
    }),
    vscode.languages.registerCodeActionsProvider(
      selector,
      {
        provideCodeActions: async (document, _range, { only }) => {
          // Not worked out for the light bulb, which is asked at each move of the cursor.
          if (only?.intersects(kind) !== true) return []
          const here = await atHand(specifications, document)
          if (here === undefined) return []
          const edits = restingFixes(here.specification.session, here.source)
          if (edits.length === 0) return []
          const action = new vscode.CodeAction(typingWords[here.language].fixAll, kind)
          action.edit = workspaceEditOf(here.specification, edits)
          return [action]
        },
      },
      { providedCodeActionKinds: [kind] },
    ),
  )

async function fixAllIn(specification: OpenSpecification | undefined): Promise<void> {
  const words = typingWords[languageFor(specification?.session.readable())]
  const edits = specification === undefined ? [] : restingFixes(specification.session)
  if (specification === undefined || edits.length === 0) {
    void vscode.window.showInformationMessage(words.nothingToFix)
    return
  }
  const isApplied = await vscode.workspace.applyEdit(workspaceEditOf(specification, edits))
  if (isApplied) vscode.window.setStatusBarMessage(words.fixed(edits.length), 5000)
  else void vscode.window.showErrorMessage(words.notFixed)
}
