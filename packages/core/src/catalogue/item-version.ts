import type { Language } from '../document/nodes.js'
import type { CatalogueText } from '../generated/specification.js'
import type { WordedRequirement } from '../schema/words-hash.js'
import type { CatalogueItem } from './catalogue.js'
import { parameterWords } from './parameter-words.js'

/** What a requirement of a catalogue said in a language, in one of its versions. */
export interface ItemVersion extends Omit<WordedRequirement, 'children'> {
  readonly version: string
  /** `undefined`: a catalogue does not say what the sub-requirements of earlier versions were. */
  readonly children: readonly { readonly id: string; readonly text: string }[] | undefined
  /** By key, which is the same in every language and version. */
  readonly parameters: ReadonlyMap<string, VersionParameter>
}

export interface VersionParameter {
  /** What stands between `<` and `>` in the text. */
  readonly name: string
  readonly unit?: string | undefined
  readonly guidance?: string | undefined
  /** The value of those who choose none; only in the version that the catalogue has now. */
  readonly usual?: string | number | undefined
}

/** The texts of a version. */
export const wordFields = ['title', 'text', 'ask', 'plain', 'rationale'] as const

/**
 * A requirement of a catalogue as it was in a version, in a language.
 *
 * @returns `undefined`: the catalogue no longer says what that version was, or never did in that language
 */
export function itemVersion(
  { requirement }: Pick<CatalogueItem, 'requirement'>,
  version: string | undefined,
  language: Language,
): ItemVersion | undefined {
  const now = requirement[language]
  const { kind, addressee = 'supplier' } = requirement
  if (requirement.version !== undefined && version === requirement.version) {
    if (now === undefined) return undefined
    const children = (requirement.children ?? []).flatMap((child) => {
      const text = child[language]?.text
      return text === undefined ? [] : [{ id: child.id, text }]
    })
    const values = requirement.parameters ?? {}
    const parameters = parametersOf(now, now).map(([key, words]) => {
      const usual = parameterWords(now, key)?.default ?? (Object.hasOwn(values, key) ? values[key]?.default : undefined)
      return [key, { ...words, usual }] as const
    })
    return { ...wordsOf(now), version, kind, addressee, children, parameters: new Map(parameters) }
  }
  const earlier = requirement.earlier?.find((each) => each.version === version)
  const words = earlier?.[language]
  if (earlier === undefined || words === undefined || version === undefined) return undefined
  return {
    ...wordsOf(words),
    version,
    kind: earlier.kind ?? kind,
    addressee: earlier.addressee ?? addressee,
    children: undefined,
    parameters: new Map(parametersOf(words, now ?? {})),
  }
}

function wordsOf({ title, text, ask, plain, rationale }: CatalogueText): Pick<ItemVersion, (typeof wordFields)[number]> {
  return { title, text, ask, plain, rationale }
}

/** @param now says what an earlier version does not say of its values */
function parametersOf(
  { parameters }: CatalogueText,
  now: CatalogueText,
): readonly (readonly [key: string, VersionParameter])[] {
  return Object.entries(parameters ?? now.parameters ?? {}).flatMap(([key, { name, unit, guidance }]) =>
    name === undefined ? [] : [[key, { name, unit, guidance }] as const],
  )
}
