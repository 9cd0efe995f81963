import * as vscode from 'vscode'
import type { Language } from '../language.js'
import { typingWords } from '../locale/typing.js'

/** Names that fit each field that names a file. */
const filesOf: Readonly<Record<string, RegExp>> = {
  include: /\.kravdel\.(?:yaml|yml|json)$/,
  partOf: /\.krav\.(?:yaml|json)$/,
  organisation: /^(?!.*\.krav(?:del)?\.|kravspek\.config\.).*\.(?:yaml|yml|json)$/,
  file: /\.(?:png|jpe?g|svg)$/i,
}

/** A field that names a file, and what is written of the name so far. */
const writtenField = new RegExp(
  `(?:^|[\\s{,"])(${Object.keys(filesOf).join('|')})"?:[ \\t]+(["']?)([^"'#,}]*)$`,
)

/**
 * Files and folders that a path may go on with; `undefined` where the cursor is not in a field that names a file.
 *
 * @param root folder that all files of a specification lie in
 */
export async function fileCompletions(
  document: vscode.TextDocument,
  position: vscode.Position,
  root: vscode.Uri | undefined,
  language: Language,
): Promise<readonly vscode.CompletionItem[] | undefined> {
  const line = document.lineAt(position.line).text
  const [, field = '', quote = '', written = ''] = writtenField.exec(line.slice(0, position.character)) ?? []
  const wanted = filesOf[field]
  if (wanted === undefined) return undefined
  if (root === undefined || document.isUntitled) return []
  const folder = vscode.Uri.joinPath(document.uri, '..', ...written.split('/').slice(0, -1))
  if (!isInside(folder, root)) return []
  const nameStart = position.character - (written.length - written.lastIndexOf('/') - 1)
  const end = position.character + (/^[^\s"'#,}]*/.exec(line.slice(position.character))?.[0].length ?? 0)
  const replacing = new vscode.Range(
    position.with({ character: nameStart }),
    position.with({ character: end }),
  )
  const range = { inserting: replacing.with({ end: position }), replacing }
  const words = typingWords[language]

  const entries = await entriesOf(folder)
  const folders = entries.flatMap(([name, type]) =>
    (type & vscode.FileType.Directory) === 0 || /^\.|^node_modules$/.test(name)
      ? []
      : [{ name, detail: words.folder, sortText: `2${name}` }],
  )
  const isTop = folder.path.replace(/\/$/, '') === root.path.replace(/\/$/, '')
  const above = isTop ? [] : [{ name: '..', detail: words.folderAbove, sortText: '3' }]
  const files = entries.flatMap(([name, type]) =>
    (type & vscode.FileType.File) === 0 || !wanted.test(name) || isSame(folder, name, document.uri)
      ? []
      : [name],
  )
  return [
    ...files.map((name) => {
      const item = new vscode.CompletionItem(name, vscode.CompletionItemKind.File)
      return Object.assign(item, { range, sortText: `1${name}`, insertText: nameIn(name, quote) })
    }),
    ...[...folders, ...above].map(({ name, detail, sortText }) => {
      const item = new vscode.CompletionItem(
        { label: `${name}/`, description: detail },
        vscode.CompletionItemKind.Folder,
      )
      const command = { command: 'editor.action.triggerSuggest', title: '' }
      return Object.assign(item, { range, sortText, command })
    }),
  ]
}

/** A name with characters that YAML would read as its own is left to be quoted by whoever wrote the first part of the path. */
function nameIn(name: string, quote: string): string {
  return quote === "'" ? name.replaceAll("'", "''") : name
}

async function entriesOf(folder: vscode.Uri): Promise<readonly [string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(folder)
  } catch (error) {
    // The folder is not there, or can't be listed: there is nothing to offer.
    if (!(error instanceof vscode.FileSystemError)) throw error
    return []
  }
}

function isInside({ path }: vscode.Uri, root: vscode.Uri): boolean {
  const top = root.path.replace(/\/$/, '')
  return path === top || path.startsWith(`${top}/`)
}

function isSame(folder: vscode.Uri, name: string, uri: vscode.Uri): boolean {
  return vscode.Uri.joinPath(folder, name).toString() === uri.toString()
}
