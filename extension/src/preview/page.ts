import { htmlLanguage } from '@kravspek/core'
import * as vscode from 'vscode'
import type { Language } from '../language.js'
import { previewWords } from '../locale/preview.js'
import { escapeHtml } from '../views/escape-html.js'

/** Folder of the page's script and styles. */
export function pageRoot(extension: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(extension, 'dist', 'webview')
}

/** The preview's page, before it has a document: it asks for one when it has been loaded. */
export function previewPage(webview: vscode.Webview, extension: vscode.Uri, language: Language): string {
  const said = previewWords[language]
  const words = Object.fromEntries(
    Object.entries(said).map(([key, text]) => [key, escapeHtml(text)]),
  ) as typeof said
  const address = (name: string): string =>
    escapeHtml(webview.asWebviewUri(vscode.Uri.joinPath(pageRoot(extension), name)).toString())
  const policy = `default-src 'none'; img-src data:; style-src ${webview.cspSource}; script-src ${webview.cspSource}`
  return `<!doctype html>
<html lang="${htmlLanguage(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title}</title>
<link rel="stylesheet" href="${address('preview.css')}">
<script defer src="${address('preview.js')}"></script>
</head>
<body>
<header class="toolbar">
<label>${words.document} <select class="choice kind"></select></label>
<label class="cut" hidden>${words.role} <select class="choice role"><option value="">${words.allRoles}</option></select></label>
<label class="cut" hidden>${words.service} <select class="choice service"><option value="">${words.allServices}</option></select></label>
<button type="button" class="render">${words.render}</button>
<p class="hint">${words.hint}</p>
<div class="hindrance" role="status" hidden><p></p><button type="button">${words.show}</button></div>
</header>
<main><p class="waiting">${words.waiting}</p></main>
</body>
</html>`
}
