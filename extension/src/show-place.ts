import type { Location } from '@kravspek/core'
import * as vscode from 'vscode'
import { locationOf } from './places.js'
import type { OpenSpecification } from './specification.js'

/** Goes to a place of a specification in an editor that is open already, or in a new one. */
export async function showPlace(specification: OpenSpecification, place: Location): Promise<void> {
  const { uri, range } = locationOf(specification, place)
  const shown = vscode.window.visibleTextEditors.find(
    (each) => each.document.uri.toString() === uri.toString(),
  )
  await vscode.window.showTextDocument(uri, {
    selection: range,
    ...(shown?.viewColumn === undefined ? {} : { viewColumn: shown.viewColumn }),
  })
}
