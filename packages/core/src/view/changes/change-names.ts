import type { FieldStep } from '../../compare/compare-fields.js'
import type { Change } from '../../compare/compare-specifications.js'
import { concepts } from '../../generated/concepts.js'
import { texts } from '../../generated/texts.js'
import type { Language } from '../../document/nodes.js'

/** Title of a concept or a field, by its key: «Delkontrakt», «Tilbudsfrist». */
export function titleOf(key: string, language: Language): string {
  return texts[language][key]?.[0] ?? key
}

/** Title of a field of a concept. */
export function fieldTitle(concept: string, field: string, language: Language): string {
  return titleOf(`${concept}.${field}`, language)
}

/** What a field is called on the way to it: «Svar: Svarform», «Delkrav a: Tekst». */
export function labelOf(steps: readonly FieldStep[], language: Language): string {
  return steps.map((step) => stepTitle(step, language)).join(': ')
}

function stepTitle({ concept, field, item }: FieldStep, language: Language): string {
  const key = `${concept}.${field}`
  if (item === undefined) return titleOf(key, language)
  const inner = concepts[concept]?.fields[field]?.concept
  const title =
    inner !== undefined && inner in texts[language] ? titleOf(inner, language) : titleOf(key, language)
  return `${title} ${item}`
}

/** What an item of a list is called: «Delkontrakt D1: Rull», «Rolle Nattevakt». */
export function nameOfItem(
  { concept, steps, key = '', before, after }: Change,
  language: Language,
  nameOf: (id: string) => string,
): string {
  const item = after ?? before ?? {}
  const given =
    [item['title'], item['name'], item['caption']].find((each) => typeof each === 'string') ?? nameOf(key)
  const known = concept in texts[language] ? concept : fieldKey(steps)
  const name = !isCode.test(key) ? given : given === key ? key : `${key}: ${given}`
  return `${titleOf(known, language)} ${name}`
}

/** An id that people use, «SP-01»; one in small letters is the file's own. */
const isCode = /^\p{Lu}[^\s]*$/u

function fieldKey(steps: readonly FieldStep[]): string {
  const last = steps.at(-1)
  return last === undefined ? '' : `${last.concept}.${last.field}`
}
