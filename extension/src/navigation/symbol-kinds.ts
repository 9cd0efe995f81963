import * as vscode from 'vscode'

/** Signs of VS Code that remind of what a concept is. */
const kinds: Readonly<Record<string, vscode.SymbolKind>> = {
  section: vscode.SymbolKind.Namespace,
  requirement: vscode.SymbolKind.Method,
  'sub-requirement': vscode.SymbolKind.Property,
  role: vscode.SymbolKind.Class,
  service: vscode.SymbolKind.Module,
  need: vscode.SymbolKind.Event,
  criterion: vscode.SymbolKind.Number,
  lot: vscode.SymbolKind.Package,
  option: vscode.SymbolKind.Package,
  activity: vscode.SymbolKind.Event,
  figure: vscode.SymbolKind.File,
  annex: vscode.SymbolKind.File,
  table: vscode.SymbolKind.Array,
  term: vscode.SymbolKind.Key,
}

/** The sign that a concept has in lists of symbols. */
export function symbolKindOf(concept: string): vscode.SymbolKind {
  return kinds[concept] ?? vscode.SymbolKind.Field
}
