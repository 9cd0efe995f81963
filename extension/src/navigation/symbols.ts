import { outlineOf, symbolsMatching, type OutlineEntry } from '@kravspek/core/editor'
import * as vscode from 'vscode'
import { languageFor } from '../language.js'
import { locationOf, rangeOf } from '../places.js'
import { atHand, selector } from '../typing/at-hand.js'
import type { Feature } from '../workbench.js'
import { symbolKindOf } from './symbol-kinds.js'

/** More are not looked through by anyone, and VS Code asks again as the query grows. */
const mostFound = 200

/** What the outline and the breadcrumbs show. */
export const outlineDocument: Feature = ({ specifications }) =>
  vscode.languages.registerDocumentSymbolProvider(selector, {
    provideDocumentSymbols: async (document) => {
      const here = await atHand(specifications, document)
      if (here === undefined) return []
      return outlineOf(here.check.analysis, here.source, here.language).map((each) =>
        symbolOf(each, document),
      )
    },
  })

/** Finds requirements, roles and the like by id or title, in all specifications that are open. */
export const findSymbols: Feature = ({ specifications }) =>
  vscode.languages.registerWorkspaceSymbolProvider({
    provideWorkspaceSymbols: (query) =>
      specifications.all().flatMap((specification) => {
        const check = specification.session.readable()
        if (check === undefined) return []
        const found = symbolsMatching(check.analysis, query, languageFor(check), mostFound)
        return found.map(
          ({ id, title, concept, section = '', location }) =>
            new vscode.SymbolInformation(
              `${id} ${title}`.trim(),
              symbolKindOf(concept),
              section,
              locationOf(specification, location),
            ),
        )
      }),
  })

function symbolOf(
  { name, detail, concept, range, selection, children }: OutlineEntry,
  document: vscode.TextDocument,
): vscode.DocumentSymbol {
  const symbol = new vscode.DocumentSymbol(
    // VS Code refuses a symbol without a name.
    name.trim() === '' ? '…' : name,
    detail,
    symbolKindOf(concept),
    rangeOf(document, range),
    rangeOf(document, selection),
  )
  symbol.children = children.map((each) => symbolOf(each, document))
  return symbol
}
