import { addSpoken, approve, type Reviewer } from '@kravspek/core'
import * as vscode from 'vscode'
import { languageFor } from '../language.js'
import { reviewWords } from '../locale/review.js'
import type { Specifications } from '../specifications.js'
import { today } from '../today.js'
import { askReviewer, reviewerIn } from './ask-reviewer.js'
import { fieldOf } from './choose-thread.js'
import { registerOf, writeOrTell } from './register.js'
import { titleOf } from './reviewer-name.js'
import { subjectFor } from './subject-for.js'
import type { Threads } from './threads.js'

/** Writes down what someone said in a meeting, and that someone stands behind a requirement or a section. */
export function registerSpeaking(specifications: Specifications, threads: Threads): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('kravspek.review.add', (target?: unknown, given?: unknown) =>
      speak(specifications, threads, target, given),
    ),
    vscode.commands.registerCommand('kravspek.review.approve', (target?: unknown, given?: unknown) =>
      stand(specifications, target, given),
    ),
  )
}

/** @returns id of the new comment */
async function speak(
  specifications: Specifications,
  threads: Threads,
  target: unknown,
  given: unknown,
): Promise<string | undefined> {
  const subject = await subjectFor(specifications, target, given)
  if (subject === undefined) {
    tellNoSpecification()
    return undefined
  }
  const { specification, at } = subject
  const before = await registerOf(specifications, specification)
  if (before === undefined) return undefined
  const words = reviewWords[before.language]
  const title = words.addTitle(at)
  const reviewer = reviewerIn(given) ?? (await askReviewer(before.specification, title, before.language))
  if (reviewer === undefined) return undefined
  const isGiven = fieldOf(given, 'text') !== undefined
  const persons = isGiven ? '1' : await askPersons(title, words)
  if (persons === undefined) return undefined
  const text =
    fieldOf(given, 'text') ??
    (await vscode.window.showInputBox({
      title,
      prompt: words.saidPrompt,
      ignoreFocusOut: true,
      validateInput: (typed) => (typed.trim() === '' ? words.saidEmpty : undefined),
    }))
  const now = text === undefined ? undefined : await registerOf(specifications, specification)
  if (text === undefined || now === undefined) return undefined
  const { review, id } = addSpoken(now.review, {
    specification: now.specification,
    reviewer,
    ...(persons === '1' ? {} : { persons: Number(persons) }),
    ...(at === undefined ? {} : { at }),
    text: text.trim(),
    date: today(),
  })
  if (!(await writeOrTell(specifications, specification, review))) return undefined
  await threads.show(specification, [id])
  return id
}

async function askPersons(
  title: string,
  words: (typeof reviewWords)[keyof typeof reviewWords],
): Promise<string | undefined> {
  return vscode.window.showInputBox({
    title,
    prompt: words.personsPrompt,
    value: '1',
    ignoreFocusOut: true,
    validateInput: (typed) => (/^[1-9]\d{0,4}$/.test(typed.trim()) ? undefined : words.personsWrong),
  })
}

/** @returns whether it was written down */
async function stand(specifications: Specifications, target: unknown, given: unknown): Promise<boolean> {
  const subject = await subjectFor(specifications, target, given)
  if (subject === undefined) {
    tellNoSpecification()
    return false
  }
  const { specification, at } = subject
  const before = await registerOf(specifications, specification)
  if (before === undefined) return false
  const words = reviewWords[before.language]
  const kind = at === undefined ? undefined : before.analysis.ids.get(at)?.kind
  if (at === undefined || (kind !== 'requirement' && kind !== 'section')) {
    void vscode.window.showInformationMessage(words.nothingToApprove)
    return false
  }
  const reviewer: Reviewer | undefined =
    reviewerIn(given) ?? (await askReviewer(before.specification, words.approveTitle(at), before.language))
  if (reviewer === undefined) return false
  const now = await registerOf(specifications, specification)
  if (now === undefined) return false
  const next = approve(now.review, now.specification, { at, reviewer, date: today() })
  if (!(await writeOrTell(specifications, specification, next))) return false
  const role =
    titleOf(now.analysis, 'roles', reviewer.role) ?? titleOf(now.analysis, 'services', reviewer.service)
  void vscode.window.showInformationMessage(words.approved(at, role))
  return true
}

function tellNoSpecification(): void {
  void vscode.window.showInformationMessage(reviewWords[languageFor(undefined)].noSpecification)
}
