import type { Language } from '../document/nodes.js'
import { finding, type Finding, type Location } from '../finding/finding.js'
import type { CatalogueRequirement, CatalogueText } from '../generated/specification.js'
import type { RuleSettings } from '../rules/settings.js'
import { parameterPattern } from '../schema/parameters.js'
import { locateEntry, type Positions } from '../source/positions.js'
import { catalogueItems, languagesOf, type RequirementCatalogue } from './catalogue.js'
import { recipeFindings } from './check-recipes.js'
import { judgedWords } from './judge-words.js'
import { languageNames } from './language-names.js'
import { parameterWords } from './parameter-words.js'
import type { ReadCatalogue } from './read-catalogue.js'
import { translationHash } from './words-hash.js'

/**
 * What is wrong with a catalogue: what reading it said; codes that point at nothing or stand twice; languages that lack something
 * or translate what is no longer said; and what the rules say of each text in its language.
 */
export function checkCatalogue(
  { catalogue, findings, positions }: ReadCatalogue,
  settings: RuleSettings,
): readonly Finding[] {
  if (catalogue === undefined) return findings
  const items = catalogueItems(catalogue)
  const languages = languagesOf(catalogue)
  const ids = new Set(items.map(({ requirement }) => requirement.id))
  const own = items.flatMap(({ requirement }) => [
    ...referenceFindings(requirement, ids, positions),
    ...valueFindings(requirement, positions),
    ...languageFindings(requirement, languages, positions),
  ])
  return [
    ...findings,
    ...repeatedIds(catalogue, positions),
    ...recipeFindings(catalogue, positions),
    ...own,
    ...judgedWords(catalogue, settings).flatMap(({ item, language, findings: judged }) => {
      const place = placeOf(positions, item.requirement, language)
      if (place === undefined) return []
      return judged.map((each): Finding => ({
        ...each,
        // They are edits of the specification that the words were judged in.
        fixes: [],
        location: place,
      }))
    }),
  ]
}

function repeatedIds({ themes }: RequirementCatalogue, positions: Positions): readonly Finding[] {
  const seen = new Set<string>()
  const found: Finding[] = []
  for (const requirement of themes.flatMap(({ requirements = [] }) => requirements)) {
    if (seen.has(requirement.id)) {
      const location = placeOf(positions, requirement, 'id')
      if (location !== undefined) found.push(problem('catalogue-duplicate', location, { id: requirement.id }))
    }
    seen.add(requirement.id)
  }
  return found
}

function referenceFindings(
  requirement: CatalogueRequirement,
  ids: ReadonlySet<string>,
  positions: Positions,
): readonly Finding[] {
  return (['goesWith', 'excludes'] as const).flatMap((field) =>
    (requirement[field] ?? []).flatMap((id, index) => {
      const list = requirement[field] ?? []
      const location = placeOf(positions, list, index)
      if (location === undefined) return []
      if (id === requirement.id) return [problem('catalogue-refers-to-itself', location, { id })]
      return ids.has(id) ? [] : [problem('catalogue-unknown-reference', location, { id })]
    }),
  )
}

/** Values that no one could choose. */
function valueFindings(requirement: CatalogueRequirement, positions: Positions): readonly Finding[] {
  return Object.entries(requirement.parameters ?? {}).flatMap(([name, parameter]) => {
    const { min, max, default: usual, type } = parameter
    const location = placeOf(positions, requirement.parameters ?? {}, name)
    if (location === undefined) return []
    const isOrdered = min === undefined || max === undefined || min < max
    const isInside =
      typeof usual !== 'number' || ((min === undefined || usual >= min) && (max === undefined || usual <= max))
    const isOfKind = type !== 'number' || usual === undefined || typeof usual === 'number'
    return isOrdered && isInside && isOfKind ? [] : [problem('catalogue-value-range', location, { name })]
  })
}

