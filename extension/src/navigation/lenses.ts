import { lensesOf, type LensPart } from '@kravspek/core/editor'
import * as vscode from 'vscode'
import type { Language } from '../language.js'
import { reviewWords } from '../locale/review.js'
import { rangeOf } from '../places.js'
import { commentCounts, type CommentCount } from '../review/comment-counts.js'
import { atHand, selector } from '../typing/at-hand.js'
import type { Feature } from '../workbench.js'

/** What stands above a section or requirement, with what the services have said of it. */
interface ShownPart extends Omit<LensPart, 'action'> {
  readonly action: LensPart['action'] | 'comments'
}

const commands: Readonly<Record<ShownPart['action'], string>> = {
  comments: 'kravspek.review.showAt',
  findings: 'kravspek.showFindings',
  tasks: 'kravspek.showTasks',
  needs: 'kravspek.showNeeds',
  requirements: 'kravspek.showRequirements',
  preview: 'kravspek.preview',
}

/** Tells above each section and requirement what there is to see of it: «3 merknader · 2 behov · Forhåndsvis». */
export const showLenses: Feature = ({ specifications }) => {
  const changed = new vscode.EventEmitter<void>()
  // Worked out for those that are on the screen alone: a large specification has tens of thousands.
  const parts = new WeakMap<vscode.CodeLens, readonly [part: ShownPart, uri: vscode.Uri]>()
  return vscode.Disposable.from(
    changed,
    specifications.onDidCheck(() => changed.fire()),
    vscode.languages.registerCodeLensProvider(selector, {
      onDidChangeCodeLenses: changed.event,
      provideCodeLenses: async (document) => {
        const here = await atHand(specifications, document)
        if (here === undefined) return []
        const counts = commentCounts(here.check.analysis)
        return lensesOf(here.check, here.source, here.language).flatMap((line) => {
          const range = rangeOf(document, line.range)
          return withComments(line.parts, counts, here.language).map((part) => {
            const lens = new vscode.CodeLens(range)
            parts.set(lens, [part, document.uri])
            return lens
          })
        })
      },
      resolveCodeLens: (lens) => {
        const known = parts.get(lens)
        if (known === undefined) return lens
        const [{ title, action, argument }, uri] = known
        lens.command = { title, command: commands[action], arguments: [uri, argument] }
        return lens
      },
    }),
  )
}

/** Comments come first: someone waits for an answer. */
function withComments(
  parts: readonly LensPart[],
  counts: ReadonlyMap<string, CommentCount>,
  language: Language,
): readonly ShownPart[] {
  const id = parts[0]?.argument
  const count = id === undefined ? undefined : counts.get(id)
  if (id === undefined || count === undefined) return parts
  const title = reviewWords[language].lens(count.total, count.open)
  return [{ title, action: 'comments', argument: id }, ...parts]
}
