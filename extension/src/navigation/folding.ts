import { foldingOf, type Folding } from '@kravspek/core/editor'
import * as vscode from 'vscode'
import { selector } from '../typing/at-hand.js'
import type { Feature } from '../workbench.js'

const kinds: Readonly<Record<Folding['kind'], vscode.FoldingRangeKind | undefined>> = {
  comment: vscode.FoldingRangeKind.Comment,
  text: undefined,
  block: undefined,
}

/** Lets lists, long texts and comments be folded. */
export const foldText: Feature = () =>
  vscode.languages.registerFoldingRangeProvider(selector, {
    provideFoldingRanges: (document) =>
      foldingOf(document.getText()).map(({ range: [start, end], kind }) => {
        const lines = [document.positionAt(start).line, document.positionAt(end).line] as const
        return new vscode.FoldingRange(...lines, kinds[kind])
      }),
  })
