import type { Control } from '@kravspek/core'
import { controlName, controlNumber } from './control-name.js'
import type { Draft } from './draft.js'
import { escapeAttribute } from './escape.js'
import { textRun } from './inline.js'
import { languageTag } from './language-tag.js'

/** What Word knows about a control, in the order the schema demands (ECMA-376-1, "sdtPr"). */
export const controlProperties = (draft: Draft, control: Control): string =>
  `<w:sdtPr><w:alias w:val="${escapeAttribute(controlName(control.label))}"/>` +
  `<w:tag w:val="${escapeAttribute(controlName(control.id))}"/>` +
  `<w:id w:val="${controlNumber(draft.controlNumbers, control.id)}"/>` +
  // It can be filled in, but not deleted.
  '<w:lock w:val="sdtLocked"/>' +
  `<w:showingPlcHdr/>${kindOf(control, draft)}</w:sdtPr>`

/** What stands in a control until it is filled in. Word gives an empty control no width that one could hit. */
export const placeholderRun = ({ placeholder, label }: Control): string =>
  textRun(placeholder === '' ? label : placeholder, placeholderStart)

const placeholderStart = '<w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">'

const kindOf = (control: Control, { language }: Draft): string => {
  switch (control.form) {
    case 'text':
      return '<w:text w:multiLine="1"/>'
    case 'number':
      return '<w:text/>'
    case 'long-text':
      return '<w:richText/>'
    case 'date':
      return (
        `<w:date><w:dateFormat w:val="${language === 'en' ? 'd MMMM yyyy' : 'd. MMMM yyyy'}"/>` +
        `<w:lid w:val="${languageTag(language)}"/><w:storeMappedDataAs w:val="date"/>` +
        '<w:calendar w:val="gregorian"/></w:date>'
      )
    case 'choice':
      return `<w:dropDownList>${choices(control)}</w:dropDownList>`
    default: {
      const unknown: never = control.form
      return unknown
    }
  }
}

/** The first choice takes an answer back: an item without words of its own is Word's way to say so. */
const choices = ({ options, placeholder }: Control): string => {
  let xml = placeholder === '' ? '' : `<w:listItem w:value="${escapeAttribute(placeholder)}"/>`
  // Word refuses a list that holds one item twice.
  for (const option of new Set(options)) {
    if (option === '' || option === placeholder) continue
    const value = escapeAttribute(option)
    xml += `<w:listItem w:displayText="${value}" w:value="${value}"/>`
  }
  return xml
}
