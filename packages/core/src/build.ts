import type { Analysis } from './analyse.js'
import type { DocumentTree } from './document/nodes.js'
import { readMarkup } from './document/read-markup.js'
import type { Location } from './finding/finding.js'
import { resolveInside } from './source/source-path.js'
import { fillTemplate } from './template.js'
import { documentMeta } from './view/document-meta.js'
import { readableBy } from './view/readable.js'
import { tenderView } from './view/tender/tender-view.js'
import { wordsOf } from './view/words.js'

/** The documents that a specification can be rendered as. */
export const documentKinds = ['tender'] as const

export type DocumentKind = (typeof documentKinds)[number]

export interface BuiltDocument {
  readonly tree: DocumentTree
  /**
   * The pictures that the document shows: name relative to the root, as in `Figure.file`, and where the specification
   * names them. A picture whose path leads out of the root keeps that path, so that reading it is refused.
   */
  readonly figures: readonly { readonly file: string; readonly location: Location }[]
}

/**
 * Makes a document of a specification, for its audience: nothing that the audience may not read is in the tree.
 *
 * @throws where `analysis.specification` is `undefined`: show its findings instead
 */
export function buildDocument(analysis: Analysis, kind: DocumentKind): BuiltDocument {
  const { specification } = analysis
  if (specification === undefined) throw new Error('A specification with errors is not rendered')
  const readable = readableBy(specification, 'supplier')
  const figures: { file: string; location: Location }[] = []
  const sections = readable.sections?.map((section, index) => {
    if (section.figures === undefined) return section
    return {
      ...section,
      figures: section.figures.map((figure, number) => {
        if (figure.file === undefined) return figure
        const location = analysis.locate(['sections', index, 'figures', number, 'file'])
        const file = resolveInside(location.source, figure.file) ?? figure.file
        figures.push({ file, location })
        return { ...figure, file }
      }),
    }
  })
  const resolved = sections === undefined ? readable : { ...readable, sections }
  const words = wordsOf(resolved)
  const view = tenderView(resolved, words)
  const meta = documentMeta(readable, kind, view.annex, words)
  const markup = fillTemplate(`${kind}/document`, view)
  return {
    tree: readMarkup(markup, meta, { table: words.labels.table, figure: words.labels.figure }),
    figures,
  }
}
