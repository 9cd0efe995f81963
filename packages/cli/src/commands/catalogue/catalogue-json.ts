import type { Language } from '@kravspek/core'
import { itemParameters, type CatalogueItem, type RequirementCatalogue } from '@kravspek/core/catalogue'
import { jsonText } from '../../json-text.js'

/** What `kravspek catalogue list`, `search` and `show` print with `--format json`: the words in one language. */
export function catalogueJson(
  catalogues: readonly RequirementCatalogue[],
  items: readonly (CatalogueItem & { readonly score?: number })[],
  language: Language,
): string {
  return jsonText({
    language,
    catalogues: catalogues.map(({ id, version, licence, publisher, names }) => {
      return { id, version, licence, publisher, title: names[language]?.title }
    }),
    requirements: items.map((item) => itemValue(item, language)),
  })
}

/** A requirement of a catalogue in one language. */
export function itemValue(
  { reference, theme, requirement, score }: CatalogueItem & { readonly score?: number },
  language: Language,
): object {
  const { nb, nn, en, children, parameters, earlier, concerns: _, ...rest } = requirement
  const { parameters: __, of: ___, ...words } = { nb, nn, en }[language] ?? {}
  const parts = children?.map((child) => ({ id: child.id, text: child[language]?.text }))
  return {
    reference,
    theme: theme.theme,
    ...rest,
    ...words,
    ...(parts === undefined ? {} : { children: parts }),
    ...(parameters === undefined ? {} : { parameters: itemParameters({ requirement }, language) }),
    ...(earlier === undefined ? {} : { earlier: earlier.map(({ version }) => version) }),
    ...(score === undefined ? {} : { score }),
  }
}
