import { lensesOf, type LensPart } from '@kravspek/core/editor'
import * as vscode from 'vscode'
import { rangeOf } from '../places.js'
import { atHand, selector } from '../typing/at-hand.js'
import type { Feature } from '../workbench.js'

const commands: Readonly<Record<LensPart['action'], string>> = {
  findings: 'kravspek.showFindings',
  tasks: 'kravspek.showTasks',
  needs: 'kravspek.showNeeds',
  requirements: 'kravspek.showRequirements',
  preview: 'kravspek.preview',
}

/** Tells above each section and requirement what there is to see of it: «3 merknader · 2 behov · Forhåndsvis». */
export const showLenses: Feature = ({ specifications }) => {
  const changed = new vscode.EventEmitter<void>()
  // Worked out for those that are on the screen alone: a large specification has tens of thousands.
  const parts = new WeakMap<vscode.CodeLens, readonly [part: LensPart, uri: vscode.Uri]>()
  return vscode.Disposable.from(
    changed,
    specifications.onDidCheck(() => changed.fire()),
    vscode.languages.registerCodeLensProvider(selector, {
      onDidChangeCodeLenses: changed.event,
      provideCodeLenses: async (document) => {
        const here = await atHand(specifications, document)
        if (here === undefined) return []
        return lensesOf(here.check, here.source, here.language).flatMap((line) => {
          const range = rangeOf(document, line.range)
          return line.parts.map((part) => {
            const lens = new vscode.CodeLens(range)
            parts.set(lens, [part, document.uri])
            return lens
          })
        })
      },
      resolveCodeLens: (lens) => {
        const known = parts.get(lens)
        if (known === undefined) return lens
        const [{ title, action, argument }, uri] = known
        lens.command = { title, command: commands[action], arguments: [uri, argument] }
        return lens
      },
    }),
  )
}
