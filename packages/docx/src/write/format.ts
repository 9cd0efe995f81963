import type { Language } from '@kravspek/core'
import { languageTag } from './language-tag.js'

/** How a run of text looks. */
export interface Format {
  readonly isStrong: boolean
  readonly isEmphasised: boolean
  readonly style: CharacterStyle | undefined
  readonly language: Language
  /** The same as the properties of a run, empty where it looks like its paragraph. */
  readonly properties: string
}

export type CharacterStyle = 'Hyperlink' | 'Reference' | 'Muted' | 'Label'

/** The look of text in a language, where the document's own needs no mark. */
export const plainFormat = (language: Language, documentLanguage: Language): Format =>
  formatOf({ isStrong: false, isEmphasised: false, style: undefined, language }, documentLanguage)

export const formatOf = (look: Omit<Format, 'properties'>, documentLanguage: Language): Format => {
  const properties =
    (look.style === undefined ? '' : `<w:rStyle w:val="${look.style}"/>`) +
    (look.isStrong ? '<w:b/><w:bCs/>' : '') +
    (look.isEmphasised ? '<w:i/><w:iCs/>' : '') +
    (look.language === documentLanguage ? '' : `<w:lang w:val="${languageTag(look.language)}"/>`)
  return { ...look, properties: properties === '' ? '' : `<w:rPr>${properties}</w:rPr>` }
}
