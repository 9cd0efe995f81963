import type { DocumentTree } from '@kravspek/core'
import { startLayout, type Layout } from '../layout/layout.js'
import { bookmarkName } from './bookmark-name.js'
import type { Outline } from './outline.js'
import { a4 } from './page.js'
import { runningParts } from './parts/names.js'
import { numberingPart } from './parts/numbering.js'
import { ownRunningParts } from './parts/running-parts.js'
import { stylesPart } from './parts/styles.js'

/** Finds out while the body is written on which page each heading stands. */
export interface PageLayout extends Pick<Layout, 'add' | 'pages'> {
  readonly startSection: (kind: 'cover' | 'portrait' | 'landscape') => void
}

/** The layout of a document in our own look; `undefined` where no table of contents asks for pages, or filling it in moves them. */
export const startPageLayout = ({ meta, blocks }: DocumentTree, outline: Outline): PageLayout | undefined => {
  const isAskedFor = outline.headings.length > 0 && blocks.some(({ type }) => type === 'contents')
  if (!isAskedFor || meta.protection === 'fields') return undefined
  const layout = startLayout({
    styles: stylesPart(meta),
    // The level of one ordered list says how all are indented.
    numbering: numberingPart([0]),
    bookmarks: new Set(outline.headings.map(({ id }) => bookmarkName(id))),
  })
  const parts = new Map(
    ownRunningParts(meta)
      .parts()
      .map(({ part, xml }) => [part, xml]),
  )
  return {
    ...layout,
    startSection: (kind) => {
      const { header, footer } = runningParts(kind, meta.draftMark !== undefined)
      layout.startSection({
        height: kind === 'landscape' ? a4.short : a4.long,
        textWidth: kind === 'landscape' ? a4.landscape.textWidth : a4.portrait.textWidth,
        margins: a4,
        header: { distance: a4.header, xml: parts.get(header?.part ?? '') ?? '' },
        footer: { distance: a4.footer, xml: parts.get(footer?.part ?? '') ?? '' },
      })
    },
  }
}
