import type { ReviewThread } from '../generated/specification.js'
import type { Reviewer } from '../schema/reviewer.js'
import { originOf, threadId, threadOrigin, type Identity } from '../review/thread-identity.js'
import { holdsText, isLikeText, wordsOf } from './same-words.js'
import type { Said } from './said.js'
import { viewCalled } from './view-called.js'
import type { Gappy } from '../source/without-gaps.js'

/** What a register has of something that was said. */
export type Match =
  /** The very same, however it was edited in the register since. */
  | { readonly type: 'same'; readonly thread: ReviewThread }
  /** The same comment with other words; `isUntouched`: in the register it is as it was read in. */
  | { readonly type: 'edited'; readonly thread: ReviewThread; readonly isUntouched: boolean }

/**
 * The thread that has the id that a saying would get. What the thread holds may have been edited by hand, so it is only asked
 * for as much as tells that the id is not by chance that of something else.
 *
 * @param identities of the saying, first as it is, then as it was if other people were thought to have said it
 * @param isOther whether it is known that someone else started the thread
 */
export function threadWithId(
  said: Said,
  identities: readonly Identity[],
  threads: ReadonlyMap<string, ReviewThread>,
  isOther: (said: Said, thread: ReviewThread) => boolean,
): ReviewThread | undefined {
  for (const [index, identity] of identities.entries()) {
    for (let attempt = 0; ; attempt += 1) {
      const thread = threads.get(threadId(identity, attempt))
      if (thread === undefined) break
      if (!isNoChance(thread, said) || isOther(said, thread)) continue
      if (index === 0 || isBySame(thread, said)) return thread
    }
  }
  return undefined
}

/**
 * The identities that a saying has: as it is, and as it was if another copy of the file was read in as that of someone else.
 * It may have been known only later who sent it, or one has got the file with the comments of another in it.
 *
 * @param reviewers all who are named in the register
 */
export function identitiesOf(
  said: Said,
  specification: string,
  number: number,
  reviewers: readonly Reviewer[],
): readonly [Identity, ...Identity[]] {
  const own = identityOf(said, specification, number)
  const others = reviewers
    .filter(({ role, service }) => role !== own.role || service !== own.service)
    .map(({ role, service }) => ({ ...own, role, service }))
  return [own, ...others]
}

function identityOf({ thread, moment }: Said, specification: string, number: number): Identity {
  const { how, at, part, quote, text, role, service } = thread
  return { specification, how, at, part, quote, text, role, service, moment, number }
}

/** The second of a comment tells it from those of all others; fields have none, so that it must be known who filled them in. */
function isBySame(thread: ReviewThread, { thread: said, moment }: Said): boolean {
  return moment !== undefined || (thread.role === said.role && thread.service === said.service)
}

function isNoChance(thread: ReviewThread, { thread: said }: Said): boolean {
  const isSamePlace = thread.at === said.at && thread.part === said.part && thread.said === said.said
  return isSamePlace || thread.text === said.text || (said.quote !== undefined && thread.quote === said.quote)
}

/**
 * The thread that a saying is another version of: the file was edited after a copy of it was read in, or its place can't be
 * found any more. A comment or a tracked change is known by the second in which it was made, a field by its place and by
 * growing. Where in doubt it is something new: two threads for one comment are a nuisance, a comment that is lost is worse.
 *
 * @param threads those of the register that nothing else in the file is
 */
export function threadEdited(
  said: Said,
  identities: readonly Identity[],
  threads: Iterable<ReviewThread>,
): Match | undefined {
  for (const thread of threads) {
    if (thread.how !== said.thread.how || namesDiffer(thread, said.thread)) continue
    const origin = identities.find((each) => threadOrigin(each) === originOf(thread.id))
    if (origin === undefined || (origin !== identities[0] && !isBySame(thread, said))) continue
    const likeness = said.moment === undefined ? likenessOfFields(thread, said) : likenessOf(thread, said)
    if (likeness === 'same') return { type: 'same', thread }
    if (likeness === 'edited') return { type: 'edited', thread, isUntouched: isUntouched(thread, origin) }
  }
  return undefined
}

