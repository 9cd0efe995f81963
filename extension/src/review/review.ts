import * as vscode from 'vscode'
import type { Feature } from '../workbench.js'
import { registerAccept } from './accept.js'
import { registerAnswers } from './answer.js'
import { registerDrop } from './drop.js'
import { importing, registerImport } from './import.js'
import { registerPlace } from './place.js'
import { registerReply } from './reply-document.js'
import { reviewStatusBar } from './review-status-bar.js'
import { reviewView } from './review-view.js'
import { showCommentsAt } from './show-comments-at.js'
import { registerSpeaking } from './speak.js'
import { showThreads } from './threads.js'

/** What the services said: read in, shown at what it is about, and answered. */
export const review: Feature = (workbench) => {
  const { specifications } = workbench
  const threads = showThreads(specifications)
  const importer = importing(specifications, threads)
  return vscode.Disposable.from(
    threads,
    reviewView(workbench, threads, importer),
    reviewStatusBar(specifications),
    registerImport(specifications, importer),
    registerDrop(specifications, importer),
    registerAnswers(specifications, threads),
    registerAccept(specifications, threads),
    registerPlace(specifications, threads),
    registerSpeaking(specifications, threads),
    registerReply(specifications),
    showCommentsAt(specifications, threads),
  )
}
