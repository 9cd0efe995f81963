import * as vscode from 'vscode'
import type { Feature } from '../workbench.js'
import { exportForm } from './export-answers.js'
import { importOffice } from './import-office.js'

/** Requirements in from the files of an office, and the form for suppliers out. */
export const officeCommands: Feature = (workbench) =>
  vscode.Disposable.from(
    // The menu of the explorer gives the file, and all files that are chosen with it.
    vscode.commands.registerCommand(
      'kravspek.import',
      (target?: unknown, _others?: unknown, given?: unknown) => importOffice(workbench, target, given),
    ),
    vscode.commands.registerCommand('kravspek.export', (target?: unknown, given?: unknown) =>
      exportForm(workbench, target, given),
    ),
  )
