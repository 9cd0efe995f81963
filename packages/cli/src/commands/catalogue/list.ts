import type { Language } from '@kravspek/core'
import { catalogueItems, searchItems, type RequirementCatalogue } from '@kravspek/core/catalogue'
import { cataloguesHere } from '../../catalogues.js'
import type { CatalogueListArguments } from '../../catalogue-arguments.js'
import { words, type Words } from '../../locale/words.js'
import { paint } from '../../paint.js'
import type { Terminal } from '../../terminal.js'
import { visibleText } from '../../visible-text.js'
import { catalogueJson } from './catalogue-json.js'
import { itemLines, nameOf } from './item-lines.js'
import { scopeOf } from './scope.js'
import { toldProblems } from './told-problems.js'

/**
 * `kravspek catalogue list`: the requirements of the catalogues, theme by theme.
 *
 * @returns exit code: 2 where a catalogue can't be used
 */
export function list(args: CatalogueListArguments, asked: Language | undefined, terminal: Terminal): number {
  const language = asked ?? 'nb'
  const said = words[language]
  const loaded = cataloguesHere(terminal.cwd, 'catalogue list')
  const { catalogues } = loaded
  const scope = scopeOf(args, catalogues, language, 'catalogue list')
  const items = searchItems('', catalogues, scope)
  if (args.format === 'json') terminal.out(catalogueJson(catalogues, items, language))
  else {
    const all = catalogues.flatMap(catalogueItems)
    const blocks = catalogues.flatMap((catalogue) => {
      const own = items.filter(({ reference }) => reference.startsWith(`${catalogue.id}/`))
      const themes = [...new Set(own.map(({ theme }) => theme))].map((theme) => [
        paint('bold', visibleText(theme[language]?.title ?? theme.theme), terminal),
        ...own
          .filter((item) => item.theme === theme)
          .flatMap((item) => itemLines(item, language, nameOf(item, all), terminal)),
      ])
      return [[headLine(catalogue, language, said)], ...themes, [said.catalogue.count(own.length)]]
    })
    terminal.out([...blocks, [items.length === 0 ? said.catalogue.nothingInScope : said.catalogue.showNext]].map(asBlock).join('\n'))
  }
  return toldProblems(loaded, said, terminal)
}

/** What a catalogue is, and who may use it. */
export function headLine(
  { id, names, version, licence, publisher }: RequirementCatalogue,
  language: Language,
  said: Words,
): string {
  return visibleText(said.catalogue.head({ title: names[language]?.title ?? id, version, licence, publisher }))
}

function asBlock(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('')
}
