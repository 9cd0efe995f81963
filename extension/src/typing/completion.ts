import { completionsAt, mostCompletions, type Completion } from '@kravspek/core/editor'
import * as vscode from 'vscode'
import { languageFor } from '../language.js'
import type { Feature } from '../workbench.js'
import { selector, soonAtHand, sourceNameOf } from './at-hand.js'
import { fileCompletions } from './file-completions.js'

/** What may begin or end a word that can be completed, besides letters. */
const triggers = [' ', ':', '-', '<', '[', '{', '"', "'", '/', '.']

/** Offers what can stand where the cursor is. */
export const offerCompletions: Feature = ({ specifications }) =>
  vscode.languages.registerCompletionItemProvider(
    selector,
    {
      provideCompletionItems: async (document, position) => {
        const here = await soonAtHand(specifications, document)
        const language = here?.language ?? languageFor(undefined)
        const files = await fileCompletions(document, position, here?.specification.root, language)
        if (files !== undefined) return new vscode.CompletionList([...files])
        const completions = completionsAt(
          here?.check.analysis,
          here?.source ?? sourceNameOf(document),
          document.getText(),
          document.offsetAt(position),
          language,
        )
        const items = completions.map((each) => completionItemOf(each, document, position))
        return new vscode.CompletionList(items, items.length >= mostCompletions)
      },
    },
    ...triggers,
  )

const kinds: Readonly<Record<Completion['kind'], vscode.CompletionItemKind>> = {
  field: vscode.CompletionItemKind.Property,
  value: vscode.CompletionItemKind.EnumMember,
  reference: vscode.CompletionItemKind.Reference,
  parameter: vscode.CompletionItemKind.Variable,
  code: vscode.CompletionItemKind.Constant,
  item: vscode.CompletionItemKind.Snippet,
}

/** A completion as VS Code shows it. */
export function completionItemOf(
  {
    label,
    kind,
    detail,
    documentation,
    range,
    insertText,
    sortText,
    filterText,
    isRequired,
    again,
  }: Completion,
  document: vscode.TextDocument,
  position: vscode.Position,
): vscode.CompletionItem {
  const item = new vscode.CompletionItem({ label, description: detail }, kinds[kind])
  item.documentation = new vscode.MarkdownString(documentation)
  item.insertText = new vscode.SnippetString(insertText)
  item.keepWhitespace = true
  const replacing = new vscode.Range(document.positionAt(range[0]), document.positionAt(range[1]))
  // VS Code drops an item whose range is not about the cursor.
  if (replacing.isSingleLine && replacing.contains(position))
    item.range = { inserting: new vscode.Range(replacing.start, position), replacing }
  item.sortText = sortText
  item.filterText = filterText
  item.preselect = isRequired && kind === 'value'
  if (again === true) item.command = { command: 'editor.action.triggerSuggest', title: '' }
  return item
}
