import type { Control } from '../document/nodes.js'
import { escape } from './escape.js'

/** So many choices are seen at once, each large enough for a thumb; more are a list to open. */
const mostVisibleChoices = 4

/**
 * A field of a page that gives its answers back: its label can be seen, and `data-answer` is what the script gathers it by.
 *
 * @param number of the field in the page: what ties a label to it
 */
export function formControlHtml(control: Control, number: number): string {
  const { id, label, form, options } = control
  const field = `field-${String(number)}`
  const gathered = `data-answer="${escape(id)}" data-label="${escape(label)}"`
  if (form === 'choice' && options.length <= mostVisibleChoices) {
    const choices = options.map(
      (option) =>
        `<label class="option"><input type="radio" name="${field}" value="${escape(option)}"> ${escape(option)}</label>\n`,
    )
    return `<fieldset class="asked" ${gathered}>\n<legend>${escape(label)}</legend>\n${choices.join('')}</fieldset>\n`
  }
  return `<div class="asked" ${gathered}>\n<label for="${field}">${escape(label)}</label>\n${fieldHtml(control, field)}\n</div>\n`
}

function fieldHtml({ form, options, unit }: Control, field: string): string {
  const common = `id="${field}" name="${field}" autocomplete="off"`
  const after = unit === undefined ? '' : ` <span class="unit">${escape(unit)}</span>`
  switch (form) {
    case 'long-text':
      return `<textarea ${common} rows="2"></textarea>`
    case 'choice': {
      const choices = ['', ...options].map((option) => `<option>${escape(option)}</option>`)
      return `<select ${common}>${choices.join('')}</select>${after}`
    }
    case 'text':
      return `<input type="text" ${common}>${after}`
    case 'number':
      // As text: a field for numbers shows no decimal comma in every browser.
      return `<input type="text" inputmode="decimal" ${common}>${after}`
    case 'date':
      return `<input type="date" ${common}>${after}`
    default: {
      const unknown: never = form
      return unknown
    }
  }
}
