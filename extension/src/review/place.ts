import { placeThread, type ReviewThread } from '@kravspek/core'
import * as vscode from 'vscode'
import { requirementsIn } from '../navigation/requirement-lists.js'
import { reviewWords } from '../locale/review.js'
import type { Specifications } from '../specifications.js'
import { chooseThread, fieldOf } from './choose-thread.js'
import { registerOf, writeOrTell, type Register } from './register.js'
import { isPlaced } from './thread-places.js'
import type { Threads } from './threads.js'

/** Lets a person say what a comment is about. */
export function registerPlace(specifications: Specifications, threads: Threads): vscode.Disposable {
  return vscode.commands.registerCommand(
    'kravspek.review.place',
    async (target?: unknown, given?: unknown) => {
      const known = specifications.active()?.session.check().analysis
      const hasNoPlace = (each: ReviewThread): boolean => known === undefined || !isPlaced(known, each)
      const chosen = await chooseThread(specifications, threads, target, given, hasNoPlace)
      if (chosen === undefined) return false
      const { specification, id } = chosen
      const before = await registerOf(specifications, specification)
      if (before?.review === undefined) return false
      const at = fieldOf(given, 'at') ?? (await askPlace(before, id))
      if (at === undefined) return false
      const now = await registerOf(specifications, specification)
      if (now?.review === undefined) return false
      const next = placeThread(now.review, id, at, now.specification)
      if (next === now.review || !(await writeOrTell(specifications, specification, next))) return false
      await threads.show(specification, [id])
      return true
    },
  )
}

async function askPlace(
  { analysis, specification, language }: Register,
  id: string,
): Promise<string | undefined> {
  const words = reviewWords[language]
  const items = (specification.sections ?? []).flatMap((section): vscode.QuickPickItem[] => [
    { label: section.title ?? section.id, kind: vscode.QuickPickItemKind.Separator },
    { label: `$(symbol-class) ${section.title ?? section.id}`, description: section.id },
    ...requirementsIn(analysis, section.id).map(({ id: requirement, title }) => ({
      label: title === '' ? requirement : title,
      description: requirement,
    })),
  ])
  const chosen = await vscode.window.showQuickPick(items, {
    title: words.placeTitle(id),
    placeHolder: words.placePlaceholder,
    matchOnDescription: true,
    ignoreFocusOut: true,
  })
  return chosen?.description
}
