import type { Chart } from '../document/nodes.js'
import { escape } from './escape.js'

/** Bars as a picture drawn in the page; who can't see it is told all of it. */
export function chartHtml({ id, alt, caption }: Chart): string {
  const anchor = id === undefined ? '' : ` id="${escape(id)}"`
  return `<figure${anchor}><p>${escape(alt)}</p><figcaption><span class="number">${escape(caption.word)} ${String(caption.number)}</span> ${escape(caption.text)}</figcaption></figure>\n`
}
