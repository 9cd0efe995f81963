import * as vscode from 'vscode'

/** A file system that has no disk, as a virtual workspace has: it keeps its files in memory. */
export function memoryFiles(): vscode.FileSystemProvider & { readonly names: () => readonly string[] } {
  const files = new Map<string, Uint8Array>()
  const changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>()
  const contentOf = (uri: vscode.Uri): Uint8Array => {
    const content = files.get(uri.path)
    if (content === undefined) throw vscode.FileSystemError.FileNotFound(uri)
    return content
  }
  const isFolder = (path: string): boolean =>
    path === '/' || [...files.keys()].some((each) => each.startsWith(`${path}/`))
  return {
    names: () => [...files.keys()].toSorted(),
    onDidChangeFile: changed.event,
    watch: () => new vscode.Disposable(() => undefined),
    stat: (uri) => {
      if (!files.has(uri.path) && isFolder(uri.path))
        return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 }
      return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: contentOf(uri).length }
    },
    readDirectory: () => [],
    createDirectory: () => undefined,
    readFile: contentOf,
    writeFile: (uri, content) => {
      files.set(uri.path, Uint8Array.from(content))
    },
    delete: (uri) => {
      contentOf(uri)
      files.delete(uri.path)
    },
    rename: (from, to) => {
      files.set(to.path, contentOf(from))
      files.delete(from.path)
    },
  }
}