/** So many words are not said twice by chance, to the letter, by the same people of the same words. */
const fewestWords = 4

/**
 * Whether a thread is a saying in a copy of the file that tells no time, or that does where the register has it from a copy
 * that did not: a tracked change that was accepted before the file was sent again, a file whose personal details were removed.
 */
export function isSameUndated({ thread: said, moment }: Said, thread: ReviewThread): boolean {
  if (said.how !== 'comment' && said.how !== 'change') return false
  if ((thread.said === undefined) === (moment === undefined)) return false
  if (said.role === undefined && said.service === undefined) return false
  if (thread.role !== said.role || thread.service !== said.service) return false
  if (thread.how !== said.how || namesDiffer(thread, said) || !isAt(thread, said)) return false
  if (thread.text !== said.text || thread.quote !== said.quote) return false
  return said.how === 'change' || wordsOf(said.text).length >= fewestWords
}

type Likeness = 'same' | 'edited' | undefined

function likenessOf(thread: ReviewThread, { thread: said }: Said): Likeness {
  if (thread.said !== said.said) return undefined
  const isHere = isAt(thread, said)
  // Of all that was struck out the same is said.
  if (said.how === 'change' && thread.quote !== said.quote) return undefined
  if (says(thread, said.text) && (isHere || !isPlaced(thread) || !isPlaced(said))) return 'same'
  // A change that was changed again is a proposal of its own: it may have been answered, or edited by hand.
  if (said.how === 'change' || !isHere || thread.quote !== said.quote) return undefined
  if (thread.text === undefined || !isLikeText(thread.text, said.text)) return undefined
  return holdsText(thread.text, said.text) ? 'same' : 'edited'
}

/** Of fields nothing tells when they were filled in: where nobody knows by whom, either, they are alike in nothing. */
function likenessOfFields(thread: ReviewThread, { thread: said, isBare }: Said): Likeness {
  const isField = said.how === 'field' || said.how === 'form'
  const isKnown = said.role !== undefined || said.service !== undefined
  if (!isField || !isKnown || !isAt(thread, said)) return undefined
  const { text = '' } = thread
  if (isBare === true || says(thread, said.text) || holdsText(text, said.text)) return 'same'
  // What was ticked alone is told from words that happen to be the same by its kind.
  const isTicked = thread.kind === 'problem' && viewCalled(text) === 'partly'
  return isTicked || holdsText(said.text, text) ? 'edited' : undefined
}

/** Whether a thread is at the place of something, or was put elsewhere by someone who read it. */
function isAt(thread: ReviewThread, { at, part }: Gappy<Pick<ReviewThread, 'at' | 'part'>>): boolean {
  return thread.certainty === 'person' || (thread.at === at && thread.part === part)
}

function isPlaced({ at, part }: Gappy<Pick<ReviewThread, 'at' | 'part'>>): boolean {
  return at !== undefined || part !== undefined
}

function says({ text, replies = [] }: ReviewThread, words: string): boolean {
  return text === words || replies.some((reply) => reply.text === words)
}

/** Where names are kept, they tell people apart. */
function namesDiffer(
  a: Gappy<Pick<ReviewThread, 'person'>>,
  b: Gappy<Pick<ReviewThread, 'person'>>,
): boolean {
  return a.person !== undefined && b.person !== undefined && a.person !== b.person
}

/** Whether nobody has answered a thread or edited its words: its id can still be made of them. */
function isUntouched(thread: ReviewThread, origin: Identity): boolean {
  const { state = 'open', disposition, answer, text } = thread
  if (state !== 'open' || disposition !== undefined || answer !== undefined) return false
  return [0, 1].some((attempt) => threadId({ ...origin, text }, attempt) === thread.id)
}
