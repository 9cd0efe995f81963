import type { Analysis, Location, ReviewThread } from '@kravspek/core'
import * as vscode from 'vscode'
import { languageFor, type Language } from '../language.js'
import { reviewWords } from '../locale/review.js'
import { positionsIn, rangeOf, type Positions } from '../places.js'
import { showPlace } from '../show-place.js'
import type { OpenSpecification } from '../specification.js'
import type { Specifications } from '../specifications.js'
import { soon } from '../views/soon.js'
import { threadComments, threadLabel } from './thread-comments.js'
import { threadKind } from './thread-kind.js'
import { isPlaced, threadPlaces } from './thread-places.js'

/** A comment of a specification's register. */
export interface ThreadTarget {
  readonly specification: OpenSpecification
  readonly id: string
}

/** The comments beside the text. */
export interface Threads {
  /** Which comment one beside the text is. */
  readonly targetOf: (thread: unknown) => ThreadTarget | undefined
  /** Goes to where comments stand, and opens them. */
  readonly show: (specification: OpenSpecification, ids: readonly string[]) => Promise<void>
  readonly dispose: () => void
}

interface Shown {
  readonly thread: vscode.CommentThread
  /** What it says, as text: it is drawn anew only where that is another. */
  content: string
}

/** Shows the comments of each register at what they are about, and keeps them there while the text is edited. */
export function showThreads(specifications: Specifications): Threads {
  const controller = vscode.comments.createCommentController('kravspek.review', 'Kravspek')
  const shown = new Map<OpenSpecification, Map<string, Shown>>()
  const targets = new WeakMap<object, ThreadTarget>()

  const show = (specification: OpenSpecification): void => {
    // One that was closed a moment ago may still be told of, and nobody would take its comments away again.
    if (!specifications.all().includes(specification)) return
    const check = specification.session.check()
    const { analysis } = check
    const language = languageFor(check)
    controller.options = optionsIn(language)
    const before = shown.get(specification) ?? new Map<string, Shown>()
    const threads = threadsToShow(analysis, before.size > 0)
    // While the register or the specification can't be read, what is shown stays where it is.
    if (threads === undefined) return
    const { placeOf } = threadPlaces(analysis)
    const locate = locating(specification)
    const now = new Map<string, Shown>()
    for (const each of threads) {
      const at = locate(placeOf(each))
      const comments = threadComments(analysis, each, language)
      const one = keptAt(before.get(each.id), at) ?? {
        thread: controller.createCommentThread(at.uri, at.range, comments),
        content: '',
      }
      targets.set(one.thread, { specification, id: each.id })
      if (!one.thread.range?.isEqual(at.range)) one.thread.range = at.range
      dress(one, each, {
        label: threadLabel(analysis, each, language),
        kind: threadKind(each, isPlaced(analysis, each)),
        comments,
      })
      now.set(each.id, one)
    }
    for (const [id, { thread }] of before) if (now.get(id)?.thread !== thread) thread.dispose()
    shown.set(specification, now)
  }
  const forget = (specification: OpenSpecification): void => {
    for (const { thread } of shown.get(specification)?.values() ?? []) thread.dispose()
    shown.delete(specification)
  }
  const behind = new Set<OpenSpecification>()
  const showBehind = (): void => {
    for (const each of behind) show(each)
    behind.clear()
  }
  const later = soon(showBehind)
  for (const each of specifications.all()) show(each)
  const subscriptions = vscode.Disposable.from(
    controller,
    later,
    specifications.onDidCheck((specification) => {
      behind.add(specification)
      later.ask()
    }),
    specifications.onDidClose((specification) => {
      behind.delete(specification)
      forget(specification)
    }),
  )
  return {
    targetOf: (thread) => (typeof thread === 'object' && thread !== null ? targets.get(thread) : undefined),
    show: async (specification, ids) => {
      show(specification)
      const found = ids.flatMap((id) => shown.get(specification)?.get(id) ?? [])
      const place = placeOfFirst(specification, ids)
      if (place !== undefined) await showPlace(specification, place)
      for (const { thread } of found) thread.collapsibleState = vscode.CommentThreadCollapsibleState.Expanded
    },
    dispose: () => void subscriptions.dispose(),
  }
}

/** `undefined`: what was said can't be known now. */
function threadsToShow(
  { review, value, sources, reviewFile }: Analysis,
  showsSome: boolean,
): readonly ReviewThread[] | undefined {
  const isBroken = value === undefined || (review === undefined && sources.has(reviewFile))
  return isBroken && showsSome ? undefined : (review?.threads ?? [])
}

/** Turns places into what the editor knows; a text that is in no editor is gone through once for all of them. */
function locating(specification: OpenSpecification): (place: Location) => vscode.Location {
  const known = new Map<string, Positions>()
  return ({ source, range }) => {
    const positions = known.get(source) ?? positionsIn(specification, source)
    known.set(source, positions)
    return new vscode.Location(specification.uriOf(source), rangeOf(positions, range))
  }
}

/** A comment beside the text can't go to another file. */
function keptAt(shown: Shown | undefined, { uri }: vscode.Location): Shown | undefined {
  return shown?.thread.uri.toString() === uri.toString() ? shown : undefined
}

function dress(
  shown: Shown,
  { state }: ReviewThread,
  look: { readonly label: string; readonly kind: string; readonly comments: readonly vscode.Comment[] },
): void {
  const content = JSON.stringify([look, state])
  if (shown.content === content) return
  shown.content = content
  const { thread } = shown
  thread.label = look.label
  thread.contextValue = look.kind
  thread.comments = look.comments
  thread.canReply = state !== 'answered'
  thread.state =
    state === 'answered' ? vscode.CommentThreadState.Resolved : vscode.CommentThreadState.Unresolved
}

function placeOfFirst({ session }: OpenSpecification, [first]: readonly string[]): Location | undefined {
  const { analysis } = session.check()
  const thread = analysis.review?.threads?.find(({ id }) => id === first)
  return thread && threadPlaces(analysis).placeOf(thread)
}

function optionsIn(language: Language): vscode.CommentOptions {
  const { prompt, placeholder } = reviewWords[language].reply
  return { prompt, placeHolder: placeholder }
}
