import type { Analysis, Range } from '@kravspek/core'
import { outdatedItems } from '@kravspek/core/catalogue'
import * as vscode from 'vscode'
import { catalogueWords } from '../locale/catalogue.js'
import { rangeOf } from '../places.js'
import { atHand, selector } from '../typing/at-hand.js'
import type { Workbench } from '../workbench.js'
import type { CatalogueShelf } from './catalogue-shelf.js'

/** Tells above `from` of a requirement that the catalogue has it in a newer version, or no longer recommends it. */
export function outdatedLenses({ specifications }: Workbench, shelf: CatalogueShelf): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>()
  return vscode.Disposable.from(
    changed,
    shelf.onDidRead(() => changed.fire()),
    vscode.languages.registerCodeLensProvider(selector, {
      onDidChangeCodeLenses: changed.event,
      provideCodeLenses: async (document) => {
        const here = await atHand(specifications, document)
        const analysis = here?.check.analysis
        // A specification that has taken nothing needs no catalogue.
        if (here === undefined || analysis?.specification === undefined) return []
        const places = placesOfFrom(analysis, here.source)
        if (places.size === 0) return []
        const words = catalogueWords[here.language].upgrade
        const { catalogues } = await shelf.of(here.specification)
        return outdatedItems(analysis.specification, catalogues).flatMap(({ id, state, latest }) => {
          const place = places.get(id)
          if (place === undefined || (state !== 'newer' && state !== 'withdrawn')) return []
          const title = state === 'newer' ? words.lens(latest) : words.lensWithdrawn
          const command = { command: 'kravspek.catalogue.upgrade', title, arguments: [id] }
          return [new vscode.CodeLens(rangeOf(document, place), command)]
        })
      },
    }),
  )
}

/** Where the requirements of a file say where they come from, by their ids. */
function placesOfFrom({ specification, placesOf }: Analysis, source: string): ReadonlyMap<string, Range> {
  const places = new Map<string, Range>()
  for (const requirement of (specification?.sections ?? []).flatMap((section) => section.requirements ?? [])) {
    const { from, id } = requirement
    const at = from === undefined ? undefined : placesOf(from)
    if (at?.source === source) places.set(id, at.range)
  }
  return places
}
