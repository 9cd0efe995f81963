import { explain, formatCodes, formatFinding, ruleRows, type Check } from '@kravspek/core'
import * as vscode from 'vscode'
import type { Language } from '../language.js'
import { commandWords } from '../locale/commands.js'

interface CodeItem extends vscode.QuickPickItem {
  readonly code?: string
}

/** Asks which finding is to be explained: those of the specification first, then all there are. */
export async function chooseCode(check: Check | undefined, language: Language): Promise<string | undefined> {
  const words = commandWords[language].explain
  const chosen = await vscode.window.showQuickPick(codeItems(check, language), {
    title: words.title,
    placeHolder: words.placeholder,
    matchOnDescription: true,
    matchOnDetail: true,
  })
  return chosen?.code
}

function codeItems(check: Check | undefined, language: Language): readonly CodeItem[] {
  const words = commandWords[language].explain
  const found = new Map<string, { readonly sentence: string; count: number }>()
  for (const finding of check?.findings ?? []) {
    const known = found.get(finding.code)
    if (known === undefined) found.set(finding.code, { sentence: formatFinding(finding, language), count: 1 })
    else known.count += 1
  }
  const here = [...found].map(([code, { sentence, count }]): CodeItem => ({
    code,
    label: explain(code, language)?.title ?? code,
    description: words.count(count),
    detail: sentence,
  }))
  const themes = new Map<string, CodeItem[]>()
  for (const { code, themeTitle, title } of ruleRows(language)) {
    if (found.has(code)) continue
    const items = themes.get(themeTitle) ?? []
    themes.set(themeTitle, items)
    items.push({ code, label: title, description: code })
  }
  const format = formatCodes()
    .filter((code) => !found.has(code))
    .map((code): CodeItem => ({ code, label: firstSentence(code, language), description: code }))
  return [
    ...group(words.here, here),
    ...[...themes].flatMap(([title, items]) => group(title, items)),
    ...group(words.format, format),
  ]
}

/** What a code of the file format says; it has no other title. */
function firstSentence(code: string, language: Language): string {
  return /^- (.*)$/m.exec(explain(code, language)?.text ?? '')?.[1] ?? code
}

function group(label: string, items: readonly CodeItem[]): readonly CodeItem[] {
  return items.length === 0 ? [] : [{ label, kind: vscode.QuickPickItemKind.Separator }, ...items]
}
