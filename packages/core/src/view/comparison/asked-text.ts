import type { AskedInPlace } from '../../answers/asked.js'
import type { Requirement } from '../../generated/specification.js'
import { fillParameters } from '../tender/requirements.js'
import { withDefaults } from '../words.js'
import type { Comparing } from './comparing.js'

/** What was asked, as a reader of the answers needs it. */
export interface AskedText {
  readonly id: string
  readonly title: string
  /** Rich text. */
  readonly text: string
  /** Where it differs from the document's. */
  readonly language: string
}

/**
 * The text of a requirement, of a part of one, or of a scenario.
 *
 * @param isAlone the part stands without the whole: it has the title of that
 */
export function askedText(
  {
    id,
    section: sectionId,
    requirement: requirementId,
  }: Pick<AskedInPlace, 'id' | 'section' | 'requirement'>,
  { specification, words }: Pick<Comparing, 'specification' | 'words'>,
  isAlone = false,
): AskedText {
  const notSet = words.labels.notSet
  if (sectionId === undefined) {
    const story = specification.scenarios?.find((scenario) => scenario.id === id)?.story
    return { id, title: '', text: story ?? notSet, language: '' }
  }
  const section = specification.sections?.find((each) => each.id === sectionId)
  const own = section?.requirements?.find((each) => each.id === requirementId)
  if (section === undefined || own === undefined) return { id, title: '', text: notSet, language: '' }
  const requirement: Requirement = withDefaults(own, section.defaults)
  const language = requirement.language ?? section.language
  const part = requirement.children?.find((child) => `${requirementId}.${child.id}` === id)
  return {
    id,
    title: part === undefined || isAlone ? (requirement.title ?? '') : '',
    text: fillParameters(part === undefined ? requirement.text : part.text, requirement, words) ?? notSet,
    language: language === undefined || language === specification.language ? '' : language,
  }
}
