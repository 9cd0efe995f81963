import type { Finding } from '@kravspek/core'
import { mendingsFor, type Mending } from '@kravspek/core/editor'
import * as vscode from 'vscode'
import { typingWords } from '../locale/typing.js'
import { workspaceEditOf } from '../places.js'
import type { Feature } from '../workbench.js'
import { atHand, selector, type AtHand } from './at-hand.js'
import { waiveCommand } from './waive.js'

/** What can be done about a finding: mend it, set it aside, have it explained. */
export const offerQuickFixes: Feature = ({ specifications }) =>
  vscode.languages.registerCodeActionsProvider(
    selector,
    {
      provideCodeActions: async (document, range, { only, diagnostics }) => {
        if (only !== undefined && !only.intersects(vscode.CodeActionKind.QuickFix)) return []
        const here = await atHand(specifications, document)
        if (here === undefined) return []
        const { specification, source, language } = here
        const newest = specification.session.check()
        const offsets = [document.offsetAt(range.start), document.offsetAt(range.end)] as const
        const mendings = mendingsFor(newest, source, offsets, language)
        const findings = newest.findings.filter(({ location }) => touches(location, source, offsets))
        const told = (finding: Finding): vscode.Diagnostic[] =>
          diagnostics.filter((each) => isOf(each, finding, document))
        return [
          ...mendings.map((mending) => actionOf(mending, here, told(mending.finding))),
          ...(mendings.some(({ isSafe }) => isSafe) ? [fixAllAction(here, document)] : []),
          ...explanations(findings, here, told),
        ]
      },
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  )

function actionOf(
  { type, title, finding, edits, isPreferred }: Mending,
  { specification }: AtHand,
  diagnostics: vscode.Diagnostic[],
): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix)
  action.diagnostics = diagnostics
  action.isPreferred = isPreferred
  if (type === 'waive') action.command = waiveCommand(title, specification, finding)
  else action.edit = workspaceEditOf(specification, edits)
  return action
}

function fixAllAction({ language }: AtHand, { uri }: vscode.TextDocument): vscode.CodeAction {
  const title = typingWords[language].fixAll
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix)
  action.command = { command: 'kravspek.fixAll', title, arguments: [uri] }
  return action
}

/** One for each code: two findings of one rule are explained by one page. */
function explanations(
  findings: readonly Finding[],
  { language }: AtHand,
  told: (finding: Finding) => vscode.Diagnostic[],
): readonly vscode.CodeAction[] {
  const byCode = new Map(findings.map((each) => [each.code, each]))
  return [...byCode].map(([code, finding]) => {
    const title = typingWords[language].explain(code)
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix)
    action.diagnostics = told(finding)
    action.command = { command: 'kravspek.explain', title, arguments: [code] }
    return action
  })
}

function touches(
  location: Finding['location'],
  source: string,
  [start, end]: readonly [start: number, end: number],
): boolean {
  return location.source === source && location.range[0] <= end && start <= location.range[1]
}

function isOf(
  diagnostic: vscode.Diagnostic,
  { code, location }: Finding,
  document: vscode.TextDocument,
): boolean {
  const named = typeof diagnostic.code === 'object' ? diagnostic.code.value : diagnostic.code
  return named === code && document.offsetAt(diagnostic.range.start) === location.range[0]
}
