import * as vscode from 'vscode'
import { proposalScheme } from './proposal-scheme.js'

/** Files as they would be if a proposal were taken in, for VS Code to show. */
export interface ProposedTexts {
  /** Keeps a text for as long as it is shown, and gives its address. */
  readonly keep: (path: string, text: string) => vscode.Uri
  readonly dispose: () => void
}

/** @param scheme of the addresses: each who shows such texts has its own */
export function proposedTexts(scheme: string = proposalScheme): ProposedTexts {
  const texts = new Map<string, string>()
  let count = 0
  const subscriptions = vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(scheme, {
      provideTextDocumentContent: ({ query }) => texts.get(query) ?? '',
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      if (uri.scheme === scheme) texts.delete(uri.query)
    }),
  )
  return {
    keep: (path, text) => {
      // VS Code keeps a text that it has shown for a while: one address never gets another text.
      count += 1
      const query = String(count)
      texts.set(query, text)
      return vscode.Uri.from({ scheme, path, query })
    },
    dispose: () => void subscriptions.dispose(),
  }
}
