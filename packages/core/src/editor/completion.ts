import type { Analysis } from '../analyse.js'
import type { Language } from '../document/nodes.js'
import type { Asking, Completion } from './completion-asking.js'
import { fieldCompletions } from './completion-fields.js'
import { itemCompletions, shapeCompletions } from './completion-items.js'
import { referenceCompletions } from './completion-references.js'
import { textCompletions } from './completion-text.js'
import { knownNumbers, listedValues, newIds, undecidedValues } from './completion-values.js'
import { writtenValues } from './completion-written.js'
import { contextAt } from './context-at.js'
import { lineStartAt } from './context-line.js'

export { mostCompletions, type Completion } from './completion-asking.js'

/**
 * What can be written at an offset of a file. Where it is, is read off the text as it is now, half typed or not; ids and
 * titles come from the analysis.
 *
 * @param analysis newest that could be read; without one there is nothing to refer to
 * @param text of the file now
 * @returns best first; where there are `mostCompletions`, there may be more: ask again as more is typed
 */
export function completionsAt(
  analysis: Analysis | undefined,
  source: string,
  text: string,
  offset: number,
  language: Language,
): readonly Completion[] {
  const context = contextAt(text, offset, rootConceptOf(analysis, source))
  const asking: Asking = { analysis, source, text, offset, language, context }
  switch (context.part) {
    case 'none':
      return []
    case 'item':
      return itemsAt(asking).map((each) => inPlace(asking, each))
    case 'key':
      return [...itemCompletions(asking), ...fieldCompletions(asking)].map((each) => inPlace(asking, each))
    case 'value':
      return valuesAt(asking)
    default: {
      const unknown: never = context.part
      return unknown
    }
  }
}

/** What a file holds, by its name where nothing is known of it. */
export function rootConceptOf(analysis: Analysis | undefined, source: string): string {
  const known = analysis?.files.get(source)?.concept
  if (known !== undefined) return known
  if (/\.krav\.(?:ya?ml|json)$/.test(source)) return 'specification'
  if (/\.kravdel\.(?:ya?ml|json)$/.test(source)) return 'part'
  if (/\.review\.ya?ml$/.test(source)) return 'review'
  return 'organisation'
}

/** A line that is wrongly indented begins where it belongs. */
export function inPlace({ context, text }: Asking, completion: Completion): Completion {
  if (!context.isMisplaced) return completion
  const { range, insertText } = completion
  return {
    ...completion,
    range: [lineStartAt(text, range[0]), range[1]],
    insertText: ' '.repeat(context.column) + insertText,
  }
}

function valuesAt(asking: Asking): readonly Completion[] {
  const { context } = asking
  const inText = textCompletions(asking)
  // In a text that goes over several lines there is nothing to choose but what it names.
  if (inText.length > 0 || context.scalar === 'block') return inText
  return [
    ...itemCompletions(asking),
    ...shapeCompletions(asking),
    ...newIds(asking),
    ...listedValues(asking),
    ...knownNumbers(asking),
    ...writtenValues(asking),
    ...referenceCompletions(asking),
    ...undecidedValues(asking),
  ]
}

/** Where an item may begin: a whole one of objects, else its dash and what may stand behind it. */
function itemsAt(asking: Asking): readonly Completion[] {
  const { context } = asking
  if (context.field?.concept !== undefined) return itemCompletions(asking)
  const behind: Asking = { ...asking, context: { ...context, depth: Math.max(0, context.depth - 1) } }
  return [
    ...listedValues(behind),
    ...knownNumbers(behind),
    ...writtenValues(behind),
    ...referenceCompletions(behind),
  ].map((each) => ({ ...each, insertText: `- ${each.insertText}`, filterText: `- ${each.filterText}` }))
}
