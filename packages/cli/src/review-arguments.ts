import type { HouseArguments, RenderFormat } from './arguments.js'
import { reviewActions, type CommandName, type ReviewAction } from './command-names.js'
import { formatOf, formatsOf, houseOf, needed, renderFormats } from './option-values.js'
import type { Options } from './options.js'
import { Refusal } from './refusal.js'

/** Id of a role and of its service as they were written: `ROLE@SERVICE`. Which there are, the specification knows. */
export type WrittenReviewer = string

interface ReviewCommand<Action extends ReviewAction> {
  readonly type: 'review'
  readonly action: Action
  /** The specification, as written. */
  readonly file: string
}

/** What is done to comments, each called by its id. */
interface OnThreads {
  readonly ids: readonly string[]
}

export interface ReviewImportArguments extends ReviewCommand<'import'> {
  /** The files that came back, as written. */
  readonly files: readonly string[]
  readonly reviewer: WrittenReviewer | undefined
  readonly keepNames: boolean
}

export interface ReviewListArguments extends ReviewCommand<'list'> {
  readonly onlyOpen: boolean
  readonly role: string | undefined
  readonly service: string | undefined
  readonly at: string | undefined
  readonly format: 'text' | 'json' | 'markdown'
}

export interface ReviewAnswerArguments extends ReviewCommand<'answer'>, OnThreads {
  /** As written: a code, or what it is called. Praise needs none. */
  readonly disposition: string | undefined
  /** `-`: it is typed or piped in. */
  readonly text: string | undefined
  readonly by: string | undefined
  /** Ids of what was changed. */
  readonly changed: readonly string[]
}

export interface ReviewAcceptArguments extends ReviewCommand<'accept'> {
  readonly id: string
  readonly text: string | undefined
  readonly by: string | undefined
}

export interface ReviewApproveArguments extends ReviewCommand<'approve'> {
  /** Ids of requirements and sections. */
  readonly ids: readonly string[]
  readonly by: WrittenReviewer
}

export interface ReviewPlaceArguments extends ReviewCommand<'place'>, OnThreads {
  readonly at: string
}

export interface ReviewDeferArguments extends ReviewCommand<'defer'>, OnThreads {
  readonly text: string | undefined
  readonly by: string | undefined
}

export interface ReviewReopenArguments extends ReviewCommand<'reopen'>, OnThreads {}

export interface ReviewAddArguments extends ReviewCommand<'add'> {
  readonly onBehalfOf: WrittenReviewer
  readonly persons: number | undefined
  readonly at: string | undefined
  readonly kind: string | undefined
  readonly text: string
}

export interface ReviewStatusArguments extends ReviewCommand<'status'> {
  readonly format: 'text' | 'json'
}

export interface ReviewReplyArguments extends ReviewCommand<'reply'> {
  /** `all`: everyone who has said something, each by themselves. */
  readonly recipient: WrittenReviewer
  readonly out: string
  readonly formats: readonly RenderFormat[]
  readonly force: boolean
  readonly house: HouseArguments
}

export type ReviewArguments =
  | ReviewImportArguments
  | ReviewListArguments
  | ReviewAnswerArguments
  | ReviewAcceptArguments
  | ReviewApproveArguments
  | ReviewPlaceArguments
  | ReviewDeferArguments
  | ReviewReopenArguments
  | ReviewAddArguments
  | ReviewStatusArguments
  | ReviewReplyArguments

/** @throws Refusal where the words behind the command are not understood */
export function reviewArguments(
  command: 'review' | `review ${ReviewAction}`,
  options: Options,
  words: readonly string[],
): ReviewArguments {
  const [file, ...rest] = words
  if (command === 'review')
    throw new Refusal((said) => said.review.unknownAction(file, reviewActions), command)
  if (file === undefined) throw new Refusal((said) => said.missingFile, command)
  const value = (name: string): string | undefined => options.get(name)?.value
  const type = 'review'
  switch (command) {
    case 'review import':
      if (rest.length === 0) throw new Refusal((said) => said.review.missingReturned, command)
      return {
        ...{ type, action: 'import', file, files: rest },
        ...{ reviewer: value('reviewer'), keepNames: options.has('keep-names') },
      }
    case 'review list':
      nothingMore(rest, command)
      return {
        ...{ type, action: 'list', file, onlyOpen: options.has('open') },
        ...{ role: value('role'), service: value('service'), at: value('at') },
        format: formatOf(options, ['text', 'json', 'markdown'], command),
      }
    case 'review answer':
      return {
        ...{ type, action: 'answer', file, ids: idsIn(rest, command) },
        disposition: value('disposition'),
        ...{ text: value('text'), by: value('by'), changed: listOf(value('changed')) },
      }
    case 'review accept':
      return {
        ...{ type, action: 'accept', file, id: onlyId(rest, command) },
        ...{ text: value('text'), by: value('by') },
      }
    case 'review approve':
      if (rest.length === 0) throw new Refusal((said) => said.review.missingApproved, command)
      return { type, action: 'approve', file, ids: rest, by: needed(options, 'by', command) }
    case 'review place':
      return {
        ...{ type, action: 'place', file, ids: idsIn(rest, command) },
        at: needed(options, 'at', command),
      }
    case 'review defer':
      return {
        ...{ type, action: 'defer', file, ids: idsIn(rest, command) },
        ...{ text: value('text'), by: value('by') },
      }
    case 'review reopen':
      return { type, action: 'reopen', file, ids: idsIn(rest, command) }
    case 'review add':
      nothingMore(rest, command)
      return {
        ...{ type, action: 'add', file, onBehalfOf: needed(options, 'on-behalf-of', command) },
        ...{ persons: personsIn(value('persons'), command), at: value('at'), kind: value('kind') },
        text: needed(options, 'text', command),
      }
    case 'review status':
      nothingMore(rest, command)
      return { type, action: 'status', file, format: formatOf(options, ['text', 'json'], command) }
    case 'review reply':
      nothingMore(rest, command)
      return {
        ...{ type, action: 'reply', file, recipient: needed(options, 'for', command) },
        ...{ out: needed(options, 'out', command), formats: formatsOf(options, renderFormats, command) },
        ...{ force: options.has('force'), house: houseOf(options) },
      }
    default: {
      const unknown: never = command
      return unknown
    }
  }
}

function nothingMore([more]: readonly string[], command: CommandName): void {
  if (more !== undefined) throw new Refusal((said) => said.nothingMore(more), command)
}

function idsIn(words: readonly string[], command: CommandName): readonly string[] {
  if (words.length === 0) throw new Refusal((said) => said.review.missingThread, command)
  return words
}

function onlyId(words: readonly string[], command: CommandName): string {
  const [id = '', ...more] = idsIn(words, command)
  nothingMore(more, command)
  return id
}

/** The most people that one can speak for: more is a slip of the finger. */
const mostPersons = 100_000

function personsIn(written: string | undefined, command: CommandName): number | undefined {
  if (written === undefined) return undefined
  const count = /^\d+$/.test(written) ? Number(written) : 0
  if (count < 1 || count > mostPersons) throw new Refusal((said) => said.review.notPersons(written), command)
  return count
}

function listOf(written: string | undefined): readonly string[] {
  return (written ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')
}
