import type * as vscode from 'vscode'
import { features } from './features.js'
import { watchSpecifications } from './specifications.js'
import type { Workbench } from './workbench.js'

/** Called by VS Code when a specification is opened, or one of Kravspek's commands or views. */
export function activate(context: vscode.ExtensionContext): void {
  const specifications = watchSpecifications()
  const workbench: Workbench = { context, specifications }
  context.subscriptions.push(specifications, ...features.map((register) => register(workbench)))
}
