import { formatText } from '@kravspek/core/editor'
import * as vscode from 'vscode'
import { rangeOf } from '../places.js'
import { selector } from '../typing/at-hand.js'
import type { Feature } from '../workbench.js'

/** Tidies the layout of a document, or of some of its lines; comments and content stay as they are. */
export const formatDocument: Feature = () =>
  vscode.languages.registerDocumentRangeFormattingEditProvider(selector, {
    provideDocumentRangeFormattingEdits: (document, range) =>
      editsOf(document).filter((edit) => range.contains(edit.range)),
    provideDocumentRangesFormattingEdits: (document, ranges) =>
      editsOf(document).filter((edit) => ranges.some((range) => range.contains(edit.range))),
  })

function editsOf(document: vscode.TextDocument): vscode.TextEdit[] {
  return formatText(document.getText()).map(({ range, newText }) =>
    vscode.TextEdit.replace(rangeOf(document, range), newText),
  )
}
