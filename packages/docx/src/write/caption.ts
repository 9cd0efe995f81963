import type { Caption } from '@kravspek/core'
import type { Opening } from './blocks.js'
import { withBookmark } from './bookmark.js'
import type { Draft } from './draft.js'
import { field } from './field.js'
import { textRun } from './inline.js'
import { paragraphEnd, paragraphStart } from './paragraph-start.js'
import type { Place } from './place.js'

/** «Tabell 2: Responstider», with a field that counts, and the anchor around what a reference shows. */
export const writeCaption = (
  draft: Draft,
  { caption, id, style }: { caption: Caption; id: string | undefined; style: 'Caption' | 'FigureCaption' },
  place: Place,
  { pageBreakBefore }: Pick<Opening, 'pageBreakBefore'>,
): string => {
  const { runStart } = place.format
  // The name of a SEQ field is one word of letters.
  const counter = caption.word.replace(/[^\p{L}]/gu, '') || 'Caption'
  const label =
    textRun(`${caption.word} `, runStart) + field(`SEQ ${counter} \\* ARABIC`, String(caption.number))
  const text = caption.text === '' ? '' : textRun(`: ${caption.text}`, runStart)
  return (
    paragraphStart({ style, pageBreakBefore, keepNext: style === 'Caption', indent: place.indent }) +
    withBookmark(draft, id, label) +
    text +
    paragraphEnd
  )
}
