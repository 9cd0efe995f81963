import { explain } from '@kravspek/core'
import * as vscode from 'vscode'
import { languageFor, type Language } from '../language.js'
import { commandWords } from '../locale/commands.js'
import { explanationUri } from '../typing/findings.js'
import { escapeHtml } from '../views/escape-html.js'
import { pageRoots, webPage } from '../views/web-page.js'
import type { Feature } from '../workbench.js'
import { chooseCode } from './choose-code.js'
import { explanationHtml } from './explanation-html.js'

/** What each code of a finding means, as a page that the list of problems and the command open. */
export const explanations: Feature = ({ context, specifications }) => {
  const { extensionUri } = context
  return vscode.Disposable.from(
    vscode.workspace.registerFileSystemProvider('kravspek-forklaring', explanationFiles, {
      isCaseSensitive: true,
      isReadonly: true,
    }),
    vscode.window.registerCustomEditorProvider('kravspek.explanation', {
      openCustomDocument: (uri) => ({ uri, dispose: () => undefined }),
      resolveCustomEditor: ({ uri }, { webview }) => {
        const { code, language } = namedBy(uri)
        webview.options = { enableScripts: false, localResourceRoots: pageRoots(extensionUri) }
        const { title, body } = pageOf(code, language)
        webview.html = webPage(webview, extensionUri, { language, title, body })
      },
    }),
    vscode.commands.registerCommand('kravspek.explain', async (asked?: unknown) => {
      const check = specifications.active()?.session.check()
      const language = languageFor(check)
      const code = codeIn(asked) ?? (await chooseCode(check, language))
      if (code === undefined) return
      await vscode.commands.executeCommand('vscode.open', explanationUri(code, language))
    }),
  )
}

/** The code in what a command is given: the code itself, or a thing that a code is of. */
function codeIn(asked: unknown): string | undefined {
  if (typeof asked === 'string') return asked
  if (typeof asked !== 'object' || asked === null || !('code' in asked)) return undefined
  return typeof asked.code === 'string' ? asked.code : undefined
}

const languages: readonly Language[] = ['nb', 'nn', 'en']

function namedBy(uri: vscode.Uri): { readonly code: string; readonly language: Language } {
  const [, written, code = ''] = /^\/(\w+)\/(.*?)(?:\.kravforklaring)?$/.exec(uri.path) ?? []
  return { code, language: languages.find((each) => each === written) ?? 'nb' }
}

function pageOf(code: string, language: Language): { readonly title: string; readonly body: string } {
  const explanation = explain(code, language)
  if (explanation === undefined) {
    const words = commandWords[language].explain.unknown(code)
    return { title: code, body: `<h1>${escapeHtml(code)}</h1><p>${escapeHtml(words)}</p>` }
  }
  const { title, text } = explanation
  const body = `<h1>${escapeHtml(title)}</h1><p class="muted"><code>${escapeHtml(code)}</code></p>${explanationHtml(text)}`
  return { title, body }
}

/** Explanations as files that can be read and not changed, so that an address of one can be opened like any other. */
const explanationFiles: vscode.FileSystemProvider = {
  onDidChangeFile: () => new vscode.Disposable(() => undefined),
  watch: () => new vscode.Disposable(() => undefined),
  stat: (uri) => ({ type: vscode.FileType.File, ctime: 0, mtime: 0, size: bytesOf(uri).length }),
  readFile: bytesOf,
  readDirectory: () => [],
  createDirectory: refuse,
  writeFile: refuse,
  delete: refuse,
  rename: refuse,
}

function bytesOf(uri: vscode.Uri): Uint8Array {
  const { code, language } = namedBy(uri)
  const explanation = explain(code, language)
  if (explanation === undefined) throw vscode.FileSystemError.FileNotFound(uri)
  return new TextEncoder().encode(`# ${explanation.title}\n\n${explanation.text}`)
}

function refuse(uri: vscode.Uri): never {
  throw vscode.FileSystemError.NoPermissions(uri)
}
