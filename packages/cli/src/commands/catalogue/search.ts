import type { Language } from '@kravspek/core'
import { catalogueItems, searchItems } from '@kravspek/core/catalogue'
import { cataloguesHere } from '../../catalogues.js'
import type { CatalogueSearchArguments } from '../../catalogue-arguments.js'
import { words } from '../../locale/words.js'
import type { Terminal } from '../../terminal.js'
import { visibleText } from '../../visible-text.js'
import { catalogueJson } from './catalogue-json.js'
import { itemLines, nameOf } from './item-lines.js'
import { scopeOf } from './scope.js'
import { toldProblems } from './told-problems.js'

/** So many are read through; the rest are counted. */
const mostShown = 20

/**
 * `kravspek catalogue search`: requirements that have the words, the best first.
 *
 * @returns exit code: 2 where a catalogue can't be used
 */
export function search(args: CatalogueSearchArguments, asked: Language | undefined, terminal: Terminal): number {
  const language = asked ?? 'nb'
  const said = words[language]
  const loaded = cataloguesHere(terminal.cwd, 'catalogue search')
  const { catalogues } = loaded
  const found = searchItems(args.words, catalogues, scopeOf(args, catalogues, language, 'catalogue search'))
  if (args.format === 'json') terminal.out(catalogueJson(catalogues, found, language))
  else if (found.length === 0) terminal.out(`${visibleText(said.catalogue.nothingFound(args.words))}\n`)
  else {
    const all = catalogues.flatMap(catalogueItems)
    const shown = found.slice(0, mostShown).flatMap((item) => itemLines(item, language, nameOf(item, all), terminal))
    const rest = found.length - mostShown
    const lines = [...shown, ...(rest > 0 ? [`  ${said.andMore(rest)}`] : []), '', said.catalogue.showNext]
    terminal.out(lines.map((line) => `${line}\n`).join(''))
  }
  return toldProblems(loaded, said, terminal)
}
