import { isAnswered, reviewStatus } from '@kravspek/core'
import * as vscode from 'vscode'
import { languageFor, type Language } from '../language.js'
import { reviewWords } from '../locale/review.js'
import type { OpenSpecification } from '../specification.js'
import type { Shown } from '../views/branch.js'
import { branchView } from '../views/branch-view.js'
import type { Workbench } from '../workbench.js'
import { dropOnView } from './drop.js'
import type { Importing } from './import.js'
import { reviewBranches, showThreadsCommand } from './review-branches.js'
import { groupings, type ReviewGroupBy } from './review-groups.js'
import type { Threads } from './threads.js'

const groupByKey = 'kravspek.review.groupBy'

/** The comments of the specification at hand, grouped and filtered, and who has not answered. */
export function reviewView(
  { context: { workspaceState }, specifications }: Workbench,
  threads: Threads,
  importer: Importing,
): vscode.Disposable {
  let onlyOpen = false
  const groupBy = (): ReviewGroupBy => {
    const kept = workspaceState.get<string>(groupByKey)
    return groupings.find((each) => each === kept) ?? 'section'
  }
  const view = branchView({
    id: 'kravspek.review',
    specifications,
    dragAndDropController: dropOnView(specifications.active, importer),
    shown: (specification, language) => shownOf(specification, language, { groupBy: groupBy(), onlyOpen }),
  })
  const language = (): Language => languageFor(specifications.active()?.session.check())
  const setOnlyOpen = async (next: boolean): Promise<void> => {
    onlyOpen = next
    await vscode.commands.executeCommand('setContext', 'kravspek.reviewOnlyOpen', next)
    view.refresh()
  }
  const tellWhetherAny = (): void => {
    const review = specifications.active()?.session.check().analysis.review
    void vscode.commands.executeCommand('setContext', 'kravspek.hasReview', review !== undefined)
  }
  tellWhetherAny()
  return vscode.Disposable.from(
    view,
    specifications.onDidChangeActive(tellWhetherAny),
    specifications.onDidCheck(tellWhetherAny),
    vscode.commands.registerCommand('kravspek.review.groupBy', async (given?: unknown) => {
      const words = reviewWords[language()].groupBy
      const items = groupings.map((by) => ({ by, label: words.by[by], picked: by === groupBy() }))
      const chosen =
        items.find(({ by }) => by === given) ??
        (await vscode.window.showQuickPick(items, { placeHolder: words.placeholder }))
      if (chosen === undefined) return
      await workspaceState.update(groupByKey, chosen.by)
      view.refresh()
    }),
    vscode.commands.registerCommand('kravspek.review.showOpen', () => setOnlyOpen(true)),
    vscode.commands.registerCommand('kravspek.review.showAll', () => setOnlyOpen(false)),
    vscode.commands.registerCommand(showThreadsCommand, async (id: unknown) => {
      const specification = specifications.active()
      if (specification !== undefined && typeof id === 'string') await threads.show(specification, [id])
    }),
  )
}

function shownOf(
  { session }: OpenSpecification,
  language: Language,
  options: Parameters<typeof reviewBranches>[2],
): Shown {
  const { analysis } = session.check()
  const { specification, review, sources, reviewFile } = analysis
  const words = reviewWords[language]
  const threads = review?.threads ?? []
  const asked = specification?.serviceInvolvement?.reviewers ?? []
  // Where nobody has been asked and nothing has come, the view says what to do instead.
  if (review === undefined && asked.length === 0 && !sources.has(reviewFile)) return { branches: [] }
  const open = threads.filter((each) => !isAnswered(each)).length
  const status = specification === undefined ? undefined : reviewStatus(specification, review)
  const message = messageOf()
  return {
    branches: reviewBranches(analysis, status, options, language),
    description: threads.length === 0 ? '' : words.openOf(open, threads.length),
    ...(message === undefined ? {} : { message }),
  }

  function messageOf(): string | undefined {
    if (review === undefined && sources.has(reviewFile)) return words.mendRegister(reviewFile)
    if (threads.length === 0) return words.nothingYet
    if (open === 0) return words.allAnswered
    return options.onlyOpen ? words.showsOpen : undefined
  }
}
