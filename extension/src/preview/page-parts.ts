import type { PreviewPart, ToPage } from './messages.js'
import type { PreviewDocument } from './preview-document.js'

/** Tells a page a document, without what the page has already. */
export interface PageParts {
  readonly messageOf: (document: PreviewDocument) => Extract<ToPage, { type: 'document' }>
  /** The page has been loaded anew, and has nothing. */
  readonly forget: () => void
}

export function pageParts(): PageParts {
  let known = new Map<string, number>()
  let next = 0
  return {
    forget: () => known.clear(),
    messageOf: ({ parts, ...about }) => {
      const now = new Map<string, number>()
      const fresh: [number, PreviewPart][] = []
      const order = parts.map((part) => {
        const content = `${part.place ?? ''}\n${part.html}`
        const before = now.get(content) ?? known.get(content)
        const key = before ?? next++
        if (before === undefined) fresh.push([key, part])
        now.set(content, key)
        return key
      })
      // The page keeps what it shows, and no more.
      known = now
      return { type: 'document', ...about, order, parts: fresh }
    },
  }
}
