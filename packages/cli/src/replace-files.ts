import { accessSync, constants, lstatSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Language } from '@kravspek/core'
import type { Words } from './locale/words.js'
import { putFile } from './put-file.js'
import { Refusal } from './refusal.js'
import { systemCode } from './system-error.js'

/** A file that is to have another text. */
export interface Replacement {
  readonly text: string
  /** The paths it was reached by, more than one where there are links, and what the person calls each. */
  readonly reachedBy: ReadonlyMap<string, string>
}

/**
 * Puts new texts in the place of files. Each is tested before the first is written.
 *
 * @param replacements by real path
 * @throws Refusal where one of them can't be written; it says which were changed
 */
export function replaceFiles(replacements: ReadonlyMap<string, Replacement>, language: Language): void {
  for (const { reachedBy } of replacements.values()) {
    for (const [path, shown] of reachedBy) testReplaceable(path, shown, language)
  }
  const changed: string[] = []
  for (const [path, { text, reachedBy }] of replacements) {
    const [shown = path] = reachedBy.values()
    attempt(
      () => {
        // It keeps its permissions.
        putFile(path, new TextEncoder().encode(text), lstatSync(path).mode)
      },
      (words, reason) =>
        changed.length === 0 ? words.notFixed(shown, reason) : words.fixStopped(shown, reason, changed),
      language,
    )
    changed.push(shown)
  }
}

function testReplaceable(path: string, shown: string, language: Language): void {
  attempt(
    () => {
      const status = lstatSync(path)
      if (!status.isFile()) throw refusal((words) => words.linkNotFixed(shown), language)
      // The system lets an administrator write to any file, also to one that is protected on purpose.
      if ((status.mode & 0o222) === 0) throw refusal((words) => words.protectedNotFixed(shown), language)
      accessSync(path, constants.W_OK)
      // The new file is made beside the old one.
      accessSync(dirname(path), constants.W_OK)
    },
    (words, reason) => words.notFixed(shown, reason),
    language,
  )
}

function attempt(
  action: () => void,
  sentence: (words: Words, reason: string) => string,
  language: Language,
): void {
  try {
    action()
  } catch (error) {
    const code = systemCode(error)
    if (code === undefined) throw error
    throw refusal((words) => sentence(words, words.reasons[code] ?? code), language)
  }
}

function refusal(sentence: Refusal['sentence'], language: Language): Refusal {
  return new Refusal(sentence, 'check', language)
}
