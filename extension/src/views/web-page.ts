import { htmlLanguage } from '@kravspek/core'
import * as vscode from 'vscode'
import type { Language } from '../language.js'
import { escapeHtml } from './escape-html.js'

export interface WebPage {
  readonly language: Language
  readonly title: string
  /** HTML of what stands in `main`. */
  readonly body: string
  /** Name of a script in dist/webview; `undefined`: the page runs none. */
  readonly script?: string
}

/** Folders that a page of ours may read from. */
export function pageRoots(extension: vscode.Uri): readonly vscode.Uri[] {
  return [vscode.Uri.joinPath(extension, 'media'), vscode.Uri.joinPath(extension, 'dist', 'webview')]
}

/** A page in a webview: it has our stylesheet, at most one script of ours, and asks nothing of the network. */
export function webPage(webview: vscode.Webview, extension: vscode.Uri, page: WebPage): string {
  const address = (...path: string[]): string =>
    escapeHtml(webview.asWebviewUri(vscode.Uri.joinPath(extension, ...path)).toString())
  const scripts = page.script === undefined ? '' : `; script-src ${webview.cspSource}`
  return [
    '<!doctype html>',
    `<html lang="${htmlLanguage(page.language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${webview.cspSource}${scripts}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(page.title)}</title>`,
    `<link rel="stylesheet" href="${address('media', 'page.css')}">`,
    ...(page.script === undefined
      ? []
      : [`<script defer src="${address('dist', 'webview', `${page.script}.js`)}"></script>`]),
    '</head>',
    `<body><main id="main">${page.body}</main></body>`,
    '</html>',
  ].join('\n')
}
