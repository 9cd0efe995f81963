import { lstatSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import type { Words } from './locale/words.js'
import { undisturbed, writeTemporary } from './put-file.js'
import { readFromDisk } from './read-from-disk.js'
import { systemCode } from './system-error.js'

/** A text that is to be put in the place of another. */
export interface NewText {
  /** Absolute path, links followed. */
  readonly path: string
  /** What the person calls it. */
  readonly shown: string
  /** The text that the new one was made from; `undefined`: there is no such file yet. */
  readonly before: string | undefined
  readonly after: string
}

/** Says why nothing was written. */
export type NotWritten = (words: Words) => string

/**
 * Writes texts, all of them or none: each is written beside its place before the first is moved there, and what was moved
 * is put back where another can't be. A file that is no longer what the new text was made from stops everything.
 *
 * @returns why nothing was written; `undefined`: everything is
 */
export function writeTogether(texts: readonly NewText[]): NotWritten | undefined {
  const encoder = new TextEncoder()
  const temporaries = new Map<NewText, string>()
  const moved: NewText[] = []
  let current: NewText | undefined
  let problem: NotWritten | undefined
  undisturbed(() => {
    try {
      for (const text of texts) {
        current = text
        const mode = modeOf(text)
        problem ??= typeof mode === 'function' ? mode : undefined
        if (problem !== undefined || typeof mode === 'function') return
        temporaries.set(text, writeTemporary(dirname(text.path), encoder.encode(text.after), mode))
      }
      // As late as can be: another program may have written while we thought.
      const changed = texts.find((text) => !isAsBefore(text))
      if (changed !== undefined) {
        problem = (words) => words.review.changedMeanwhile(changed.shown)
        return
      }
      for (const [text, temporary] of temporaries) {
        current = text
        renameSync(temporary, text.path)
        moved.push(text)
      }
    } catch (error) {
      const code = systemCode(error)
      for (const text of moved) putBack(text)
      if (code === undefined || current === undefined) throw error
      const { shown } = current
      problem = (words) => words.notWritten(shown, words.reasons[code] ?? code)
    } finally {
      for (const path of temporaries.values()) rmSync(path, { force: true })
    }
  })
  return problem
}

/** Permissions of the file that is there; `undefined`: there is none; a sentence: it must not be written over. */
function modeOf({ path, shown }: NewText): number | undefined | NotWritten {
  const status = lstatSync(path, { throwIfNoEntry: false })
  if (status === undefined) return undefined
  if (!status.isFile()) return (words) => words.review.notRegularFile(shown)
  // The system lets an administrator write to any file, also to one that is protected on purpose.
  if ((status.mode & 0o222) === 0) return (words) => words.review.protectedFile(shown)
  return status.mode
}

function isAsBefore({ path, before }: NewText): boolean {
  const read = readFromDisk(dirname(path))(basename(path))
  return 'text' in read ? read.text === before : read.problem === 'missing' && before === undefined
}

function putBack({ path, before }: NewText): void {
  if (before === undefined) {
    rmSync(path, { force: true })
    return
  }
  renameSync(writeTemporary(dirname(path), new TextEncoder().encode(before), lstatSync(path).mode), path)
}
