import { itemCalled, type CatalogueItem } from '@kravspek/core/catalogue'
import { itemCard, valuesFor, type ItemCard, type ItemPart } from '@kravspek/core/editor'
import * as vscode from 'vscode'
import { languageFor, type Language } from '../language.js'
import { specificationFor } from '../specification-for.js'
import { escapeHtml } from '../views/escape-html.js'
import { pageRoots, webPage } from '../views/web-page.js'
import type { Workbench } from '../workbench.js'
import { catalogueWords } from '../locale/catalogue.js'
import { showItemCommand } from './catalogue-rows.js'
import type { CatalogueShelf } from './catalogue-shelf.js'
import { chosenItem } from './chosen-item.js'

/** The command that shows all that a requirement of a catalogue says, on a page beside the text. The next one takes its place. */
export function registerShow(
  { context: { extensionUri }, specifications }: Workbench,
  shelf: CatalogueShelf,
): vscode.Disposable {
  let panel: vscode.WebviewPanel | undefined
  const show = (title: string, language: Language, body: string): void => {
    if (panel === undefined) {
      panel = vscode.window.createWebviewPanel(
        'kravspek.catalogueItem',
        title,
        { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
        { enableScripts: false, localResourceRoots: pageRoots(extensionUri) },
      )
      panel.onDidDispose(() => (panel = undefined))
    } else panel.reveal(undefined, true)
    panel.title = title
    panel.webview.html = webPage(panel.webview, extensionUri, { language, title, body })
  }
  return vscode.Disposable.from(
    new vscode.Disposable(() => void panel?.dispose()),
    vscode.commands.registerCommand(showItemCommand, async (target?: unknown) => {
      const specification = await specificationFor(specifications, undefined)
      const check = specification?.session.check()
      const language = languageFor(check)
      if (specification === undefined || check === undefined) {
        void vscode.window.showInformationMessage(catalogueWords[language].noSpecification)
        return
      }
      const { catalogues } = await shelf.of(specification)
      const item = await chosenItem(specification, catalogues, target, language)
      if (item === undefined) return
      const written = check.analysis.value?.['language']
      const textLanguage = written === 'nb' || written === 'nn' || written === 'en' ? written : language
      const known = itemCalled(item.reference, catalogues) ?? item
      const card = itemCard(known, textLanguage, catalogues, valuesFor(check.analysis, known, textLanguage))
      if (card !== undefined) show(titleOf(item, card), textLanguage, cardHtml(card))
    }),
  )
}

function titleOf({ requirement }: CatalogueItem, { title }: ItemCard): string {
  return `${requirement.id} ${title}`
}

/** A requirement of a catalogue as HTML: a heading, and under it a heading for each thing it says. */
export function cardHtml({ title, facts, parts }: ItemCard): string {
  return [
    `<h1>${escapeHtml(title)}</h1>`,
    `<p class="muted">${facts.map(escapeHtml).join(' · ')}</p>`,
    ...parts.map(partHtml),
  ].join('\n')
}

function partHtml({ title, text, list = [] }: ItemPart): string {
  const items = list.map((each) => `<li>${escapeHtml(each)}</li>`).join('')
  return [
    ...(title === undefined ? [] : [`<h2>${escapeHtml(title)}</h2>`]),
    ...(text === undefined ? [] : [`<p>${escapeHtml(text)}</p>`]),
    ...(items === '' ? [] : [`<ul>${items}</ul>`]),
  ].join('\n')
}
