import type { Language } from '../document/nodes.js'
import { answerLabels } from '../locale/documents/answer.js'
import { labelsIn } from '../locale/labels.js'

/** What a supplier says of a requirement by choosing. */
export type ChoiceMeaning = 'yes' | 'partly' | 'no' | 'deviation'

/** What was chosen, in whatever language the form was; `undefined`: it is none of what could be chosen. */
export function choiceMeaning(text: string): ChoiceMeaning | undefined {
  return meanings.get(text.trim().toLowerCase())
}

const languages: readonly Language[] = ['nb', 'nn', 'en']

const meanings: ReadonlyMap<string, ChoiceMeaning> = new Map(
  languages.flatMap((language) =>
    (
      [
        [labelsIn[language].yes, 'yes'],
        [labelsIn[language].no, 'no'],
        [answerLabels[language].partly, 'partly'],
        [answerLabels[language].deviation, 'deviation'],
      ] as const
    ).map(([word, meaning]) => [word.toLowerCase(), meaning] as const),
  ),
)
