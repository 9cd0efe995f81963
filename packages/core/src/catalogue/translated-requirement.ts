import type { Language } from '../document/nodes.js'
import { flatText, ownWordsHash, wordsHash } from '../schema/words-hash.js'
import type { Fields } from '../review/write-tree.js'
import type { CatalogueItem } from './catalogue.js'
import { itemVersion, wordFields, type VersionParameter } from './item-version.js'
import type { UntranslatedBecause } from './local-texts.js'
import type { WantedParameter, WantedRequirement } from './requirement-edits.js'
import type { TakenItem } from './taken-items.js'

/**
 * What a requirement is to say in another language, in the version that was taken.
 *
 * @param item `undefined`: none of the catalogues has it
 * @returns why it can't be said
 */
export function translatedRequirement(
  taken: TakenItem,
  item: CatalogueItem | undefined,
  to: Language,
): WantedRequirement | UntranslatedBecause {
  const { own, section, version, language, isChangedHere } = taken
  if (isChangedHere) return 'changed'
  const before = item && itemVersion(item, version, language)
  const after = item && itemVersion(item, version, to)
  if (before === undefined) return 'unknown-version'
  if (after === undefined) return 'other-language'
  const { children = [] } = own
  const parts = children.flatMap((child) => {
    const text = after.children?.find(({ id }) => id === child.id)?.text
    return text === undefined ? [] : [{ ...child, text }]
  })
  if (parts.length < children.length) return 'unknown-version'
  // The same version with other words than the catalogue's: nobody knows what they are in the other language.
  const { kind, addressee } = before
  const said = { ...before, children: before.children ?? children }
  if (wordsHash(said) !== ownWordsHash(own, section.defaults)) return 'unknown-version'
  const words = { title: after.title, text: after.text, ask: after.ask, plain: after.plain, rationale: after.rationale }
  const hash = wordsHash({ ...words, kind, addressee, children: parts })
  const texts: Record<string, unknown> = { language: undefined, from: { ...own.from, hash } }
  for (const field of wordFields) if (flatText(own[field]) !== flatText(words[field])) texts[field] = words[field]
  if (children.length > 0) texts['children'] = parts
  return { fields: texts, ...translatedValues(taken, before.parameters, after.parameters) }
}

function translatedValues(
  { own: { parameters = {} }, section: { defaults } }: TakenItem,
  before: ReadonlyMap<string, VersionParameter>,
  after: ReadonlyMap<string, VersionParameter>,
): Pick<WantedRequirement, 'parameters' | 'added'> {
  const shared = defaults?.parameters ?? {}
  const wanted = new Map<string, WantedParameter>()
  const added = new Map<string, Fields>()
  for (const [key, was] of before) {
    const is = after.get(key)
    if (is === undefined) continue
    const parameter = Object.hasOwn(parameters, was.name) ? parameters[was.name] : undefined
    if (parameter === undefined) {
      const given = Object.hasOwn(shared, was.name) ? shared[was.name] : undefined
      // What the section says for all has the name that others use.
      if (given === undefined || is.name === was.name || Object.hasOwn(shared, is.name)) continue
      const value = typeof given === 'object' ? (given.value ?? null) : given
      added.set(is.name, { value, ...(is.unit === undefined ? {} : { unit: is.unit }) })
      continue
    }
    wanted.set(was.name, {
      name: is.name,
      fields: typeof parameter === 'object' ? translatedFields(parameter, was, is) : {},
    })
  }
  return { parameters: wanted, added }
}

/** The words that were the catalogue's in the one language are the catalogue's in the other. */
function translatedFields(
  parameter: { readonly value?: unknown; readonly unit?: string; readonly guidance?: string },
  was: VersionParameter,
  is: VersionParameter,
): Fields {
  const fields: Record<string, unknown> = {}
  for (const field of ['unit', 'guidance'] as const)
    if (flatText(parameter[field]) === flatText(was[field])) fields[field] = is[field]
  const isUsual = typeof was.usual === 'string' && parameter.value === was.usual
  if (isUsual && is.usual !== undefined) fields['value'] = is.usual
  return fields
}
