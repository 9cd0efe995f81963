import type { Control } from '../document/nodes.js'
import { escape } from './escape.js'

/** A field to fill in. */
export function controlHtml({ id, label, form, options, placeholder, unit }: Control): string {
  const common = `name="${escape(id)}" aria-label="${escape(label)}"`
  const after = unit === undefined ? '' : ` <span class="unit">${escape(unit)}</span>`
  switch (form) {
    case 'long-text':
      return `<textarea ${common} rows="4" placeholder="${escape(placeholder)}"></textarea>\n`
    case 'choice': {
      const choices = ['', ...options].map((option) => `<option>${escape(option)}</option>`)
      return `<select ${common}>${choices.join('')}</select>${after}\n`
    }
    case 'text':
      return `<input type="text" ${common} placeholder="${escape(placeholder)}">${after}\n`
    case 'number':
      // As text: a field for numbers shows no decimal comma in every browser.
      return `<input type="text" inputmode="decimal" ${common} placeholder="${escape(placeholder)}">${after}\n`
    case 'date':
      return `<input type="date" ${common}>${after}\n`
    default: {
      const unknown: never = form
      return unknown
    }
  }
}
