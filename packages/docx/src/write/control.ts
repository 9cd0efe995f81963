import type { Control } from '@kravspek/core'
import { noOpening, type Opening } from './blocks.js'
import { withBookmark } from './bookmark.js'
import { controlBookmark } from './control-name.js'
import { controlProperties, placeholderRun } from './control-properties.js'
import type { Draft } from './draft.js'
import { textRun } from './inline.js'
import { paragraphEnd, paragraphStart } from './paragraph-start.js'
import { styleAt, type Place } from './place.js'

/**
 * A field to fill in, as a content control, with a bookmark of its own: LibreOffice 7.4 saves a list, a date and formatted
 * text without tag and title, and then the bookmark alone tells which field it is.
 */
export const writeControl = (draft: Draft, control: Control, place: Place, opening: Opening): string => {
  const start =
    opening === noOpening
      ? place.normalStart
      : paragraphStart({
          ...opening,
          style: styleAt(place, 'normal'),
          keepNext: place.keepNext,
          indent: place.indent,
        })
  const properties = controlProperties(draft, control)
  const placeholder = placeholderRun(control)
  const bookmark = controlBookmark(control.id)
  if (control.form === 'long-text') {
    // Around whole paragraphs, so that an answer may have paragraphs, lists, tables and pictures. What follows it is needed:
    // a cell ends with a paragraph that is no part of a control, and two such controls are kept apart.
    const paragraphs = `${controlStart}${properties}${contentStart}${start}${placeholder}${paragraphEnd}${controlEnd}`
    return withBookmark(draft, bookmark, paragraphs) + gap
  }
  const field = withBookmark(
    draft,
    bookmark,
    `${controlStart}${properties}${contentStart}${placeholder}${controlEnd}`,
  )
  const unit = control.unit === undefined ? '' : textRun(`\u00a0${control.unit}`)
  return start + field + unit + paragraphEnd
}

/**
 * Around the whole body: Word lets nobody change what stands between, except in the controls that stand there.
 * This is how Word itself groups controls with what is around them (ECMA-376-1, "group"). Protecting the document
 * (`w:documentProtection`) is not used: LibreOffice 7.4 then shuts its fields of plain text too, and saves the protection
 * so that the file is no longer valid.
 */
export const fieldsOnlyStart =
  '<w:sdt><w:sdtPr><w:id w:val="1"/><w:lock w:val="contentLocked"/><w:group/></w:sdtPr><w:sdtContent>'
export const fieldsOnlyEnd = '</w:sdtContent></w:sdt>'

const controlStart = '<w:sdt>'
const contentStart = '<w:sdtContent>'
const controlEnd = '</w:sdtContent></w:sdt>'

const gap = paragraphStart({ style: 'TableGap' }) + paragraphEnd
