import type { Control } from '../document/nodes.js'
import { escape } from './escape.js'

/**
 * A field to fill in, on a page that is read and printed: what is written in it goes no further. Pages that give back what
 * was filled in have fields of their own (form-control.ts).
 */
export function controlHtml({ id, label, form, options, placeholder, unit }: Control): string {
  const common = `class="field ${form}" name="${escape(id)}" aria-label="${escape(label)}"`
  const hint = `placeholder="${escape(placeholder)}"`
  const after = unit === undefined ? '' : ` <span class="unit">${escape(unit)}</span>`
  switch (form) {
    case 'long-text':
      return `<textarea ${common} rows="2" ${hint}></textarea>\n`
    case 'choice': {
      const choices = options.map((option) => `<option>${escape(option)}</option>`)
      // Without a value: nothing is chosen yet.
      return `<select ${common}><option value="">${escape(placeholder)}</option>${choices.join('')}</select>${after}\n`
    }
    case 'text':
      return `<input type="text" ${common} ${hint}>${after}\n`
    case 'number':
      // As text: a field for numbers shows no decimal comma in every browser.
      return `<input type="text" inputmode="decimal" ${common} ${hint}>${after}\n`
    case 'date':
      return `<input type="date" ${common}>${after}\n`
    default: {
      const unknown: never = form
      return unknown
    }
  }
}