/** What each language has to have, as the first has it. */
function languageFindings(
  requirement: CatalogueRequirement,
  languages: readonly Language[],
  positions: Positions,
): readonly Finding[] {
  const { id } = requirement
  const first = requirement.nb
  return languages.flatMap((language) => {
    const words = requirement[language]
    const at = placeOf(positions, requirement, words === undefined ? 'id' : language)
    if (at === undefined) return []
    const said = { id, language: languageNames[language] }
    if (words === undefined) return [problem('catalogue-language-missing', at, said)]
    const missing = missingFields(language, words, requirement)
    return [
      ...missing.map((field) =>
        problem('catalogue-words-missing', at, { ...said, field: { type: 'field', key: `catalogue-text.${field}` } }),
      ),
      ...parameterFindings(requirement, language, at, said),
      ...(language === 'nb' || first === undefined ? [] : translationFindings(words, requirement, at, said)),
    ]
  })
}

function missingFields(
  language: Language,
  words: CatalogueText,
  { kind, children = [], nb: first }: CatalogueRequirement,
): readonly string[] {
  const always = ['title', 'text', 'plain', 'rationale', 'guidance'] as const
  const asked = kind === 'evaluated' || first?.ask !== undefined ? (['ask'] as const) : []
  const missing = [...always, ...asked].filter((field) => words[field] === undefined)
  const hasChildren = children.every((child) => child[language]?.text !== undefined)
  return hasChildren ? missing : [...missing, 'children']
}

/** Every value is named in the text, and every name in the text is a value. */
function parameterFindings(
  requirement: CatalogueRequirement,
  language: Language,
  at: Location,
  said: Finding['data'],
): readonly Finding[] {
  const { parameters = {} } = requirement
  const { text = '', plain = '', ask = '', parameters: named = {} } = requirement[language] ?? {}
  const parts = (requirement.children ?? []).map((child) => child[language]?.text ?? '')
  const names = Object.keys(parameters).map((key) => parameterWords(requirement[language], key)?.name)
  const inText = (...texts: readonly string[]): ReadonlySet<string> =>
    new Set(texts.flatMap((each) => [...each.matchAll(parameterPattern)].map(([, name = '']) => name)))
  const used = inText(text, ...parts)
  const unnamed = Object.keys(parameters).filter((key) => parameterWords(requirement[language], key)?.name === undefined)
  const unknown = Object.keys(named).filter((key) => !Object.hasOwn(parameters, key))
  const unused = names.filter((name): name is string => name !== undefined && !used.has(name))
  const undefinedNames = [...inText(text, plain, ask, ...parts)].filter((name) => !names.includes(name))
  const unitless = Object.values(named).flatMap(({ name, unit }) =>
    name === undefined || unit === undefined || [text, plain, ask, ...parts].every((each) => saysUnit(each, name, unit))
      ? []
      : [problem('catalogue-unit-unsaid', at, { ...said, name, unit })],
  )
  const repeated = names.filter((name, index) => name !== undefined && names.indexOf(name) < index)
  return [
    ...unnamed.map((name) => problem('catalogue-value-unnamed', at, { ...said, name })),
    ...[...unknown, ...undefinedNames].map((name) => problem('catalogue-value-unknown', at, { ...said, name })),
    ...unused.map((name) => problem('catalogue-value-unused', at, { ...said, name })),
    ...unitless,
    ...repeated.map((name = '') => problem('catalogue-value-repeated', at, { ...said, name })),
  ]
}

/** Whether the unit is read behind the value wherever it stands: «innen <frist> minutter». */
function saysUnit(text: string, name: string, unit: string): boolean {
  return text
    .replace(/\s+/g, ' ')
    .split(`<${name}>`)
    .slice(1)
    .every((after) => after.startsWith(` ${unit}`))
}

function translationFindings(
  words: CatalogueText,
  requirement: CatalogueRequirement,
  at: Location,
  said: Finding['data'],
): readonly Finding[] {
  const hash = translationHash(requirement)
  return words.of === hash ? [] : [problem('catalogue-translation-outdated', at, { ...said, hash })]
}

function problem(code: string, location: Location, data: Finding['data']): Finding {
  return finding({ code, message: code, severity: 'error', location, data })
}

function placeOf(positions: Positions, container: object, key: string | number): Location | undefined {
  const entry = locateEntry(positions, container, key)
  // An item of a list has no name: the key's place is where it begins.
  return typeof key === 'number' ? entry?.value : entry?.key
}
