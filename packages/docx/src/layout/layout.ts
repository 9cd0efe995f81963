import { contentHeight } from './content-height.js'
import type { Extent, FlowItem, FlowSection } from './flow.js'
import { paginate } from './paginate.js'
import { startBodyReader } from './read-body.js'
import { readStyleSheet } from './style-sheet.js'
import { readTableLook } from './table-look.js'

/** Reads a document while it is written, and finds out on which page things stand. */
export interface Layout {
  /** Pages of another kind begin. */
  readonly startSection: (pages: SectionPages) => void
  /** Takes whole elements of the body, in order. */
  readonly add: (xml: string) => void
  /** Page of each bookmark that was asked for, where every program must arrive at the same. */
  readonly pages: () => ReadonlyMap<string, number>
}

/** Lengths are in DXA. */
export interface SectionPages {
  readonly height: number
  readonly textWidth: number
  readonly margins: { readonly top: number; readonly bottom: number }
  /** Distance of header and footer from the edge, and what stands in them. */
  readonly header: { readonly distance: number; readonly xml: string }
  readonly footer: { readonly distance: number; readonly xml: string }
}

interface LayoutOptions {
  /** `word/styles.xml` and `word/numbering.xml`, of the latter with one ordered list. */
  readonly styles: string
  readonly numbering: string
  /** Names of the bookmarks whose page is asked for. */
  readonly bookmarks: ReadonlySet<string>
}

/**
 * Programs may differ by this much in what they find room for on a page, in DXA: three points. Where that changes the page of a
 * heading, its page is not known.
 */
const doubt = 60

/** After so many paragraphs and rows it is looked whether the pages have come apart, and again after twice as many. */
const firstLook = 250

export const startLayout = ({ styles, numbering, bookmarks }: LayoutOptions): Layout => {
  const sheet = readStyleSheet(styles, numbering)
  const reader = startBodyReader({ sheet, tableLook: readTableLook(styles), anchors: bookmarks })
  const sections: FlowSection[] = []
  let isKnown = true

  const heightOf = (xml: string, width: number): Extent => {
    const items: FlowItem[] = []
    reader.into(items, width)
    if (!reader.add(xml.slice(xml.indexOf('<w:p>')).replace(/<\/w:(?:hdr|ftr)>$/, ''))) isKnown = false
    return contentHeight(items)
  }

  const paginated = () => [paginate(sections, 0, doubt), paginate(sections, 1, doubt)] as const

  let nextLook = firstLook
  /** Pages that have come apart never meet again: the rest of a long document need not be read. */
  const isTooFarApart = (): boolean => {
    if ((sections.at(-1)?.items.length ?? 0) < nextLook) return false
    nextLook *= 2
    const [earliest, latest] = paginated()
    return latest.count > earliest.count + 1
  }

  return {
    startSection: ({ height, textWidth, margins, header, footer }) => {
      const above = heightOf(header.xml, textWidth).map((room) =>
        Math.max(margins.top, header.distance + room),
      )
      const below = heightOf(footer.xml, textWidth).map((room) =>
        Math.max(margins.bottom, footer.distance + room),
      )
      const section: FlowSection = {
        height: [height - (above[1] ?? 0) - (below[1] ?? 0), height - (above[0] ?? 0) - (below[0] ?? 0)],
        items: [],
      }
      sections.push(section)
      reader.into(section.items, textWidth)
    },
    add: (xml) => {
      if (!isKnown) return
      if (!reader.add(xml) || isTooFarApart()) isKnown = false
    },
    pages: () => {
      const [earliest, latest] = paginated()
      // What follows something unknown may draw what stands before it over to its own page.
      const end = isKnown ? Number.POSITIVE_INFINITY : Math.min(earliest.count, latest.count)
      return new Map(
        [...earliest.pages].filter(([bookmark, page]) => page < end && latest.pages.get(bookmark) === page),
      )
    },
  }
}
