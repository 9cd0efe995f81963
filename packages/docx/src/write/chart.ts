import type { Chart } from '@kravspek/core'
import type { Opening } from './blocks.js'
import type { Draft } from './draft.js'
import { textRun } from './inline.js'
import { paragraphEnd, paragraphStart } from './paragraph-start.js'
import { styleAt, type Place } from './place.js'

/** A chart. */
export const writeChart = (_draft: Draft, chart: Chart, place: Place, opening: Opening): string =>
  paragraphStart({
    ...opening,
    style: styleAt(place, 'normal'),
    keepNext: place.keepNext,
    indent: place.indent,
  }) +
  textRun(chart.alt) +
  paragraphEnd
