import { formatDate, type Language } from '@kravspek/core'
import {
  catalogueItems,
  itemFacts,
  itemParameters,
  technologyTitle,
  type CatalogueItem,
  type RequirementCatalogue,
} from '@kravspek/core/catalogue'
import { cataloguesHere } from '../../catalogues.js'
import type { CatalogueShowArguments } from '../../catalogue-arguments.js'
import { words, type Words } from '../../locale/words.js'
import { paint } from '../../paint.js'
import { Refusal } from '../../refusal.js'
import type { Terminal } from '../../terminal.js'
import { visibleText } from '../../visible-text.js'
import { wrappedLines } from '../../wrapped-lines.js'
import { calledItem } from './called-item.js'
import { catalogueJson } from './catalogue-json.js'
import { headLine } from './list.js'
import { toldProblems } from './told-problems.js'

/**
 * `kravspek catalogue show`: all there is to know of a requirement before it is taken.
 *
 * @returns exit code: 2 where a catalogue can't be used
 * @throws Refusal where there is no such requirement, or not in the language
 */
export function show(args: CatalogueShowArguments, asked: Language | undefined, terminal: Terminal): number {
  const language = asked ?? 'nb'
  const said = words[language]
  const loaded = cataloguesHere(terminal.cwd, 'catalogue show')
  const { catalogues } = loaded
  const item = calledItem(args.item, catalogues, 'catalogue show', language)
  const catalogue = catalogues.find(({ id }) => item.reference === `${id}/${item.requirement.id}`)
  if (item.requirement[language] === undefined)
    throw new Refusal((known) => known.catalogue.notInLanguage(item.reference, language), 'catalogue show', language)
  if (args.format === 'json')
    terminal.out(catalogueJson(catalogue === undefined ? [] : [catalogue], [item], language))
  else {
    const lines = [
      ...shownLines(item, catalogues, language, said, terminal),
      ...(catalogue === undefined ? [] : ['', headLine(catalogue, language, said)]),
    ]
    terminal.out(lines.map((line) => `${line}\n`).join(''))
  }
  return toldProblems(loaded, said, terminal)
}

function shownLines(
  item: CatalogueItem,
  catalogues: readonly RequirementCatalogue[],
  language: Language,
  said: Words,
  terminal: Terminal,
): readonly string[] {
  const { requirement, theme, reference } = item
  const { labels } = said.catalogue
  const { title = '', text, plain, ask, rationale, guidance, words: sought = [] } = requirement[language] ?? {}
  const part = (label: string, ...texts: readonly (string | undefined)[]): readonly string[] => {
    const lines = texts.flatMap((each) => (each === undefined || each === '' ? [] : wrappedLines(each, terminal.columns, 2)))
    return lines.length === 0 ? [] : ['', paint('bold', label, terminal), ...lines]
  }
  const children = (requirement.children ?? []).map((child) => `${child.id}) ${child[language]?.text ?? ''}`)
  const technologies = (requirement.technologies ?? []).map((each) => technologyTitle(each, catalogues, language))
  const { version = '', earlier = [] } = requirement
  return [
    paint('bold', visibleText(`${reference}  ${title}`), terminal),
    ...part(labels.withdrawn, requirement.withdrawn),
    ...part(labels.text, text),
    ...part(labels.children, ...children),
    ...valueLines(item, language, said, terminal),
    ...part(labels.guidance, guidance),
    ...part(labels.ask, ask),
    ...part(labels.plain, plain),
    ...part(labels.rationale, rationale),
    ...part(
      labels.facts,
      ...itemFacts(item, language).map(({ name, value }) => `${name}: ${value}`),
      `${labels.theme}: ${theme[language]?.title ?? theme.theme}`,
      `${labels.technologies}: ${technologies.length === 0 ? labels.allTechnologies : technologies.join(', ')}`,
      `${labels.version}: ${version}`,
      earlier.length === 0 ? undefined : `${labels.earlier}: ${earlier.map((each) => each.version).join(', ')}`,
      sought.length === 0 ? undefined : `${labels.words}: ${sought.join(', ')}`,
    ),
    ...part(labels.goesWith, ...titled(requirement.goesWith, reference, catalogues, language)),
    ...part(labels.excludes, ...titled(requirement.excludes, reference, catalogues, language)),
    ...part(
      labels.sources,
      ...(requirement.sources ?? []).map(({ title: source, url, read }) =>
        [source, url, read === undefined ? undefined : said.catalogue.read(formatDate(read, language))]
          .filter((each) => each !== undefined)
          .join(', '),
      ),
    ),
  ]
}

/** Each value with what makes sense, and how to choose it. */
function valueLines(item: CatalogueItem, language: Language, said: Words, terminal: Terminal): readonly string[] {
  const parameters = itemParameters(item, language)
  if (parameters.length === 0) return []
  return [
    '',
    paint('bold', said.catalogue.labels.values, terminal),
    ...parameters.flatMap(({ name, min, max, unit, usual, guidance }) => {
      const range = said.catalogue.range(min, max, unit)
      const told = [range, usual === undefined ? '' : said.catalogue.usual(usual)].filter((each) => each !== '')
      const head = told.length === 0 ? `<${name}>` : `<${name}>: ${told.join('; ')}`
      return [
        ...wrappedLines(head, terminal.columns, 2),
        ...(guidance === undefined ? [] : wrappedLines(guidance, terminal.columns, 4)),
      ]
    }),
  ]
}

function titled(
  ids: readonly string[] = [],
  reference: string,
  catalogues: readonly RequirementCatalogue[],
  language: Language,
): readonly string[] {
  const catalogue = catalogues.find(({ id }) => reference.startsWith(`${id}/`))
  const items = catalogue === undefined ? [] : catalogueItems(catalogue)
  return ids.map((id) => {
    const title = items.find(({ requirement }) => requirement.id === id)?.requirement[language]?.title
    return title === undefined ? id : `${id} ${title}`
  })
}
