import type { Certainty, Returned, Review } from '@kravspek/core'
import type { Doing } from './review-plan.js'

/** What reviewers did to a document, told by those who did it and not by what reads the file. */
export interface Made {
  /** Comments, and replies to them. */
  readonly comments: readonly MadeComment[]
  readonly changes: readonly MadeChange[]
  readonly fields: readonly { readonly id: string; readonly text: string }[]
}

interface MadeComment {
  readonly author: string
  /** Or how it begins. */
  readonly text: string
  /** Id of the document tree; `undefined`: nobody could tell. */
  readonly about?: string
}

interface MadeChange {
  readonly about: string
  /** Words that are new, or that are gone. */
  readonly words: string
  readonly tracked: boolean
}

/** How much of what was made is read, and as what. */
export interface Score {
  readonly made: number
  /** Read once, at the right place, by what it was found by. */
  readonly placed: Readonly<Partial<Record<Certainty | 'reply', number>>>
  /** Read once, without a place: what nobody could place counts as placed right, in `unplaceable`. */
  readonly notPlaced: number
  readonly unplaceable: number
  /** Read once, at another place. */
  readonly misplaced: readonly string[]
  /** Not read, or more than once. */
  readonly lost: readonly string[]
  /** Read, and not made. */
  readonly extra: readonly string[]
}

export function madeIn(doings: readonly Doing[]): Made {
  const text = (value: string | boolean | undefined): string => String(value ?? '')
  const comments = doings.flatMap(({ author, about, action }): readonly MadeComment[] => {
    const said = action['comment'] ?? action['reply']
    return said === undefined || about === undefined ? [] : [{ author, text: text(said), about }]
  })
  const changes = doings.flatMap(({ about, action }): readonly MadeChange[] => {
    const words = action['with'] ?? action['delete']
    if (words === undefined || about === undefined) return []
    return [{ about, words: text(words), tracked: action['tracked'] !== false }]
  })
  const fields = doings.flatMap(({ action }) => {
    const id = action['fill'] ?? action['choose']
    return id === undefined ? [] : [{ id: text(id), text: text(action['text']) }]
  })
  return { comments, changes, fields }
}

export function both(one: Made, other: Made): Made {
  return {
    comments: [...one.comments, ...other.comments],
    changes: [...one.changes, ...other.changes],
    fields: [...one.fields, ...other.fields],
  }
}

/** Something that was read, with where it was put. */
interface Read {
  readonly words: string
  readonly author: string
  readonly about: string | undefined
  readonly certainty: Certainty | 'reply' | undefined
}

export function commentScore({ comments }: Made, returned: Returned): Score {
  const read = returned.comments.flatMap(({ text, author, place, replies }): readonly Read[] => {
    const { id: about, certainty } = place ?? {}
    return [
      { words: text, author, about, certainty },
      ...replies.map((reply) => ({
        words: reply.text,
        author: reply.author,
        about,
        certainty: 'reply' as const,
      })),
    ]
  })
  return scored(
    read,
    comments.map((made) => ({
      ...made,
      isIt: ({ author, words }) => author === made.author && words.includes(made.text),
    })),
  )
}

export function changeScore({ changes }: Made, returned: Returned): Score {
  const read = returned.changes.map(({ before, after, place, author, isTracked }) => ({
    ...{ words: `${before}\n${after}`, author, about: place?.id, certainty: place?.certainty },
    isTracked,
  }))
  return scored(
    read,
    changes.map(({ about, words, tracked }) => ({
      ...{ about, text: words },
      isIt: (each) => each.isTracked === tracked && each.words.includes(words),
    })),
  )
}

export function fieldScore({ fields }: Made, returned: Returned): Score {
  return scored(
    returned.fields.map(({ id, text, certainty }) => ({ words: text, author: '', about: id, certainty })),
    fields.map(({ id, text }) => ({
      ...{ about: id, text },
      isIt: ({ words, about }) => words === text && (about ?? id) === id,
    })),
  )
}

function scored<Each extends Read>(
  read: readonly Each[],
  made: readonly {
    readonly about?: string
    readonly text: string
    readonly isIt: (read: Each) => boolean
  }[],
): Score {
  const placed: Partial<Record<Certainty | 'reply', number>> = {}
  const misplaced: string[] = []
  const lost: string[] = []
  const matched = new Set<Each>()
  let notPlaced = 0
  let unplaceable = 0
  for (const { about, text, isIt } of made) {
    const found = read.filter(isIt)
    for (const each of found) matched.add(each)
    const [only] = found
    if (only === undefined || found.length > 1) lost.push(`${text} (${found.length} times)`)
    else if (only.about === undefined && about === undefined) unplaceable += 1
    else if (only.about === undefined) notPlaced += 1
    else if (only.about !== about) misplaced.push(`${text}: ${about ?? 'nowhere'}, read at ${only.about}`)
    else if (only.certainty !== undefined) placed[only.certainty] = (placed[only.certainty] ?? 0) + 1
  }
  const extra = read
    .filter((each) => !matched.has(each))
    .map(({ words, about }) => `${about ?? ''}: ${words}`)
  return { made: made.length, placed, notPlaced, unplaceable, misplaced, lost, extra }
}

/** What of what was made does not stand in the register exactly once and at its place: nothing, if all is well. */
export function missingInRegister({ comments, changes, fields }: Made, review: Review): readonly string[] {
  const threads = review.threads ?? []
  const said = threads.flatMap(({ at, part, how, text = '', quote = '', replies = [] }) => [
    { place: at ?? part, how, words: `${text}\n${how === 'change' ? quote : ''}` },
    ...replies.map((reply) => ({ place: at ?? part, how: 'comment' as const, words: reply.text ?? '' })),
  ])
  const count = (how: string, words: string, about: string | undefined): number =>
    said.filter((each) => each.how === how && each.words.includes(words) && each.place === inRegister(about))
      .length
  const expected = [
    ...comments.map(({ text, about }) => ({ how: 'comment', text, about })),
    ...changes.map(({ words, about }) => ({ how: 'change', text: words, about })),
    ...fields.flatMap(({ id, text }) => {
      const [, about] = /^(.+):comment$/.exec(id) ?? []
      return about === undefined ? [] : [{ how: 'field', text, about }]
    }),
  ]
  const isSame = (one: (typeof expected)[number], other: (typeof expected)[number]): boolean =>
    one.how === other.how && one.text === other.text && one.about === other.about
  const ticked = fields.filter(({ id }) => id.endsWith(':view'))
  return [
    ...expected.flatMap((each) => {
      const wanted = expected.filter((other) => isSame(each, other)).length
      const found = count(each.how, each.text, each.about)
      return found === wanted
        ? []
        : [`${each.how} «${each.text}» at ${each.about ?? ''}: ${found} of ${wanted}`]
    }),
    ...(ticked.length === (review.views ?? []).length
      ? []
      : [`views: ${review.views?.length ?? 0} of ${ticked.length}`]),
  ]
}

/** A chapter stands in one of the portions that the document is read in; in the specification it is itself. */
function inRegister(about: string | undefined): string | undefined {
  return about?.replace(/^:portion-\d+-/, '')
}
