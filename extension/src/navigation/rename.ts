import { renameAt, renameEdits } from '@kravspek/core/editor'
import * as vscode from 'vscode'
import { navigationWords } from '../locale/navigation.js'
import { rangeOf, workspaceEditOf } from '../places.js'
import { isOrganisationName } from '../specification.js'
import { atHand, selector, type AtHand } from '../typing/at-hand.js'
import type { Feature } from '../workbench.js'

/** Gives an id or a parameter another name in all files of the specification. VS Code shows what is thrown as the reason why not. */
export const renameIds: Feature = ({ specifications }) => {
  const readable = async (document: vscode.TextDocument): Promise<AtHand | undefined> => {
    const here = await atHand(specifications, document)
    if (here !== undefined && here.check !== here.specification.session.check())
      throw new Error(navigationWords[here.language].mendFirst)
    return here
  }
  return vscode.languages.registerRenameProvider(selector, {
    prepareRename: async (document, position) => {
      const here = await readable(document)
      if (here === undefined) return undefined
      const { source, check, language } = here
      const found = renameAt(check.analysis, source, document.offsetAt(position), language)
      if ('problem' in found) throw new Error(found.problem)
      return { range: rangeOf(document, found.range), placeholder: found.id }
    },
    provideRenameEdits: async (document, position, newName) => {
      const here = await readable(document)
      if (here === undefined) return undefined
      const { specification, source, check, language } = here
      const offset = document.offsetAt(position)
      const renamed = renameEdits(check.analysis, source, offset, newName.trim(), language)
      if ('problem' in renamed) throw new Error(renamed.problem)
      const shared = renamed.edits.find(({ location }) => isOrganisationName(location.source))
      if (shared !== undefined)
        void vscode.window.showInformationMessage(
          navigationWords[language].alsoShared(shared.location.source),
        )
      return workspaceEditOf(specification, renamed.edits)
    },
  })
}
