import type { Language } from '../../document/nodes.js'
import { startingTexts, type TechnologyName } from '../../locale/editor/starting-point.js'

export type { TechnologyName }

/** A technology to begin a specification for, as a wizard shows it. */
export interface Technology {
  readonly name: TechnologyName
  readonly title: string
  /** One line. */
  readonly explanation: string
}

/** In the order that a wizard shows them: the most bought first, `other` last. */
export const technologyNames: readonly TechnologyName[] = [
  'medicine-dispenser',
  'safety-alarm',
  'home-monitoring',
  'digital-supervision',
  'location',
  'electronic-lock',
  'patient-notification',
  'response-centre',
  'other',
]

/** What a specification can be begun for, in the words of a language. */
export function technologies(language: Language): readonly Technology[] {
  return technologyNames.map((name) => {
    const { title, explanation } = startingTexts[language].technologies[name]
    return { name, title, explanation }
  })
}
