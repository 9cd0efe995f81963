import { selectionsAt } from '@kravspek/core/editor'
import * as vscode from 'vscode'
import { rangeOf } from '../places.js'
import { atHand, selector } from '../typing/at-hand.js'
import type { Feature } from '../workbench.js'

/** Widens a selection from the word to the value, the field, the requirement, and on. */
export const widenSelection: Feature = ({ specifications }) =>
  vscode.languages.registerSelectionRangeProvider(selector, {
    provideSelectionRanges: async (document, positions) => {
      const here = await atHand(specifications, document)
      if (here === undefined) return undefined
      const text = document.getText()
      return positions.map((position) => {
        const ranges = selectionsAt(here.check.analysis, here.source, text, document.offsetAt(position))
        return nested(
          ranges.map((each) => rangeOf(document, each)).filter((each) => each.contains(position)),
          position,
        )
      })
    },
  })

/** @param ranges from the inside out */
function nested(ranges: readonly vscode.Range[], position: vscode.Position): vscode.SelectionRange {
  const outermost = ranges.reduceRight<vscode.SelectionRange | undefined>(
    (parent, range) => new vscode.SelectionRange(range, parent),
    undefined,
  )
  return outermost ?? new vscode.SelectionRange(new vscode.Range(position, position))
}
