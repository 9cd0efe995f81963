import { isAnswered, type ReviewThread } from '@kravspek/core'
import * as vscode from 'vscode'
import { languageFor } from '../language.js'
import { reviewWords } from '../locale/review.js'
import { specificationFor } from '../specification-for.js'
import type { OpenSpecification } from '../specification.js'
import type { Specifications } from '../specifications.js'
import { threadLabel } from './thread-comments.js'
import type { Threads, ThreadTarget } from './threads.js'

/** A comment that a command is for, and what has been written already. */
export interface Chosen extends ThreadTarget {
  /** From the field below the comment, not blank; `undefined`: the person is to be asked. */
  readonly text: string | undefined
}

/**
 * The comment that a command is for: the one that its menu belongs to (beside the text, or a row of the view), or the one
 * that is named, or the one that the person chooses. `undefined`: none.
 *
 * @param isWanted which are offered
 */
export async function chooseThread(
  specifications: Specifications,
  threads: Threads,
  target: unknown,
  given: unknown,
  isWanted: (thread: ReviewThread) => boolean,
): Promise<Chosen | undefined> {
  const written = (fieldOf(target, 'text') ?? fieldOf(given, 'text') ?? '').trim()
  const text = written === '' ? undefined : written
  const beside = threads.targetOf(target) ?? threads.targetOf(objectOf(target)?.['thread'])
  if (beside !== undefined) return { ...beside, text }
  const row = fieldOf(target, 'subject')
  const active = specifications.active()
  if (row !== undefined && active !== undefined) return { specification: active, id: row, text }
  const specification = await specificationFor(specifications, target)
  if (specification === undefined) {
    void vscode.window.showInformationMessage(reviewWords[languageFor(undefined)].noSpecification)
    return undefined
  }
  const id = fieldOf(given, 'id') ?? (await askThread(specification, isWanted))
  return id === undefined ? undefined : { specification, id, text }
}

async function askThread(
  { session }: OpenSpecification,
  isWanted: (thread: ReviewThread) => boolean,
): Promise<string | undefined> {
  const check = session.check()
  const language = languageFor(check)
  const words = reviewWords[language]
  const wanted = (check.analysis.review?.threads ?? []).filter(isWanted)
  if (wanted.length === 0) {
    void vscode.window.showInformationMessage(words.noneToChoose)
    return undefined
  }
  const items = wanted
    .toSorted((a, b) => Number(isAnswered(a)) - Number(isAnswered(b)))
    .map((thread) => ({
      label: threadLabel(check.analysis, thread, language),
      description: thread.at ?? '',
      detail: oneLine(thread.text ?? thread.quote ?? ''),
      id: thread.id,
    }))
  const chosen = await vscode.window.showQuickPick(items, {
    placeHolder: words.chooseThread,
    matchOnDescription: true,
    matchOnDetail: true,
  })
  return chosen?.id
}

/** A text on one line of a list, cut where it is long. */
export function oneLine(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length <= 120 ? line : `${line.slice(0, 119).trimEnd()}…`
}

/** A text that a value from outside has under a name. */
export function fieldOf(value: unknown, name: string): string | undefined {
  const field = objectOf(value)?.[name]
  return typeof field === 'string' ? field : undefined
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  if (typeof value !== 'object' || value === null || value instanceof vscode.Uri) return undefined
  return value as Readonly<Record<string, unknown>>
}
