import type { Language } from '@kravspek/core'
import {
  technologiesIn,
  technologyCalled,
  technologyTitle,
  type RequirementCatalogue,
  type SearchScope,
} from '@kravspek/core/catalogue'
import type { CatalogueListArguments } from '../../catalogue-arguments.js'
import type { CommandName } from '../../command-names.js'
import { Refusal } from '../../refusal.js'

/**
 * What is asked for of the catalogues.
 *
 * @throws Refusal where a technology or theme is named that none of them has
 */
export function scopeOf(
  { technology, theme }: Pick<CatalogueListArguments, 'technology' | 'theme'>,
  catalogues: readonly RequirementCatalogue[],
  language: Language,
  command: CommandName,
): SearchScope {
  return {
    language,
    technology: technology === undefined ? undefined : technologyNamed(technology, catalogues, language, command),
    theme: theme === undefined ? undefined : themeNamed(theme, catalogues, language, command),
  }
}

function technologyNamed(
  written: string,
  catalogues: readonly RequirementCatalogue[],
  language: Language,
  command: CommandName,
): string {
  const technology = technologyCalled(written, catalogues)
  if (technology !== undefined) return technology
  const names = technologiesIn(catalogues).map((each) => {
    const title = technologyTitle(each, catalogues, language)
    return title === each ? each : `${each} (${title})`
  })
  throw new Refusal((said) => said.catalogue.unknownTechnology(written, names), command, language)
}

/** A theme by its name in the format, or its title or prefix in any language. */
function themeNamed(
  written: string,
  catalogues: readonly RequirementCatalogue[],
  language: Language,
  command: CommandName,
): string {
  const wanted = written.trim().toLowerCase()
  const themes = catalogues.flatMap((catalogue) => catalogue.themes)
  const isCalled = (matches: (name: string) => boolean): string | undefined =>
    themes.find(({ theme, nb, nn, en }) =>
      [theme, ...[nb, nn, en].flatMap((words) => [words?.title, words?.prefix])].some(
        (name) => name !== undefined && matches(name.toLowerCase()),
      ),
    )?.theme
  const found = isCalled((name) => name === wanted) ?? isCalled((name) => wanted.length > 2 && name.startsWith(wanted))
  if (found !== undefined) return found
  const names = [...new Set(themes.map((each) => `${each.theme} (${each[language]?.title ?? each.theme})`))]
  throw new Refusal((said) => said.catalogue.unknownTheme(written, names), command, language)
}
