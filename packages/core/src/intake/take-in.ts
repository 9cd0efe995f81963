import type { ReviewProposal, ReviewReply, ReviewThread } from '../generated/specification.js'
import type { Reviewer } from '../schema/reviewer.js'
import { originOf, threadId, threadOrigin, type Identity } from '../review/thread-identity.js'
import { identitiesOf, isSameUndated, threadEdited, threadWithId, type Match } from './same-thread.js'
import type { Said } from './said.js'
import { withoutGaps, type Gappy } from '../source/without-gaps.js'

/** What became of what a file says. */
export interface TakenIn {
  /** Ids of the new threads, and of those that it says more in. */
  readonly added: readonly string[]
  readonly extended: readonly string[]
  /** How much of it was there already. */
  readonly known: number
}

/** What a file is taken in with. */
export interface TakingIn {
  /** Id of the specification, and of the file in the register. */
  readonly specification: string
  readonly file: string
  /** All who are named in the register. */
  readonly reviewers: readonly Reviewer[]
  /** Who started the threads that were met since the first file was read in, by their ids; it is added to. */
  readonly authors: Map<string, string>
}

/**
 * Takes what a file says into the threads of a register: what is new becomes a thread, what was edited in the file becomes
 * the thread's text while nobody here has touched it, and a reply in it afterwards. Nothing that stands in the register is
 * taken away, and what was said again is open again.
 *
 * First everything is looked for as it is, then what is left as another version of what is left: so that the new comment
 * beside an old one is not taken for the old one edited.
 *
 * @param threads by their ids; they are changed
 */
export function takeIn(
  threads: Map<string, ReviewThread>,
  said: readonly Said[],
  { specification, file, reviewers, authors }: TakingIn,
): TakenIn {
  const numbers = numbersOf(said)
  const identities = said.map((each, index) =>
    identitiesOf(each, specification, numbers[index] ?? 1, reviewers),
  )
  const matches = matchesOf(said, identities, threads, authors)
  const added: string[] = []
  const extended: string[] = []
  let known = 0
  for (const [index, each] of said.entries()) {
    const match = matches.get(each)
    if (match === undefined) {
      const [identity] = identities[index] ?? []
      if (identity === undefined) continue
      const thread = newThread(freeId(identity, threads), each, file)
      threads.set(thread.id, thread)
      authors.set(thread.id, each.author)
      added.push(thread.id)
    } else {
      const { thread, saysMore } = withMore(match, each, file)
      threads.set(thread.id, thread)
      authors.set(thread.id, each.author)
      if (saysMore) extended.push(thread.id)
      else known += 1
    }
  }
  return { added, extended, known }
}

function matchesOf(
  said: readonly Said[],
  identities: readonly (readonly Identity[])[],
  threads: ReadonlyMap<string, ReviewThread>,
  authors: ReadonlyMap<string, string>,
): ReadonlyMap<Said, Match> {
  const matches = new Map<Said, Match>()
  const isTaken = new Set<string>()
  const take = (each: Said, match: Match | undefined): void => {
    if (match === undefined || isTaken.has(match.thread.id)) return
    matches.set(each, match)
    isTaken.add(match.thread.id)
  }
  // Two whose names are known are one or two people, whatever else is alike.
  const isOther = ({ author }: Said, { id }: ReviewThread): boolean => {
    const known = authors.get(id) ?? ''
    return known !== '' && author !== '' && known !== author
  }
  for (const [index, each] of said.entries()) {
    const thread = threadWithId(each, identities[index] ?? [], threads, isOther)
    if (thread !== undefined) take(each, { type: 'same', thread })
  }
  const byOrigin = grouped(threads.values(), ({ id }) => originOf(id))
  for (const [index, each] of said.entries()) {
    if (matches.has(each)) continue
    const own = identities[index] ?? []
    const origins = new Set(own.map(threadOrigin))
    const left = [...origins]
      .flatMap((origin) => byOrigin.get(origin) ?? [])
      .filter((thread) => !isTaken.has(thread.id) && !isOther(each, thread))
    take(each, threadEdited(each, own, left))
  }
  const byText = grouped(threads.values(), ({ text }) => text)
  for (const each of said) {
    if (matches.has(each)) continue
    const alike = byText.get(each.thread.text) ?? []
    const thread = alike.find(
      (one) => !isTaken.has(one.id) && !isOther(each, one) && isSameUndated(each, one),
    )
    if (thread !== undefined) take(each, { type: 'same', thread })
  }
  return matches
}

