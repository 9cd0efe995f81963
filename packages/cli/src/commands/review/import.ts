import { importReturned, type ImportedFile, type Language, type ReturnedFile } from '@kravspek/core'
import { allEditions, editionsBeside, editionsNamed } from '../../edition-folder.js'
import { Refusal } from '../../refusal.js'
import type { ReviewImportArguments } from '../../review-arguments.js'
import { findSettings } from '../../settings.js'
import type { Terminal } from '../../terminal.js'
import { visibleText } from '../../visible-text.js'
import { reviewerCalled } from './called.js'
import { importText } from './import-text.js'
import { openReview, type OpenReview } from './open-review.js'
import { returnedFile } from './returned-file.js'
import { saveReview } from './save-review.js'

/**
 * `kravspek review import`: reads the files that came back. One that can't be read does not stop the others.
 *
 * @returns exit code: 2 where a file was not read
 */
export function importFiles(
  args: ReviewImportArguments,
  asked: Language | undefined,
  terminal: Terminal,
): number {
  const opened = openReview(args.file, 'review import', asked, terminal)
  if (opened === undefined) return 1
  const { said, messages } = opened
  const reviewer = args.reviewer === undefined ? undefined : reviewerCalled(opened, args.reviewer)
  const files: { readonly path: string; readonly returned: ReturnedFile }[] = []
  const refusals: Refusal[] = []
  for (const path of args.files) {
    try {
      files.push({ path, returned: returnedFile(path, terminal.cwd, messages) })
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      refusals.push(error)
    }
  }
  const paths = files.map(({ path }) => path)
  const read: ImportedFile[] = []
  const returned = files.map((file) => file.returned)
  if (returned.length > 0) {
    // The documents were made with them, too: «0,4 årsverk» is no one's change.
    const { settings } = findSettings({ ...opened.file, name: opened.analysis.name }, 'review import')
    const imported = importReturned(opened.analysis, returned, {
      editions: editionsOf(returned, opened),
      reviewer,
      keepNames: args.keepNames,
      date: terminal.today,
      house: { settings },
    })
    read.push(...imported.files.filter(({ outcome }) => outcome === 'read' || outcome === 'known'))
    if (read.length > 0) saveReview(opened, imported.review)
    terminal.out(importText(imported, paths, args, opened))
    refusals.push(
      ...imported.files.flatMap((file, index) => refusedHere(file, paths[index] ?? file.name, opened)),
      ...untouchedOnes(imported.files, paths, opened),
    )
  }
  if (refusals.length === 0) return 0
  const sentences = refusals.map(({ sentence }) => `kravspek: ${visibleText(sentence(said))}\n`)
  const nothing = read.length === 0 ? `${said.review.noneImported}\n` : ''
  terminal.err(`${sentences.join('')}${nothing}`)
  return 2
}

/**
 * The editions that the files say they were made from. The others, a specification can have many, are not read, unless a
 * file does not say.
 */
function editionsOf(files: readonly ReturnedFile[], opened: OpenReview) {
  const where = { command: 'review import', language: opened.messages } as const
  const stamps = files.map(({ opened: file }) => file.stamp)
  const versions = stamps.flatMap((stamp) => (stamp === undefined ? [] : [stamp.version]))
  return versions.length < stamps.length
    ? allEditions(editionsBeside(opened, where))
    : editionsNamed(opened, new Set(versions), where)
}

/** Why nothing is read in of a file that could be opened; nothing where it was, or no one has written in it. */
function refusedHere({ outcome }: ImportedFile, path: string, { messages }: OpenReview): readonly Refusal[] {
  if (outcome === 'read' || outcome === 'known' || outcome === 'untouched') return []
  return [new Refusal((words) => words.review.refused[outcome](path), 'review import', messages)]
}

/** The documents that Kravspek made and nobody has answered in, together: all of an edition may have been given. */
function untouchedOnes(
  files: readonly ImportedFile[],
  paths: readonly string[],
  { messages, shown }: OpenReview,
): readonly Refusal[] {
  const untouched = files.flatMap(({ outcome, name }, index) =>
    outcome === 'untouched' ? [paths[index] ?? name] : [],
  )
  if (untouched.length === 0) return []
  return [new Refusal((words) => words.review.untouched(shown, untouched), 'review import', messages)]
}
