import type { Language } from '@kravspek/core'
import { catalogueItems, formatSuggestion, suggestedItems, type CatalogueItem } from '@kravspek/core/catalogue'
import type { CatalogueSuggestArguments } from '../../catalogue-arguments.js'
import { jsonText } from '../../json-text.js'
import type { Terminal } from '../../terminal.js'
import { visibleText } from '../../visible-text.js'
import { wrappedLines } from '../../wrapped-lines.js'
import { itemValue } from './catalogue-json.js'
import { itemLines, nameOf } from './item-lines.js'
import { openWithCatalogues } from './open-specification.js'
import { toldProblems } from './told-problems.js'

/**
 * `kravspek catalogue suggest`: requirements that a specification seems to lack, each with why.
 *
 * @returns exit code
 */
export function suggest(args: CatalogueSuggestArguments, asked: Language | undefined, terminal: Terminal): number {
  const opened = openWithCatalogues(args.file, 'catalogue suggest', asked, terminal)
  if (opened === undefined) return 1
  const { catalogues, specification, said, messages, shown } = opened
  const suggested = suggestedItems(specification, catalogues)
  if (args.format === 'json')
    terminal.out(
      jsonText({
        file: shown,
        suggestions: suggested.map((each) => ({
          because: each.because,
          message: formatSuggestion(each, messages),
          requirement: itemValue(each.item, messages),
        })),
      }),
    )
  else if (suggested.length === 0) terminal.out(`${visibleText(said.catalogue.noSuggestions(shown))}\n`)
  else {
    const all = catalogues.flatMap(catalogueItems)
    const own = new Set((specification.sections ?? []).flatMap(({ requirements = [] }) => requirements.map(({ id }) => id)))
    // Where the specification has that number too, the catalogue's must not be taken for it.
    const shownName = (item: CatalogueItem): string =>
      own.has(item.requirement.id) ? item.reference : nameOf(item, all)
    const blocks = suggested.map((each) => [
      ...wrappedLines(formatSuggestion(each, messages), terminal.columns, 0),
      ...itemLines(each.item, messages, shownName(each.item), terminal),
      '',
    ])
    const lines = [...blocks.flat(), visibleText(said.catalogue.suggestNext(shown))]
    terminal.out(lines.map((line) => `${line}\n`).join(''))
  }
  return toldProblems(opened, said, terminal)
}
