import { asOnDisk, isWholeName, keptBeside } from '@kravspek/core'
import * as vscode from 'vscode'
import { exists } from '../commands/write-new-file.js'

/** A file that gets another name, or is moved. */
export interface Renaming {
  readonly oldUri: vscode.Uri
  readonly newUri: vscode.Uri
}

/** What follows specifications that get other names. */
export interface Followers {
  /** Waits for renamings that have begun, until all that is kept beside the files has come along. */
  readonly settled: () => Promise<unknown>
  readonly dispose: () => void
}

/** What came along with specifications that got other names, and what could not. */
export interface CameAlong {
  readonly came: readonly Renaming[]
  readonly stayed: readonly Renaming[]
}

/** How long a renaming may take that VS Code tells the beginning of, and not the end: it did not succeed. */
const longestMilliseconds = 10_000

/**
 * Gives comments, answers and editions the new name of their specification: otherwise they would be found by no one.
 *
 * @param tell is told what came of it, where there was anything to take along
 */
export function followRenames(tell: (what: CameAlong) => void): Followers {
  // By the files that get other names: several renamings may go on at once.
  const moving = new Map<string, { readonly done: Promise<void>; readonly end: () => void }>()
  const keyOf = (files: readonly Renaming[]): string => files.map(({ oldUri }) => oldUri.toString()).join(' ')
  const subscriptions = vscode.Disposable.from(
    vscode.workspace.onWillRenameFiles(({ files }) => {
      const key = keyOf(files)
      let end = (): void => undefined
      const done = new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, longestMilliseconds)
        end = () => {
          clearTimeout(timer)
          resolve()
        }
      })
      moving.set(key, { done, end })
      void done.then(() => {
        if (moving.get(key)?.done === done) moving.delete(key)
      })
    }),
    // Not as a part of the renaming: VS Code would ask whether «refactoring changes» are wanted.
    vscode.workspace.onDidRenameFiles(async ({ files }) => {
      try {
        const { free, blocked } = await besideThese(files)
        const isDone = free.length === 0 || (await renameFiles(free))
        const what = isDone ? { came: free, stayed: blocked } : { came: [], stayed: [...free, ...blocked] }
        if (what.came.length + what.stayed.length > 0) tell(what)
      } finally {
        moving.get(keyOf(files))?.end()
      }
    }),
  )
  return {
    settled: () => Promise.all([...moving.values()].map(({ done }) => done)),
    dispose: () => {
      subscriptions.dispose()
    },
  }
}

/** What is kept beside those of the files that are specifications. Nothing is to be written over. */
async function besideThese(
  files: readonly Renaming[],
): Promise<{ readonly free: readonly Renaming[]; readonly blocked: readonly Renaming[] }> {
  const free: Renaming[] = []
  const blocked: Renaming[] = []
  for (const { oldUri, newUri } of files) {
    if (!isWholeName(oldUri.path) || !isWholeName(newUri.path) || (await hasTwin(oldUri))) continue
    const next = keptBeside(newUri.path)
    for (const [index, path] of keptBeside(oldUri.path).entries()) {
      const from = oldUri.with({ path })
      const to = newUri.with({ path: next[index] ?? '' })
      if (from.toString() === to.toString() || !(await exists(from))) continue
      const isFree = asOnDisk(from.path) === asOnDisk(to.path) || !(await exists(to))
      if (isFree) free.push({ oldUri: from, newUri: to })
      else blocked.push({ oldUri: from, newUri: to })
    }
  }
  return { free, blocked }
}

/** Whether what is kept beside a specification is that of another, too: `x.krav.json` beside `x.krav.yaml`. */
async function hasTwin(uri: vscode.Uri): Promise<boolean> {
  const { path } = uri
  const twin = path.endsWith('.json') ? path.replace(/json$/, 'yaml') : path.replace(/yaml$/, 'json')
  return exists(uri.with({ path: twin }))
}

/** Gives files other names, in editors too. Answers whether it was done. */
export async function renameFiles(files: readonly Renaming[]): Promise<boolean> {
  const edit = new vscode.WorkspaceEdit()
  for (const { oldUri, newUri } of files) edit.renameFile(oldUri, newUri)
  return vscode.workspace.applyEdit(edit)
}
