import type { Check } from '@kravspek/core'
import * as vscode from 'vscode'

export type Language = 'nb' | 'nn' | 'en'

/** The language that Kravspek speaks: the one that is set, or that of the specification at hand, or bokmål. */
export function languageFor(check: Check | undefined): Language {
  const set = vscode.workspace.getConfiguration('kravspek').get<string>('language')
  return [set, check?.analysis.value?.['language']].find(isLanguage) ?? 'nb'
}

function isLanguage(value: unknown): value is Language {
  return value === 'nb' || value === 'nn' || value === 'en'
}
