import type { Language } from '@kravspek/core'
import { languageTag } from './language-tag.js'

/** How a run of text looks. */
export interface Format extends Look {
  /** The run up to its text. */
  readonly runStart: string
  /** What it has been changed to so far: a document has few looks and tens of thousands of runs. */
  readonly changed: Map<Change, Format>
}

interface Look {
  readonly isStrong: boolean
  readonly isEmphasised: boolean
  readonly style: CharacterStyle | undefined
  readonly language: Language
  readonly documentLanguage: Language
}

export type CharacterStyle = 'Hyperlink' | 'Reference' | 'Muted' | 'Label'

/** One thing about a look. */
type Change = 'strong' | 'emphasis' | CharacterStyle | Language

/** The look of text in a language, where the document's own needs no mark. */
export const plainFormat = (language: Language, documentLanguage: Language): Format =>
  changeFormat(plainFormats[documentLanguage], language)

/** The format with one thing changed. */
export const changeFormat = (format: Format, change: Change): Format => {
  const known = format.changed.get(change)
  if (known !== undefined) return known
  const made = formatOf({ ...format, ...changes[change] })
  format.changed.set(change, made)
  return made
}

const changes: Record<Change, Partial<Look>> = {
  strong: { isStrong: true },
  emphasis: { isEmphasised: true },
  Hyperlink: { style: 'Hyperlink' },
  Reference: { style: 'Reference' },
  Muted: { style: 'Muted' },
  Label: { style: 'Label' },
  nb: { language: 'nb' },
  nn: { language: 'nn' },
  en: { language: 'en' },
}

const formatOf = ({ isStrong, isEmphasised, style, language, documentLanguage }: Look): Format => {
  const look = { isStrong, isEmphasised, style, language, documentLanguage }
  const key = Object.values(look).join(' ')
  const known = formats.get(key)
  if (known !== undefined) return known
  const properties =
    (style === undefined ? '' : `<w:rStyle w:val="${style}"/>`) +
    (isStrong ? '<w:b/><w:bCs/>' : '') +
    (isEmphasised ? '<w:i/><w:iCs/>' : '') +
    (language === documentLanguage ? '' : `<w:lang w:val="${languageTag(language)}"/>`)
  const made = { ...look, runStart: runStart(properties), changed: new Map() }
  formats.set(key, made)
  return made
}

/** One of each: however texts are nested there are no more than 180. */
const formats = new Map<string, Format>()

const runStart = (properties: string): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">`

/** Start of a run that looks like its paragraph. */
export const plainRunStart = runStart('')

const plainFormatIn = (language: Language): Format =>
  formatOf({
    isStrong: false,
    isEmphasised: false,
    style: undefined,
    language,
    documentLanguage: language,
  })

const plainFormats: Record<Language, Format> = {
  nb: plainFormatIn('nb'),
  nn: plainFormatIn('nn'),
  en: plainFormatIn('en'),
}
