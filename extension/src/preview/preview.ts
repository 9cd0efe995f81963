import { documentKinds } from '@kravspek/core'
import * as vscode from 'vscode'
import { addressIn, documentAt } from '../files.js'
import { languageFor } from '../language.js'
import { previewSentences } from '../locale/preview.js'
import { renderWords } from '../locale/render.js'
import { specificationFor } from '../specification-for.js'
import type { OpenSpecification } from '../specification.js'
import { isOurs } from '../specifications.js'
import type { Feature } from '../workbench.js'
import type { PreviewChoice } from './messages.js'
import { openPreview, rootUriOf, type PreviewPanel } from './preview-panel.js'
import { readState } from './read-message.js'

const viewType = 'kravspek.preview'

/** Documents as they will be, beside the editor: they follow what is written and where the cursor is. */
export const previewDocuments: Feature = ({ context: { extensionUri }, specifications }) => {
  const panels = new Map<string, PreviewPanel>()

  const fill = (
    panel: vscode.WebviewPanel,
    specification: OpenSpecification,
    choice: PreviewChoice,
  ): PreviewPanel => {
    const preview = openPreview({ panel, extension: extensionUri, specifications, specification, choice })
    panels.set(preview.uri, preview)
    panel.onDidDispose(() => {
      preview.dispose()
      if (panels.get(preview.uri) === preview) panels.delete(preview.uri)
    })
    return preview
  }
  const follow = ({ document, selection }: vscode.TextEditor): void => {
    if (!isOurs(document)) return
    const follows = vscode.workspace.getConfiguration('kravspek').get<boolean>('preview.followCursor')
    const specification = specifications.known(document.uri)
    if (specification === undefined || follows === false) return
    panels.get(rootUriOf(specification).toString())?.mark(document, selection.active)
  }
  const open = async (target: unknown, what: unknown): Promise<void> => {
    const editor = vscode.window.activeTextEditor
    const specification = await specificationFor(specifications, target)
    if (specification === undefined) {
      void vscode.window.showInformationMessage(renderWords[languageFor(undefined)].noSpecification)
      return
    }
    const known = panels.get(rootUriOf(specification).toString())
    known?.reveal()
    const preview = known ?? fill(newPanel(), specification, { kind: kindIn(what) })
    if (typeof what === 'string') preview.markId(what)
    else if (editor !== undefined) follow(editor)
  }

  return vscode.Disposable.from(
    vscode.commands.registerCommand('kravspek.preview', open),
    specifications.onDidCheck((specification) => {
      panels.get(rootUriOf(specification).toString())?.show(specification)
    }),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => follow(textEditor)),
    vscode.window.onDidChangeActiveTextEditor((editor) => {
      if (editor !== undefined) follow(editor)
    }),
    vscode.window.registerWebviewPanelSerializer(viewType, {
      deserializeWebviewPanel: async (panel, kept) => {
        const state = readState(kept)
        const uri = addressIn(state?.uri)
        const document = uri && (await documentAt(uri))
        const specification = document && (await specifications.of(document))
        // Opened again by the command while this one stood behind another tab.
        if (specification !== undefined && panels.has(rootUriOf(specification).toString())) {
          panel.dispose()
          return
        }
        if (state === undefined || specification === undefined) {
          panel.dispose()
          if (state !== undefined)
            void vscode.window.showInformationMessage(previewSentences[languageFor(undefined)].gone)
          return
        }
        fill(panel, specification, state)
      },
    }),
  )
}

function newPanel(): vscode.WebviewPanel {
  const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true }
  return vscode.window.createWebviewPanel(viewType, '', place, { enableFindWidget: true })
}

/** A document may be asked for by a keybinding. */
function kindIn(value: unknown): PreviewChoice['kind'] {
  const asked =
    typeof value === 'object' && value !== null && 'document' in value ? value.document : undefined
  return documentKinds.find((each) => each === asked) ?? 'tender'
}
