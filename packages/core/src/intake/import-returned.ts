import type { Analysis } from '../analyse.js'
import type { ReadEdition } from '../edition/edition-file.js'
import type { Review, ReviewThread, Specification } from '../generated/specification.js'
import { emptyReview } from '../review/empty-review.js'
import type { OpenedFile, Returned } from '../review/returned.js'
import type { Reviewer } from '../schema/reviewer.js'
import { fileId, fileRecord } from './file-record.js'
import { isComparable, madeByPeople } from './made-by-people.js'
import { nameSender } from './name-sender.js'
import { rememberedSent } from './remembered-sent.js'
import { saidInFields } from './said-in-fields.js'
import { saidInChanges, saidInComments, type SaidBy } from './said-in-margin.js'
import { saidInReply } from './said-in-reply.js'
import type { SaidInFile } from './said.js'
import { sentText, type HouseOptions, type SentDocument } from './sent-document.js'
import { takeIn } from './take-in.js'
import { whoAnswers, type Sender } from './who-answers.js'
import { viewsToAdd, withFile } from './with-file.js'
import { withoutGaps } from '../source/without-gaps.js'

/** A file that came back. */
export interface ReturnedFile {
  /** As it is called, without folders. */
  readonly name: string
  /** SHA-256 of its bytes, lower-case hex. */
  readonly hash: string
  readonly opened: OpenedFile
}

export interface ImportOptions {
  readonly editions: readonly ReadEdition[]
  /** Who sent the files, where the adviser says it: it is believed before what the files say. */
  readonly reviewer?: Reviewer | undefined
  /** Names of people are kept; otherwise none is. */
  readonly keepNames: boolean
  /** Of today, ISO 8601. */
  readonly date: string
  /** What the documents that were sent out were made with. */
  readonly house?: HouseOptions | undefined
}

/** What reading files in gave: the register as it is now, the very same one where there was nothing new. */
export interface Import {
  readonly review: Review
  /** One for each file, in their order. */
  readonly files: readonly ImportedFile[]
}

export interface ImportedFile {
  /** As it is called on the disk of whoever reads it in: it is not in the register unless Kravspek gave it. */
  readonly name: string
  /** Of the register. */
  readonly id: string
  /**
   * `known`: the same file was read in before. Nothing is read in of the others: `untouched` is a document as Kravspek made
   * it, which nobody has answered in, nor said that they have read; `other-specification` was made from another one,
   * `supplier-answers` is a supplier's form, which is no comment.
   */
  readonly outcome: 'read' | 'known' | 'untouched' | 'other-specification' | 'supplier-answers'
  /** Which document it is, as its stamp says; `undefined`: it does not say. */
  readonly document: string | undefined
  /** The version, too; of a file without a stamp, that of the edition it is like. */
  readonly version: string | undefined
  readonly source: SentDocument['source']
  readonly isOlder: boolean
  /**
   * Whether changes that were made without tracking were found: `false` where the document can't be made again as it was
   * sent out, and someone has to look for them.
   */
  readonly isCompared: boolean
  readonly reviewer: Reviewer
  /** How many people say that they stand behind it. */
  readonly persons: number | undefined
  /** Ids of the threads that are new, and of those that it says more in. */
  readonly added: readonly string[]
  readonly extended: readonly string[]
  /** How much of what it says was there already. */
  readonly known: number
  /** How many new views of requirements it gave. */
  readonly views: number
  /** How many of the new threads have a place, and how many do not. */
  readonly placed: number
  readonly notPlaced: number
}

/**
 * Reads files that came back into the register, one after the other. What they say is in the register afterwards exactly once,
 * and nothing that stands there is taken away or written over: see `takeIn`. Names and e-mail addresses of people are left
 * out, unless they are asked for or stand in what people wrote.
 *
 * @throws where `analysis.specification` is `undefined`
 */
export function importReturned(
  analysis: Analysis,
  files: readonly ReturnedFile[],
  options: ImportOptions,
): Import {
  const { specification } = analysis
  if (specification === undefined) throw new Error('Comments are not read in for a specification with errors')
  const sentOnce = rememberedSent(analysis, options)
  const importing = { analysis, specification, options, sentOnce, authors: new Map<string, string>() }
  let review = analysis.review ?? emptyReview(specification)
  const imported: ImportedFile[] = []
  for (const file of files) {
    const [next, result] = importFile(review, file, importing)
    review = next
    imported.push(result)
  }
  return { review, files: imported }
}

interface Importing {
  readonly analysis: Analysis
  readonly specification: Specification
  readonly options: ImportOptions
  readonly sentOnce: ReturnType<typeof rememberedSent>
  /** See `TakingIn`. */
  readonly authors: Map<string, string>
}

