import type * as vscode from 'vscode'
import type { Specifications } from './specifications.js'

/** What every feature of the extension builds on. */
export interface Workbench {
  readonly context: vscode.ExtensionContext
  readonly specifications: Specifications
}

/** A feature: registers what it offers, and gives what takes it away again. */
export type Feature = (workbench: Workbench) => vscode.Disposable
