import type { Import, ImportedFile, ReviewThread } from '@kravspek/core'
import type { ReviewImportArguments } from '../../review-arguments.js'
import { visibleText } from '../../visible-text.js'
import { type OpenReview } from './open-review.js'
import { reviewerCode, reviewerName } from './reviewer-name.js'
import { isPlacedByWords } from './thread-words.js'

/**
 * What was read in, file by file, and what to do next.
 *
 * @param paths of the files, as the person calls them
 */
export function importText(
  { review, files }: Import,
  paths: readonly string[],
  args: ReviewImportArguments,
  opened: OpenReview,
): string {
  const { shown, shownRegister } = opened
  const { review: said } = opened.said
  const threads = new Map((review.threads ?? []).map((thread) => [thread.id, thread]))
  const threadsOf = (ids: readonly string[]): readonly ReviewThread[] =>
    ids.flatMap((id) => threads.get(id) ?? [])
  const blocks: (readonly string[])[] = files.flatMap((file, index) => {
    const path = paths[index] ?? file.name
    // What was refused is told of by itself.
    if (file.outcome !== 'read' && file.outcome !== 'known') return []
    const lines = fileLines(file, threadsOf(file.added), path, opened)
    return [[visibleText(path), ...lines.map((line) => `  ${line}`)]]
  })
  const notPlaced = files
    .flatMap(({ added }) => threadsOf(added))
    .filter((thread) => !hasPlace(thread, opened))
  if (notPlaced.length > 0) blocks.push(toPlace(notPlaced, opened))
  if (files.some(({ outcome }) => outcome === 'read'))
    blocks.push([
      ...(args.keepNames ? [said.namesKept] : []),
      visibleText(said.registerIs(shownRegister)),
      visibleText(said.seeThem(shown)),
    ])
  return blocks.map((lines) => lines.map((line) => `${line}\n`).join('')).join('\n')
}

function fileLines(
  file: ImportedFile,
  added: readonly ReviewThread[],
  path: string,
  opened: OpenReview,
): readonly string[] {
  const { review: said } = opened.said
  const from = fromLines(file, path, opened)
  if (file.outcome === 'known')
    return [...from, hasNewSender(file, opened) ? said.senderNoted : said.knownBefore]
  const { source, version, isOlder, isCompared, extended, known, views } = file
  const placed = added.filter((thread) => hasPlace(thread, opened)).length
  const byWords = added.filter(isPlacedByWords).length
  return [
    ...from,
    source === 'unknown' || version === undefined
      ? said.unknownVersion(version)
      : said.version(version === '' ? said.noVersion : version, isOlder),
    ...(isCompared ? [] : [said.notCompared]),
    said.newThreads(added.length, partsOf(added, opened)),
    ...(extended.length > 0 ? [said.extended(extended.length)] : []),
    ...(known > 0 ? [said.readBefore(known)] : []),
    ...(views > 0 ? [said.views(views)] : []),
    ...(added.length > 0 ? [said.placed(placed, added.length - placed)] : []),
    ...(byWords > 0 ? [said.placedByWords(byWords)] : []),
  ].map(visibleText)
}

/** Whether a comment is about something that is there. */
function hasPlace({ at, part }: ReviewThread, { analysis }: OpenReview): boolean {
  return part !== undefined || (at !== undefined && analysis.ids.has(at))
}

/** Whether it was not known before who sent a file. */
function hasNewSender({ id, reviewer }: ImportedFile, { review }: OpenReview): boolean {
  const before = review?.files?.find((each) => each.id === id)
  return before !== undefined && (before.role !== reviewer.role || before.service !== reviewer.service)
}

function fromLines({ reviewer, persons }: ImportedFile, path: string, opened: OpenReview): readonly string[] {
  const { review: said } = opened.said
  if (reviewer.role === undefined && reviewer.service === undefined)
    return [said.unknownSender, visibleText(said.nameSender(opened.shown, path))]
  const who = `${reviewerName(reviewer, opened)} (${reviewerCode(reviewer)})`
  return [said.from(persons === undefined ? who : `${who}, ${said.persons(persons)}`)]
}

/** «2 i margen, én endring i teksten»: how the new ones came. */
function partsOf(threads: readonly ReviewThread[], { said }: OpenReview): readonly string[] {
  const { byHow } = said.review
  const hows = Object.keys(byHow) as readonly (keyof typeof byHow)[]
  return hows.flatMap((how) => {
    const count = threads.filter((thread) => (thread.how ?? 'comment') === how).length
    return count === 0 ? [] : [byHow[how](count)]
  })
}

/** How much of a comment that has no place is shown: enough to know it by. */
const mostShown = 80

/** Of the comments that have no place, how many are shown. */
const mostListed = 10

function toPlace(threads: readonly ReviewThread[], { said, shown }: OpenReview): readonly string[] {
  const lines = threads.slice(0, mostListed).map(({ id, text, quote, proposal }) => {
    const words = (text ?? proposal?.after ?? proposal?.before ?? quote ?? '').replace(/\s+/g, ' ').trim()
    const cut = words.length > mostShown ? `${words.slice(0, mostShown - 1).trimEnd()}…` : words
    return `  ${visibleText(`${id}  ${cut}`)}`
  })
  const rest = threads.length - mostListed
  return [
    said.review.toPlace(threads.map(({ id }) => id)),
    ...lines,
    ...(rest > 0 ? [`  ${said.andMore(rest)}`] : []),
    visibleText(said.review.placeThem(shown, threads[0]?.id ?? '')),
  ]
}
