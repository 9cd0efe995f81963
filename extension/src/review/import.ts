import {
  importReturned,
  type ImportedFile,
  type ReturnedFile,
  type Review,
  type Reviewer,
} from '@kravspek/core'
import * as vscode from 'vscode'
import { offerLeftBehind } from '../beside/offer-left-behind.js'
import { editionFolderOf, readEditions } from '../issue/read-editions.js'
import { languageFor } from '../language.js'
import { issueWords } from '../locale/issue.js'
import { reviewWords } from '../locale/review.js'
import { specificationFor } from '../specification-for.js'
import type { OpenSpecification } from '../specification.js'
import type { Specifications } from '../specifications.js'
import { today } from '../today.js'
import { askReviewer, reviewerIn } from './ask-reviewer.js'
import { readReturned, returnedEndings, sourceName, type ReturnedSource } from './read-returned.js'
import { registerOf, writeOrTell, type Register } from './register.js'
import type { Threads } from './threads.js'

/** Reads files that came back from the services into the register of comments. */
export interface Importing {
  /** @returns what came of each file that could be read */
  readonly readIn: (
    specification: OpenSpecification,
    sources: readonly ReturnedSource[],
    given?: unknown,
  ) => Promise<readonly ImportedFile[]>
}

export function importing(specifications: Specifications, threads: Threads): Importing {
  return {
    readIn: async (specification, sources, given) => {
      const before = await registerOf(specifications, specification)
      if (before === undefined) return []
      const words = reviewWords[before.language]
      const files = await vscode.window.withProgress(
        { location: vscode.ProgressLocation.Window, title: words.importing },
        () => readAll(sources, before),
      )
      if (files.length === 0) return []
      // A file that came back is read against the edition that it was made from.
      if (await offerLeftBehind(specification)) return []
      const read = await readEditions(editionFolderOf(specification))
      if ('bad' in read) {
        void vscode.window.showErrorMessage(issueWords[before.language].bad[read.bad.problem](read.bad.file))
        return []
      }
      const { settings } = specification.settings()
      const options = { editions: read.editions, keepNames: false, date: today(), house: { settings } }
      const senders = await sendersOf(before, files, given, options)
      if (senders === undefined) return []
      return takeIn(senders)

      async function takeIn(sent: readonly Sent[]): Promise<readonly ImportedFile[]> {
        // The register may have changed while the person was asked.
        const now = await registerOf(specifications, specification)
        if (now === undefined) return []
        const { review, results } = importAll(now, sent, options)
        const hasNews = review !== undefined && review !== now.review && results.some(isIn)
        if (hasNews && !(await writeOrTell(specifications, specification, review))) return []
        const untouched = sent.flatMap(({ file }, index) =>
          results[index]?.outcome === 'untouched' ? [file] : [],
        )
        void tell(specification, threads, results, now).then(async (isRead) => {
          const readers = isRead ? await readersOf(now, untouched) : []
          if (readers.length > 0) await takeIn(readers)
        })
        return results
      }
    },
  }
}

/** Whether the register knows the file now. */
function isIn({ outcome }: ImportedFile): boolean {
  return outcome === 'read' || outcome === 'known'
}

/** The command, which asks for files where none are given. */
export function registerImport(specifications: Specifications, { readIn }: Importing): vscode.Disposable {
  return vscode.commands.registerCommand(
    'kravspek.review.import',
    async (target?: unknown, others?: unknown, given?: unknown) => {
      // The menu of the explorer gives the file, and all files that are chosen with it.
      const chosen = Array.isArray(others) ? others.filter((each) => each instanceof vscode.Uri) : []
      const pointedAt = target instanceof vscode.Uri ? [target] : []
      const specification = await specificationFor(specifications, undefined)
      const words = reviewWords[languageFor(specification?.session.check())]
      if (specification === undefined) {
        void vscode.window.showInformationMessage(words.noSpecification)
        return []
      }
      const uris =
        [chosen, pointedAt].find((each) => each.length > 0) ?? (await askFiles(specification, words))
      return uris === undefined ? [] : readIn(specification, uris, given)
    },
  )
}

async function askFiles(
  { session, uriOf }: OpenSpecification,
  words: (typeof reviewWords)[keyof typeof reviewWords],
): Promise<readonly vscode.Uri[] | undefined> {
  return vscode.window.showOpenDialog({
    title: words.importTitle,
    openLabel: words.importButton,
    canSelectMany: true,
    defaultUri: vscode.Uri.joinPath(uriOf(session.check().analysis.name), '..'),
    filters: { [words.returnedFiles]: returnedEndings.map((each) => each.slice(1)) },
  })
}

