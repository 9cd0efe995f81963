import type { Location } from '@kravspek/core'
import * as vscode from 'vscode'
import { showPlace } from '../show-place.js'
import type { OpenSpecification } from '../specification.js'
import { goCommand } from './branch-view.js'

/** Lets rows lead to places. */
export function registerGo(): vscode.Disposable {
  return vscode.commands.registerCommand(goCommand, (specification: OpenSpecification, place: Location) =>
    showPlace(specification, place),
  )
}
