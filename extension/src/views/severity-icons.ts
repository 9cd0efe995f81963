import type { Severity } from '@kravspek/core'
import * as vscode from 'vscode'

const icons: Readonly<Record<Severity, vscode.ThemeIcon>> = {
  error: new vscode.ThemeIcon('error', new vscode.ThemeColor('problemsErrorIcon.foreground')),
  warning: new vscode.ThemeIcon('warning', new vscode.ThemeColor('problemsWarningIcon.foreground')),
  task: new vscode.ThemeIcon('circle-large-outline', new vscode.ThemeColor('problemsInfoIcon.foreground')),
  hint: new vscode.ThemeIcon('lightbulb'),
}

export function severityIcon(severity: Severity): vscode.ThemeIcon {
  return icons[severity]
}