/** The files that can be read; of the others a person is told why not. */
async function readAll(
  sources: readonly ReturnedSource[],
  { language }: Register,
): Promise<readonly ReturnedFile[]> {
  const files: ReturnedFile[] = []
  const refused: string[] = []
  for (const source of sources) {
    const read = await readReturned(source)
    if ('refusal' in read) refused.push(reviewWords[language].refused[read.refusal](sourceName(source)))
    else files.push(read)
  }
  if (refused.length > 0) void vscode.window.showErrorMessage(refused.join(' '))
  return files
}

type Options = Parameters<typeof importReturned>[2]

interface Sent {
  readonly file: ReturnedFile
  /** Who sent it, where the file does not say so itself. */
  readonly reviewer: Reviewer | undefined
}

/** Asks for each file that does not say who it is from. `undefined`: the person left. */
async function sendersOf(
  { analysis, specification, language }: Register,
  files: readonly ReturnedFile[],
  given: unknown,
  options: Options,
): Promise<readonly Sent[] | undefined> {
  const told = reviewerIn(given)
  if (told !== undefined) return files.map((file) => ({ file, reviewer: told }))
  const read = importReturned(analysis, files, options).files
  const sent: Sent[] = []
  for (const [index, file] of files.entries()) {
    const isUnknown = read[index]?.outcome === 'read' && read[index].reviewer.role === undefined
    const title = reviewWords[language].whoSent(file.name)
    const reviewer = isUnknown ? await askReviewer(specification, title, language) : undefined
    if (isUnknown && reviewer === undefined) return undefined
    sent.push({ file, reviewer })
  }
  return sent
}

/** Asks who has read the documents that nothing was written in. Those that nobody is named for are left. */
async function readersOf(
  { specification, language }: Register,
  files: readonly ReturnedFile[],
): Promise<readonly Sent[]> {
  const sent: Sent[] = []
  for (const file of files) {
    const title = reviewWords[language].whoRead(file.name)
    const reviewer = await askReviewer(specification, title, language)
    if (reviewer === undefined) break
    if (reviewer.role !== undefined || reviewer.service !== undefined) sent.push({ file, reviewer })
  }
  return sent
}

/** One after the other, so that each sees what the one before brought. */
function importAll(
  { analysis, review: first }: Register,
  sent: readonly Sent[],
  options: Options,
): { readonly review: Review | undefined; readonly results: readonly ImportedFile[] } {
  const results: ImportedFile[] = []
  let review = first
  for (const { file, reviewer } of sent) {
    const imported = importReturned({ ...analysis, review }, [file], { ...options, reviewer })
    review = imported.review
    results.push(...imported.files)
  }
  return { review, results }
}

/** @returns whether the person says that someone has read what nothing was written in */
async function tell(
  specification: OpenSpecification,
  threads: Threads,
  results: readonly ImportedFile[],
  { language }: Register,
): Promise<boolean> {
  const words = reviewWords[language]
  const added = results.flatMap((each) => [...each.added, ...each.extended])
  const sum = (count: (each: ImportedFile) => number): number =>
    results.reduce((total, each) => total + count(each), 0)
  const read = results.filter(({ outcome }) => outcome === 'read')
  const untouched = results.filter(({ outcome }) => outcome === 'untouched')
  const message = [
    ...(read.length === 0
      ? []
      : [
          words.imported({
            files: read.length,
            added: sum(({ added: ids }) => ids.length),
            extended: sum(({ extended }) => extended.length),
            views: sum(({ views }) => views),
            notPlaced: sum(({ notPlaced }) => notPlaced),
          }),
        ]),
    ...results.filter(({ outcome }) => outcome === 'known').map(({ name }) => words.known(name)),
    ...results
      .filter(({ outcome }) => outcome === 'other-specification')
      .map(({ name }) => words.other(name)),
    ...results
      .filter(({ outcome }) => outcome === 'supplier-answers')
      .map(({ name }) => words.fromSupplier(name)),
    ...read.filter(({ isOlder }) => isOlder).map(({ name, version }) => words.older(name, version ?? '')),
    ...read.filter(({ isCompared }) => !isCompared).map(({ name }) => words.notCompared(name)),
    ...(untouched.length === 0 ? [] : [words.untouched(untouched.map(({ name }) => name))]),
  ].join(' ')
  const pressed = await vscode.window.showInformationMessage(
    message,
    ...(added.length === 0 ? [] : [words.show]),
    ...(untouched.length === 0 ? [] : [words.hasBeenRead]),
  )
  if (pressed === words.hasBeenRead) return true
  if (pressed === undefined) return false
  await vscode.commands.executeCommand('kravspek.review.focus')
  await threads.show(specification, added.slice(0, 1))
  return false
}
