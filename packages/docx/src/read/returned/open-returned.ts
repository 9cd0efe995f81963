import type { OpenedFile } from '@kravspek/core'
import { mainPartOf } from '../../lint/main-part.js'
import type { Inflater } from '../inflate.js'
import { openPackage, type PackageRefusal } from '../open-package.js'
import { partText } from '../part-text.js'
import { answeredComments } from './answered-comments.js'
import { isAsWritten } from './as-written.js'
import { commentThreads } from './comment-threads.js'
import { relationshipsIn, relationshipsOf } from './package-relationships.js'
import { readComments, readCommentStates } from './read-comments.js'
import { readReturned } from './read-returned.js'
import { readStamp } from './read-stamp.js'
import { readStory } from './read-story.js'
import { unwantedIn } from './refuse-package.js'
import type { ReturnedContent } from './returned-content.js'
import type { Story } from './story.js'
import { storyLikeness } from './story-likeness.js'

/** Why a file that came back is not read. */
export type ReturnedRefusal = PackageRefusal | 'not-a-document' | 'macros' | 'external' | 'not-well-formed'

/** `part`: the name of the part that gave the reason, empty where it is the whole file. */
export type OpenedReturned =
  | ({ readonly type: 'returned' } & OpenedFile)
  | { readonly type: 'refused'; readonly refusal: ReturnedRefusal; readonly part: string }

/**
 * Opens a Word file that came back from someone: whatever Word, LibreOffice or a web editor made of a document of ours. Nothing
 * in it is run, fetched or believed; what can be told without unpacking it is told before.
 *
 * @param inflate see `openPackage`
 */
export const openReturned = (bytes: Uint8Array, inflate?: Inflater): OpenedReturned => {
  const opened = openPackage(bytes, inflate)
  if (opened.type === 'refused') return opened
  const { parts } = opened
  const unwanted = unwantedIn(parts)
  if (unwanted !== undefined) return { type: 'refused', ...unwanted }
  const main = mainPartOf(parts)
  if (main === undefined) return { type: 'refused', refusal: 'not-a-document', part: '' }
  const content = contentOf(parts, main)
  if ('malformed' in content) return { type: 'refused', refusal: 'not-well-formed', part: content.malformed }
  const custom = partsOfType(parts, '', 'custom-properties')[0] ?? parts.get('docProps/custom.xml')
  const stamp = custom === undefined ? undefined : readStamp(partText(custom))
  return {
    ...{ type: 'returned', stamp },
    ...(isAsWritten(parts) ? { isAsWritten: true } : {}),
    likeness: storyLikeness(content.story),
    read: (sent) => readReturned(content, stamp, sent),
  }
}

type Parts = ReadonlyMap<string, Uint8Array>

const contentOf = (parts: Parts, main: string): ReturnedContent | { readonly malformed: string } => {
  const body = readStory(textOf(parts, main))
  if ('problem' in body) return { malformed: main }
  const others: Story[] = []
  for (const part of namesOfType(parts, main, 'footnotes', 'endnotes', 'header', 'footer')) {
    const read = readStory(textOf(parts, part))
    if ('problem' in read) return { malformed: part }
    others.push(read.story)
  }
  const [part] = namesOfType(parts, main, 'comments')
  const comments = part === undefined ? [] : readComments(textOf(parts, part))
  if (comments === undefined) return { malformed: part ?? '' }
  const [states] = namesOfType(parts, main, 'commentsExtended')
  const known = readCommentStates(states === undefined ? '<none/>' : textOf(parts, states))
  const answered = answeredComments(comments)
  const threads = commentThreads(answered.comments, known, answered.parents)
  return { story: body.story, others, threads }
}

const textOf = (parts: Parts, part: string): string => partText(parts.get(part) ?? new Uint8Array())

/** Names of the parts that another refers to, of these types, each once. */
const namesOfType = (parts: Parts, owner: string, ...types: readonly string[]): readonly string[] => {
  const name = relationshipsOf(owner)
  const found = relationshipsIn(name, parts.get(name) ?? new Uint8Array()) ?? []
  return [
    ...new Set(
      found.flatMap(({ type, target }) => (types.includes(type) && parts.has(target) ? [target] : [])),
    ),
  ]
}

const partsOfType = (parts: Parts, owner: string, type: string): readonly Uint8Array[] =>
  namesOfType(parts, owner, type).flatMap((name) => parts.get(name) ?? [])
