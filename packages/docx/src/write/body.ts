import type { Block, DocumentTree, Language } from '@kravspek/core'
import { emitBlocks, type Emit } from './blocks.js'
import type { Draft } from './draft.js'
import { landscape, pageSetup, portrait, type Page } from './page.js'
import { paragraphEnd, paragraphStart } from './paragraph-start.js'
import { runningParts } from './parts/names.js'
import { placeOf, type Place } from './place.js'

/** The content of `w:body`: a section for the cover, for each run of portrait pages, for each of landscape pages. */
export const emitBody = (draft: Draft, tree: DocumentTree, emit: Emit): void => {
  const hasHeadings = draft.outline.headings.length > 0
  const sections = sectionsOf(tree.blocks, hasHeadings)
  sections.forEach((section, index) => {
    // The last piece is held back: its paragraph may have to take the properties of the section.
    let held = ''
    emitBlocks(draft, section.blocks, placeIn(section, draft.language), (piece) => {
      emit(held)
      held = piece
    })
    const properties = sectionProperties(section, tree.meta.draftMark !== undefined)
    emit(index === sections.length - 1 ? held + properties : endSection(held, properties))
  })
}

interface Section {
  readonly kind: 'cover' | 'portrait' | 'landscape'
  readonly blocks: readonly Block[]
}

const sectionsOf = (blocks: readonly Block[], hasHeadings: boolean): readonly Section[] => {
  const sections: { kind: Section['kind']; blocks: Block[] }[] = []
  for (const block of blocks) {
    // Contents with nothing to list would leave an empty page.
    if (block.type === 'contents' && !hasHeadings) continue
    const kind = block.type === 'cover' || block.type === 'landscape' ? block.type : 'portrait'
    const content = block.type === 'cover' || block.type === 'landscape' ? block.blocks : [block]
    const last = sections.at(-1)
    if (last?.kind === kind) last.blocks.push(...content)
    else sections.push({ kind, blocks: [...content] })
  }
  return sections.length === 0 ? [{ kind: 'portrait', blocks: [] }] : sections
}

const pageOf = (section: Section): Page => (section.kind === 'landscape' ? landscape : portrait)

const placeIn = (section: Section, language: Language): Place => {
  const { textWidth, textHeight } = pageOf(section)
  return placeOf({
    width: textWidth,
    height: textHeight,
    indent: 0,
    keepNext: false,
    cellStyle: undefined,
    listDepth: 0,
    language,
    documentLanguage: language,
  })
}

const sectionProperties = (section: Section, isDraft: boolean): string => {
  const parts = runningParts(section.kind, isDraft)
  const references =
    (parts.header === undefined
      ? ''
      : `<w:headerReference w:type="default" r:id="${parts.header.relationship}"/>`) +
    (parts.footer === undefined
      ? ''
      : `<w:footerReference w:type="default" r:id="${parts.footer.relationship}"/>`)
  return `<w:sectPr>${references}<w:type w:val="nextPage"/>${pageSetup(pageOf(section))}</w:sectPr>`
}

/**
 * A section ends in the properties of its last paragraph. After a table, and only there, a paragraph of one point
 * must be added for them.
 */
const endSection = (content: string, properties: string): string => {
  if (!content.endsWith(paragraphEnd)) return endSection(content + sectionEnd, properties)
  const end = content.indexOf('</w:pPr>', content.lastIndexOf('<w:p>'))
  return content.slice(0, end) + properties + content.slice(end)
}

const sectionEnd = paragraphStart({ style: 'TableGap' }) + paragraphEnd