function importFile(
  review: Review,
  file: ReturnedFile,
  importing: Importing,
): readonly [Review, ImportedFile] {
  const { analysis, specification, options, sentOnce } = importing
  const { stamp } = file.opened
  const known = review.files?.find(({ hash }) => hash === file.hash)
  const about = {
    name: file.name,
    id: known?.id ?? fileId(file.hash, review.files ?? []),
    document: stamp?.document,
    version: stamp?.version,
  }
  if (stamp !== undefined && stamp.specification !== specification.id)
    return [review, { ...about, ...nothingRead('other-specification') }]
  if (stamp?.document === 'answer') return [review, { ...about, ...nothingRead('supplier-answers') }]
  if (known !== undefined) {
    const next = nameSender(review, known, options.reviewer)
    const { role, service, persons } = next.files?.find(({ id }) => id === known.id) ?? known
    const { source, isOlder } = sentText(analysis, options.editions, stamp)
    const sender = { reviewer: withoutGaps<Reviewer>({ role, service }), persons }
    return [next, { ...about, ...nothingRead('known'), ...sender, source, isOlder }]
  }
  const sent = sentOnce(file.opened)
  const returned = readFile(file, sent, analysis)
  if (isUntouched(file, returned, options))
    return [review, { ...about, ...nothingRead('untouched'), source: sent.source, isOlder: sent.isOlder }]
  const sender = whoAnswers(
    returned.fields,
    returned.stamp ?? stamp ?? sent.cut,
    options.reviewer,
    sent.analysis.specification ?? specification,
  )
  const { said, views } = saidIn(file, returned, sender, sent, importing)
  const before = review.threads ?? []
  // Of two with one id, which someone has copied by hand, the first is meant; the other stays as it is.
  const threads = new Map(before.toReversed().map((thread) => [thread.id, thread]))
  const own = new Set(threads.values())
  const reviewers = [{}, ...(review.files ?? []).map(({ role, service }) => ({ role, service }))]
  const taken = takeIn(threads, said, {
    specification: specification.id,
    file: about.id,
    reviewers: distinct(reviewers),
    authors: importing.authors,
  })
  const newViews = viewsToAdd(views, review.views ?? [], about.id)
  const next = withFile(review, {
    threads: [
      ...before.map((thread) => (own.has(thread) ? (threads.get(thread.id) ?? thread) : thread)),
      ...taken.added.flatMap((id) => threads.get(id) ?? []),
    ],
    views: newViews,
    file: fileRecord({ ...options, ...file, id: about.id, stamp, sender, returned }, analysis),
  })
  const placed = taken.added.filter((id) => isPlaced(threads.get(id))).length
  return [
    next,
    {
      ...about,
      version: stamp?.version ?? sent.version,
      outcome: 'read',
      source: sent.source,
      isOlder: sent.isOlder,
      isCompared: file.opened.isForm === true || isComparable(sent),
      reviewer: sender.reviewer,
      persons: sender.persons,
      ...taken,
      known: taken.known + views.length - newViews.length,
      views: newViews.length,
      placed,
      notPlaced: taken.added.length - placed,
    },
  ]
}

/** What a file says, at what it is about, and only as much as people have said. */
function readFile({ opened }: ReturnedFile, sent: SentDocument, { review }: Analysis): Returned {
  const read = opened.read(sent.tree)
  const returned = { ...read, changes: madeByPeople(read.changes, sent) }
  return isReply(sent) ? saidInReply(returned, review) : returned
}

function isReply({ tree }: SentDocument): boolean {
  return tree.meta.stamp.document === 'reply'
}

/**
 * Whether a file is no answer: it is as Kravspek wrote it, nothing is said in it, and nobody says that they have read it.
 * Whoever opens a document, has nothing to say and saves it has read it.
 */
function isUntouched(
  { opened }: ReturnedFile,
  { comments, changes, fields }: Returned,
  { reviewer }: ImportOptions,
): boolean {
  const isTold = reviewer?.role !== undefined || reviewer?.service !== undefined
  return opened.isAsWritten === true && !isTold && comments.length + changes.length + fields.length === 0
}

/** All that a file says, in the order of the document as far as it tells: comments, changes, fields. */
function saidIn(
  { opened }: ReturnedFile,
  { comments, changes, fields }: Returned,
  sender: Sender,
  sent: SentDocument,
  { analysis, specification, options }: Importing,
): SaidInFile {
  const by: SaidBy = {
    ...sender.reviewer,
    persons: sender.persons,
    keepNames: options.keepNames,
    isKnown: (id) => analysis.ids.has(id) || sent.analysis.ids.has(id),
  }
  const text = { tree: sent.tree, specification: sent.analysis.specification ?? specification }
  const aboutSender = new Set([':role', ':service', ':persons'])
  const written = fields.filter((field) => !aboutSender.has(field.id ?? '') || sender.unclear.includes(field))
  const inFields = saidInFields(written, by, text, opened.isForm === true ? 'form' : 'field')
  return {
    said: [
      ...saidInComments({ comments }, by),
      // What is changed in a reply is no change of a requirement.
      ...saidInChanges(changes, by, {
        specification: isReply(sent) ? undefined : text.specification,
        language: sent.tree.meta.language,
      }),
      ...inFields.said,
    ],
    views: inFields.views,
  }
}

function nothingRead(
  outcome: Exclude<ImportedFile['outcome'], 'read'>,
): Omit<ImportedFile, 'name' | 'id' | 'document' | 'version'> {
  const counts = { known: 0, views: 0, placed: 0, notPlaced: 0 }
  const sender = { reviewer: {}, persons: undefined }
  return {
    outcome,
    source: 'unknown',
    isOlder: false,
    isCompared: true,
    ...sender,
    added: [],
    extended: [],
    ...counts,
  }
}

function distinct(reviewers: readonly Reviewer[]): readonly Reviewer[] {
  return [
    ...new Map(
      reviewers.map(({ role, service }) => [JSON.stringify([role, service]), { role, service }]),
    ).values(),
  ]
}

function isPlaced(thread: ReviewThread | undefined): boolean {
  return thread?.at !== undefined || thread?.part !== undefined
}