function grouped<Key>(
  threads: Iterable<ReviewThread>,
  keyOf: (thread: ReviewThread) => Key,
): ReadonlyMap<Key, readonly ReviewThread[]> {
  const groups = new Map<Key, ReviewThread[]>()
  for (const thread of threads) {
    const key = keyOf(thread)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [thread])
    else group.push(thread)
  }
  return groups
}

/** Which of those that are the same in the file each is, from 1. */
function numbersOf(said: readonly Said[]): readonly number[] {
  const counts = new Map<string, number>()
  return said.map(({ thread: { how, at, part, quote, text }, moment }) => {
    const key = JSON.stringify([how, at, part, quote, text, moment])
    const number = (counts.get(key) ?? 0) + 1
    counts.set(key, number)
    return number
  })
}

function freeId(identity: Identity, threads: ReadonlyMap<string, ReviewThread>): string {
  for (let attempt = 0; ; attempt += 1) {
    const id = threadId(identity, attempt)
    if (!threads.has(id)) return id
  }
}

/** A new thread, its fields in the order of the schema. */
function newThread(id: string, { thread, replies }: Said, file: string): ReviewThread {
  const { at, part, certainty, how, quote, text, kind, role, service, persons, person, said, proposal } =
    thread
  return withoutGaps<ReviewThread>({
    id,
    at,
    part,
    certainty,
    how,
    quote,
    text,
    kind,
    role,
    service,
    persons,
    person,
    said,
    files: [file],
    replies: replies.length === 0 ? undefined : replies.map((reply) => withoutGaps<ReviewReply>(reply)),
    proposal: proposal === undefined ? undefined : withoutGaps<ReviewProposal>(proposal),
    state: 'open',
  })
}

/** A thread with what a file says beyond what it holds. */
function withMore(
  match: Match,
  { thread: said, replies }: Said,
  file: string,
): { readonly thread: ReviewThread; readonly saysMore: boolean } {
  const { thread } = match
  const isReplaced = match.type === 'edited' && match.isUntouched
  const { role, service, person, said: day } = said
  const edited =
    match.type === 'edited' && !isReplaced ? [{ text: said.text, role, service, person, said: day }] : []
  const held = thread.replies ?? []
  const more = unheard([...edited, ...replies], held)
  const files = thread.files ?? []
  const saysMore = isReplaced || more.length > 0
  return {
    saysMore,
    thread: withoutGaps<ReviewThread>({
      ...thread,
      // Who it was may be known only now.
      role: thread.role ?? (thread.service === undefined ? role : undefined),
      service: thread.service ?? (thread.role === undefined || thread.role === role ? service : undefined),
      text: isReplaced ? said.text : thread.text,
      files: files.includes(file) ? files : [...files, file],
      replies: more.length === 0 ? thread.replies : [...held, ...more],
      state: saysMore ? 'open' : thread.state,
    }),
  }
}

/** The replies that a thread does not hold: each that it holds is one of those, and no more. */
function unheard(replies: readonly Gappy<ReviewReply>[], held: readonly ReviewReply[]): ReviewReply[] {
  const left = held.map(({ text }) => text)
  return replies.flatMap((reply) => {
    const index = left.indexOf(reply.text)
    if (index < 0) return [withoutGaps<ReviewReply>(reply)]
    left.splice(index, 1)
    return []
  })
}
