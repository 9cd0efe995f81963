import { isAnswered, isSaidBy, type Language } from '@kravspek/core'
import type { ReviewListArguments } from '../../review-arguments.js'
import type { Terminal } from '../../terminal.js'
import { placeCalled, reviewerCalled } from './called.js'
import { listJson } from './list-json.js'
import { listMarkdown } from './list-markdown.js'
import { listText } from './list-text.js'
import { openReview, type OpenReview } from './open-review.js'
import { spotsOf, threadGroups, type Spot, type ThreadGroup } from './thread-groups.js'

/** What is listed. */
export interface Listing {
  readonly groups: readonly ThreadGroup[]
  /** Where each thing of the specification stands. */
  readonly spots: ReadonlyMap<string, Spot>
  /** Only comments without an answer were asked for. */
  readonly onlyOpen: boolean
  /** Something else than all of the comments was asked for. */
  readonly isCut: boolean
}

/**
 * `kravspek review list`: shows the comments, each in its place, with the answers.
 *
 * @returns exit code
 */
export function list(args: ReviewListArguments, asked: Language | undefined, terminal: Terminal): number {
  const opened = openReview(args.file, 'review list', asked, terminal)
  if (opened === undefined) return 1
  const listing = listingOf(args, opened)
  terminal.out(textOf(args.format, listing, opened, terminal))
  return 0
}

function listingOf({ onlyOpen, role, service, at }: ReviewListArguments, opened: OpenReview): Listing {
  // Ids that nothing has are told, not answered with an empty list.
  if (role !== undefined || service !== undefined) reviewerCalled(opened, `${role ?? ''}@${service ?? ''}`)
  const place = at === undefined ? undefined : placeCalled(opened, at)
  const spots = spotsOf(opened.specification)
  const isHere = (each: string | undefined): boolean =>
    each !== undefined && (each === place || each.startsWith(`${String(place)}.`) || isInSection(each))
  const isInSection = (each: string): boolean => {
    const group = spots.get(each)?.group
    return group?.type === 'section' && group.id === place
  }
  const threads = (opened.review?.threads ?? []).filter(
    (thread) =>
      !(onlyOpen && isAnswered(thread)) &&
      isSaidBy(thread, { role, service }, opened.specification) &&
      (place === undefined || isHere(thread.at) || thread.part === place),
  )
  const isCut = role !== undefined || service !== undefined || at !== undefined
  return { groups: threadGroups(threads, spots), spots, onlyOpen, isCut }
}

function textOf(
  format: ReviewListArguments['format'],
  listing: Listing,
  opened: OpenReview,
  terminal: Terminal,
): string {
  switch (format) {
    case 'text':
      return listText(listing, opened, terminal)
    case 'json':
      return listJson(listing, opened)
    case 'markdown':
      return listMarkdown(listing, opened)
    default: {
      const unknown: never = format
      return unknown
    }
  }
}
