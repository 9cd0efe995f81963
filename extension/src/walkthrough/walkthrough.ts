import type { Check } from '@kravspek/core'
import * as vscode from 'vscode'
import { languageFor } from '../language.js'
import type { OpenSpecification } from '../specification.js'
import { soon } from '../views/soon.js'
import { workListOf } from '../views/work-list-of.js'
import type { Feature } from '../workbench.js'

interface Progress {
  readonly remaining: number
  readonly problems: number
  /** When there last were more problems than before: milliseconds. */
  readonly roseAt: number
}

/** A problem that comes and goes while a line is being typed has not been solved by anybody. */
const leastMilliseconds = 3000

/** Opens the first ten minutes, and ticks off their steps when they have been done rather than looked at. */
export const walkthrough: Feature = ({ context, specifications }) => {
  const before = new WeakMap<OpenSpecification, Progress>()
  const follow = (specification: OpenSpecification): void => {
    const check = specification.session.check()
    const known = before.get(specification)
    const now = progressOf(check, known)
    before.set(specification, now)
    if (known === undefined) return
    if (now.remaining < known.remaining) void setDone('choiceMade')
    if (now.problems < known.problems && Date.now() - known.roseAt > leastMilliseconds)
      void setDone('problemSolved')
  }
  const judged = new Set<OpenSpecification>()
  const later = soon(() => {
    for (const each of judged) follow(each)
    judged.clear()
  })
  return vscode.Disposable.from(
    later,
    specifications.onDidCheck((specification) => {
      judged.add(specification)
      later.ask()
    }),
    vscode.commands.registerCommand('kravspek.walkthrough', () =>
      vscode.commands.executeCommand(
        'workbench.action.openWalkthrough',
        `${context.extension.id}#start`,
        false,
      ),
    ),
  )
}

function progressOf(check: Check, known: Progress | undefined): Progress {
  const problems = check.findings.filter(
    ({ severity }) => severity === 'error' || severity === 'warning',
  ).length
  const isMore = known === undefined || problems > known.problems
  return {
    // Nothing can be counted in a file that can't be read.
    remaining:
      check.context === undefined ? (known?.remaining ?? 0) : workListOf(check, languageFor(check)).remaining,
    problems,
    roseAt: isMore ? Date.now() : known.roseAt,
  }
}

function setDone(step: 'choiceMade' | 'problemSolved'): Thenable<unknown> {
  return vscode.commands.executeCommand('setContext', `kravspek.${step}`, true)
}
