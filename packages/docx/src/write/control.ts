import type { Control } from '@kravspek/core'
import type { Opening } from './blocks.js'
import type { Draft } from './draft.js'
import { textRun } from './inline.js'
import { paragraphEnd, paragraphStart } from './paragraph-start.js'
import { styleAt, type Place } from './place.js'

/** A content control. */
export const writeControl = (_draft: Draft, control: Control, place: Place, opening: Opening): string =>
  paragraphStart({
    ...opening,
    style: styleAt(place, 'normal'),
    keepNext: place.keepNext,
    indent: place.indent,
  }) +
  textRun(control.placeholder) +
  paragraphEnd
