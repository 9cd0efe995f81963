import { itemCalled, type CatalogueItem, type RequirementCatalogue } from '../catalogue/catalogue.js'
import { itemParameters } from '../catalogue/item-facts.js'
import { recommendations } from '../coverage/recommendations.js'
import type { Language } from '../document/nodes.js'
import { texts } from '../generated/texts.js'
import { formatDate } from '../locale/format-value.js'
import { parameterPattern } from '../schema/parameters.js'

/** Something that a requirement of a catalogue says: a text, or a list. */
export interface ItemPart {
  /** What it is; `undefined`: the requirement itself. */
  readonly title: string | undefined
  readonly text?: string | undefined
  readonly list?: readonly string[] | undefined
}

/** What a requirement of a catalogue says in a language, for a person who considers it. */
export interface ItemCard {
  readonly title: string
  /** «Minstekrav», reference and version. */
  readonly facts: readonly string[]
  /** The requirement first, then why, how to choose its values, and how it is checked. Plain text. */
  readonly parts: readonly ItemPart[]
}

/** What the specification says that a value of a requirement is, with its unit; `undefined`: nothing. */
export type ValueOf = (name: string) => string | undefined

/**
 * A requirement of a catalogue as cards and pages show it.
 *
 * @param catalogues where the titles of what it goes with are found
 * @param valueOf values to show instead of the names in the texts
 * @returns `undefined`: the catalogue does not have it in that language
 */
export function itemCard(
  item: CatalogueItem,
  language: Language,
  catalogues: readonly RequirementCatalogue[] = [],
  valueOf: ValueOf = () => undefined,
): ItemCard | undefined {
  const { requirement, reference } = item
  const words = requirement[language]
  if (words?.title === undefined) return undefined
  const { kind, version, verification = {}, answer, withdrawn } = requirement
  const filled = (text: string | undefined): string | undefined =>
    text?.replace(parameterPattern, (whole, name: string) => valueOf(name) ?? whole)
  const parts = (requirement.children ?? []).flatMap((child) => filled(child[language]?.text) ?? [])
  const titled = (key: string): string => texts[language][key]?.[0] ?? key
  const checks = (['tender', 'acceptance', 'operation'] as const).flatMap((stage) => {
    const check = verification[stage]
    const key = `verification.${stage}`
    return check === undefined ? [] : [`${titled(key)}: ${titled(`${key}=${check}`)}`]
  })
  const served = (requirement.recommendations ?? []).flatMap((number) => {
    const title = recommendations.find((each) => each.number === number)?.title[language]
    return title === undefined ? [] : [`${String(number)}. ${title}`]
  })
  return {
    title: words.title,
    facts: [
      ...(kind === undefined ? [] : [titled(`requirement.kind=${kind}`)]),
      reference,
      ...(version === undefined ? [] : [`${titled('catalogue-requirement.version')} ${version}`]),
    ],
    parts: [
      { title: undefined, text: filled(words.text), list: parts },
      { title: titled('catalogue-requirement.withdrawn'), text: withdrawn },
      { title: titled('requirement.plain'), text: filled(words.plain) },
      { title: titled('requirement.ask'), text: filled(words.ask) },
      { title: titled('requirement.rationale'), text: words.rationale },
      { title: titled('catalogue-text.guidance'), text: words.guidance },
      { title: titled('catalogue-requirement.parameters'), list: valuesToDecide(item, language) },
      { title: titled('requirement.answer'), text: answer?.form && titled(`answer.form=${answer.form}`) },
      { title: titled('requirement.verification'), list: checks },
      { title: titled('requirement.recommendations'), list: served },
      { title: titled('catalogue-requirement.goesWith'), list: companions(item, language, catalogues) },
      { title: titled('catalogue-requirement.sources'), list: sources(item, language) },
    ].filter(({ text = '', list = [] }: ItemPart) => text !== '' || list.length > 0),
  }
}

/** «frist (1–14 dager): Spør tjenestene hva de tåler.» */
function valuesToDecide(item: CatalogueItem, language: Language): readonly string[] {
  return itemParameters(item, language).map(({ name, unit, min, max, usual, guidance }) => {
    const range =
      min !== undefined && max !== undefined ? `${min}–${max}` : ((min && `≥ ${min}`) ?? (max && `≤ ${max}`))
    const span = [range, unit].filter((each) => each !== undefined).join(' ')
    const named = `${name}${usual === undefined ? '' : ` = ${usual}`}${span === '' ? '' : ` (${span})`}`
    return guidance === undefined ? named : `${named}: ${guidance}`
  })
}

function companions(
  { requirement, reference }: CatalogueItem,
  language: Language,
  catalogues: readonly RequirementCatalogue[],
): readonly string[] {
  const [catalogue = ''] = reference.split('/')
  return (requirement.goesWith ?? []).map((id) => {
    const title = itemCalled(`${catalogue}/${id}`, catalogues)?.requirement[language]?.title
    return title === undefined ? id : `${id} ${title}`
  })
}

function sources({ requirement }: CatalogueItem, language: Language): readonly string[] {
  return (requirement.sources ?? []).map(({ title = '', url, read }) => {
    const seen = read === undefined ? undefined : formatDate(read, language)
    const more = [url, seen].filter((each) => each !== undefined).join(', ')
    return more === '' ? title : `${title} (${more})`
  })
}
