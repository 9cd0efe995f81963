import { join, resolve } from 'node:path'
import {
  buildDocument,
  isAnswered,
  isSaidBy,
  readFigures,
  recordName,
  serviceOf,
  type BuildOptions,
  type Language,
  type Reviewer,
  type ReviewThread,
} from '@kravspek/core'
import { documentBytes } from '../../document-bytes.js'
import { openHouse } from '../../house-file.js'
import { openTemplates } from '../../own-templates.js'
import { readBytes } from '../../read-from-disk.js'
import { Refusal } from '../../refusal.js'
import type { ReviewReplyArguments } from '../../review-arguments.js'
import { findSettings } from '../../settings.js'
import { sizeLines } from '../../size-lines.js'
import { showTemplateFaults } from '../../template-faults.js'
import type { Terminal } from '../../terminal.js'
import { visibleText } from '../../visible-text.js'
import { writeFiles } from '../../write-files.js'
import { reviewerCalled } from './called.js'
import { openReview, registerOf, type OpenReview } from './open-review.js'
import { reviewerCode, reviewerName } from './reviewer-name.js'

const command = 'review reply'

/**
 * `kravspek review reply`: writes what a reviewer said and what became of it, for one reviewer or for each.
 *
 * @returns exit code
 */
export async function reply(
  args: ReviewReplyArguments,
  asked: Language | undefined,
  terminal: Terminal,
): Promise<number> {
  const opened = openReview(args.file, command, asked, terminal)
  if (opened === undefined) return 1
  const { analysis, file, said: words, messages: language } = opened
  const { cwd } = terminal
  const recipients = recipientsOf(args, opened)
  const { house, notes } = await openHouse(args.house.referenceDocx, cwd, args.formats, command)
  const { settings } = findSettings({ ...file, name: analysis.name }, command)
  const templates = await openTemplates(args.house.templates, cwd, command)
  const options: BuildOptions = { settings, fill: templates.fill }
  const built = templates.build(() =>
    recipients.map((each) => buildDocument(analysis, 'reply', { ...options, ...each })),
  )
  if ('faults' in built) return showTemplateFaults(built.faults, language, terminal)
  const { files: pictures } = readFigures(
    built.made.flatMap(({ figures }) => figures),
    (name) => readBytes(file.root, name),
  )
  const contents = await documentBytes(built.made, args.formats, { files: pictures, house }, command)
  const show = (name = ''): string => join(args.out, name)
  const request = { folder: resolve(cwd, args.out), files: contents, force: args.force, show, language }
  const written = writeFiles({ ...request, command })
  if (written.recordWasBroken) terminal.err(`${visibleText(words.brokenRecord(show(recordName)))}\n`)
  const open = (opened.review?.threads ?? []).filter(
    (thread) =>
      !isAnswered(thread) && recipients.some((each) => isSaidBy(thread, each, opened.specification)),
  ).length
  const lines = [
    words.wrote(contents.size, show()),
    ...sizeLines(contents, words),
    ...written.overwritten.map((name) => words.overwrote(name)),
    ...notes(words),
    ...(open > 0 ? [words.review.replyOpen(open)] : []),
    words.review.replyNext(show([...contents.keys()][0])),
  ]
  terminal.out(lines.map((line) => `${visibleText(line)}\n`).join(''))
  return 0
}

/**
 * Those who are replied to.
 *
 * @throws Refusal where they have said nothing
 */
function recipientsOf({ recipient }: ReviewReplyArguments, opened: OpenReview): readonly Reviewer[] {
  const refused = (sentence: Refusal['sentence']): Refusal => new Refusal(sentence, command, opened.messages)
  const { threads = [] } = registerOf(opened)
  const all = speakersIn(threads, opened)
  if (recipient === 'all') {
    if (all.length === 0) throw refused((said) => said.review.nobodyAsked)
    return all
  }
  const { role, service } = reviewerCalled(opened, recipient)
  if (!threads.some((thread) => isSaidBy(thread, { role, service }, opened.specification))) {
    const who = reviewerName({ role, service }, opened)
    throw refused((said) => said.review.saidNothing(who, all.map(reviewerCode)))
  }
  return [{ role, service }]
}

/** All who said something, also in the thread of another, each with the service where that is known. */
function speakersIn(threads: readonly ReviewThread[], { specification }: OpenReview): readonly Reviewer[] {
  const speakers = new Map<string, Reviewer>()
  for (const said of threads.flatMap((thread) => [thread, ...(thread.replies ?? [])])) {
    const { role } = said
    const service = serviceOf(said, specification)
    if (role !== undefined || service !== undefined)
      speakers.set(JSON.stringify([role, service]), { role, service })
  }
  return [...speakers.values()]
}
