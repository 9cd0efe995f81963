import * as vscode from 'vscode'
import { nameOf } from '../files.js'
import { languageFor } from '../language.js'
import { besideWords } from '../locale/beside.js'
import type { OpenSpecification } from '../specification.js'
import type { Feature } from '../workbench.js'
import { followRenames } from './come-along.js'
import { offerLeftBehind } from './offer-left-behind.js'

/** Keeps a specification together with what is kept beside it: comments, answers and editions. */
export const beside: Feature = ({ specifications }) => {
  const followers = followRenames(({ came, stayed }) => {
    const language = languageFor(specifications.active()?.session.readable())
    const words = besideWords[language]
    const list = (uris: readonly vscode.Uri[]): string =>
      new Intl.ListFormat(language, { type: 'conjunction' }).format(uris.map(nameOf))
    if (came.length > 0)
      void vscode.window.showInformationMessage(words.cameAlong(list(came.map(({ newUri }) => newUri))))
    if (stayed.length > 0)
      void vscode.window.showWarningMessage(words.stayed(list(stayed.map(({ oldUri }) => oldUri))))
  })
  const told = new WeakSet<OpenSpecification>()
  const tell = async (specification: OpenSpecification): Promise<void> => {
    // Nothing is known of a specification with errors; it is looked at again once they are mended.
    if (told.has(specification) || specification.session.check().analysis.specification === undefined) return
    told.add(specification)
    await followers.settled()
    await offerLeftBehind(specification)
  }
  for (const each of specifications.all()) void tell(each)
  return vscode.Disposable.from(
    followers,
    // The disk is watched, too, but from some time after a folder was opened.
    vscode.workspace.onDidRenameFiles(({ files }) => {
      for (const { oldUri, newUri } of files)
        for (const uri of [oldUri, newUri]) void specifications.reread(uri)
    }),
    specifications.onDidCheck((each) => void tell(each)),
  )
}
