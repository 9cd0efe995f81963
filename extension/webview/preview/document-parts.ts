import type { PreviewPart, ToPage } from '../../src/preview/messages.js'

type DocumentMessage = Extract<ToPage, { type: 'document' }>

interface ShownPart {
  readonly key: number
  readonly element: HTMLElement
}

/** Shows a document part by part, and only touches what has changed. */
export interface DocumentParts {
  readonly show: (message: DocumentMessage) => void
}

export function documentParts(into: HTMLElement): DocumentParts {
  let shown: readonly ShownPart[] = []
  return {
    show: ({ order, parts }) => {
      const fresh = new Map(parts)
      const left = byKey(shown)
      const originals = new Map(shown.map(({ key, element }) => [key, element]))
      const next = order.map((key): ShownPart => {
        const kept = left.get(key)?.shift()
        if (kept !== undefined) return { key, element: kept }
        const original = originals.get(key)
        const part = fresh.get(key)
        const element = original === undefined ? made(part) : (original.cloneNode(true) as HTMLElement)
        originals.set(key, element)
        return { key, element }
      })
      const gone = new Set([...left.values()].flat())
      place(into, next, gone)
      shown = next
    },
  }
}

function byKey(parts: readonly ShownPart[]): Map<number, HTMLElement[]> {
  const map = new Map<number, HTMLElement[]>()
  for (const { key, element } of parts) {
    const known = map.get(key)
    if (known === undefined) map.set(key, [element])
    else known.push(element)
  }
  return map
}

function made(part: PreviewPart | undefined): HTMLElement {
  const element = document.createElement('div')
  element.className = 'part'
  if (part?.place !== undefined) element.dataset['place'] = part.place
  // Made by the extension with every text escaped; the page's policy lets no script in it run.
  element.innerHTML = part?.html ?? ''
  return element
}

/** Puts the parts in order. What stays is not moved, so that neither place nor focus is lost. */
function place(into: HTMLElement, parts: readonly ShownPart[], gone: ReadonlySet<HTMLElement>): void {
  let at = into.firstElementChild
  for (const { element } of parts) {
    if (element === at) {
      at = at.nextElementSibling
      continue
    }
    // A part that takes the place of one that is gone is the same part with another text: what is equal in it stays.
    if (at instanceof HTMLElement && gone.has(at) && !element.isConnected) {
      const old = at
      at = at.nextElementSibling
      keepEqualRows(old, element)
      old.replaceWith(element)
      continue
    }
    into.insertBefore(element, at)
  }
  while (at !== null) {
    const next = at.nextElementSibling
    at.remove()
    at = next
  }
}

/** Rows of a table that are as they were are taken over as they are. */
function keepEqualRows(from: HTMLElement, to: HTMLElement): void {
  const rows = new Map([...from.querySelectorAll('tr[id]')].map((row) => [row.id, row]))
  if (rows.size === 0) return
  const active = document.activeElement
  for (const row of to.querySelectorAll('tr[id]')) {
    const before = rows.get(row.id)
    if (before === undefined) continue
    if (before === active) row.setAttribute('data-focused', '')
    if (before.innerHTML === row.innerHTML && before !== active) row.replaceWith(before)
  }
}
