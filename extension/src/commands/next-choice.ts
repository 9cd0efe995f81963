import type { Check, Location } from '@kravspek/core'
import * as vscode from 'vscode'
import { languageFor } from '../language.js'
import { commandWords } from '../locale/commands.js'
import { showPlace } from '../show-place.js'
import { specificationFor } from '../specification-for.js'
import type { OpenSpecification } from '../specification.js'
import { workListOf } from '../views/work-list-of.js'
import type { Feature } from '../workbench.js'

/** Goes to the next choice after the cursor, and from the last one back to the first. */
export const nextChoice: Feature = ({ specifications }) =>
  vscode.commands.registerCommand('kravspek.nextChoice', async () => {
    const editor = vscode.window.activeTextEditor
    const specification = await specificationFor(specifications, undefined)
    const language = languageFor(specification?.session.check())
    const words = commandWords[language]
    if (specification === undefined) {
      await vscode.window.showInformationMessage(words.noSpecification)
      return
    }
    const check = specification.session.check()
    const isBefore = orderOf(check)
    const places = workListOf(check, language)
      .groups.flatMap(({ items }) => items.map(({ location }) => location))
      .filter(({ source }) => source !== '')
      .toSorted((a, b) => (isBefore(a, b) ? -1 : isBefore(b, a) ? 1 : 0))
    const here = editor === undefined ? undefined : placeOf(editor, specification)
    const next = here === undefined ? undefined : places.find((each) => isBefore(here, each))
    const target = next ?? places[0]
    if (target === undefined) {
      await vscode.window.showInformationMessage(
        check.context === undefined ? words.unreadable : words.noChoice,
      )
      return
    }
    if (next === undefined && here !== undefined) vscode.window.setStatusBarMessage(words.noChoiceAfter, 6000)
    await showPlace(specification, target)
  })

function placeOf(editor: vscode.TextEditor, specification: OpenSpecification): Location | undefined {
  const source = specification.nameOf(editor.document.uri)
  if (source === undefined || !specification.reads(source)) return undefined
  const start = editor.document.offsetAt(editor.selection.start)
  return { source, range: [start, start] }
}

/** Places stand in the order of the files, the specification's own first. */
function orderOf({ analysis }: Check): (a: Location, b: Location) => boolean {
  const files = [...analysis.sources.keys()]
  return (a, b) =>
    a.source === b.source ? a.range[0] < b.range[0] : files.indexOf(a.source) < files.indexOf(b.source)
}
