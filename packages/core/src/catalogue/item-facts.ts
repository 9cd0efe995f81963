import type { Language } from '../document/nodes.js'
import { texts } from '../generated/texts.js'
import { formatDuration, formatNumber } from '../locale/format-value.js'
import type { CatalogueItem, RequirementCatalogue } from './catalogue.js'
import { parameterWords } from './parameter-words.js'

/** What is to be known of a requirement of a catalogue besides its words: «Kravtype»: «Minstekrav». */
export interface ItemFact {
  readonly name: string
  readonly value: string
}

/** A value of a requirement of a catalogue that someone must choose. */
export interface ItemParameter {
  /** As it stands in the text between < and >. */
  readonly name: string
  readonly unit: string | undefined
  /** Least and most that makes sense, as they are written in the language. */
  readonly min: string | undefined
  readonly max: string | undefined
  /** What is filled in: suits nearly everyone. */
  readonly usual: string | undefined
  /** How to choose it. */
  readonly guidance: string | undefined
}

/** Kind, who is to meet it, how it is answered and checked, and by when, in the words of a language. */
export function itemFacts({ requirement }: Pick<CatalogueItem, 'requirement'>, language: Language): readonly ItemFact[] {
  const { kind, addressee = 'supplier', answer, verification, fulfilledBy, recommendations = [], aspects = [] } = requirement
  const words = texts[language]
  const fact = (field: string, value: string | undefined): readonly ItemFact[] => {
    if (value === undefined || (value === 'none' && !field.startsWith('answer'))) return []
    return [{ name: words[field]?.[0] ?? field, value: words[`${field}=${value}`]?.[0] ?? value }]
  }
  const listed = (field: string, values: readonly string[]): readonly ItemFact[] =>
    values.length === 0 ? [] : [{ name: words[field]?.[0] ?? field, value: values.join(', ') }]
  const maxWords = answer?.maxWords === undefined ? [] : fact('answer.maxWords', String(answer.maxWords))
  return [
    ...fact('requirement.kind', kind),
    ...fact('requirement.addressee', addressee),
    ...fact('answer.form', answer?.form),
    ...maxWords,
    ...fact('verification.tender', verification?.tender),
    ...fact('verification.acceptance', verification?.acceptance),
    ...fact('verification.operation', verification?.operation),
    ...fact('requirement.fulfilledBy', fulfilledBy),
    ...listed('requirement.recommendations', recommendations.map(String)),
    ...listed(
      'training-programme.aspects',
      aspects.map((aspect) => words[`training-programme.aspects=${aspect}`]?.[0] ?? aspect),
    ),
  ]
}

/** The values of a requirement of a catalogue, in the order of the catalogue. */
export function itemParameters(
  { requirement }: Pick<CatalogueItem, 'requirement'>,
  language: Language,
): readonly ItemParameter[] {
  return Object.entries(requirement.parameters ?? {}).flatMap(([key, { type, min, max, default: usual }]) => {
    const said = parameterWords(requirement[language], key)
    if (said?.name === undefined) return []
    const written = (value: string | number | undefined): string | undefined => {
      if (value === undefined) return undefined
      if (typeof value === 'number') return formatNumber(value, language)
      return type === 'duration' ? formatDuration(value, language) : value
    }
    const { name, unit, guidance } = said
    return [
      { name, unit, min: written(min), max: written(max), usual: written(said.default ?? usual), guidance },
    ]
  })
}

/** What a technology is called in a language: its name in the catalogues' starting points, else as the format names it. */
export function technologyTitle(
  technology: string,
  catalogues: readonly RequirementCatalogue[],
  language: Language,
): string {
  const recipes = catalogues.flatMap((catalogue) => catalogue.recipes)
  return recipes.find((recipe) => recipe.technology === technology)?.[language]?.title ?? technology
}
