import { hoverAt } from '@kravspek/core/editor'
import * as vscode from 'vscode'
import { rangeOf } from '../places.js'
import type { Feature } from '../workbench.js'
import { atHand, selector } from './at-hand.js'

/** Tells what stands under the pointer. */
export const showHover: Feature = ({ specifications }) =>
  vscode.languages.registerHoverProvider(selector, {
    provideHover: async (document, position) => {
      const here = await atHand(specifications, document)
      if (here === undefined) return undefined
      const hover = hoverAt(here.check.analysis, here.source, document.offsetAt(position), here.language)
      if (hover === undefined) return undefined
      return new vscode.Hover(new vscode.MarkdownString(hover.markdown), rangeOf(document, hover.range))
    },
  })
