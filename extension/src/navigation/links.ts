import { linksIn } from '@kravspek/core/editor'
import * as vscode from 'vscode'
import { rangeOf } from '../places.js'
import { atHand, selector } from '../typing/at-hand.js'
import type { Feature } from '../workbench.js'

/** Opens the files and addresses that a specification names. */
export const followLinks: Feature = ({ specifications }) =>
  vscode.languages.registerDocumentLinkProvider(selector, {
    provideDocumentLinks: async (document) => {
      const here = await atHand(specifications, document)
      if (here === undefined) return []
      const { specification, source, check } = here
      return linksIn(check.analysis, source).map(({ range, target }) => {
        const uri =
          target.type === 'file' ? specification.uriOf(target.source) : vscode.Uri.parse(target.address, true)
        return new vscode.DocumentLink(rangeOf(document, range), uri)
      })
    },
  })
