import type { Language } from '../document/nodes.js'
import type { Requirement } from '../generated/specification.js'
import { withoutGaps } from '../source/without-gaps.js'
import type { CatalogueItem } from './catalogue.js'
import { parameterWords } from './parameter-words.js'
import { wordsHash } from './words-hash.js'

/** A requirement as it is written into a specification: `null` is what someone must decide. */
export interface TakenRequirement extends Omit<Requirement, 'parameters'> {
  readonly parameters?: Readonly<Record<string, TakenParameter>>
}

export interface TakenParameter {
  readonly value: string | number | null
  readonly type?: string
  readonly unit?: string
  readonly min?: number
  readonly max?: number
  readonly guidance?: string
}

/**
 * A requirement of a catalogue as one of a specification, with the whole text and where it comes from. Fields are in the order
 * of the schema.
 *
 * @param id in the specification
 * @returns `undefined`: the catalogue does not have it in that language
 */
export function requirementOf(item: CatalogueItem, language: Language, id: string): TakenRequirement | undefined {
  const words = item.requirement[language]
  if (words === undefined) return undefined
  const { kind, addressee, answer, verification, fulfilledBy, recommendations, version } = item.requirement
  const { title, text, ask, plain, rationale } = words
  const children = item.requirement.children?.flatMap((child) => {
    const part = child[language]?.text
    return part === undefined ? [] : [{ id: child.id, text: part }]
  })
  const parameters = parametersOf(item, language)
  const worded = { title, text, ask, plain, rationale, kind, addressee, children }
  return withoutGaps({
    id,
    title,
    text,
    kind,
    addressee,
    parameters: Object.keys(parameters).length === 0 ? undefined : parameters,
    ask,
    plain,
    answer,
    verification,
    fulfilledBy,
    rationale,
    recommendations,
    children,
    from: withoutGaps({ catalogue: item.reference, version, hash: wordsHash(worded) }),
  })
}

/** Values to decide, by what they are called in the language: those that suit nearly everyone are filled in. */
function parametersOf(
  { requirement }: CatalogueItem,
  language: Language,
): Readonly<Record<string, TakenParameter>> {
  const entries = Object.entries(requirement.parameters ?? {}).flatMap(([key, value]) => {
    const words = parameterWords(requirement[language], key)
    if (words?.name === undefined) return []
    const { type, min, max } = value
    const { unit, guidance } = words
    const usual = words.default ?? value.default ?? null
    return [[words.name, withoutGaps({ value: usual, type, unit, min, max, guidance })] as const]
  })
  return Object.fromEntries(entries)
}
