import { isPartName } from '@kravspek/core'
import { levelsToWhole } from '@kravspek/core/editor'
import * as vscode from 'vscode'

/** A file, and the folder that it and all it refers to must lie in. */
export interface Rooted {
  readonly root: vscode.Uri
  /** Relative to the root, with `/`. */
  readonly name: string
}

/** The folder of the workspace that a file lies in; for a file outside them its own, or, for a part, that of its whole. */
export function rootOf(uri: vscode.Uri, text: string): Rooted {
  const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri
  if (folder !== undefined) return { root: folder, name: uri.path.slice(withSlash(folder.path).length) }
  const levels = isPartName(uri.path) ? levelsToWhole(text) : 0
  const steps = uri.path.split('/')
  const name = steps.slice(-1 - levels).join('/')
  return { root: uri.with({ path: steps.slice(0, -1 - levels).join('/') || '/' }), name }
}

/** The address of a file in a root. */
export function inRoot(root: vscode.Uri, name: string): vscode.Uri {
  return vscode.Uri.joinPath(root, ...name.split('/'))
}

function withSlash(path: string): string {
  return path.endsWith('/') ? path : `${path}/`
}
