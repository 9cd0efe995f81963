import type { Location } from '@kravspek/core'
import { coverageTables } from '@kravspek/core/editor'
import * as vscode from 'vscode'
import { addressIn, documentAt, nameOf } from '../files.js'
import { languageFor, type Language } from '../language.js'
import { coverageWords } from '../locale/coverage.js'
import { commandWords } from '../locale/commands.js'
import { positionsIn } from '../places.js'
import { showPlace } from '../show-place.js'
import { specificationFor } from '../specification-for.js'
import type { OpenSpecification } from '../specification.js'
import type { Feature } from '../workbench.js'
import { escapeHtml } from '../views/escape-html.js'
import { soon } from '../views/soon.js'
import { pageRoots, webPage } from '../views/web-page.js'
import { coverageHtml } from './coverage-html.js'
import { placeIn } from './place-message.js'

const viewType = 'kravspek.coverage'

interface Shown {
  readonly panel: vscode.WebviewPanel
  readonly language: Language
  /** What the page shows; it was not told of anything newer while it was hidden. */
  html: string
}

/** The three tables of coverage in a page of their own, one for each specification. */
export const coveragePanel: Feature = ({ context: { extensionUri }, specifications }) => {
  // By address: a specification that was closed and opened again is another session of the same.
  const panels = new Map<string, Shown>()

  const show = (specification: OpenSpecification, panel: vscode.WebviewPanel): void => {
    const { webview } = panel
    const language = languageFor(specification.session.check())
    const address = addressOf(specification)
    const title = coverageWords[language].title(nameOf(vscode.Uri.parse(address)))
    const html = tablesOf(specification)
    const body = `<div id="tables" data-specification="${escapeHtml(address)}">${html}</div>`
    panels.set(address, { panel, language, html })
    panel.title = title
    webview.options = { enableScripts: true, localResourceRoots: pageRoots(extensionUri) }
    webview.html = webPage(webview, extensionUri, { language, title, body, script: 'coverage' })
  }
  const adopt = (first: OpenSpecification, panel: vscode.WebviewPanel): void => {
    const address = addressOf(first)
    show(first, panel)
    const again = async (): Promise<OpenSpecification | undefined> => {
      const document = await documentAt(vscode.Uri.parse(address))
      return document && specifications.of(document)
    }
    panel.webview.onDidReceiveMessage(async (message: unknown) => {
      const place = placeIn(message)
      const specification = place === undefined ? undefined : await again()
      if (place === undefined || specification?.session.check().analysis.sources.has(place.source) !== true)
        return
      await showPlace(specification, place)
    })
    panel.onDidChangeViewState(async () => {
      // A page that was hidden is made anew from what it showed first.
      const specification = panel.visible ? await again() : undefined
      if (specification !== undefined && panels.get(address)?.html !== tablesOf(specification))
        show(specification, panel)
    })
    panel.onDidDispose(() => panels.delete(address))
  }
  const judged = new Set<OpenSpecification>()
  const later = soon(() => {
    for (const each of judged) update(each)
    judged.clear()
  })
  const update = (specification: OpenSpecification): void => {
    const shown = panels.get(addressOf(specification))
    if (shown?.panel.visible !== true) return
    const html = tablesOf(specification)
    if (html === shown.html) return
    if (languageFor(specification.session.check()) !== shown.language) {
      show(specification, shown.panel)
      return
    }
    shown.html = html
    void shown.panel.webview.postMessage({ type: 'tables', html })
  }
  return vscode.Disposable.from(
    later,
    specifications.onDidCheck((specification) => {
      judged.add(specification)
      later.ask()
    }),
    vscode.commands.registerCommand('kravspek.coverage', async (target?: unknown) => {
      const specification = await specificationFor(specifications, target)
      if (specification === undefined) {
        await vscode.window.showInformationMessage(commandWords[languageFor(undefined)].noSpecification)
        return
      }
      const open = panels.get(addressOf(specification))
      if (open !== undefined) open.panel.reveal()
      else adopt(specification, vscode.window.createWebviewPanel(viewType, '', vscode.ViewColumn.Active))
    }),
    vscode.window.registerWebviewPanelSerializer(viewType, {
      deserializeWebviewPanel: async (panel, state: unknown) => {
        const uri = addressIn(
          (state as { readonly specification?: unknown } | null | undefined)?.specification,
        )
        const document = uri && (await documentAt(uri))
        const specification = document && (await specifications.of(document))
        if (specification === undefined || panels.has(addressOf(specification))) panel.dispose()
        else adopt(specification, panel)
      },
    }),
  )
}

function tablesOf(specification: OpenSpecification): string {
  const { session } = specification
  const check = session.check()
  const language = languageFor(check)
  const namePlace = ({ source, range }: Location): string => {
    const { line } = positionsIn(specification, source).positionAt(range[0])
    return coverageWords[language].place(line + 1, source === session.name ? undefined : source)
  }
  return coverageHtml(coverageTables(check, language), language, namePlace)
}

function addressOf({ uriOf, session }: OpenSpecification): string {
  return uriOf(session.name).toString()
}
