import type { Finding } from '../finding/finding.js'
import type { Catalogue, CatalogueTheme, Recipe } from '../generated/specification.js'
import { validateCatalogue, validateCatalogueTheme, validateRecipe } from '../generated/validate-catalogue.js'
import { validationFindings, type Validator } from '../schema/validation-findings.js'
import { parseSource } from '../source/parse-source.js'
import type { Positions } from '../source/positions.js'
import type { RequirementCatalogue } from './catalogue.js'

/** What the file at the top of a catalogue's folder is called. */
export const catalogueFileName = 'catalogue.yaml'

/** A catalogue as it was read, and what is wrong with its files. */
export interface ReadCatalogue {
  /** `undefined`: its own file is missing or has errors. Themes with errors are left out. */
  readonly catalogue: RequirementCatalogue | undefined
  readonly findings: readonly Finding[]
  /** Where each value of the files stands, for findings about it. */
  readonly positions: Positions
  readonly sources: ReadonlyMap<string, string>
}

/**
 * Reads the texts of a catalogue's files.
 *
 * @param files by name relative to the folder, with `/`: `catalogue.yaml`, and one file a theme in `requirements/`, and one a
 *   technology in `recipes/`. Other files are not looked at.
 */
export function readCatalogue(files: ReadonlyMap<string, string>): ReadCatalogue {
  const positions: Positions = new Map()
  const sources = new Map<string, string>()
  const findings: Finding[] = []
  const read = (name: string, concept: string, validator: Validator): object | undefined => {
    const text = files.get(name)
    if (text === undefined) return undefined
    sources.set(name, text)
    const { value, findings: syntax } = parseSource(name, text, positions)
    findings.push(...syntax)
    if (value === undefined) return undefined
    const wrong = validationFindings({ root: value, concept, positions, sources }, validator)
    findings.push(...wrong)
    return wrong.some(({ severity }) => severity === 'error') ? undefined : value
  }
  const head = read(catalogueFileName, 'catalogue', validateCatalogue as Validator) as Catalogue | undefined
  const readAll = (folder: string, concept: string, validator: Validator): readonly object[] =>
    [...files.keys()]
      .filter((name) => name.startsWith(`${folder}/`) && /^[^/]+\/[^/]+\.ya?ml$/.test(name))
      .toSorted()
      .flatMap((name) => read(name, concept, validator) ?? [])
  const themes = readAll('requirements', 'catalogue-theme', validateCatalogueTheme as Validator) as readonly CatalogueTheme[]
  const recipes = readAll('recipes', 'recipe', validateRecipe as Validator) as readonly Recipe[]
  if (head?.version === undefined) return { catalogue: undefined, findings, positions, sources }
  const { id, version, licence, publisher, nb, nn, en, themes: order = [] } = head
  const rank = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length)
  const names = { ...(nb && { nb }), ...(nn && { nn }), ...(en && { en }) }
  const catalogue: RequirementCatalogue = {
    id,
    version,
    licence,
    publisher,
    names,
    themes: themes.toSorted((a, b) => rank(a.theme) - rank(b.theme)),
    recipes: recipes.toSorted((a, b) => rank(a.technology) - rank(b.technology)),
  }
  return { catalogue, findings, positions, sources }
}
