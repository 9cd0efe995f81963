import * as vscode from 'vscode'

/** Address of a file in the folder that is open. */
export function uriOf(name: string): vscode.Uri {
  const [workspace] = vscode.workspace.workspaceFolders ?? []
  if (workspace === undefined) throw new Error('No folder is open.')
  return vscode.Uri.joinPath(workspace.uri, ...name.split('/'))
}

/** Writes a file into the folder that is open. */
export async function writeFile(name: string, text: string): Promise<vscode.Uri> {
  const uri = uriOf(name)
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text))
  return uri
}

/** Writes a file and opens it in an editor. */
export async function openFile(name: string, text: string): Promise<vscode.TextDocument> {
  // What is asked before it is there is answered by nobody.
  await vscode.extensions.getExtension('kravspek.kravspek')?.activate()
  const document = await vscode.workspace.openTextDocument(await writeFile(name, text))
  await vscode.window.showTextDocument(document)
  return document
}

/** Where the cursor is that stands as `|` in words of the document. */
export function positionIn(document: vscode.TextDocument, words: string): vscode.Position {
  const at = document.getText().indexOf(words.replace('|', ''))
  if (at === -1) throw new Error(`Not in the document: ${words}`)
  return document.positionAt(at + Math.max(0, words.indexOf('|')))
}

/** Waits until something is there. */
export async function until<T>(
  what: string,
  find: () => T | undefined | Promise<T | undefined>,
  seconds = 15,
): Promise<T> {
  const latest = performance.now() + seconds * 1000
  for (;;) {
    const found = await find()
    if (found !== undefined) return found
    if (performance.now() > latest) throw new Error(`Not within ${seconds} seconds: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** Kravspek's problem with a code in a document, once it is there. */
export function problem(document: vscode.TextDocument, code: string): Promise<vscode.Diagnostic> {
  return until(`${code} in ${document.uri.path}`, () =>
    problemsOf(document).find((each) => codeOf(each) === code),
  )
}

/** Waits until Kravspek no longer tells of a code in a document. */
export async function noProblem(document: vscode.TextDocument, code: string): Promise<void> {
  await until(`no ${code} in ${document.uri.path}`, () =>
    problemsOf(document).some((each) => codeOf(each) === code) ? undefined : true,
  )
}

/** What Kravspek says of a document. */
export function problemsOf({ uri }: vscode.TextDocument): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Kravspek')
}

export function codeOf({ code }: vscode.Diagnostic): string | number | undefined {
  return typeof code === 'object' ? code.value : code
}

/** Replaces the text of a document. */
export async function setText(document: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit()
  const whole = new vscode.Range(new vscode.Position(0, 0), document.positionAt(document.getText().length))
  edit.replace(document.uri, whole, text)
  await vscode.workspace.applyEdit(edit)
}
