import type { Specification } from '../../generated/specification.js'
import type { ReviewLabels } from '../../locale/documents/review.js'
import { everydayDuration } from '../../locale/everyday.js'
import { labelled } from '../as-rich-text.js'
import { upperFirst, type Words } from '../words.js'
import { levelText } from './requirement-entry.js'

/** How soon help comes (rich text), and how often something may be down: figures in everyday words. */
export function failuresView({ supportLevels }: Specification, words: Words, labels: ReviewLabels) {
  const inWords = (duration: string): string => everydayDuration(duration, words.language)
  return {
    incidents: (supportLevels?.incidentClasses ?? []).flatMap(
      ({ id, title, definition, response, resolution }) => {
        const begins =
          response === undefined ? '' : words.say(labels.incidentResponse, { response: inWords(response) })
        const works =
          resolution === undefined
            ? ''
            : words.say(labels.incidentResolution, { resolution: inWords(resolution) })
        if (begins === '' && works === '') return []
        const both = words.say(labels.incidentBoth, { response: begins, resolution: works })
        const said = `${upperFirst(begins === '' ? works : works === '' ? begins : both)}.`
        return [
          labelled(
            words.say(labels.incident, { title: title ?? id }),
            [said, definition].filter(Boolean).join(' '),
          ) ?? '',
        ]
      },
    ),
    levels: (supportLevels?.serviceLevels ?? []).flatMap((level) => levelText(level, words, labels) ?? []),
  }
}
