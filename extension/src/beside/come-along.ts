import { keptBeside } from '@kravspek/core'
import * as vscode from 'vscode'
import { exists } from '../commands/write-new-file.js'

/** A file that gets another name, or is moved. */
export interface Renaming {
  readonly oldUri: vscode.Uri
  readonly newUri: vscode.Uri
}

/** What follows specifications that get other names. */
export interface Followers {
  /** Waits for a renaming that has begun, until all that is kept beside the file has come along. */
  readonly settled: () => Promise<void>
  readonly dispose: () => void
}

/** How long a renaming may take that VS Code tells the beginning of, and not the end: it did not succeed. */
const longestMilliseconds = 10_000

/**
 * Gives comments, answers and editions the new name of their specification: otherwise they would be found by no one.
 *
 * @param tell is handed what came along
 */
export function followRenames(tell: (came: readonly Renaming[]) => void): Followers {
  let moving = Promise.resolve()
  let end = (): void => undefined
  const subscriptions = vscode.Disposable.from(
    vscode.workspace.onWillRenameFiles(() => {
      moving = new Promise((resolve) => {
        const timer = setTimeout(resolve, longestMilliseconds)
        end = () => {
          clearTimeout(timer)
          resolve()
        }
      })
    }),
    // Not as a part of the renaming: VS Code would ask whether «refactoring changes» are wanted.
    vscode.workspace.onDidRenameFiles(async ({ files }) => {
      const ended = end
      const beside = await besideThese(files)
      if (beside.length > 0 && (await renameFiles(beside))) tell(beside)
      ended()
    }),
  )
  return {
    settled: () => moving,
    dispose: () => {
      subscriptions.dispose()
    },
  }
}

/** What is kept beside those of the files that are specifications. Nothing is to be written over. */
async function besideThese(files: readonly Renaming[]): Promise<readonly Renaming[]> {
  const beside: Renaming[] = []
  for (const { oldUri, newUri } of files) {
    if (!isSpecification(oldUri) || !isSpecification(newUri)) continue
    const next = keptBeside(newUri.path)
    for (const [index, path] of keptBeside(oldUri.path).entries()) {
      const from = oldUri.with({ path })
      const to = newUri.with({ path: next[index] ?? '' })
      if ((await exists(from)) && !(await exists(to))) beside.push({ oldUri: from, newUri: to })
    }
  }
  return beside
}

function isSpecification({ path }: vscode.Uri): boolean {
  return /[^/]\.krav\.(?:yaml|json)$/.test(path)
}

/** Gives files other names, in editors too. Answers whether it was done. */
export async function renameFiles(files: readonly Renaming[]): Promise<boolean> {
  const edit = new vscode.WorkspaceEdit()
  for (const { oldUri, newUri } of files) edit.renameFile(oldUri, newUri)
  return vscode.workspace.applyEdit(edit)
}
