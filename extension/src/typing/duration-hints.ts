import { formatDuration } from '@kravspek/core/editor'
import * as vscode from 'vscode'
import { languageFor } from '../language.js'
import type { Feature } from '../workbench.js'
import { selector } from './at-hand.js'

const setting = 'kravspek.inlayHints.durations'

/** A duration that is a value of its own, not a word of a text: `PT4H`, `P1Y6M`. */
const durationValue =
  /(?<=(?:[:[,]|^[ \t]*-)[ \t]+["']?|\[["']?)P(?=\d|T\d)(?:\d+[YMWD])*(?:T(?:\d+[HMS])+)?(?=["']?[ \t]*(?:[,}\]]|#|\r?$))/gm

/** Writes behind each duration what it says, where that is asked for. */
export const showDurations: Feature = ({ specifications }) => {
  const changed = new vscode.EventEmitter<void>()
  return vscode.Disposable.from(
    changed,
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('kravspek')) changed.fire()
    }),
    vscode.languages.registerInlayHintsProvider(selector, {
      onDidChangeInlayHints: changed.event,
      provideInlayHints: (document, range) => {
        if (vscode.workspace.getConfiguration().get(setting) !== true) return []
        const language = languageFor(specifications.known(document.uri)?.session.readable())
        // From the lines' beginnings: a value is told by what stands before it.
        const lines = new vscode.Range(range.start.line, 0, range.end.line, Infinity)
        const first = document.offsetAt(lines.start)
        return [...document.getText(lines).matchAll(durationValue)].map(({ index, 0: duration }) => {
          const position = document.positionAt(first + index + duration.length)
          const hint = new vscode.InlayHint(position, formatDuration(duration, language))
          hint.paddingLeft = true
          return hint
        })
      },
    }),
  )
}
